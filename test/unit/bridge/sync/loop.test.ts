import { abortableDelay, createLoop } from '../../../../bridge/sync/loop.ts'

/** A loop whose turns and delays end by hand. */
function rig() {
  const turns: { finish: (waitMs: number) => void; signal: AbortSignal }[] = []
  const delays: { ms: number; pass: () => void; signal: AbortSignal }[] = []
  const loop = createLoop({
    work: signal =>
      new Promise<number>(finish => {
        turns.push({ finish, signal })
      }),
    wakeMs: () => 5_000,
    delay: (ms, signal) =>
      new Promise<boolean>(resolve => {
        delays.push({ ms: Math.ceil(ms), pass: () => resolve(true), signal })
        if (signal.aborted) resolve(false)
        signal.addEventListener('abort', () => resolve(false))
      }),
  })
  loop.start()
  return { loop, turns, delays, waits: () => delays.map(({ ms }) => ms) }
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}

it('takes a turn at once, then waits what the turn said from its end: an overrun does not pile up', async () => {
  const { loop, turns, delays, waits } = rig()
  await settled()
  expect([turns.length, delays.length]).toEqual([1, 0])
  turns[0]?.finish(300_000)
  await settled()
  expect([turns.length, waits()]).toEqual([1, [300_000]])
  delays[0]?.pass()
  await settled()
  turns[1]?.finish(7)
  await settled()
  expect([turns.length, waits()]).toEqual([2, [300_000, 7]])
  await loop.stop()
})

it('a wake brings the next turn nearer, once, and ends the longer wait', async () => {
  const { loop, turns, delays, waits } = rig()
  turns[0]?.finish(300_000)
  await settled()
  loop.wake()
  loop.wake()
  await settled()
  expect(waits()).toEqual([300_000, 5_000])
  delays[1]?.pass()
  await settled()
  expect([turns.length, delays[0]?.signal.aborted]).toEqual([2, true])
  turns[1]?.finish(300_000)
  await settled()
  expect(waits()).toEqual([300_000, 5_000, 300_000])
  await loop.stop()
})

it('a wait that is shorter than the wake stays', async () => {
  const { loop, turns, delays } = rig()
  turns[0]?.finish(1_000)
  await settled()
  loop.wake()
  await settled()
  expect(delays[1]?.ms).toBeLessThanOrEqual(1_000)
  delays[1]?.pass()
  await settled()
  expect(turns).toHaveLength(2)
  const stopping = loop.stop()
  turns[1]?.finish(1)
  await stopping
})

it('a wake during a turn counts for the wait after it', async () => {
  const { loop, turns, delays, waits } = rig()
  loop.wake()
  turns[0]?.finish(300_000)
  await settled()
  expect(waits()).toEqual([300_000, 5_000])
  delays[1]?.pass()
  await settled()
  expect(turns).toHaveLength(2)
  const stopping = loop.stop()
  turns[1]?.finish(1)
  await stopping
})

it('stop tells the turn under way and waits for it', async () => {
  const { loop, turns, delays } = rig()
  let stopped = false
  const stopping = loop.stop().then(() => {
    stopped = true
  })
  await settled()
  expect([stopped, turns[0]?.signal.aborted]).toEqual([false, true])
  turns[0]?.finish(300_000)
  await stopping
  expect([turns.length, delays.length]).toEqual([1, 0])
})

it('stop cuts the wait short', async () => {
  const { loop, turns } = rig()
  turns[0]?.finish(300_000)
  await settled()
  await loop.stop()
  expect(turns).toHaveLength(1)
})

it('the delay of real life ends at the abort', async () => {
  const abort = new AbortController()
  const waiting = abortableDelay(3_600_000, abort.signal)
  abort.abort()
  await waiting
  await abortableDelay(3_600_000, abort.signal)
  await abortableDelay(1, new AbortController().signal)
})
