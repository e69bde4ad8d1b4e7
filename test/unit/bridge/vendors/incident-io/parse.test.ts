import {
  followUpSchema,
  incidentSchema,
  incidentUpdateSchema,
} from '../../../../../bridge/vendors/incident-io/parse.ts'
import { followUpBody, incidentBody, updateBody } from './bodies.ts'

test('an incident', () => {
  expect(incidentSchema.parse(incidentBody)).toEqual({
    id: '01INCIDENT',
    reference: 'INC-123',
    name: 'Database is sad',
    summary: 'Really sad',
    permalink: 'https://app.incident.io/incidents/123',
    callUrl: 'https://zoom.us/foo',
    mode: 'standard',
    visibility: 'public',
    status: { id: '01STATUS', name: 'Investigating', rank: 2, category: 'live' },
    severity: { id: '01SEVERITY', name: 'Major', rank: 3 },
    type: { id: '01TYPE', name: 'Production', rank: null },
    customFields: [
      {
        id: '01TEAM',
        name: 'Team',
        fieldType: 'multi_select',
        optionIds: ['01A', '01B'],
        values: ['Product', 'Payments'],
      },
      { id: '01NOTE', name: 'Note', fieldType: 'text', optionIds: [], values: ['words'] },
      { id: '01LINK', name: 'Link', fieldType: 'link', optionIds: [], values: ['https://x.example'] },
      { id: '01COUNT', name: 'Count', fieldType: 'numeric', optionIds: [], values: ['12.5'] },
      { id: '01EMPTY', name: 'Empty', fieldType: 'a_later_type', optionIds: [], values: [] },
    ],
    roles: [
      { roleId: '01LEAD', role: 'Incident Lead', assignee: { name: 'Lisa', email: 'lisa@example.com' } },
      { roleId: '01SCRIBE', role: 'Scribe', assignee: null },
    ],
    creator: { name: 'Auto declare', email: null },
    externalIssueReference: {
      provider: 'service_now',
      issueName: 'INC0010001',
      issuePermalink: 'https://example.service-now.com/x',
    },
    createdAt: '2026-11-22T10:00:00.000000Z',
    updatedAt: '2026-11-22T10:00:00.123456Z',
  })
})

test('an incident with nothing optional, and with values no contract lists yet', () => {
  const { summary, permalink, call_url, severity, incident_type, external_issue_reference, ...bare } = incidentBody
  expect([summary, permalink, call_url, severity, incident_type, external_issue_reference]).not.toContain(undefined)
  const parsed = incidentSchema.parse({
    ...bare,
    mode: 'stream',
    visibility: 'team',
    incident_status: { id: 'S', name: 'New', category: 'brand_new' },
    creator: {},
    severity: null,
    custom_field_entries: null,
  })
  expect(parsed).toMatchObject({
    summary: '',
    permalink: '',
    callUrl: '',
    severity: null,
    type: null,
    externalIssueReference: null,
    mode: 'stream',
    visibility: 'team',
    creator: null,
    customFields: [],
  })
  expect(parsed.status).toEqual({ id: 'S', name: 'New', rank: null, category: 'brand_new' })
})

test('a catalog entry keeps its external id', () => {
  const service = { id: '01SERVICE', name: 'Service', field_type: 'multi_select', options: [] }
  const entry = (id: string, name: string, external_id?: string) => ({ value_catalog_entry: { id, name, external_id } })
  const values = [entry('01A', 'Checkout', 'ci-1'), entry('01B', 'Search'), entry('01C', 'Login', 'ci-3')]
  const [field] = incidentSchema.parse({
    ...incidentBody,
    custom_field_entries: [{ custom_field: service, values }],
  }).customFields
  expect(field).toMatchObject({
    optionIds: ['01A', '01B', '01C'],
    values: ['Checkout', 'Search', 'Login'],
    externalIds: ['ci-1', '', 'ci-3'],
  })
})

test('a follow-up', () => {
  expect(followUpSchema.parse(followUpBody)).toEqual({
    id: '01FOLLOWUP',
    incidentId: '01INCIDENT',
    title: 'Add an index',
    description: 'On the **large** table',
    status: 'outstanding',
    priority: { id: '01URGENT', name: 'Urgent', rank: 1 },
    labels: ['db', 'perf'],
    assignee: { name: 'Lisa', email: 'lisa@example.com' },
    creator: { name: 'Bo', email: null },
    externalIssueReference: null,
    createdAt: '2026-11-22T10:00:00.120000Z',
    updatedAt: '2026-11-22T10:00:00.120000Z',
  })
})

test('an incident update', () => {
  expect(incidentUpdateSchema.parse(updateBody)).toEqual({
    id: '01UPDATE',
    incidentId: '01INCIDENT',
    message: 'Found it',
    newStatus: { id: '01STATUS', name: 'Investigating', rank: 2 },
    newSeverity: { id: '01SEVERITY', name: 'Major', rank: 3 },
    updater: { name: 'Robot', email: null, apiKeyId: '01KEY' },
    createdAt: '2026-11-22T10:00:00.120000Z',
    isOwn: false,
  })
})

test.each([
  [{ user: { name: 'Lisa', email: '' } }, { name: 'Lisa', email: null }],
  [{ alert: { id: 'A', title: 'Disk full' } }, { name: 'Disk full', email: null }],
  [{ a_later_kind: { name: 'x' } }, null],
  [null, null],
])('the actor %j', (creator, expected) => {
  expect(incidentSchema.parse({ ...incidentBody, creator }).creator).toEqual(expected)
})

test.each([
  ['2026-11-22T10:00:00Z', '2026-11-22T10:00:00.000000Z'],
  ['2026-11-22T10:00:00.5Z', '2026-11-22T10:00:00.500000Z'],
  ['2026-11-22T10:00:00.123456789Z', '2026-11-22T10:00:00.123456Z'],
  ['2026-11-22T23:30:00.000001-05:00', '2026-11-23T04:30:00.000001Z'],
  ['2026-11-22T10:00:00.9999999Z', '2026-11-22T10:00:00.999999Z'],
])('%s is stored as %s', (given, expected) => {
  expect(incidentSchema.parse({ ...incidentBody, updated_at: given }).updatedAt).toBe(expected)
})

test.each(['id', 'reference', 'name', 'incident_status', 'visibility', 'mode', 'updated_at'])(
  'an incident without %s is not understood',
  field => {
    expect(incidentSchema.safeParse({ ...incidentBody, [field]: undefined }).success).toBe(false)
  },
)

test('a moment that is none is not understood', () => {
  expect(incidentSchema.safeParse({ ...incidentBody, updated_at: 'soon' }).success).toBe(false)
})
