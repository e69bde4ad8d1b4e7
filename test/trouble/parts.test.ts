/** The parts of the harness that decide what a figure says. */
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { undisturbed } from './in-sync.ts'
import { busiestMinute } from './outage.ts'
import { chooseSeed, createRandom } from './random.ts'
import { atLeast, atMost, exactly, none } from './scenario.ts'
import { tableLines } from './table.ts'
import { startVendorProxy } from '../world/vendor-proxy.ts'
import type { Call, Fate } from '../world/vendor-proxy.ts'
import type { Wire } from './world.ts'

test('the same seed makes the same choices, another seed others', () => {
  const choices = (seed: number): number[] =>
    createRandom(seed).shuffled(Array.from({ length: 20 }, (_, index) => index))
  expect(choices(7)).toEqual(choices(7))
  expect(choices(7)).not.toEqual(choices(8))
  expect([...choices(7)].sort((one, other) => one - other)).toEqual(Array.from({ length: 20 }, (_, index) => index))
})

test('a printed seed can be given again', () => {
  expect(chooseSeed({ TROUBLE_SEED: '42' })).toBe(42)
  expect(chooseSeed({})).toBeGreaterThan(0)
})

test('figures know when they are not reached', () => {
  expect(
    [
      none('lost', 0),
      none('lost', 1),
      exactly('kills', 19, 20),
      atMost('time', 61, 60, ' s'),
      atLeast('webhooks', 9, 10),
    ].map(({ ok }) => ok),
  ).toEqual([true, false, false, false, false])
})

test('the table shows every figure and marks the one that is missed', () => {
  const lines = tableLines([{ name: 'storm', figures: [none('lost', 0), none('tickets twice', 2)] }])
  expect(lines).toEqual([
    'scenario  figure         measured  wanted  ok',
    'storm     lost           0         0       yes',
    'storm     tickets twice  2         0       NO',
  ])
})

test('the busiest minute counts one vendor, over any sixty seconds', () => {
  const at = (atMs: number, vendor = 'a'): Call => ({
    vendor,
    method: 'GET',
    path: '/',
    query: '',
    atMs,
    together: 1,
    status: 200,
    ended: true,
  })
  expect(busiestMinute([at(0), at(30_000), at(59_999), at(60_000), at(61_000, 'b')], 'a')).toBe(3)
})

test('what the audit itself reads through the bridge is not struck, and waits for a bridge that has just died', async () => {
  const decide = (): Fate => 'kill_before'
  const up = { isUp: false }
  const restarted = new Promise<void>(resolve => setImmediate(resolve)).then(() => {
    up.isUp = true
  })
  const wire: Wire = { calls: [], decide, before: null, after: null, restarted }
  const seen = await undisturbed(wire, () => Promise.resolve({ decides: wire.decide, ...up }))
  expect(seen).toEqual({ decides: null, isUp: true })
  expect(wire.decide).toBe(decide)
  await expect(undisturbed(wire, () => Promise.reject(new Error('no answer')))).rejects.toThrow('no answer')
  expect(wire.decide).toBe(decide)
})

describe('the proxy before a vendor', () => {
  const stage: { server: Server; url: string; asked: string[] } = { server: createServer(), url: '', asked: [] }

  beforeAll(async () => {
    stage.server = createServer((request, response) => {
      stage.asked.push(`${request.method} ${request.url}`)
      response.writeHead(201, { 'x-said': 'yes' }).end('done')
    })
    await new Promise<void>(resolve => stage.server.listen(0, '127.0.0.1', resolve))
    const address = stage.server.address()
    stage.url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  })
  afterAll(() => new Promise(resolve => stage.server.close(resolve)))

  test.each<[Fate, boolean, boolean, number]>([
    ['pass', true, true, 0],
    ['reset', false, false, 0],
    ['lose_answer', true, false, 0],
    ['kill_before', false, false, 1],
    ['kill_after', true, false, 1],
  ])('%s: carried out %s, heard of %s, kills %s', async (fate, carriedOut, heardOf, kills) => {
    stage.asked = []
    let killed = 0
    const calls: Call[] = []
    const proxy = await startVendorProxy({
      vendor: 'v',
      target: stage.url,
      decide: () => fate,
      killBridge: async () => {
        killed += 1
      },
      onCall: call => calls.push(call),
    })
    const answer = await fetch(`${proxy.url}/path?query=1`, { method: 'POST', body: 'body' }).then(
      async got => ({ status: got.status, text: await got.text(), said: got.headers.get('x-said') }),
      () => null,
    )
    await proxy.stop()
    expect(answer).toEqual(heardOf ? { status: 201, text: 'done', said: 'yes' } : null)
    expect(stage.asked).toEqual(carriedOut ? ['POST /path?query=1'] : [])
    expect(killed).toBe(kills)
    expect(calls).toMatchObject([{ method: 'POST', path: '/path', status: carriedOut ? 201 : null, ended: true }])
  })
})
