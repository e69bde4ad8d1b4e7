/** Bodies and answers of the app, as docs/rest-api.md says them. */
import { goneFollowUp, incidentSpec } from '../../../../../bridge/sync/ticket-spec.ts'
import type { IncidentDocument } from '../../../../../bridge/sync/ports.ts'
import { aConfiguration, anIncident, aTemplate } from '../../mapping/samples.ts'
import { rejection } from '../../local-server.ts'
import { refusal, startInstance, type InstanceUnderTest } from './instance-under-test.ts'

let t: InstanceUnderTest
beforeEach(async () => {
  t = await startInstance()
})
afterEach(() => t.close())

const base = '/api/x_iio_sync/v1/sync'
const ticket = 'a'.repeat(32)
const lookup = {
  column: 'caller_id',
  value: 'x',
  write: 'create',
  lookup: { table: 'sys_user', column: 'email' },
} as const
const row = incidentSpec(anIncident(), aConfiguration({ templates: [aTemplate({ fieldMappings: [lookup] })] }))
if (row === null) throw new Error('withheld')
const rowBody = {
  external_id: 'INCIDENT_1',
  reference: 'INC-123',
  permalink: row.permalink,
  private: false,
  template: 'TEMPLATE_1',
  chosen_by: 'conditions',
  desired_values: [lookup],
  source_updated_at: row.sourceUpdatedAt,
  source_created_at: row.sourceCreatedAt,
  source_status: row.sourceStatus,
  source_closed: row.sourceClosed,
  decision: row.decision,
  adopt: '',
  hash: row.hash,
}
const document: IncidentDocument = {
  configuration: 'T.0',
  declared: true,
  read: { followUps: 'ids', updates: true, updatesSince: '2026-11-22T03:04:04.000000Z' },
  incident: { ...row, record: ticket, updatesKey: 'S V', followUpsKey: '1' },
  followUps: [goneFollowUp('F')],
  notes: [{ updateId: 'U', text: 't', author: 'a', writtenAt: '2026-11-22T03:04:05.000000Z' }],
  options: [
    {
      key: 'severity',
      label: 'Severity',
      kind: 'option',
      recordType: 'incident',
      options: [{ externalId: 'O', label: 'High', rank: 1.5 }],
      optionsComplete: false,
    },
  ],
  bridgeError: '',
}
const rowAnswer = {
  record_type: 'incident',
  external_id: 'INCIDENT_1',
  outcome: 'applied',
  sys_id: ticket,
  template: 'TEMPLATE_1',
  reason: '',
  warnings: 1,
  record: { table: 'incident', sys_id: ticket, number: 'INC1', url: 'https://x' },
  jira: null,
}
const answer = {
  configuration: 'T.0',
  rows: [rowAnswer],
  notes: { stored: 1, known: 0, written: 1 },
  wants: ['updates'],
  links: [] as unknown[],
}

test('a document, word for word', async () => {
  t.answer({ body: { result: answer } })
  const read = await t.serviceNow.app.sendDocument(document)
  expect(t.server.lines()).toEqual([`POST ${base}/incidents`])
  expect(t.bodies()).toEqual([
    {
      configuration: 'T.0',
      declared: true,
      read: { follow_ups: 'ids', updates: 'yes', updates_since: '2026-11-22T03:04:04.000000Z' },
      incident: { ...rowBody, record: ticket, updates_key: 'S V', follow_ups_key: '1' },
      follow_ups: [{ external_id: 'F', gone: true, reason: expect.stringContaining('deleted') }],
      notes: [{ update_id: 'U', text: 't', author: 'a', written_at: '2026-11-22T03:04:05.000000Z' }],
      options: [
        {
          key: 'severity',
          label: 'Severity',
          kind: 'option',
          record_type: 'incident',
          options: [{ external_id: 'O', label: 'High', rank: 1 }],
        },
      ],
      bridge_error: '',
    },
  ])
  expect(read).toMatchObject({
    rows: [
      { recordType: 'incident', externalId: 'INCIDENT_1', sysId: ticket, record: { sysId: ticket, number: 'INC1' } },
    ],
    wants: ['updates'],
  })
})

test('what would not fit a column is cut or left out: it must not keep the document from being taken', async () => {
  t.answer({ body: { result: answer } })
  const option = { externalId: 'O', label: 'x'.repeat(300), rank: null }
  const attribute = {
    key: 'severity',
    label: 'y'.repeat(300),
    kind: 'option',
    recordType: 'incident',
    options: [option, { ...option, externalId: 'z'.repeat(65) }],
    optionsComplete: false,
  } as const
  await t.serviceNow.app.sendDocument({
    ...document,
    incident: { ...row, reference: 'r'.repeat(101), permalink: 'javascript:alert(1)' },
    options: [attribute, { ...attribute, key: 'no key' }],
  })
  expect(t.bodies()).toMatchObject([
    {
      incident: { reference: 'r'.repeat(100), permalink: '' },
      options: [{ key: 'severity', label: 'y'.repeat(255), options: [{ external_id: 'O', label: 'x'.repeat(255) }] }],
    },
  ])
})

test.each([
  [{ externalId: 'I', isPrivate: true } as const, { external_id: 'I', private: true }],
  [{ externalId: 'I', unknownBecause: 'why' } as const, { external_id: 'I', unknown: true, reason: 'why' }],
])('of what may not leave, nothing but that: %j', async (incident, body) => {
  t.answer({ body: { result: { ...answer, rows: [{ ...rowAnswer, outcome: 'private', record: null }] } } })
  await t.serviceNow.app.sendDocument({
    ...document,
    read: { followUps: 'no', updates: false },
    incident,
    followUps: [],
    notes: [],
    options: [],
  })
  expect(t.bodies()).toMatchObject([
    { incident: body, follow_ups: [], notes: [], read: { follow_ups: 'no', updates: 'no' } },
  ])
})

test('links and tickets in Jira are read as they are handed out', async () => {
  const jira = {
    id: '1',
    key: 'E-1',
    state: 'new',
    memory: '{}',
    warnings: '',
    attempt: 1,
    status: 'pending',
  }
  const link = {
    event: ticket,
    record_type: 'follow_up',
    external_id: 'F',
    incident_id: 'I',
    table: 'task',
    number: 'TASK1',
    url: 'https://x',
  }
  t.answer({
    body: { result: { ...answer, rows: [{ ...rowAnswer, outcome: 'in_jira', record: null, jira }], links: [link] } },
  })
  expect(await t.serviceNow.app.sendDocument(document)).toMatchObject({
    rows: [{ outcome: 'in_jira', jira }],
    links: [{ event: ticket, recordType: 'follow_up', externalId: 'F', incidentId: 'I', number: 'TASK1' }],
  })
})

test('decided by an older configuration: an error of its own, and the next reading asks', async () => {
  const configuration = {
    version: 'T.0',
    private_incidents: false,
    templates: [],
    status_mappings: [],
    declared_from: '2000-01-01T00:00:00.000Z',
  }
  t.answer({ body: { result: configuration } }, refusal(409, 'Outdated', 'The configuration changed.'), {
    body: { result: { ...configuration, version: 'U.0' } },
  })
  await t.serviceNow.app.readConfiguration()
  expect(await rejection(t.serviceNow.app.sendDocument(document))).toMatchObject({
    code: 'servicenow_outdated_configuration',
    retry: true,
  })
  expect((await t.serviceNow.app.readConfiguration()).version).toBe('U.0')
})

test('refused: the words name the incident and what the app says', async () => {
  t.answer(refusal(400, 'Refused', 'incident.reference is longer than 100 characters'))
  expect(await rejection(t.serviceNow.app.sendDocument(document))).toMatchObject({
    code: 'servicenow_refused',
    message: expect.stringMatching(/incident of INCIDENT_1: refused with 400.*longer than 100/),
  })
})

test('an answer of another shape names the field and the versions', async () => {
  t.answer({ body: { result: { ...answer, rows: [{ ...rowAnswer, outcome: 'exploded' }] } } })
  expect(await rejection(t.serviceNow.app.sendDocument(document))).toMatchObject({
    code: 'servicenow_no_result',
    retry: true,
    message: expect.stringMatching(/rows\.0\.outcome.*versions/),
  })
})

test('a comparison', async () => {
  const compared = { configuration: 'T.0', unknown: ['A'], older: [], changed: ['B'], owed: [] }
  t.answer({ body: { result: compared } })
  const items = [
    { recordType: 'incident', externalId: 'A', version: 'V', hash: 'H' },
    { recordType: 'follow_up', externalId: 'B', version: 'W', private: true },
  ] as const
  expect(await t.serviceNow.app.compare(items)).toEqual(compared)
  expect(t.server.lines()).toEqual([`POST ${base}/incidents/compare`])
  expect(t.bodies()).toEqual([
    {
      items: [
        { record_type: 'incident', external_id: 'A', version: 'V', hash: 'H' },
        { record_type: 'follow_up', external_id: 'B', version: 'W', private: true },
      ],
    },
  ])
})

test('reports of links', async () => {
  t.answer({ body: { result: { settled: 1 } } })
  await t.serviceNow.app.reportLinks([
    {
      event: ticket,
      outcome: 'delivered',
      detail: 'd',
      versions: [{ recordType: 'follow_up', externalId: 'F', version: 'V', before: 'U' }],
    },
  ])
  expect(t.server.lines()).toEqual([`POST ${base}/links`])
  expect(t.bodies()).toEqual([
    {
      links: [
        {
          event: ticket,
          outcome: 'delivered',
          detail: 'd',
          versions: [{ record_type: 'follow_up', external_id: 'F', version: 'V', before: 'U' }],
        },
      ],
    },
  ])
})

test('the lease of the sweep: claimed, renewed, finished', async () => {
  const held = {
    held: true,
    token: 'K',
    position: 'P',
    jira_position: 'J',
    owed: ['A'],
    jira: ['B'],
    configuration: 'T.0',
  }
  t.answer(
    { body: { result: held } },
    { body: { result: { held: true } } },
    { body: { result: { held: false } } },
    { body: { result: { held: false } } },
  )
  const { app } = t.serviceNow
  expect(await app.claimSweep('me', true)).toEqual({
    held: true,
    token: 'K',
    position: 'P',
    jiraPosition: 'J',
    now: '',
    owed: ['A'],
    waiting: [],
    jira: ['B'],
    unread: [],
    listed: { tickets: 0, notes: 0, events: 0, unread: 0 },
    configuration: 'T.0',
    takesFound: false,
  })
  expect([
    await app.renewSweep('K'),
    await app.finishSweep('K', { position: 'P', jiraPosition: 'J' }, []),
    await app.claimSweep('me', false),
  ]).toEqual([true, { isStored: false, nextDueMs: null, isMoreDue: false, directions: [] }, { held: false }])
  expect(t.bodies()).toEqual([
    { action: 'claim', holder: 'me', starting: true },
    { action: 'renew', token: 'K' },
    { action: 'finish', token: 'K', position: 'P', jira_position: 'J' },
    { action: 'claim', holder: 'me', starting: false },
  ])
})

test('a part of the catalogue', async () => {
  t.answer({ body: { result: { added: 1, changed: 2, removed: 3 } } })
  const part = {
    from: '',
    to: 'severity',
    attributes: [{ key: 'priority', label: 'Priority', kind: 'option', recordType: 'follow_up' }],
    options: [{ attribute: 'priority', externalId: 'O', label: 'High', rank: 2.7 }],
    completeFamilies: ['role'],
    completeAttributes: ['priority'],
  } as const
  expect(await t.serviceNow.app.putCatalogue(part)).toEqual({ added: 1, changed: 2, removed: 3 })
  expect(t.server.lines()).toEqual([`PUT ${base}/catalogue`])
  expect(t.bodies()).toEqual([
    {
      from: '',
      to: 'severity',
      attributes: [{ key: 'priority', label: 'Priority', kind: 'option', record_type: 'follow_up' }],
      options: [{ attribute: 'priority', external_id: 'O', label: 'High', rank: 2 }],
      complete_families: ['role'],
      complete_attributes: ['priority'],
    },
  ])
})

test('a dry run of a spec: text and data come back as they are', async () => {
  const redecisions = [{ record_type: 'follow_up', external_id: 'F', template: ticket, record: ticket }]
  t.answer({ body: { result: { text: 'Text.', preview: { outcome: 'shown' }, redecisions } } })
  const spec = { configuration: 'V.0', title: 'Slow', named: '', incident: row, followUps: [row] }
  expect(await t.serviceNow.app.showSpec(spec)).toEqual({
    text: 'Text.',
    preview: { outcome: 'shown' },
    redecisions: [{ recordType: 'follow_up', externalId: 'F', template: ticket, record: ticket }],
  })
  expect(t.bodies()).toEqual([
    { configuration: 'V.0', title: 'Slow', named: '', incident: rowBody, follow_ups: [rowBody] },
  ])
})

test('problems of the configuration, as many at once as the app takes', async () => {
  t.answer({ body: { result: {} } }, { body: { result: {} } })
  await t.serviceNow.app.reportProblems(
    Array.from({ length: 501 }, (_none, index) => ({ sysId: `M${index}`, problem: 'Broken.' })),
  )
  expect(t.bodies()[1]).toEqual({ problems: [{ table: 'field_mapping', sys_id: 'M500', problem: 'Broken.' }] })
})

describe('tickets in Jira', () => {
  const issue = {
    id: '10001',
    key: 'ENG-1',
    url: 'https://example.atlassian.net/browse/ENG-1',
    state: 'done',
    stateLabel: 'Shipped',
    updatedAt: '2026-11-22T03:04:05.000Z',
    stateChangedAt: '2026-11-22T03:04:00.000Z',
    externalId: 'I1',
  }
  const columns = {
    jira_id: '10001',
    number: 'ENG-1',
    record_url: issue.url,
    record_state: 'done',
    state_label: 'Shipped',
    issue_updated_at: issue.updatedAt,
    state_changed_at: issue.stateChangedAt,
  }
  const written = { body: { result: { outcome: 'written', detail: '' } } }

  test.each([true, false])('a claim is answered with %s', async claimed => {
    t.answer({ body: { result: { claimed, attempt: 1 } } })
    expect(await t.serviceNow.app.claimCreation(ticket, { after: 0, minAgeSeconds: 70 })).toBe(claimed)
    expect([t.server.lines(), t.bodies()]).toEqual([
      [`POST ${base}/claim`],
      [{ ticket, after: 0, min_age_seconds: 70 }],
    ])
  })

  test('a claim that is answered in another shape is no claim', async () => {
    t.answer({ body: { result: { attempt: 1 } } })
    expect(await rejection(t.serviceNow.app.claimCreation(ticket, { after: 0, minAgeSeconds: 70 }))).toMatchObject({
      code: 'servicenow_no_result',
      retry: true,
    })
  })

  test.each([
    [
      { status: 'in_sync' as const, issue, memory: '{}', warnings: 'w', error: '' },
      { status: 'in_sync', ...columns, memory: '{}', warnings: 'w', error: '' },
    ],
    [
      { issue, author: 'Priya' },
      { ...columns, author: 'Priya' },
    ],
    [
      { status: 'failed' as const, error: 'x'.repeat(5000), releaseClaim: true },
      { status: 'failed', error: 'x'.repeat(4000), release_claim: true },
    ],
  ])('a report holds what is said and nothing else', async (report, body) => {
    t.answer(written)
    expect(await t.serviceNow.app.writeIssueReport({ ticket }, report)).toEqual({ outcome: 'written', detail: '' })
    expect([t.server.lines(), t.bodies()]).toEqual([[`PUT ${base}/destinations`], [{ ticket, ...body }]])
  })

  test('a report about an issue finds its ticket in the app', async () => {
    t.answer(written)
    await t.serviceNow.app.writeIssueReport({ jiraId: '10001', externalId: 'I1' }, { author: 'Priya' })
    expect(t.bodies()).toEqual([{ jira_id: '10001', external_id: 'I1', author: 'Priya' }])
  })

  test.each([
    [409, false],
    [404, false],
    [503, true],
    [401, true],
  ])('a refusal with %i is worth another attempt: %s', async (status, retry) => {
    t.answer(refusal(status, 'Refused', 'An admin unlinked the ticket.'))
    expect(await rejection(t.serviceNow.app.writeIssueReport({ ticket }, { issue }))).toMatchObject({
      retry,
      message: expect.stringContaining('unlinked'),
    })
  })
})
