/** What a person sees who starts an end with a wrong option: one sentence, no stack trace. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { compiled } from '../programs.ts'
import { listen, type Listener } from '../listener.ts'

jest.setTimeout(60_000)

const ends = ['servicenow', 'incident-io', 'jira'].map(end => [end, `test/ends/${end}/main.ts`] as const)
let taken: Listener
beforeAll(async () => {
  taken = await listen(createServer())
})
afterAll(() => taken.close())

async function complaint(entry: string, ...flags: string[]): Promise<{ code: unknown; text: string }> {
  const [program = ''] = await compiled([entry])
  const child = spawn(process.execPath, [program, ...flags], { stdio: ['ignore', 'ignore', 'pipe'] })
  let text = ''
  child.stderr.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  const [code] = (await once(child, 'close')) as unknown[]
  return { code, text }
}

const takenPort = () => new URL(taken.url).port

test.each(ends)('%s: a taken port', async (_end, entry) => {
  const { code, text } = await complaint(entry, '--port', takenPort())
  expect(code).toBe(1)
  expect(text).toMatch(
    new RegExp(`^The .* end did not start: port ${takenPort()} is taken\\. Choose .* free one\\.\\n$`),
  )
})

test('a port that is none', async () => {
  const { code, text } = await complaint('test/ends/jira/main.ts', '--port', '70000')
  expect(code).toBe(1)
  expect(text).toMatch(/^error: option .* must be a whole number up to 65535\n$/)
})

test('servicenow: an app that is not there', async () => {
  const { code, text } = await complaint('test/ends/servicenow/main.ts', '--port', '0', '--app', 'no/such/folder')
  expect({ code, text }).toEqual({
    code: 1,
    text: 'The ServiceNow end did not start: there is no built app at no/such/folder\n',
  })
})

test('servicenow: indexes that are no JSON', async () => {
  const { code, text } = await complaint('test/ends/servicenow/main.ts', '--port', '0', '--indexes', '[{')
  expect(code).toBe(1)
  expect(text).toMatch(/^error: option .* must be JSON: a list of \{table, columns, evidence\}\n$/)
})
