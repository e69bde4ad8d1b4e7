import { incidentSpec } from '../../bridge/sync/ticket-spec.ts'
import { aConfiguration, aFollowUp, aFollowUpTemplate, aTemplate, anIncident, anUpdate, severities,
  severityIs } from '../mapping/samples.ts'
import { at, makeSyncRig, type SyncRig } from './sync-rig.ts'

let source: SyncRig['source']
let store: SyncRig['store']
let put: SyncRig['put']
let sync: SyncRig['sync']

beforeEach(() => {
  ({ source, store, put, sync } = makeSyncRig())
})

describe('an incident becomes a row', () => {
  it('holds facts, template, values and the reason', async () => {
    put()
    expect(await sync()).toEqual({ outcome: 'in_step', detail: 'Incident row inserted; follow-up rows: 0, written: 0; notes written: 0.' })
    expect(store.rows).toEqual([{
      recordType: 'incident', externalId: 'INCIDENT_1', reference: 'INC-123', permalink: 'https://app.incident.io/incidents/123',
        private: false,
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
    put({ externalIssueReference: { provider: 'service_now', issueName: 'INC001',
      issuePermalink: 'https://x.service-now.com/incident.do?sys_id=1' } })
    await sync()
    expect(store.row('INCIDENT_1').adopt).toBe('https://x.service-now.com/incident.do?sys_id=1')
  })

  it.each([['service_now', '', 'INC001'], ['jira', 'https://jira.example/1', '']])('adopts by name, and nothing of %s',
    async (provider, issuePermalink, adopt) => {
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
    store.configuration = aConfiguration({ templates: [aTemplate({ conditions: [severityIs('SEV_MAJOR')] }),
      aTemplate({ sysId: 'OTHER', order: 200 })] })
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
    expect(store.row('FOLLOW_UP_1')).toMatchObject({ template: '', target: '',
      decision: expect.stringContaining('a follow-up follows its incident') })
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

it('transient failures are thrown, and the next delivery finishes', async () => {
  put()
  store.failFor = ['INCIDENT_1']
  await expect(sync()).rejects.toMatchObject({ retry: true })
  expect((await sync()).outcome).toBe('in_step')
})
