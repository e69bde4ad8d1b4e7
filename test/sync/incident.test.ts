import type { Incident } from '../../bridge/mapping/types.ts'
import type { RunHint } from '../../bridge/sync/hint.ts'
import { syncIncident } from '../../bridge/sync/incident.ts'
import { incidentSpec } from '../../bridge/sync/ticket-spec.ts'
import { aConfiguration, aFollowUp, aFollowUpTemplate, aTemplate, anIncident, anUpdate, severities, severityIs } from '../mapping/samples.ts'
import { FakeSource, FakeStore } from './fake-ends.ts'

const publicHint: RunHint = { visibility: 'public', followUpIds: [] }
const privateHint: RunHint = { visibility: 'private', followUpIds: [] }
const at = (second: number): string => `2026-11-22T05:00:0${second}.000000Z`

let source: FakeSource
let store: FakeStore
const sync = (hint: RunHint = publicHint, id = 'INCIDENT_1') => syncIncident({ source, store }, id, hint)
const put = (changes: Partial<Incident> = {}) => source.put(anIncident(changes))

beforeEach(() => {
  source = new FakeSource()
  store = new FakeStore()
})

describe('an incident becomes a row', () => {
  it('holds facts, template, values and the reason', async () => {
    put()
    expect(await sync()).toEqual({ outcome: 'in_step', detail: 'Incident row inserted; follow-up rows: 0, written: 0; notes written: 0.' })
    expect(store.rows).toEqual([{
      recordType: 'incident', externalId: 'INCIDENT_1', reference: 'INC-123', permalink: 'https://app.incident.io/incidents/123', private: false,
      template: 'TEMPLATE_1', parent: '', sourceUpdatedAt: '2026-11-22T03:04:05.000001Z', adopt: '',
      desiredValues: [{ column: 'short_description', value: 'Payments are slow', write: 'sync' }],
      decision: 'Template "Default" is used: no template has conditions, so the first one takes everything.',
      sysId: 'ROW_1', status: 'in_step', target: 'RECORD_INCIDENT_1',
    }])
  })

  it('a redelivery writes nothing', async () => {
    put()
    source.putFollowUps(aFollowUp())
    source.updates = [anUpdate()]
    await sync()
    const { writes } = store
    expect((await sync()).outcome).toBe('unchanged')
    expect(store.writes).toBe(writes)
  })

  it('an edit patches the columns that differ, in one write', async () => {
    put()
    await sync()
    put({ name: 'Payments are down', severity: severities.critical, updatedAt: at(1) })
    expect((await sync()).outcome).toBe('in_step')
    expect(store.patches).toEqual([
      { desiredValues: [{ column: 'short_description', value: 'Payments are down', write: 'sync' }], sourceUpdatedAt: at(1) },
    ])
  })

  it('a newer version travels although nothing else changed, so that a version in between cannot overwrite', async () => {
    put()
    await sync()
    put({ updatedAt: at(3) })
    await sync()
    put({ name: 'In between', updatedAt: at(2) })
    expect((await sync()).outcome).toBe('stale')
    expect(store.row('INCIDENT_1').desiredValues[0]?.value).toBe('Payments are slow')
  })

  it('line ends and spaces that ServiceNow changed are no difference', async () => {
    put()
    await sync()
    const row = store.row('INCIDENT_1')
    store.rows[0] = { ...row, decision: `${row.decision.replace(/\n/g, '\r\n')} ` }
    expect((await sync()).outcome).toBe('unchanged')
  })

  it('is stale when the row turns out newer at the write', async () => {
    put()
    await sync()
    put({ name: 'New name', updatedAt: at(1) })
    store.patchTicket = async () => 'stale'
    expect((await sync()).outcome).toBe('stale')
  })

  it('adopts what incident.io\'s own integration made', async () => {
    put({ externalIssueReference: { provider: 'service_now', issueName: 'INC001', issuePermalink: 'https://x.service-now.com/incident.do?sys_id=1' } })
    await sync()
    expect(store.row('INCIDENT_1').adopt).toBe('https://x.service-now.com/incident.do?sys_id=1')
  })

  it.each([['service_now', '', 'INC001'], ['jira', 'https://jira.example/1', '']])('adopts by name, and nothing of %s', async (provider, issuePermalink, adopt) => {
    put({ externalIssueReference: { provider, issueName: 'INC001', issuePermalink } })
    await sync()
    expect(store.row('INCIDENT_1').adopt).toBe(adopt)
  })

  it('a broken mapping costs its column and stands in the decision', async () => {
    const broken = { column: 'description', value: '{{ x | nope }}', write: 'sync', lookup: null } as const
    store.configuration = aConfiguration({ templates: [aTemplate({ fieldMappings: [...aTemplate().fieldMappings, broken] })] })
    put()
    expect((await sync()).outcome).toBe('in_step')
    expect(store.row('INCIDENT_1').desiredValues).toHaveLength(1)
    expect(store.row('INCIDENT_1').decision).toMatch(/^Template "Default", column "description" is left out: undefined filter: nope/)
  })
})

describe('two replicas', () => {
  it('the loser of the insert patches the winner\'s row', async () => {
    put({ name: 'Newer', updatedAt: at(2) })
    store.beforeInsert = () => store.addRow(incidentSpec(anIncident(), store.configuration, null))
    expect((await sync()).outcome).toBe('in_step')
    expect(store.rows).toHaveLength(1)
    expect(store.row('INCIDENT_1')).toMatchObject({ sourceUpdatedAt: at(2), desiredValues: [{ value: 'Newer' }] })
  })

  it('the loser with the same version writes nothing, and keeps the record\'s template', async () => {
    put()
    const other = { ...store.configuration, templates: [aTemplate({ sysId: 'OTHER', order: 200 })] }
    store.beforeInsert = () => {
      store.addRow(incidentSpec(anIncident(), other, null))
      store.configuration = other
    }
    store.configuration = aConfiguration({ templates: [aTemplate({ conditions: [severityIs('SEV_MAJOR')] }), aTemplate({ sysId: 'OTHER', order: 200 })] })
    await sync()
    expect(store.row('INCIDENT_1').template).toBe('OTHER')
  })

  it('an older reading that arrives last changes nothing', async () => {
    put({ name: 'New', updatedAt: at(2) })
    await sync()
    put({ name: 'Old', updatedAt: at(1) })
    const { writes } = store
    expect(await sync()).toEqual({ outcome: 'stale', detail: 'The row holds a newer version; that run covers the rest.' })
    expect(store.writes).toBe(writes)
  })

  it('a row that exists and cannot be seen is tried again', async () => {
    put()
    store.insertTicket = async () => ({ outcome: 'exists' })
    await expect(sync()).rejects.toMatchObject({ code: 'servicenow_no_result', retry: true })
  })
})

describe('templates', () => {
  const onlyCritical = aConfiguration({ templates: [aTemplate({ conditions: [severityIs('SEV_CRITICAL')] }), aFollowUpTemplate()] })

  it('no match: a row that says why, without a record; its follow-ups are skipped with it', async () => {
    store.configuration = onlyCritical
    put()
    source.putFollowUps(aFollowUp())
    source.updates = [anUpdate()]
    expect((await sync()).outcome).toBe('skipped')
    expect(store.row('INCIDENT_1')).toMatchObject({ template: '', target: '', desiredValues: [] })
    expect(store.row('FOLLOW_UP_1')).toMatchObject({ template: '', target: '', decision: expect.stringContaining('a follow-up follows its incident') })
    expect(store.notes).toEqual([])
  })

  it('a match later makes the ticket, and the follow-ups come along', async () => {
    store.configuration = onlyCritical
    put()
    source.putFollowUps(aFollowUp())
    await sync()
    put({ severity: severities.critical, updatedAt: at(1) })
    expect((await sync()).outcome).toBe('in_step')
    expect([store.row('INCIDENT_1').target, store.row('FOLLOW_UP_1').target]).toEqual(['RECORD_INCIDENT_1', 'RECORD_FOLLOW_UP_1'])
  })

  it('a record that exists keeps its template when the conditions no longer match', async () => {
    store.configuration = onlyCritical
    put({ severity: severities.critical })
    await sync()
    put({ severity: severities.minor, updatedAt: at(1) })
    await sync()
    expect(store.row('INCIDENT_1')).toMatchObject({ template: 'TEMPLATE_1', decision: expect.stringContaining('keeps this ticket') })
  })
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
    expect(store.row('FOLLOW_UP_1')).toMatchObject({ template: '', target: 'RECORD_FOLLOW_UP_1', decision: expect.stringContaining('deleted') })
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
    expect(store.notes[0]).toMatchObject({ ticket: 'ROW_1', author: 'Lisa Karlin', writtenAt: at(1), text: expect.stringMatching(/incident\.io update UPDATE_1$/) })
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
    expect(store.patches.map((patch) => Object.keys(patch).sort())).toEqual([['decision', 'private', 'sourceUpdatedAt'], ['decision', 'private']])
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
    expect(store.row('INCIDENT_1')).toMatchObject({ private: false, desiredValues: [{ value: 'Known now' }], decision: expect.stringContaining('is used') })
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

  it.each([privateHint, { visibility: 'unknown', followUpIds: [] } satisfies RunHint])('announced as $visibility: nothing', async (hint) => {
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

it('transient failures are thrown, and the next delivery finishes', async () => {
  put()
  store.failFor = ['INCIDENT_1']
  await expect(sync()).rejects.toMatchObject({ retry: true })
  expect((await sync()).outcome).toBe('in_step')
})
