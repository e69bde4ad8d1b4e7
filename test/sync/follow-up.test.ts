import { aConfiguration, aFollowUp, aTemplate, anUpdate } from '../mapping/samples.ts'
import { at, makeSyncRig, type SyncRig } from './sync-rig.ts'

let source: SyncRig['source']
let store: SyncRig['store']
let put: SyncRig['put']
let sync: SyncRig['sync']

beforeEach(() => {
  ({ source, store, put, sync } = makeSyncRig())
})

describe('follow-ups', () => {
  it('come after the incident, under its row, each with a row of its own', async () => {
    put()
    source.putFollowUps(aFollowUp(), aFollowUp({ id: 'FOLLOW_UP_2', title: `  ${'t'.repeat(150)}` }))
    expect((await sync()).detail).toBe('Incident row inserted; follow-up rows: 2, written: 2; notes written: 0.')
    expect(store.rows.map((row) => [row.externalId, row.parent, row.template])).toEqual([
      ['INCIDENT_1', '', 'TEMPLATE_1'], ['FOLLOW_UP_1', 'ROW_1', 'TEMPLATE_FU'], ['FOLLOW_UP_2', 'ROW_1', 'TEMPLATE_FU'],
    ])
    expect(store.row('FOLLOW_UP_2').reference).toBe(`${'t'.repeat(99)}…`)
    expect(store.row('FOLLOW_UP_1').desiredValues).toEqual([{ column: 'short_description', value: 'Add an alert', write: 'sync' }])
  })

  it('a follow-up noticed before its incident has a row still finds its parent', async () => {
    put()
    source.putFollowUps(aFollowUp())
    await sync({ visibility: 'public', followUpIds: ['FOLLOW_UP_1'] })
    expect(store.row('FOLLOW_UP_1').parent).toBe(store.row('INCIDENT_1').sysId)
    expect(store.rows).toHaveLength(2)
  })

  it('a deleted follow-up loses its template and keeps its record', async () => {
    put()
    source.putFollowUps(aFollowUp())
    await sync()
    source.putFollowUps(aFollowUp({ status: 'deleted', updatedAt: at(1) }))
    await sync({ visibility: 'public', followUpIds: ['FOLLOW_UP_1'] })
    expect(store.row('FOLLOW_UP_1')).toMatchObject({ template: '', target: 'RECORD_FOLLOW_UP_1',
      decision: expect.stringContaining('deleted') })
  })

  it('a follow-up that incident.io no longer shows at all counts as deleted, once', async () => {
    put()
    source.putFollowUps(aFollowUp())
    await sync()
    source.followUps.clear()
    await sync({ visibility: 'public', followUpIds: ['FOLLOW_UP_1'] })
    expect(store.row('FOLLOW_UP_1').template).toBe('')
    const { writes } = store
    await sync({ visibility: 'public', followUpIds: ['FOLLOW_UP_1', 'NEVER_SEEN'] })
    expect(store.writes).toBe(writes)
  })

  it('one that was deleted before it had a row gets none, and one of another incident is left alone', async () => {
    put()
    source.putFollowUps(aFollowUp({ status: 'deleted' }), aFollowUp({ id: 'ELSEWHERE', incidentId: 'INCIDENT_2' }))
    await sync({ visibility: 'public', followUpIds: ['FOLLOW_UP_1', 'ELSEWHERE'] })
    expect(store.rows.map((row) => row.externalId)).toEqual(['INCIDENT_1'])
  })

  it('a failing one delays neither the others nor the notes, and is thrown afterwards', async () => {
    put()
    source.putFollowUps(aFollowUp(), aFollowUp({ id: 'FOLLOW_UP_2' }))
    source.updates = [anUpdate()]
    store.failFor = ['FOLLOW_UP_1']
    await expect(sync()).rejects.toMatchObject({ code: 'servicenow_unavailable' })
    expect([store.rows.map((row) => row.externalId), store.notes.length]).toEqual([['INCIDENT_1', 'FOLLOW_UP_2'], 1])
    expect((await sync()).outcome).toBe('in_step')
    expect(store.rows).toHaveLength(3)
  })
})

describe('updates become notes', () => {
  const two = [anUpdate({ id: 'UPDATE_2', createdAt: at(2) }), anUpdate({ id: 'UPDATE_1', createdAt: at(1) })]

  it('each once, oldest first, with author and time', async () => {
    put()
    source.updates = two
    await sync()
    await sync()
    expect(store.notes.map((note) => note.updateId)).toEqual(['UPDATE_1', 'UPDATE_2'])
    expect(store.notes[0]).toMatchObject({ ticket: 'ROW_1', author: 'Lisa Karlin', writtenAt: at(1),
      text: expect.stringMatching(/incident\.io update UPDATE_1$/) })
  })

  it('only the ones that do not stand yet', async () => {
    put()
    source.updates = two.slice(1)
    await sync()
    source.updates = two
    expect((await sync()).detail).toContain('notes written: 1')
    expect(store.notes).toHaveLength(2)
  })

  it('not when the template does not want them', async () => {
    store.configuration = aConfiguration({ templates: [aTemplate({ syncUpdates: false })] })
    put()
    source.updates = two
    await sync()
    expect(store.notes).toEqual([])
  })
})
