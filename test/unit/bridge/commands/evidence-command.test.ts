/** `evidence`: the file arrives as the instance made it, or not at all. */
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runEvidenceCommand, type EvidenceOptions } from '../../../../bridge/commands/evidence.ts'

const folder = mkdtempSync(join(tmpdir(), 'evidence-'))
const out = join(folder, 'story.csv')
afterEach(() => rmSync(out, { force: true }))
afterAll(() => rmSync(folder, { recursive: true }))

const content = '"time"\r\n"Zoë"\r\n'
const sha256 = createHash('sha256').update(content).digest('hex')
const now = new Date('2026-11-27T10:00:00Z')
const usual: EvidenceOptions = {
  reference: 'INC-1',
  from: '',
  until: '',
  only: 'all',
  format: 'csv',
  out,
  json: false,
}

async function run(options: Partial<EvidenceOptions> = {}, file: object = {}) {
  const asked: unknown[] = []
  const printed: string[] = []
  const serviceNow = {
    readEvidence: async (question: unknown) => {
      asked.push(question)
      return { file_name: 'x', content, lines: 1, private: 0, sha256, ...file }
    },
  }
  const code = await runEvidenceCommand({ serviceNow }, { ...usual, ...options }, text => void printed.push(text), now)
  return { code, asked, printed }
}

test('writes the bytes, and says what proves them', async () => {
  expect(await run({}, { private: 2 })).toEqual({
    code: 0,
    asked: [{ query: 'INC-1', only: 'all', format: 'csv', from: '', until: '' }],
    printed: [`${out}: 1 lines. 2 private, counted only. SHA-256 ${sha256}`],
  })
  expect(readFileSync(out, 'utf8')).toBe(content)
})

test('the ends of a range are spans or moments, to the second', async () => {
  const { asked } = await run({ reference: '', from: '1d', until: '2026-11-27T09:00:00.750+01:00' })
  expect(asked).toEqual([
    expect.objectContaining({ query: '', from: '2026-11-26T10:00:00Z', until: '2026-11-27T08:00:00Z' }),
  ])
})

test.each<[string, Partial<EvidenceOptions>, object, RegExp]>([
  ['nothing is named', { reference: ' ' }, {}, /^Name an incident or a record, or a range/],
  ['a range has one end', { reference: '', from: '1d' }, {}, /^Name an incident or a record, or a range/],
  ['the end comes first', { reference: '', from: '1h', until: '2d' }, {}, /the end has to be later/],
  ['an end is no moment', { until: 'soon' }, {}, /^--until must be/],
  ['the bytes are others', {}, { content: 'cut' }, /was not written: its SHA-256 is not the one/],
  ['the folder is not there', { out: join(folder, 'none', 'x.csv') }, {}, /x\.csv cannot be written: .*ENOENT/],
])('where %s nothing is written', async (_what, options, file, words) => {
  await expect(run(options, file)).rejects.toMatchObject({ message: expect.stringMatching(words) })
  expect(existsSync(out)).toBe(false)
})

test.each([
  ['an incident that nobody knows', { reference: 'INC-404' }, 1],
  ['a range in which nothing happened', { reference: '', from: '2d', until: '1d' }, 0],
])('an empty file about %s ends with the right number', async (_what, options, code) => {
  expect((await run(options, { lines: 0 })).code).toBe(code)
})

test('prints JSON when asked to', async () => {
  const { printed } = await run({ json: true })
  expect(JSON.parse(printed.join('\n'))).toEqual({ file: out, lines: 1, private: 0, sha256 })
})
