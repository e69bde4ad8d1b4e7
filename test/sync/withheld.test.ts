import type { RunHint } from '../../bridge/sync/hint.ts'
import { aConfiguration, aFollowUp, anUpdate } from '../mapping/samples.ts'
import { at, makeSyncRig, privateHint, publicHint, type SyncRig } from './sync-rig.ts'

let source: SyncRig['source']
let store: SyncRig['store']
let put: SyncRig['put']
let sync: SyncRig['sync']

beforeEach(() => {
  ({ source, store, put, sync } = makeSyncRig())
})

describe('what may not leave', () => {
  it('a private incident: nothing is written, and the outcome tells nothing', async () => {
    put({ visibility: 'private', name: 'Secret' })
    source.putFollowUps(aFollowUp())
    source.updates = [anUpdate()]
    expect(await sync(privateHint)).toEqual({ outcome: 'ignored', detail: 'Nothing is recorded.' })
    expect(store.writes).toBe(0)
  })

  it('a private incident with the checkbox on goes the usual way', async () => {
    store.configuration = aConfiguration({ privateIncidents: true })
    put({ visibility: 'private' })
    source.putFollowUps(aFollowUp())
    source.updates = [anUpdate()]
    expect((await sync(privateHint)).outcome).toBe('in_step')
    expect(store.rows.map((row) => row.private)).toEqual([true, true])
    expect(store.notes).toHaveLength(1)
  })

  it('an incident that became private: its rows learn that and nothing else', async () => {
    put()
    source.putFollowUps(aFollowUp())
    await sync()
    put({ visibility: 'private', name: 'Secret', updatedAt: at(1) })
    source.updates = [anUpdate({ message: 'Secret' })]
    expect((await sync(privateHint)).outcome).toBe('skipped')
    expect(store.rows.map((row) => row.private)).toEqual([true, true])
    expect(JSON.stringify([store.rows, store.notes])).not.toContain('Secret')
    expect(store.patches.map((patch) => Object.keys(patch).sort())).toEqual([['decision', 'private', 'sourceUpdatedAt'],
      ['decision', 'private']])
  })

  it('an update posted after it turned private, in the middle of a run that saw it public: not even the note is stored', async () => {
    put()
    const listUpdates = source.listIncidentUpdates.bind(source)
    source.listIncidentUpdates = async (id) => {
      put({ visibility: 'private', updatedAt: at(1) })
      source.updates = [anUpdate({ message: 'Secret' })]
      return listUpdates(id)
    }
    await sync()
    expect(JSON.stringify([store.rows, store.notes])).not.toContain('Secret')
  })

  it('and later edits of it write nothing at all, nor does a slower public reading', async () => {
    put()
    await sync()
    put({ visibility: 'private', updatedAt: at(2) })
    await sync(privateHint)
    const { writes } = store
    put({ visibility: 'private', updatedAt: at(3) })
    await sync(privateHint)
    put({ updatedAt: at(1) })
    expect((await sync()).outcome).toBe('stale')
    expect([store.writes, store.row('INCIDENT_1').private]).toEqual([writes, true])
  })

  it('public again: the row follows again', async () => {
    put()
    await sync()
    put({ visibility: 'private', updatedAt: at(1) })
    await sync(privateHint)
    put({ name: 'Known now', updatedAt: at(2) })
    await sync()
    expect(store.row('INCIDENT_1')).toMatchObject({ private: false, desiredValues: [{ value: 'Known now' }],
      decision: expect.stringContaining('is used') })
  })

  it.each(['test', 'tutorial'])('a %s incident: a row with the reason, no record, no notes', async (mode) => {
    put({ mode })
    source.updates = [anUpdate()]
    expect((await sync()).outcome).toBe('skipped')
    expect(store.row('INCIDENT_1')).toMatchObject({ template: '', target: '', decision: expect.stringContaining(`${mode} incident`) })
    expect(store.notes).toEqual([])
    const { writes } = store
    await sync()
    expect(store.writes).toBe(writes)
  })
})

describe('an id that incident.io does not know', () => {
  it('announced as public: recorded once, never thrown', async () => {
    expect((await sync(publicHint, 'GONE')).outcome).toBe('skipped')
    expect((await sync(publicHint, 'GONE')).outcome).toBe('skipped')
    expect(store.row('GONE')).toMatchObject({ template: '', decision: expect.stringContaining('does not show this incident') })
    expect(store.writes).toBe(1)
  })

  it.each([privateHint, { visibility: 'unknown', followUpIds: [] } satisfies RunHint])('announced as $visibility: nothing',
    async (hint) => {
    expect((await sync(hint, 'GONE')).outcome).toBe('ignored')
    expect(store.writes).toBe(0)
  })

  it('a ticket that exists keeps everything but the decision', async () => {
    put()
    await sync()
    source.incidents.clear()
    await sync()
    expect(store.patches).toEqual([{ decision: expect.stringContaining('does not show') }])
    put()
    await sync()
    expect(store.row('INCIDENT_1').decision).toContain('is used')
  })

  it('announced as private with a row of the public time: the row is marked', async () => {
    put()
    await sync()
    source.incidents.clear()
    expect((await sync(privateHint)).outcome).toBe('skipped')
    await sync(privateHint)
    expect(store.row('INCIDENT_1').private).toBe(true)
    expect(store.patches).toHaveLength(1)
  })
})
