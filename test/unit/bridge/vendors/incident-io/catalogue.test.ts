import { createIncidentIoClient, type IncidentIoClient } from '../../../../../bridge/vendors/incident-io/client.ts'
import { rejection, startLocalServer, type Behaviour, type LocalServer } from '../../local-server.ts'
import { followUpBody, incidentBody } from './bodies.ts'
import { contractProblems } from './contract.ts'

const options = [
  { id: '01PAY', custom_field_id: '01TEAM', value: 'Payments', sort_key: 10 },
  { id: '01SEARCH', custom_field_id: '01TEAM', value: 'Search', sort_key: 20 },
]
const team = { custom_field: { id: '01TEAM', name: 'Team before', field_type: 'single_select', options }, values: [] }

/** An account in which everything can be read; tests replace the answer of one path. */
const account = (): Record<string, Behaviour> => ({
  '/v1/severities': {
    body: {
      severities: [
        { id: '01MINOR', name: 'Minor', rank: 1 },
        { id: '01MAJOR', name: 'Major', rank: 2 },
      ],
    },
  },
  '/v1/incident_statuses': {
    body: { incident_statuses: [{ id: '01FIXING', name: 'Fixing', rank: 3, category: 'live' }] },
  },
  '/v1/incident_types': { body: { incident_types: [{ id: '01SECURITY', name: 'Security' }] } },
  '/v2/custom_fields': {
    body: {
      custom_fields: [
        { id: '01TEAM', name: 'Team', field_type: 'single_select' },
        { id: '01NOTE', name: 'Note', field_type: 'text' },
        { id: '01COUNT', name: 'Count', field_type: 'numeric' },
        { id: '01NEVER', name: 'Never used', field_type: 'multi_select' },
      ],
    },
  },
  '/v2/incident_roles': { body: { incident_roles: [{ id: '01LEAD', name: 'Incident Lead' }] } },
  '/v2/incidents': { body: { incidents: [{ ...incidentBody, custom_field_entries: [team] }] } },
  '/v3/follow_ups': { body: { follow_ups: [followUpBody, { ...followUpBody, id: '01OTHER' }] } },
})

let answers: Record<string, Behaviour>
let server: LocalServer
let client: IncidentIoClient
beforeEach(async () => {
  answers = account()
  server = await startLocalServer(request => {
    const answer = answers[request.path] ?? { status: 500, body: {} }
    return typeof answer === 'function' ? answer : { headers: { Date: 'Sun, 22 Nov 2026 10:00:00 GMT' }, ...answer }
  })
  client = createIncidentIoClient({
    baseUrl: server.url,
    apiKey: 'the-key',
    timeoutMs: 5000,
    version: '1.2.3',
    onCall: () => undefined,
  })
})
afterEach(async () => {
  await server.close()
  for (const request of server.received) expect(contractProblems(request)).toEqual([])
})

const optionAttribute = { kind: 'option', recordType: 'incident' }
const plainAttribute = { recordType: 'incident', options: [], optionsComplete: false }

describe('the names alone', () => {
  const lead = { key: 'role:01LEAD', label: 'Incident Lead' }

  test('two calls', async () => {
    const { attributes, ...rest } = await client.readNames()
    expect(attributes).toEqual(expect.arrayContaining([{ key: 'custom_field:01TEAM', label: 'Team' }, lead]))
    expect([attributes.length, rest]).toEqual([5, { families: ['custom_field', 'role'], errors: [] }])
    expect(server.received.map(({ path }) => path).sort()).toEqual(['/v2/custom_fields', '/v2/incident_roles'])
  })

  test('a list that is refused, or has a row of another shape, is not complete', async () => {
    answers['/v2/custom_fields'] = { status: 403, body: {} }
    expect(await client.readNames()).toEqual({
      attributes: [lead],
      families: ['role'],
      errors: [expect.objectContaining({ status: 403 })],
    })
    answers['/v2/custom_fields'] = { body: { custom_fields: [{ name: 'No id' }] } }
    expect((await client.readNames()).families).toEqual(['role'])
  })
})

test('everything there is to pick from, in one reading', async () => {
  expect(await client.readCatalogue()).toEqual({
    attributes: [
      {
        key: 'severity',
        label: 'Severity',
        ...optionAttribute,
        optionsComplete: true,
        options: [
          { externalId: '01MINOR', label: 'Minor', rank: 1 },
          { externalId: '01MAJOR', label: 'Major', rank: 2 },
        ],
      },
      {
        key: 'status',
        label: 'Status',
        ...optionAttribute,
        optionsComplete: true,
        options: [{ externalId: '01FIXING', label: 'Fixing', rank: 3 }],
      },
      {
        key: 'incident_type',
        label: 'Incident type',
        ...optionAttribute,
        optionsComplete: true,
        options: [{ externalId: '01SECURITY', label: 'Security', rank: null }],
      },
      {
        // The list has the word on the name, the incident on the options.
        key: 'custom_field:01TEAM',
        label: 'Team',
        ...optionAttribute,
        optionsComplete: true,
        options: [
          { externalId: '01PAY', label: 'Payments', rank: 10 },
          { externalId: '01SEARCH', label: 'Search', rank: 20 },
        ],
      },
      { key: 'custom_field:01NOTE', label: 'Note', ...plainAttribute, kind: 'text' },
      { key: 'custom_field:01COUNT', label: 'Count', ...plainAttribute, kind: 'number' },
      { key: 'custom_field:01NEVER', label: 'Never used', ...plainAttribute, kind: 'option' },
      { key: 'role:01LEAD', label: 'Incident Lead', ...plainAttribute, kind: 'role' },
      {
        key: 'priority',
        label: 'Priority',
        kind: 'option',
        recordType: 'follow_up',
        optionsComplete: false,
        options: [{ externalId: '01URGENT', label: 'Urgent', rank: 1 }],
      },
    ],
    completeFamilies: ['custom_field', 'role'],
    problems: [],
  })
})

test('one page of the newest incidents and follow-ups is enough', async () => {
  await client.readCatalogue()
  const modes = ['standard', 'retrospective', 'test', 'tutorial'].map(mode => `mode[one_of]=${mode}`).join(' ')
  expect(server.lines()).toContain(`GET /v2/incidents ${modes} page_size=250`)
  // By the clock of incident.io.
  expect(server.lines()).toContainEqual(
    expect.stringMatching(/^GET \/v3\/follow_ups created_at\[gte\]=2026-08-24T10:00:\S+Z page_size=250$/),
  )
  expect(server.received).toHaveLength(7)
})

test('incidents with many fields are read in smaller pages, until 250 of them were seen', async () => {
  const many = Array.from({ length: 50 }, (_each, index) => ({
    id: `O${index}`,
    custom_field_id: '01TEAM',
    value: `Option ${index}`,
    sort_key: index,
  }))
  const large = {
    ...incidentBody,
    summary: 'x'.repeat(100_000),
    custom_field_entries: [{ ...team, custom_field: { ...team.custom_field, options: many } }],
  }
  const list: Behaviour = response => {
    const asked = Number(server.received.at(-1)?.query.find(([name]) => name === 'page_size')?.[1])
    const body = {
      incidents: Array<object>(asked).fill(large),
      pagination_meta: { after: `AFTER${server.received.length}`, page_size: asked },
    }
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
  }
  answers['/v2/incidents'] = list
  const { attributes, problems } = await client.readCatalogue()
  expect(attributes.find(({ key }) => key === 'custom_field:01TEAM')?.options).toHaveLength(50)
  expect(problems).toEqual([])
  expect(
    server.received
      .filter(({ path }) => path === '/v2/incidents')
      .map(({ query }) => Object.fromEntries(query)['page_size']),
  ).toEqual(['250', '125', '62', ...Array<string>(9).fill('31')])
})

test('a list that may not be read is named, and nothing is said about what it would hold', async () => {
  answers['/v2/incident_roles'] = { status: 403, body: {} }
  answers['/v1/severities'] = { status: 403, body: {} }
  const { attributes, completeFamilies, problems } = await client.readCatalogue()
  expect(attributes.map(({ key }) => key)).not.toContain('severity')
  expect(completeFamilies).toEqual(['custom_field'])
  expect(problems).toEqual([
    expect.stringContaining('severity list: refused with 403'),
    expect.stringContaining('incident role list: refused with 403'),
  ])
})

test('without the list of fields the incidents tell of those they have', async () => {
  answers['/v2/custom_fields'] = { status: 500, body: {} }
  const { attributes, completeFamilies } = await client.readCatalogue()
  expect(attributes.find(({ key }) => key === 'custom_field:01TEAM')).toMatchObject({
    label: 'Team before',
    optionsComplete: true,
  })
  expect(completeFamilies).toEqual(['role'])
})

test('without incidents no list of options is complete', async () => {
  answers['/v2/incidents'] = { body: { incidents: [] } }
  const { attributes } = await client.readCatalogue()
  expect(attributes.find(({ key }) => key === 'custom_field:01TEAM')).toMatchObject({
    options: [],
    optionsComplete: false,
  })
})

test('a row of another shape is left out, and its list is then not complete', async () => {
  answers['/v1/severities'] = {
    body: { severities: [{ id: '01MINOR', name: 'Minor', rank: 'low' }, { name: 'no id' }] },
  }
  answers['/v2/incidents'] = {
    body: { incidents: [{ id: 'no incident' }, { ...incidentBody, custom_field_entries: [team] }] },
  }
  const { attributes, problems } = await client.readCatalogue()
  expect(attributes[0]).toMatchObject({
    key: 'severity',
    options: [{ externalId: '01MINOR', label: 'Minor', rank: null }],
    optionsComplete: false,
  })
  expect(attributes.find(({ key }) => key === 'custom_field:01TEAM')).toMatchObject({ optionsComplete: true })
  expect(problems).toEqual([
    expect.stringContaining('severity list: 1 of 2 rows'),
    expect.stringContaining('incident list: 1 of 2 rows'),
  ])
})

test('nothing at all can be read: the refusal is the answer', async () => {
  answers = Object.fromEntries(Object.keys(answers).map(path => [path, { status: 401, body: {} }]))
  expect(await rejection(client.readCatalogue())).toMatchObject({ code: 'incident_io_unauthorised' })
})

test('fields and roles of one name say which is which, and what the app ships keeps its name', async () => {
  answers['/v2/custom_fields'] = {
    body: {
      custom_fields: [
        { id: '01TEAM', name: 'Team', field_type: 'single_select' },
        { id: '01OTHER', name: ' Team', field_type: 'text' },
        { id: '01SEVERITY', name: 'Severity', field_type: 'text' },
        { id: '01SUMMARY', name: 'Summary', field_type: 'text' },
        { id: '01LEADS', name: 'Incident Lead', field_type: 'text' },
        { id: '01ONE', name: 'Only one', field_type: 'text' },
        { id: '01LONG', name: 'x'.repeat(255), field_type: 'text' },
        { id: '01LONG2', name: 'x'.repeat(255), field_type: 'text' },
      ],
    },
  }
  const { attributes } = await client.readCatalogue()
  const labels = new Map(attributes.map(({ key, label }) => [key, label]))
  expect(Object.fromEntries(labels)).toMatchObject({
    severity: 'Severity',
    'custom_field:01TEAM': 'Team (id 01TEAM)',
    'custom_field:01OTHER': 'Team (id 01OTHER)',
    'custom_field:01SEVERITY': 'Severity (id 01SEVERITY)',
    'custom_field:01SUMMARY': 'Summary (id 01SUMMARY)',
    'custom_field:01LEADS': 'Incident Lead (id 01LEADS)',
    'role:01LEAD': 'Incident Lead (id 01LEAD)',
    'custom_field:01ONE': 'Only one',
  })
  expect(labels.get('custom_field:01LONG')).toMatch(/^x+ \(id 01LONG\)$/)
  for (const label of labels.values()) expect(label.length).toBeLessThanOrEqual(255)
})
