import { BridgeError } from '../../../../bridge/observability/errors.ts'
import { documentBody } from '../../../../bridge/vendors/servicenow/app-bodies.ts'
import { aConfiguration, aFollowUp, aFollowUpTemplate, aTemplate, anUpdate, severities } from '../mapping/samples.ts'
import { at, bareHint, makeSyncRig, publicHint, type SyncRig } from './sync-rig.ts'

let source: SyncRig['source']
let app: SyncRig['app']
let put: SyncRig['put']
let sync: SyncRig['sync']

beforeEach(() => {
  ;({ source, app, put, sync } = makeSyncRig())
})

describe('follow-ups', () => {
  it('come after the incident, under its row, each with a row of its own', async () => {
    put()
    source.putFollowUps(aFollowUp(), aFollowUp({ id: 'FOLLOW_UP_2', title: `  ${'t'.repeat(150)}` }))
    expect((await sync()).detail).toBe('Incident applied; follow-ups: 2, written: 2; notes stored: 0.')
    expect(app.rows.map(row => [row.externalId, row.parent, row.template])).toEqual([
      ['INCIDENT_1', '', 'TEMPLATE_1'],
      ['FOLLOW_UP_1', 'INCIDENT_1', 'TEMPLATE_FU'],
      ['FOLLOW_UP_2', 'INCIDENT_1', 'TEMPLATE_FU'],
    ])
    expect(app.row('FOLLOW_UP_2').reference).toBe(`${'t'.repeat(99)}…`)
    expect(app.row('FOLLOW_UP_1').desiredValues).toEqual([
      { column: 'short_description', value: 'Add an alert', write: 'sync' },
    ])
  })

  it('a follow-up noticed before its incident has a row still finds its parent', async () => {
    put()
    source.putFollowUps(aFollowUp())
    await sync({ ...bareHint, followUpIds: ['FOLLOW_UP_1'] })
    expect(app.row('FOLLOW_UP_1').parent).toBe('INCIDENT_1')
    expect(app.rows).toHaveLength(2)
  })

  it('follow an incident whose record stays although its template was deleted', async () => {
    put()
    source.putFollowUps(aFollowUp())
    await sync()
    const another = aTemplate({ sysId: 'TEMPLATE_2', name: 'Another' })
    app.configure(aConfiguration({ templates: [another, aFollowUpTemplate()] }))
    source.putFollowUps(aFollowUp(), aFollowUp({ id: 'FOLLOW_UP_2' }))
    put({ updatedAt: at(1) })
    await sync()
    expect(app.row('INCIDENT_1')).toMatchObject({
      template: '',
      decision: expect.stringMatching(/^No template updates this record: the one that it came from was deleted/),
    })
    expect(app.row('FOLLOW_UP_1')).toMatchObject({ template: 'TEMPLATE_FU' })
    expect(app.row('FOLLOW_UP_2')).toMatchObject({ template: 'TEMPLATE_FU' })
  })

  it('a deleted follow-up loses its template and keeps its record', async () => {
    put()
    source.putFollowUps(aFollowUp())
    await sync()
    source.putFollowUps(aFollowUp({ status: 'deleted', updatedAt: at(1) }))
    await sync({ ...bareHint, followUpIds: ['FOLLOW_UP_1'] })
    expect(app.row('FOLLOW_UP_1')).toMatchObject({
      template: '',
      target: expect.stringMatching(/^[0-9a-f]{32}$/),
      decision: expect.stringContaining('deleted'),
    })
  })

  it('a follow-up that incident.io no longer shows at all counts as deleted, once', async () => {
    put()
    source.putFollowUps(aFollowUp())
    await sync()
    source.followUps.clear()
    await sync({ ...bareHint, followUpIds: ['FOLLOW_UP_1'] })
    expect(app.row('FOLLOW_UP_1').template).toBe('')
    const { writes } = app
    await sync({ ...bareHint, followUpIds: ['FOLLOW_UP_1', 'NEVER_SEEN'] })
    expect(app.writes).toBe(writes)
  })

  it('one that the key may not read any more is not taken for deleted: the list is refused, and the reason stands on the row', async () => {
    put()
    source.putFollowUps(aFollowUp())
    await sync()
    source.readFollowUp = async () => null
    source.listFollowUps = async () => {
      throw new BridgeError('incident_io_forbidden', 'incident.io follow-up list: refused with 403.')
    }
    await expect(sync({ ...bareHint, followUpIds: ['FOLLOW_UP_1'] })).rejects.toMatchObject({
      code: 'incident_io_forbidden',
    })
    expect([app.row('FOLLOW_UP_1').template, app.row('INCIDENT_1').bridgeError]).toEqual([
      'TEMPLATE_FU',
      expect.stringContaining('403'),
    ])
  })

  it('one that was deleted before it had a row gets none, and one of another incident is left alone', async () => {
    put()
    source.putFollowUps(aFollowUp({ status: 'deleted' }), aFollowUp({ id: 'ELSEWHERE', incidentId: 'INCIDENT_2' }))
    await sync({ ...publicHint, followUpIds: ['FOLLOW_UP_1', 'ELSEWHERE'] })
    expect(app.rows.map(row => row.externalId)).toEqual(['INCIDENT_1'])
  })

  it('one more than a call takes: every call is complete in itself, and only the last says that all were read', async () => {
    put()
    source.putFollowUps(...Array.from({ length: 150 }, (_none, index) => aFollowUp({ id: `FOLLOW_UP_${index}` })))
    source.updates = [anUpdate()]
    await sync()
    expect(app.documents.map(({ followUps, notes, read }) => [followUps.length + notes.length, read])).toEqual([
      [99, { followUps: 'ids', updates: false }],
      [52, { followUps: 'all', updates: true }],
    ])
    expect([app.rows.length, app.notes.length]).toEqual([151, 1])
  })

  it('a list that names one twice, because it changed while its pages were read, makes one row', async () => {
    put()
    source.listFollowUps = async () => [aFollowUp(), aFollowUp({ title: 'Newer' })]
    source.listIncidentUpdates = async () => [anUpdate(), anUpdate()]
    await sync()
    expect(app.documents[0]?.followUps).toMatchObject([{ externalId: 'FOLLOW_UP_1', reference: 'Newer' }])
    expect(app.documents[0]?.notes).toHaveLength(1)
  })

  it('long texts: no call carries more than a megabyte', async () => {
    const long = { column: 'description', value: '{{ follow_up.description }}', write: 'sync', lookup: null } as const
    app.configuration = aConfiguration({ templates: [aTemplate(), aFollowUpTemplate({ fieldMappings: [long] })] })
    put()
    source.putFollowUps(
      ...Array.from({ length: 90 }, (_none, index) =>
        aFollowUp({ id: `FOLLOW_UP_${index}`, description: '\u00e9'.repeat(15_000) }),
      ),
    )
    await sync()
    expect(
      Math.max(...app.documents.map(document => Buffer.byteLength(JSON.stringify(documentBody(document))))),
    ).toBeLessThan(1_000_000)
    expect(app.rows).toHaveLength(91)
  })

  it('a change of the incident that a follow-up template reads brings its follow-ups along; another one does not', async () => {
    const named = { column: 'description', value: '{{ incident.name }}', write: 'sync', lookup: null } as const
    app.configuration = aConfiguration({ templates: [aTemplate(), aFollowUpTemplate({ fieldMappings: [named] })] })
    put()
    source.putFollowUps(aFollowUp())
    await sync()
    source.calls.length = 0
    put({ summary: 'New', updatedAt: at(1) })
    await sync(bareHint)
    expect(source.calls).toEqual(['readIncident'])
    put({ name: 'Renamed', updatedAt: at(2) })
    await sync(bareHint)
    expect(app.row('FOLLOW_UP_1').desiredValues).toMatchObject([{ value: 'Renamed' }])
  })
})

describe('updates become notes', () => {
  const two = [anUpdate({ id: 'UPDATE_2', createdAt: at(2) }), anUpdate({ id: 'UPDATE_1', createdAt: at(1) })]

  it('each once, oldest first, with author and time', async () => {
    put()
    source.updates = two
    await sync()
    await sync()
    expect(app.notes.map(note => note.updateId)).toEqual(['UPDATE_1', 'UPDATE_2'])
    expect(app.notes[0]).toMatchObject({
      ticket: 'ROW_1',
      author: 'Lisa Karlin',
      writtenAt: at(1),
      text: expect.stringMatching(/incident\.io update UPDATE_1$/),
    })
  })

  it('only the ones that do not stand yet', async () => {
    put()
    source.updates = two.slice(1)
    await sync()
    source.updates = two
    expect((await sync()).detail).toContain('notes stored: 1')
    expect(app.notes).toHaveLength(2)
  })

  it('not when the template does not want them', async () => {
    app.configuration = aConfiguration({ templates: [aTemplate({ syncUpdates: false })] })
    put()
    source.updates = two
    await sync()
    expect(app.notes).toEqual([])
  })

  it('not the declaration itself, unless somebody wrote a word with it', async () => {
    put({ createdAt: at(0) })
    source.updates = [
      anUpdate({ id: 'UPDATE_1', message: '', createdAt: at(1) }),
      anUpdate({ id: 'UPDATE_2', createdAt: at(1) }),
      anUpdate({ id: 'UPDATE_3', message: '', createdAt: at(5) }),
    ]
    await sync()
    expect(app.notes.map(note => note.updateId)).toEqual(['UPDATE_2', 'UPDATE_3'])
  })

  it('only what is newer than the last one that stands is read, and nothing is lost when a document was not taken', async () => {
    put()
    source.updates = two.slice(1)
    await sync()
    const asked: unknown[] = []
    const list = source.listIncidentUpdates.bind(source)
    source.listIncidentUpdates = async (id, known) => {
      asked.push(known?.id)
      return list(id, known)
    }
    source.updates = two
    app.failures = [new Error('down')]
    await expect(sync()).rejects.toThrow()
    await sync()
    await sync()
    expect(asked).toEqual(['UPDATE_1', 'UPDATE_1', 'UPDATE_2'])
    expect(app.notes).toHaveLength(2)
  })

  it('are read when the app wants them: the severity changed, and no webhook spoke of it', async () => {
    put()
    await sync()
    put({ severity: severities.critical, updatedAt: at(4) })
    source.updates = [anUpdate({ createdAt: at(4) })]
    await sync(bareHint)
    expect(app.notes).toHaveLength(1)
  })
})
