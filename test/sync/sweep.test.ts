import { BridgeError } from '../../bridge/errors.ts'
import { startSweepLoop, sweepOnce, abortableDelay, type SweepParts } from '../../bridge/sync/sweep.ts'
import { FakeSource, FakeStore } from './fake-ends.ts'

const began = new Date('2026-11-22T06:00:00.000Z')
const hour = 3_600_000

function rig(ids: string[], run: (id: string) => Promise<unknown> = async () => undefined) {
  const source = new FakeSource()
  const store = new FakeStore()
  source.changed = ids
  const failures: string[] = []
  const ran: string[] = []
  const parts: SweepParts = {
    source, store, now: () => began, lookbackMs: 24 * hour, cursorName: 'incidents',
    run: (id) => { ran.push(id); return run(id) },
    onFailure: (id) => { failures.push(id) },
  }
  return { parts, source, store, ran, failures }
}

describe('one sweep', () => {
  it.each<[string, string | null, string]>([
    ['first time: the lookback', null, '2026-11-21T06:00:00.000Z'],
    ['later: the cursor minus five minutes', '2026-11-22T05:55:00.000Z', '2026-11-22T05:50:00.000Z'],
    ['a week of downtime: still the cursor', '2026-11-15T06:00:00.000Z', '2026-11-15T05:55:00.000Z'],
    ['a cursor that is no time: the lookback', 'tomorrow', '2026-11-21T06:00:00.000Z'],
  ])('%s', async (_title, cursor, since) => {
    const { parts, source, store } = rig([])
    if (cursor !== null) store.cursors.set('incidents', cursor)
    expect(await sweepOnce(parts)).toEqual({ listed: 0, failed: 0, cursorMoved: true })
    expect(source.askedSince).toEqual([since])
    expect(store.cursors.get('incidents')).toBe('2026-11-22T06:00:00.000Z')
  })

  it('runs each incident once, whatever the list repeats', async () => {
    const { parts, ran } = rig(['A', 'B', 'A'])
    expect((await sweepOnce(parts)).listed).toBe(2)
    expect(ran).toEqual(['A', 'B'])
  })

  it('the cursor holds the moment the listing began, not the moment it ended', async () => {
    const { parts, store } = rig(['A'])
    let time = began.getTime()
    await sweepOnce({ ...parts, now: () => new Date(time), run: async () => { time += hour } })
    expect(store.cursors.get('incidents')).toBe(began.toISOString())
  })

  it('a failing incident delays no other and keeps the cursor back', async () => {
    const { parts, store, ran, failures } = rig(['A', 'B', 'C'], async (id) => { if (id === 'B') throw new Error('down') })
    expect(await sweepOnce(parts)).toEqual({ listed: 3, failed: 1, cursorMoved: false })
    expect([ran, failures, store.cursors.get('incidents')]).toEqual([['A', 'B', 'C'], ['B'], undefined])
  })

  it('one that no repetition can mend is reported and lets the cursor move', async () => {
    const { parts, failures } = rig(['A'], async () => { throw new BridgeError('servicenow_refused', 'no', { retry: false }) })
    expect(await sweepOnce(parts)).toEqual({ listed: 1, failed: 1, cursorMoved: true })
    expect(failures).toEqual(['A'])
  })

  it('a listing that fails is an error, and the cursor stays', async () => {
    const { parts, store, source } = rig([])
    source.listChangedIncidentIds = async () => { throw new Error('429') }
    await expect(sweepOnce(parts)).rejects.toThrow('429')
    expect(store.cursors.size).toBe(0)
  })

  it('ends early when aborted, and leaves the cursor', async () => {
    const abort = new AbortController()
    const { parts, ran, store } = rig(['A', 'B'], async () => { abort.abort() })
    expect((await sweepOnce(parts, abort.signal)).cursorMoved).toBe(false)
    expect([ran, store.cursors.size]).toEqual([['A'], 0])
  })
})

/** A loop whose sweeps and delays end when the test says so. */
function loopRig() {
  const sweeps: { finish: () => void, fail: (error: Error) => void, signal: AbortSignal }[] = []
  const delays: { ms: number, pass: () => void }[] = []
  const errors: unknown[] = []
  const loop = startSweepLoop({
    sweep: (signal) => new Promise<void>((finish, fail) => { sweeps.push({ finish, fail, signal }) }),
    delay: (ms, signal) => new Promise((pass) => { delays.push({ ms, pass }); signal.addEventListener('abort', () => pass()) }),
    intervalMs: 300_000,
    onError: (error) => { errors.push(error) },
  })
  return { loop, sweeps, delays, errors }
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}

describe('the loop', () => {
  it('sweeps at once, then waits the interval from the end of each: an overrun does not pile up', async () => {
    const { loop, sweeps, delays } = loopRig()
    await settled()
    expect([sweeps.length, delays.length]).toEqual([1, 0])
    sweeps[0]?.finish()
    await settled()
    expect([sweeps.length, delays.map(({ ms }) => ms)]).toEqual([1, [300_000]])
    delays[0]?.pass()
    await settled()
    expect(sweeps).toHaveLength(2)
    sweeps[1]?.finish()
    await loop.stop()
  })

  it('a failing sweep is reported and the loop goes on after the interval', async () => {
    const { loop, sweeps, delays, errors } = loopRig()
    sweeps[0]?.fail(new Error('down'))
    await settled()
    expect([errors.length, delays.length, sweeps.length]).toEqual([1, 1, 1])
    delays[0]?.pass()
    await settled()
    expect(sweeps).toHaveLength(2)
    sweeps[1]?.finish()
    await loop.stop()
  })

  it('stop tells the sweep under way and waits for it', async () => {
    const { loop, sweeps, delays, errors } = loopRig()
    let stopped = false
    const stopping = loop.stop().then(() => { stopped = true })
    await settled()
    expect([stopped, sweeps[0]?.signal.aborted]).toEqual([false, true])
    sweeps[0]?.fail(new Error('aborted'))
    await stopping
    expect([sweeps.length, delays.length, errors.length]).toEqual([1, 0, 0])
  })

  it('stop cuts the delay short', async () => {
    const { loop, sweeps } = loopRig()
    sweeps[0]?.finish()
    await settled()
    await loop.stop()
    expect(sweeps).toHaveLength(1)
  })
})

it('the delay of real life ends at the abort', async () => {
  const abort = new AbortController()
  const waiting = abortableDelay(hour, abort.signal)
  abort.abort()
  await waiting
  await abortableDelay(hour, abort.signal)
  await abortableDelay(1, new AbortController().signal)
})
