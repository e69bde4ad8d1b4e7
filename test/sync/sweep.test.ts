import { BridgeError } from '../../bridge/errors.ts'
import type { HeldLease } from '../../bridge/sync/lease.ts'
import { sweepOnce, type SweepParts } from '../../bridge/sync/sweep.ts'
import { FakeSource, FakeStore } from './fake-ends.ts'

const began = new Date('2026-11-22T06:00:00.000Z')
const hour = 3_600_000
const forGood = (): BridgeError => new BridgeError('incident_io_forbidden', 'no')

function rig(ids: string[], run: (id: string) => Promise<unknown> = async () => undefined) {
  const source = new FakeSource()
  const store = new FakeStore()
  source.changed = ids
  const failures: string[] = []
  const ran: string[] = []
  const abort = new AbortController()
  const held: HeldLease = { signal: abort.signal, isStillHeld: async () => true }
  const parts: SweepParts = {
    changed: [(since) => source.listChangedIncidentIds(since), () => source.listIncidentIdsOfChangedFollowUps()],
    owed: [() => store.listIncidentIdsWithBridgeError()],
    store, now: () => began, lookbackMs: 24 * hour, cursorName: 'incidents', parallel: 1,
    run: (id) => { ran.push(id); return run(id) },
    onFailure: (_error, id) => { failures.push(id ?? 'a list') },
  }
  return { parts, source, store, ran, failures, abort, held, sweep: (changes: Partial<SweepParts> = {}) => sweepOnce({ ...parts, ...changes }, held) }
}

describe('one sweep', () => {
  it.each<[string, string | null, string]>([
    ['first time: the lookback', null, '2026-11-21T06:00:00.000Z'],
    ['later: the cursor minus five minutes', '2026-11-22T05:55:00.000Z', '2026-11-22T05:50:00.000Z'],
    ['a week of downtime: still the cursor', '2026-11-15T06:00:00.000Z', '2026-11-15T05:55:00.000Z'],
    ['a cursor that is no time: the lookback', 'tomorrow', '2026-11-21T06:00:00.000Z'],
  ])('%s', async (_title, cursor, since) => {
    const { sweep, source, store } = rig([])
    if (cursor !== null) store.cursors.set('incidents', cursor)
    expect(await sweep()).toEqual({ listed: 0, failed: 0, cursorMoved: true, errors: [] })
    expect(source.askedSince).toEqual([since])
    expect(store.cursors.get('incidents')).toBe('2026-11-22T06:00:00.000Z')
  })

  it('while first sweeps fail, their start stays where the very first one put it', async () => {
    const { sweep, source, store } = rig(['A'], async () => { throw new Error('down') })
    for (let hours = 0; hours < 3; hours += 1) await sweep({ now: () => new Date(began.getTime() + hours * hour) })
    expect(source.askedSince).toEqual(Array(3).fill('2026-11-21T06:00:00.000Z'))
    source.listChangedIncidentIds = async () => { throw new Error('429') }
    source.listIncidentIdsOfChangedFollowUps = async () => { throw new Error('429') }
    await expect(sweep()).rejects.toThrow('429')
    expect(store.cursors.get('incidents')).toBe('2026-11-21T06:05:00.000Z')
  })

  it('runs each incident once, whatever the lists repeat', async () => {
    const { sweep, source, ran } = rig(['A', 'B', 'A'])
    source.changedByFollowUps = ['B', 'C']
    expect((await sweep()).listed).toBe(3)
    expect(ran).toEqual(['A', 'B', 'C'])
  })

  it('the cursor holds the moment the listing began, not the moment it ended', async () => {
    const { sweep, store } = rig(['A'])
    let time = began.getTime()
    await sweep({ now: () => new Date(time), run: async () => { time += hour } })
    expect(store.cursors.get('incidents')).toBe(began.toISOString())
  })

  it('runs several at once, and no more than it may', async () => {
    const { sweep } = rig(['A', 'B', 'C', 'D', 'E'])
    let now = 0
    let most = 0
    await sweep({ parallel: 3, run: async () => {
      most = Math.max(most, now += 1)
      await Promise.resolve()
      now -= 1
    } })
    expect(most).toBe(3)
  })

  it('one that takes long keeps no other waiting', async () => {
    let finish: () => void = () => undefined
    const { sweep, ran } = rig(['SLOW', 'B', 'C', 'D'], (id) => id === 'SLOW' ? new Promise<void>((resolve) => { finish = resolve }) : Promise.resolve())
    const swept = sweep({ parallel: 2 })
    while (ran.length < 4) await Promise.resolve()
    finish()
    expect(await swept).toMatchObject({ listed: 4, cursorMoved: true })
  })

  it('a failing incident delays no other and keeps the cursor back', async () => {
    const { sweep, store, ran, failures } = rig(['A', 'B', 'C'], async (id) => { if (id === 'B') throw new Error('down') })
    store.cursors.set('incidents', '2026-11-22T05:00:00.000Z')
    expect(await sweep()).toEqual({ listed: 3, failed: 1, cursorMoved: false, errors: [new Error('down')] })
    expect([ran, failures, store.cursors.get('incidents')]).toEqual([['A', 'B', 'C'], ['B'], '2026-11-22T05:00:00.000Z'])
  })

  it('one that no repetition can mend is reported and lets the cursor move: it stands on its row', async () => {
    const { sweep, failures } = rig(['A'], async () => { throw forGood() })
    expect(await sweep()).toMatchObject({ listed: 1, failed: 1, cursorMoved: true })
    expect(failures).toEqual(['A'])
  })

  it('a list that cannot be read keeps back the cursor and no other list', async () => {
    const { sweep, source, ran, failures } = rig(['A'])
    source.listIncidentIdsOfChangedFollowUps = async () => { throw forGood() }
    expect(await sweep()).toMatchObject({ listed: 1, failed: 0, cursorMoved: false, errors: [{ code: 'incident_io_forbidden' }] })
    expect([ran, failures]).toEqual([['A'], ['a list']])
  })

  it('what is owed runs whenever it changed, and does not hold the cursor', async () => {
    const { sweep, ran } = rig(['A'], async (id) => { if (id === 'OLD') throw new Error('down') })
    const owed = [async () => ['OLD', 'A'], async () => { throw new Error('no list') }]
    expect(await sweep({ owed })).toMatchObject({ listed: 2, failed: 1, cursorMoved: true, errors: [new Error('no list'), new Error('down')] })
    expect(ran).toEqual(['A', 'OLD'])
  })

  it('ends early when the lease is lost or the bridge stops, and leaves the cursor', async () => {
    const { sweep, abort, ran, store } = rig(['A', 'B'], async () => { abort.abort() })
    store.cursors.set('incidents', '2026-11-22T05:00:00.000Z')
    expect((await sweep()).cursorMoved).toBe(false)
    expect([ran, store.cursors.get('incidents')]).toEqual([['A'], '2026-11-22T05:00:00.000Z'])
  })

  it('asks whether the lease is still its own before it moves the cursor', async () => {
    const { parts, held, store } = rig(['A'])
    store.cursors.set('incidents', '2026-11-22T05:00:00.000Z')
    expect((await sweepOnce(parts, { ...held, isStillHeld: async () => false })).cursorMoved).toBe(false)
    expect(store.cursors.get('incidents')).toBe('2026-11-22T05:00:00.000Z')
  })
})
