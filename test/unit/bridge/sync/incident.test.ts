import {
  aConfiguration,
  aFollowUp,
  aFollowUpTemplate,
  aTemplate,
  anUpdate,
  severities,
  severityIs,
} from '../mapping/samples.ts'
import { at, bareHint, declaredHint, makeSyncRig, type SyncRig } from './sync-rig.ts'
import { BridgeError } from '../../../../bridge/observability/errors.ts'
import { ownRecordId } from '../../../../bridge/sync/ticket-spec.ts'

let source: SyncRig['source']
let app: SyncRig['app']
let put: SyncRig['put']
let sync: SyncRig['sync']
let rig: SyncRig

beforeEach(() => {
  rig = makeSyncRig()
  ;({ source, app, put, sync } = rig)
})

describe('an incident becomes a row', () => {
  it('holds facts, template, values and the reason', async () => {
    put()
    expect(await sync()).toEqual({
      outcome: 'in_sync',
      detail: 'Incident applied; follow-ups: 0, written: 0; notes stored: 0.',
      ticket: { table: 'incident', record: ownRecordId('incident', 'INCIDENT_1'), template: 'TEMPLATE_1' },
    })
    expect(app.documents[0]).toEqual({
      configuration: '1',
      declared: false,
      read: { followUps: 'all', updates: true },
      followUps: [],
      notes: [],
      options: expect.any(Array),
      bridgeError: '',
      readMsAgo: 0,
      incident: {
        recordType: 'incident',
        externalId: 'INCIDENT_1',
        reference: 'INC-123',
        permalink: 'https://app.incident.io/incidents/123',
        private: false,
        template: 'TEMPLATE_1',
        chosenBy: 'conditions',
        sourceUpdatedAt: '2026-11-22T03:04:05.000001Z',
        sourceCreatedAt: expect.any(String),
        sourceStatus: 'STATUS_FIXING',
        sourceClosed: false,
        adopt: '',
        desiredValues: [{ column: 'short_description', value: 'Payments are slow', write: 'sync' }],
        decision: 'Template "Default" is used: no template has conditions, so the first one takes everything.',
        hash: expect.stringMatching(/^[0-9a-f]{32}$/),
        updatesKey: 'STATUS_FIXING SEV_MAJOR TEMPLATE_1',
        followUpsKey: '1',
      },
    })
  })

  it('a redelivery writes nothing, in one call', async () => {
    put()
    source.putFollowUps(aFollowUp())
    source.updates = [anUpdate()]
    await sync()
    const { writes } = app
    app.calls.length = 0
    expect((await sync()).outcome).toBe('unchanged')
    expect([app.writes, app.calls]).toEqual([writes, ['sendDocument']])
  })

  it('an edit writes the row, once', async () => {
    put()
    await sync()
    const { writes } = app
    put({ name: 'Payments are down', severity: severities.critical, updatedAt: at(1) })
    expect((await sync()).outcome).toBe('in_sync')
    expect(app.row('INCIDENT_1')).toMatchObject({
      desiredValues: [{ value: 'Payments are down' }],
      sourceUpdatedAt: at(1),
    })
    expect(app.writes - writes).toBe(1)
  })

  it('a newer version travels although nothing else changed, so that a version in between cannot overwrite', async () => {
    put()
    await sync()
    put({ updatedAt: at(3) })
    await sync()
    put({ name: 'In between', updatedAt: at(2) })
    expect((await sync()).outcome).toBe('stale')
    expect(app.row('INCIDENT_1').desiredValues[0]?.value).toBe('Payments are slow')
  })

  it('reports the record that incident.io knows of', async () => {
    put({
      externalIssueReference: {
        provider: 'service_now',
        issueName: 'INC001',
        issuePermalink: 'https://x.service-now.com/incident.do?sys_id=1',
      },
    })
    await sync()
    expect(app.row('INCIDENT_1').adopt).toBe('https://x.service-now.com/incident.do?sys_id=1')
  })

  it.each([
    ['service_now', '', 'INC001'],
    ['jira', 'https://jira.example/1', ''],
    // The link to the record that the app made, which incident.io reports like any other.
    ['service_now', `https://x.service-now.com/incident.do?sys_id=${ownRecordId('incident', 'INCIDENT_1')}`, ''],
  ])('reports it by its name, and nothing of %s', async (provider, issuePermalink, adopt) => {
    put({ externalIssueReference: { provider, issueName: 'INC001', issuePermalink } })
    await sync()
    expect(app.row('INCIDENT_1').adopt).toBe(adopt)
  })

  it('a broken mapping costs its column, and the decision begins with the verdict', async () => {
    const broken = { column: 'description', value: '{{ x | nope }}', write: 'sync', lookup: null } as const
    app.configuration = aConfiguration({
      templates: [aTemplate({ fieldMappings: [...aTemplate().fieldMappings, broken] })],
    })
    put()
    expect((await sync()).outcome).toBe('in_sync')
    const { desiredValues, decision } = app.row('INCIDENT_1')
    expect(desiredValues).toEqual([
      { column: 'short_description', value: 'Payments are slow', write: 'sync' },
      {
        column: 'description',
        value: '',
        write: 'sync',
        problem: expect.stringMatching(/^left out, because its Liquid is broken: undefined filter: nope/),
      },
    ])
    expect(decision).toMatch(/^Template "Default" is used/)
    expect(decision).not.toContain('nope')
  })

  it('a status without a mapping stands in the decision below the verdict, and is no warning', async () => {
    app.configuration = aConfiguration({
      statusMappings: [{ targetTable: 'incident', category: 'closed', statusId: '', values: { state: '6' } }],
    })
    put()
    await sync()
    const { desiredValues, decision } = app.row('INCIDENT_1')
    expect(decision.split('\n')[0]).toMatch(/^Template "Default" is used/)
    expect(decision).toContain('Status "Fixing" (live) has no status mapping for incident')
    for (const value of desiredValues) expect(value).not.toHaveProperty('warning')
  })
})

describe('the configuration', () => {
  it('is read once, and again only after a document that an older one decided', async () => {
    put()
    await sync()
    await sync()
    app.configure(aConfiguration({ templates: [aTemplate({ name: 'Renamed' })] }))
    await sync()
    expect(app.calls).toEqual([
      'readConfiguration',
      'sendDocument',
      'sendDocument',
      'sendDocument',
      'readConfiguration',
      'sendDocument',
    ])
    expect(app.row('INCIDENT_1').decision).toContain('Renamed')
  })

  it('that makes private incidents private again stops the document that was decided before', async () => {
    app.configuration = aConfiguration({ privateIncidents: true })
    put({ visibility: 'private', name: 'Secret' })
    app.beforeDocument = () => app.configure(aConfiguration())
    expect(await sync()).toMatchObject({ outcome: 'ignored' })
    expect([app.rows, app.documents.at(-1)?.incident]).toEqual([[], { externalId: 'INCIDENT_1', isPrivate: true }])
  })

  it('that changes at every attempt ends the run, to be repeated', async () => {
    put()
    const change = () => {
      app.configure(aConfiguration())
      app.beforeDocument = change
    }
    app.beforeDocument = change
    await expect(sync()).rejects.toMatchObject({ code: 'servicenow_no_result', retry: true })
  })
})

describe('two replicas', () => {
  it('a newer reading that arrives second wins', async () => {
    put({ name: 'Newer', updatedAt: at(2) })
    await sync()
    expect(app.rows).toHaveLength(1)
    expect(app.row('INCIDENT_1')).toMatchObject({ sourceUpdatedAt: at(2), desiredValues: [{ value: 'Newer' }] })
  })

  it('an older reading that arrives last changes nothing', async () => {
    put({ name: 'New', updatedAt: at(2) })
    await sync()
    put({ name: 'Old', updatedAt: at(1) })
    const { writes } = app
    expect(await sync()).toEqual({
      outcome: 'stale',
      detail: 'The row holds a newer version; that run covers the rest.',
    })
    expect(app.writes).toBe(writes)
  })
})

describe('templates', () => {
  const onlyCritical = aConfiguration({
    templates: [aTemplate({ conditions: [severityIs('SEV_CRITICAL')] }), aFollowUpTemplate()],
  })

  it('no match: a row that says why, without a record; its follow-ups are skipped with it', async () => {
    app.configuration = onlyCritical
    put()
    source.putFollowUps(aFollowUp())
    source.updates = [anUpdate()]
    expect((await sync()).outcome).toBe('skipped')
    expect(app.row('INCIDENT_1')).toMatchObject({ template: '', target: '', desiredValues: [] })
    expect(app.row('FOLLOW_UP_1')).toMatchObject({
      template: '',
      target: '',
      decision: expect.stringContaining('a follow-up follows its incident'),
    })
    expect(app.notes).toEqual([])
  })

  it('a match later makes the ticket, and the follow-ups and notes come along although the hint spoke of neither', async () => {
    app.configuration = onlyCritical
    put()
    source.putFollowUps(aFollowUp())
    source.updates = [anUpdate()]
    await sync()
    put({ severity: severities.critical, updatedAt: at(1) })
    expect((await sync(bareHint)).outcome).toBe('in_sync')
    expect([app.row('INCIDENT_1').target, app.row('FOLLOW_UP_1').target].map(Boolean)).toEqual([true, true])
    expect(app.notes).toHaveLength(1)
  })

  it('a record that exists keeps its template when the conditions no longer match: the app says so, and the run decides again', async () => {
    app.configuration = onlyCritical
    put({ severity: severities.critical })
    await sync()
    put({ severity: severities.minor, updatedAt: at(1) })
    app.calls.length = 0
    await sync()
    expect(app.row('INCIDENT_1')).toMatchObject({
      template: 'TEMPLATE_1',
      decision: expect.stringContaining('keeps this ticket'),
    })
    expect(app.documents.at(-1)?.incident).toMatchObject({ chosenBy: 'kept' })
    expect(app.calls).toEqual(['sendDocument', 'sendDocument'])
  })

  it('and when that template is off, with its values and no work notes: no other one takes over', async () => {
    put()
    await sync()
    const templates = [aTemplate({ active: false }), aTemplate({ sysId: 'TEMPLATE_2', name: 'Another' })]
    app.configure(aConfiguration({ templates }))
    source.updates = [anUpdate()]
    put({ updatedAt: at(1) })
    await sync()
    expect(app.row('INCIDENT_1')).toMatchObject({
      template: 'TEMPLATE_1',
      desiredValues: [{ column: 'short_description', value: 'Payments are slow' }],
      decision: expect.stringMatching(/keeps this ticket, and its "Create tickets" is off/),
    })
    expect(app.notes).toEqual([])
  })

  it('values that name the record are rendered with the sys_id that the app will give it, in one call', async () => {
    const link = { column: 'description', value: '{{ record.sys_id }}', write: 'sync', lookup: null } as const
    app.configuration = aConfiguration({ templates: [aTemplate({ fieldMappings: [link] })] })
    put()
    await sync()
    await sync()
    const own = ownRecordId('incident', 'INCIDENT_1')
    expect(app.row('INCIDENT_1')).toMatchObject({ target: own, desiredValues: [{ value: own }] })
    expect(app.calls).toEqual(['readConfiguration', 'sendDocument', 'sendDocument'])
  })

  it('and with the record that the ticket has', async () => {
    const link = { column: 'description', value: '{{ record.sys_id }}', write: 'sync', lookup: null } as const
    app.configuration = aConfiguration({ templates: [aTemplate({ fieldMappings: [link] })] })
    put()
    await sync()
    const linked = 'c'.repeat(32)
    app.row('INCIDENT_1').target = linked
    await sync()
    expect(app.row('INCIDENT_1').desiredValues).toMatchObject([{ value: linked }])
  })
})

describe('what takes too long', () => {
  it('an incident that was read more than five seconds ago is read again', async () => {
    put({ name: 'Old' })
    source.readIncident = async () => {
      source.calls.push('readIncident')
      const read = source.incidents.get('INCIDENT_1') ?? null
      rig.clock.ms += source.calls.length === 1 ? 6000 : 0
      put({ visibility: 'private', name: 'Secret' })
      return read
    }
    expect((await sync(bareHint)).outcome).toBe('ignored')
    expect(app.documents.map(({ incident }) => incident)).toEqual([{ externalId: 'INCIDENT_1', isPrivate: true }])
  })

  it('a long list of updates goes on when the incident is as it was, and begins again when it is private by now', async () => {
    put()
    source.updates = Array.from({ length: 250 }, (_none, index) =>
      anUpdate({ id: `UPDATE_${index}`, createdAt: `2026-11-22T05:00:00.${String(index).padStart(6, '0')}Z` }),
    )
    const send = app.sendDocument.bind(app)
    app.sendDocument = async document => {
      rig.clock.ms += 6000
      return send(document)
    }
    await sync()
    expect([app.documents.length, app.notes.length]).toEqual([3, 250])
    source.updates.push(
      ...Array.from({ length: 150 }, (_none, index) =>
        anUpdate({ id: `LATER_${index}`, message: 'Secret', createdAt: '2026-11-22T06:00:00.000000Z' }),
      ),
    )
    const { readIncident } = source
    source.readIncident = async id => {
      const read = await readIncident.call(source, id)
      put({ visibility: 'private', updatedAt: at(9) })
      return read
    }
    expect((await sync()).outcome).toBe('skipped')
    expect(app.notes.length).toBe(349)
    expect(app.documents.at(-1)?.incident).toEqual({ externalId: 'INCIDENT_1', isPrivate: true })
  })

  it('a document whose turn comes too late is decided again', async () => {
    put()
    app.failures = [new BridgeError('servicenow_paused', 'Its turn did not come in time.', { isLate: true })]
    expect((await sync(declaredHint)).outcome).toBe('in_sync')
    expect(source.calls).toEqual(['readIncident', 'readIncident'])
  })
})

describe('failures', () => {
  it('that pass are thrown, and the next delivery finishes', async () => {
    put()
    app.failures = [new BridgeError('servicenow_unavailable', 'ServiceNow: 503')]
    await expect(sync()).rejects.toMatchObject({ retry: true })
    expect((await sync()).outcome).toBe('in_sync')
  })

  it('of a configuration that cannot be read spend nothing at incident.io', async () => {
    app.readConfiguration = async () => {
      throw new BridgeError('servicenow_paused', 'nobody there')
    }
    await expect(sync()).rejects.toMatchObject({ code: 'servicenow_paused' })
    expect(source.calls).toEqual([])
  })
})

describe('links', () => {
  it('that the answer hands out are made at once and reported', async () => {
    app.givesLinks = true
    put()
    await sync(bareHint)
    expect(rig.writer.links).toMatchObject([{ incidentId: 'INCIDENT_1', title: 'ServiceNow INC0010001' }])
    expect(app.reported).toMatchObject([{ event: 'EVENT_ROW_1', outcome: 'delivered' }])
  })

  it('that could not be reported fail no run: the outbox looks', async () => {
    app.givesLinks = true
    app.reportLinks = async () => {
      throw new Error('down')
    }
    put()
    expect((await sync(bareHint)).outcome).toBe('in_sync')
    expect(rig.problems).toEqual(['links could not be reported'])
  })

  it('carry no version back where a template reads when the follow-up changed', async () => {
    app.givesLinks = true
    const reading = { column: 'description', value: '{{ follow_up.updated_at }}', write: 'sync', lookup: null } as const
    put()
    source.putFollowUps(aFollowUp())
    await sync()
    expect(app.reported.flatMap(({ versions }) => versions)).toHaveLength(1)
    const other = makeSyncRig()
    other.app.givesLinks = true
    other.app.configuration = aConfiguration({
      templates: [aTemplate(), aFollowUpTemplate({ fieldMappings: [reading] })],
    })
    other.put()
    other.source.putFollowUps(aFollowUp())
    await other.sync()
    expect(other.app.reported.flatMap(({ versions }) => versions)).toEqual([])
  })
})

it('options are sent when they are met first, and not again', async () => {
  put()
  await sync()
  await sync()
  const keys = app.documents.map(({ options }) => options.map(({ key }) => key))
  expect(keys).toEqual([['custom_field:CF_TEAM', 'custom_field:CF_REGION'], []])
})
