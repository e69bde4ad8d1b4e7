import { Readable } from 'node:stream'
import { maxQueued, RateLimiter, type LimiterOptions } from '../../../../../bridge/vendors/http/limiter.ts'
import { priorities, withPriority, type Priority } from '../../../../../bridge/vendors/http/priority.ts'
import { longestStreamMs } from '../../../../../bridge/vendors/http/slots.ts'
import type { CallLimits } from '../../../../../bridge/vendors/http/exchange.ts'
import { NoAnswer } from '../../../../../bridge/vendors/http/no-answer.ts'
import { quietLimiter } from './quiet-limiter.ts'

interface Given {
  status: number
  header: (name: string) => string | undefined
  text: string
}
const answer = (status: number, headers: Record<string, string> = {}): Given => ({
  status,
  header: name => headers[name],
  text: '{}',
})
const ok = answer(200)

let limiter: RateLimiter
/** When each exchange was made, by its label. */
let sent: { label: string; at: number }[]
let began: number
let stopping: boolean
const events: string[] = []

function open(options: Partial<LimiterOptions> = {}): void {
  limiter = new RateLimiter({
    ...quietLimiter,
    isStopping: () => stopping,
    onCircuit: (state, { reason }) => events.push(`${state} ${reason}`.trim()),
    onNotAsked: () => events.push('refused'),
    ...options,
  })
}

const ask = <T extends Given>(
  label: string,
  given: T | (() => Promise<T>) | Error = ok as T,
  request: Partial<CallLimits> = {},
) =>
  limiter.run({ label, ...request }, async () => {
    sent.push({ label, at: Date.now() - began })
    if (given instanceof Error) throw given
    return typeof given === 'function' ? given() : given
  })
const as = (
  priority: Priority,
  label: string,
  given?: Given | (() => Promise<Given>) | Error,
  request: Partial<CallLimits> = {},
) => withPriority(priority, () => ask(label, given, request))
/** The end of a call: its status, or the code of its error. */
const ending = (call: Promise<Given>) =>
  call.then(
    ({ status }) => status,
    (error: { code?: string; reason?: string }) => error.code ?? error.reason,
  )
const slow =
  (ms: number, given: Given = ok) =>
  () =>
    new Promise<Given>(resolve => setTimeout(() => resolve(given), ms))
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms)
const labels = () => sent.map(({ label }) => label)
const timeout = () => new NoAnswer('timeout')

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] })
  jest.spyOn(Math, 'random').mockReturnValue(0.999)
  sent = []
  events.length = 0
  stopping = false
  began = Date.now()
  open()
})
afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
})

describe('the queue', () => {
  test('never more at once than allowed', async () => {
    open({ parallel: 4 })
    let running = 0
    let most = 0
    const exchange = async () => {
      most = Math.max(most, (running += 1))
      await slow(100)()
      running -= 1
      return ok
    }
    const calls = Array.from({ length: 20 }, (_, index) => ask(`${index}`, exchange))
    await pass(500)
    await Promise.all(calls)
    expect(most).toBe(4)
  })

  test('foreground before background, in the order of asking within each; what others wait for first of all', async () => {
    open({ parallel: 1 })
    const calls = [ask('under way', slow(10))]
    for (const round of [1, 2]) calls.push(...[...priorities].reverse().map(each => as(each, `${each} ${round}`)))
    calls.push(as('background', 'token', ok, { urgent: true }))
    expect(priorities.map(each => limiter.queued(each))).toEqual([2, 3])
    await pass(10)
    await Promise.all(calls)
    expect(labels()).toEqual(['under way', 'token', ...priorities.flatMap(each => [`${each} 1`, `${each} 2`])])
    expect(priorities.map(each => limiter.queued(each))).toEqual([0, 0])
  })

  test.each([
    [1000, 16, 1000],
    [600, 10, 1000],
    [60, 1, 1000],
    [20, 1, 3000],
  ])(
    '%i a minute: at most %i in any window of %i ms, and no more than that in any minute',
    async (perMinute, cap, windowMs) => {
      open({ perMinute, parallel: 100 })
      const calls = Array.from({ length: 120 }, (_, index) => as('background', `${index}`))
      await pass(7 * 60_000)
      await Promise.all(calls)
      const within = (ms: number) =>
        Math.max(...sent.map(({ at }) => sent.filter(other => other.at >= at && other.at < at + ms).length))
      expect(within(windowMs)).toBe(cap)
      expect(within(60_000)).toBeLessThanOrEqual(perMinute)
    },
  )

  test('a budget that is used up serves the foreground first', async () => {
    open({ perMinute: 60 })
    const calls = [as('background', 'a'), as('background', 'b'), ask('c'), ask('d')]
    await pass(3000)
    await Promise.all(calls)
    expect(sent).toEqual([
      { label: 'a', at: 0 },
      { label: 'c', at: 1000 },
      { label: 'd', at: 2000 },
      { label: 'b', at: 3000 },
    ])
  })

  test(`more than ${maxQueued} that wait are too many, unless nobody waits for them`, async () => {
    open({ parallel: 1 })
    const calls = [ask('under way', slow(10))]
    for (let count = 0; count < maxQueued; count += 1) calls.push(ask('waiting'))
    await expect(ask('one too many')).rejects.toMatchObject({
      code: 'servicenow_paused',
      retry: true,
      retryAfterMs: 5000,
    })
    calls.push(as('background', 'patient'))
    await pass(10)
    await Promise.all(calls)
    expect(sent).toHaveLength(1 + maxQueued + 1)
  })

  test('what must leave at once or not at all does not leave late', async () => {
    open({ parallel: 1 })
    const first = ask('under way', slow(3000))
    const late = ending(ask('creation', ok, { leaveWithinMs: 1000 }))
    await pass(999)
    expect(limiter.queued('foreground')).toBe(1)
    await pass(1)
    expect([await late, limiter.queued('foreground')]).toEqual(['servicenow_paused', 0])
    await pass(3000)
    await first
    expect(await ending(ask('creation', ok, { leaveWithinMs: 1000 }))).toBe(200)
    expect(labels()).toEqual(['under way', 'creation'])
  })
})

test('no timer stays when nothing waits: a command that is done can end', async () => {
  open({ perMinute: 60, parallel: 1 })
  const calls = [ask('one'), ask('in time', ok, { leaveWithinMs: 5000 })]
  await pass(1000)
  expect((await Promise.all(calls)).map(({ status }) => status)).toEqual([200, 200])
  await pass(1000)
  expect(jest.getTimerCount()).toBe(0)
})

describe('a stream', () => {
  const streaming = (label: string, stream: Readable) =>
    limiter.run({ label, streams: true }, async () => ({ status: 200, header: () => undefined, stream }))
  const endless = () => new Readable({ read: () => undefined })

  test.each<[string, (stream: Readable) => void]>([
    ['has been read', stream => void stream.resume().push(null)],
    ['is given up', stream => void stream.destroy()],
    ['breaks off', stream => void stream.destroy(new Error('reset'))],
  ])('holds its place until it %s', async (_name, end) => {
    open({ parallel: 2 })
    const stream = endless()
    stream.on('error', () => undefined)
    await streaming('picture', stream)
    const other = ask('other', slow(5000))
    const next = ask('next')
    await pass(1000)
    expect(labels()).toEqual(['other'])
    end(stream)
    await pass(1)
    expect((await next).status).toBe(200)
    await pass(5000)
    await other
  })

  test('is cut off when its reader takes too long', async () => {
    open({ parallel: 1 })
    const [stream, second] = [endless(), endless()]
    await streaming('picture', stream)
    const next = streaming('next', second)
    await pass(longestStreamMs - 1)
    expect(stream.destroyed).toBe(false)
    await pass(1)
    await next
    expect([stream.destroyed, second.destroyed]).toEqual([true, false])
    second.destroy()
    await pass(1)
  })

  test('never takes the last slot from the sync, and no second one is read beside it', async () => {
    open({ parallel: 1 })
    const streams = [endless(), endless()]
    const opened: number[] = []
    streams.forEach((stream, index) => void streaming('picture', stream).then(() => opened.push(index)))
    await pass(1)
    expect((await ask('sync')).status).toBe(200)
    await pass(longestStreamMs / 2)
    expect(opened).toEqual([0])
    streams[0]?.destroy()
    await pass(1)
    expect(opened).toEqual([0, 1])
    streams[1]?.destroy()
    await pass(1)
  })

  test('and others together hold half of the places', async () => {
    open({ parallel: 4 })
    const streams = Array.from({ length: 4 }, endless)
    const opened: number[] = []
    streams.forEach((stream, index) => void streaming('picture', stream).then(() => opened.push(index)))
    await pass(1)
    expect(opened).toEqual([0, 1])
    await Promise.all([ask('a'), ask('b')])
    streams[0]?.destroy()
    await pass(1)
    expect(opened).toEqual([0, 1, 2])
    for (const stream of streams) stream.destroy()
    await pass(1)
  })
})

describe('the wall clock is set', () => {
  const minutes = 60_000
  const setClock = (ms: number): void => jest.setSystemTime(Date.now() + ms)

  test.each([-24 * 60 * minutes, -10 * minutes, 10 * minutes])(
    'by %i ms while calls leave: none waits longer than without, and none leaves too early',
    async stepMs => {
      open({ perMinute: 600, parallel: 100 })
      const sentAtMs: number[] = []
      const startedMs = performance.now()
      const calls = Array.from({ length: 50 }, () =>
        limiter.run({ label: 'call' }, async () => {
          sentAtMs.push(performance.now() - startedMs)
          return ok
        }),
      )
      await pass(1500)
      setClock(stepMs)
      await pass(3600)
      expect(sentAtMs).toHaveLength(50)
      for (const at of sentAtMs)
        expect(sentAtMs.filter(other => other >= at && other < at + 1000).length).toBeLessThanOrEqual(10)
      await Promise.all(calls)
    },
  )

  test.each([-10 * minutes, 10 * minutes])('by %i ms during a wait of 3 s: it takes 3 s', async stepMs => {
    open({ random: () => 0 })
    const startedMs = performance.now()
    const answers = [answer(429, { 'retry-after': '3' }), ok]
    const call = ask('first', async () => answers.shift() ?? ok)
    await pass(500)
    setClock(stepMs)
    await pass(2400)
    expect(answers).toHaveLength(1)
    await pass(200)
    expect((await call).status).toBe(200)
    expect(performance.now() - startedMs).toBeLessThan(3200)
  })

  test.each([-10 * minutes, 10 * minutes])(
    'by %i ms while the circuit is open: it closes as soon as without',
    async stepMs => {
      open({ random: () => 0 })
      const calls = Array.from({ length: 5 }, () => ending(ask('down', timeout())))
      await Promise.all(calls)
      expect(limiter.circuit()).toBe('open')
      setClock(stepMs)
      expect(await ending(ask('early'))).toBe('servicenow_paused')
      await pass(1100)
      expect((await ask('later')).status).toBe(200)
      expect(limiter.circuit()).toBe('closed')
    },
  )
})

describe('429', () => {
  /** Refuses so often, then answers. */
  const refusing = (times: number, headers: Record<string, string> = {}) => {
    let left = times
    return async () => (left-- > 0 ? answer(429, headers) : ok)
  }

  test('a short pause is waited out by all, and the call is made again', async () => {
    const first = ask('first', refusing(1, { 'retry-after': '2' }))
    await pass(0)
    const second = ask('second')
    await pass(1999)
    expect(labels()).toEqual(['first'])
    await pass(1)
    expect([(await first).status, (await second).status]).toEqual([200, 200])
    expect(sent.map(({ at }) => at)).toEqual([0, 2000, 2000])
  })

  test('three attempts, then the 429 goes out with the wait', async () => {
    const call = ask('call', refusing(9))
    await pass(3000)
    const { status, header } = await call
    expect([status, header('retry-after'), header('x-else')]).toEqual([429, '4', undefined])
    expect(sent.map(({ at }) => at)).toEqual([0, 1000, 3000])
  })

  test('a stream that was refused is let go before the next attempt', async () => {
    const refused = new Readable({ read: () => undefined })
    const answers = [
      { ...answer(429, { 'retry-after': '1' }), stream: refused },
      { ...ok, stream: Readable.from([]) },
    ]
    const call = limiter.run(
      { label: 'picture', streams: true },
      async () => answers.shift() ?? { ...ok, stream: Readable.from([]) },
    )
    await pass(1000)
    expect([(await call).status, refused.destroyed]).toEqual([200, true])
  })

  test('a long pause: the call fails, those who wait and those who come are sent away, until it is over', async () => {
    open({ parallel: 2 })
    const refused = ask('refused', slow(10, answer(429, { 'retry-after': '30' })))
    const underWay = ask('under way', slow(50))
    const waiting = ending(ask('waiting'))
    const backfill = as('background', 'sweep')
    await pass(10)
    expect((await refused).header('retry-after')).toBe('30')
    expect(await waiting).toBe('servicenow_paused')
    await expect(ask('new')).rejects.toMatchObject({
      code: 'servicenow_paused',
      retry: true,
      retryAfterMs: 30_000,
      message: 'ServiceNow new: not asked, because it asked for a pause, which ends in 30 s.',
    })
    await pass(24_999)
    expect(await ending(ask('too early'))).toBe('servicenow_paused')
    await pass(1)
    const shortly = ask('shortly before')
    await pass(4999)
    expect(labels()).toEqual(['refused', 'under way'])
    await pass(1)
    await Promise.all([shortly, backfill, underWay])
    expect(labels()).toEqual(['refused', 'under way', 'shortly before', 'sweep'])
  })

  test('many calls that meet the same pause tell of it once', async () => {
    const pauses: number[] = []
    open({ parallel: 8, onRateLimited: ms => pauses.push(ms) })
    const calls = Array.from({ length: 8 }, () => ask('refused', slow(10, answer(429, { 'retry-after': '30' }))))
    await pass(10)
    await Promise.all(calls)
    expect(pauses).toEqual([30_000])
  })

  test('streams that wait are sent away like everything else', async () => {
    open({ parallel: 2 })
    const stream = new Readable({ read: () => undefined })
    const streaming = () => limiter.run({ label: 'picture', streams: true }, async () => ({ ...ok, stream }))
    await streaming()
    // One waits for its place among the streams, one behind it.
    const waiting = [ending(streaming()), ending(streaming())]
    await ask('refused', answer(429, { 'retry-after': '30' }))
    expect(await Promise.all(waiting)).toEqual(['servicenow_paused', 'servicenow_paused'])
    stream.destroy()
    await pass(31_000)
    expect((await ask('after')).status).toBe(200)
  })

  test('a pause that is too long even for a backfill', async () => {
    const backfill = as('background', 'sweep', answer(429, { 'retry-after': '120' }))
    expect((await backfill).status).toBe(429)
    expect(await ending(as('background', 'sweep'))).toBe('servicenow_paused')
    await pass(60_000)
    const patient = as('background', 'sweep')
    await pass(60_000)
    expect((await patient).status).toBe(200)
  })

  test('what others wait for is no more patient than they are', async () => {
    await ask('refused', answer(429, { 'retry-after': '30' }))
    expect(await ending(as('background', 'token', ok, { urgent: true }))).toBe('servicenow_paused')
  })

  test('once a stop has begun nobody waits for the end of a pause', async () => {
    await ask('refused', answer(429, { 'retry-after': '50' }))
    const backfill = ending(as('background', 'sweep'))
    await pass(3000)
    stopping = true
    await pass(1000)
    expect([await backfill, await ending(ask('new'))]).toEqual(['servicenow_paused', 'servicenow_paused'])
    expect(labels()).toEqual(['refused'])
  })

  test('many who come back after a pause still keep to the limit', async () => {
    open({ parallel: 2, perMinute: 120 })
    await ask('refused', answer(429, { 'retry-after': '30' }))
    const calls = Array.from({ length: 6 }, () => as('background', 'sweep'))
    await pass(33_000)
    await Promise.all(calls)
    expect(sent.slice(1).map(({ at }) => at)).toEqual([30_000, 30_000, 31_000, 31_000, 32_000, 32_000])
  })
})

describe('the circuit', () => {
  const failTimes = async (times: number, given: Given | Error = timeout()) => {
    for (let count = 0; count < times; count += 1) await ending(ask('failing', given))
  }

  test.each<[string, Given | Error]>([
    ['no answer', timeout()],
    ['502', answer(502)],
    ['503', answer(503)],
    ['504', answer(504)],
    ['a page instead of data', answer(200, { 'content-type': 'text/html; charset=utf-8' })],
  ])('opens after five in a row of %s', async (_name, given) => {
    await failTimes(4, given)
    expect([limiter.circuit(), events]).toEqual(['closed', []])
    await failTimes(1, given)
    expect(limiter.circuit()).toBe('open')
    await expect(ask('next')).rejects.toMatchObject({ code: 'servicenow_paused', retry: true, retryAfterMs: 999 })
    expect(sent).toHaveLength(5)
  })

  test.each<[string, Given]>([
    ['500: the vendor chokes on one record', answer(500)],
    ['404', answer(404)],
    ['401', answer(401)],
    ['403 with a page', answer(403, { 'content-type': 'text/html' })],
    ['302', answer(302)],
    ['202', answer(202)],
    ['422', answer(422)],
  ])('stays closed at %s', async (_name, given) => {
    await failTimes(30, given)
    expect([limiter.circuit(), sent.length, events]).toEqual(['closed', 30, []])
  })

  test('stays closed at 429, which has a pause of its own', async () => {
    for (let count = 0; count < 8; count += 1) {
      const call = ask('refused', answer(429, { 'retry-after': '0.2' }))
      await pass(1000)
      await call
    }
    expect([limiter.circuit(), events]).toEqual(['closed', []])
  })

  test('an error of our own is no failure of the vendor', async () => {
    await failTimes(30, new Error('a bug'))
    expect(limiter.circuit()).toBe('closed')
  })

  test('a record on which the vendor chokes delays no other', async () => {
    for (let count = 0; count < 20; count += 1) {
      await ending(ask('poisoned', answer(500)))
      expect(await ending(ask('healthy'))).toBe(200)
    }
    expect(sent.every(({ at }) => at === 0)).toBe(true)
  })

  test('one failure among answers counts for nothing', async () => {
    for (let count = 0; count < 10; count += 1) {
      await failTimes(4)
      await ask('fine')
    }
    expect(limiter.circuit()).toBe('closed')
  })

  test('says in a sentence why, and since when it is known', async () => {
    await failTimes(5, answer(503))
    await expect(ask('incident list')).rejects.toThrow(
      'ServiceNow incident list: not asked, because 5 or more calls in a row found nobody there (status 503); one is tried in 1 s.',
    )
  })

  test('while it is open queued calls are refused, except a backfill; then one call tries for all, and it closes by itself', async () => {
    open({ parallel: 1 })
    await failTimes(4)
    const fifth = ending(ask('failing', () => slow(10)().then(() => Promise.reject(timeout()))))
    const waiting = ending(ask('waiting'))
    const sweeps = [as('background', 'sweep 1', slow(50)), as('background', 'sweep 2', slow(50))]
    await pass(10)
    expect(await fifth).toBe('timeout')
    expect(await waiting).toBe('servicenow_paused')
    await pass(999)
    expect([labels().slice(5), limiter.circuit()]).toEqual([['sweep 1'], 'half_open'])
    const meanwhile = ask('meanwhile')
    await pass(49)
    expect(labels().slice(5)).toEqual(['sweep 1'])
    await pass(51)
    await Promise.all([...sweeps, meanwhile])
    expect(labels().slice(5)).toEqual(['sweep 1', 'meanwhile', 'sweep 2'])
    expect(events).toEqual(['open timeout', 'refused', 'half_open timeout', 'closed timeout'])
  })

  test('what must leave at once or not at all does not wait for the end of a try', async () => {
    await failTimes(5)
    await pass(1000)
    const trying = ask('try', slow(3000))
    const creation = ending(ask('creation', ok, { leaveWithinMs: 1000 }))
    await pass(3000)
    expect([await creation, (await trying).status, labels().slice(5)]).toEqual(['servicenow_paused', 200, ['try']])
  })

  test('a try that fails opens it again, for twice as long and 5 s at most; it goes on trying', async () => {
    await failTimes(5)
    const waits: number[] = []
    for (let count = 0; count < 7; count += 1) {
      const { retryAfterMs } = (await ask('refused').catch((error: { retryAfterMs: number }) => error)) as {
        retryAfterMs: number
      }
      waits.push(retryAfterMs)
      await pass(retryAfterMs)
      await failTimes(1)
    }
    expect(waits).toEqual([999, 1999, 3998, 4997, 4997, 4997, 4997])
    expect(sent).toHaveLength(5 + 7)
    await pass(30_000)
    expect(await ending(ask('fine'))).toBe(200)
    expect(limiter.circuit()).toBe('closed')
  })

  test('a 429 shows that somebody is there', async () => {
    await failTimes(5)
    await pass(1000)
    await ask('try', answer(429, { 'retry-after': '30' }))
    expect(limiter.circuit()).toBe('closed')
    await expect(ask('next')).rejects.toThrow('it asked for a pause')
  })
})
