/** The proxy that swallows: what passes, what does not, and that neither side hears of it. */
import { Agent, createServer, get } from 'node:http'
import type { Server } from 'node:http'
import { startBlackHole } from '../world/black-hole.ts'
import type { BlackHole, Hole } from '../world/black-hole.ts'

const stage: { server: Server; asked: string[]; hole: BlackHole | null } = {
  server: createServer(),
  asked: [],
  hole: null,
}
const hole = (): BlackHole => {
  if (stage.hole === null) throw new Error('It did not start')
  return stage.hole
}

beforeEach(async () => {
  stage.asked = []
  stage.server = createServer((request, response) => {
    stage.asked.push(request.url ?? '')
    response.end('heard')
  })
  await new Promise<void>(resolve => stage.server.listen(0, '127.0.0.1', resolve))
  const address = stage.server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  stage.hole = await startBlackHole(`http://127.0.0.1:${address.port}`)
})
afterEach(async () => {
  await hole().stop()
  stage.server.closeAllConnections()
  await new Promise(resolve => stage.server.close(resolve))
})

const ask = async (path: string, ms = 300): Promise<string> => {
  const answer = await fetch(hole().url + path, { signal: AbortSignal.timeout(ms) })
  return answer.text()
}

test('passes everything while it is closed', async () => {
  expect(await ask('/one', 10_000)).toBe('heard')
  expect(hole().swallowed).toBe(0)
})

test.each<[Hole, string[]]>([
  ['requests', []],
  ['both', []],
  ['answers', ['/one']],
])('swallows %s without a word to either side', async (direction, asked) => {
  hole().open(direction)
  await expect(ask('/one')).rejects.toMatchObject({ name: 'TimeoutError' })
  expect(stage.asked).toEqual(asked)
  expect(hole().swallowed).toBe(1)
  const count = await new Promise<number>((resolve, reject) =>
    stage.server.getConnections((error, open) => (error === null ? resolve(open) : reject(error))),
  )
  expect(count).toBe(1)
})

test('what was swallowed stays so when it is closed again, new connections pass', async () => {
  hole().open('both')
  const first = ask('/one')
  await expect(first).rejects.toMatchObject({ name: 'TimeoutError' })
  hole().open('none')
  expect(await ask('/two', 10_000)).toBe('heard')
  expect(stage.asked).toEqual(['/two'])
})

test('an idle connection that is forgotten swallows what is sent over it, a new one passes', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const kept = (path: string): Promise<boolean> =>
    new Promise((resolve, reject) => {
      const request = get(hole().url + path, { agent, timeout: 300 }, response =>
        response.resume().once('end', () => resolve(true)),
      )
      request.once('timeout', () => {
        request.destroy()
        resolve(false)
      })
      request.once('error', reject)
    })
  expect(await kept('/one')).toBe(true)
  hole().forget()
  const second = kept('/two')
  expect(await second.catch(() => false)).toBe(false)
  expect(hole().swallowed).toBe(1)
  expect(await kept('/three')).toBe(true)
  agent.destroy()
  expect(stage.asked).toEqual(['/one', '/three'])
})
