import { addFollowUp, declare, startEnd } from './end.ts'
import type { End } from './end.ts'

let end: End
beforeEach(async () => {
  end = await startEnd()
})
afterEach(() => end.stop())

test("an incident is declared in people's words", async () => {
  const incident = await declare(end, {
    summary: 'Slow',
    severity: 'critical',
    status: 'Triage',
    incident_type: 'Security',
    mode: 'test',
    by: 'Raj Malhotra',
    custom_fields: {
      'Affected team': 'Search',
      'Impacted services': ['Login'],
      'Customers affected': 12,
      Runbook: 'https://run.example.com',
    },
    roles: { 'Incident Lead': 'Ines Wagner' },
  })
  expect(incident).toMatchObject({
    summary: 'Slow',
    mode: 'test',
    severity: { name: 'Critical' },
    incident_type: { name: 'Security' },
    incident_status: { name: 'Triage', category: 'triage' },
    creator: { user: { name: 'Raj Malhotra' } },
    custom_field_entries: [
      { custom_field: { name: 'Affected team' }, values: [{ value_option: { value: 'Search' } }] },
      { values: [{ value_option: { value: 'Login' } }] },
      { values: [] },
      { values: [{ value_link: 'https://run.example.com' }] },
      { values: [{ value_numeric: '12' }] },
    ],
    incident_role_assignments: [{ role: { name: 'Incident Lead' }, assignee: { name: 'Ines Wagner' } }, {}, {}],
  })
})

test('a PATCH changes what it names; null empties a field and a role', async () => {
  const incident = await declare(end, {
    summary: 'Slow',
    custom_fields: { 'Customer impact': 'Some' },
    roles: { Reporter: 'Tom Okafor' },
  })
  const { body } = await end.control('PATCH', `/incidents/${incident.id}`, {
    name: 'Down',
    custom_fields: { 'Customer impact': null },
    roles: { Reporter: null },
  })
  expect(body).toMatchObject({
    incident: { name: 'Down', summary: 'Slow', custom_field_entries: [{}, {}, { values: [] }, {}, {}] },
  })
  expect(JSON.stringify(body)).not.toContain('Tom Okafor')
})

test('the product may reopen what the API may not', async () => {
  const incident = await declare(end, { status: 'Closed' })
  expect(
    (await end.control('PATCH', `/incidents/${incident.reference}`, { status: 'Investigating' })).body,
  ).toMatchObject({ incident: { incident_status: { name: 'Investigating' } } })
})

test('a follow-up is made, changed in part, deleted', async () => {
  const incident = await declare(end)
  const followUp = await addFollowUp(end, incident.id, { description: 'Soon', priority: 'Urgent' })
  const changed = await end.control('PATCH', `/follow-ups/${followUp.id}`, { status: 'completed' })
  expect(changed.body).toMatchObject({
    follow_up: { title: 'Add an alert', description: 'Soon', priority: { name: 'Urgent' }, status: 'completed' },
  })
  expect((await end.control('DELETE', `/follow-ups/${followUp.id}`)).status).toBe(204)
  expect((await end.api('GET', `/v3/follow_ups/${followUp.id}`)).body).toMatchObject({
    follow_up: { status: 'deleted' },
  })
})

test.each([
  ['POST', '/incidents', {}, 'name'],
  ['POST', '/incidents', { name: 'x', colour: 'red' }, 'colour'],
  ['POST', '/incidents', { name: 'x', severity: 'Huge' }, 'known: Minor, Major, Critical'],
  ['POST', '/incidents', { name: 'x', custom_fields: { 'Affected team': ['Search', 'Platform'] } }, 'takes one value'],
  ['POST', '/follow-ups', { title: 'x' }, 'incident_id'],
  ['POST', '/webhooks', { url: 'nowhere' }, 'url'],
  ['POST', '/webhooks', { url: 'http://127.0.0.1:1', secret: 'plain' }, 'whsec_'],
  ['POST', '/faults', { kind: 'explode' }, 'kind'],
  ['POST', '/deliveries/mode', { duplicate: -1 }, 'duplicate'],
  ['POST', '/events', { type: 'x' }, 'Invalid input'],
])('%s %s %j is a 400 that says why', async (method, path, body, words) => {
  const answer = await end.control(method, path, body)
  expect(answer.status).toBe(400)
  expect(answer.body).toMatchObject({ error: { message: expect.stringContaining(words) } })
})

test.each([
  ['PATCH', '/incidents/01NOPE', {}],
  ['PATCH', '/follow-ups/01NOPE', {}],
  ['POST', '/deliveries/msg_nope/replay', {}],
  ['GET', '/nothing', undefined],
])('%s %s is a 404', async (method, path, body) => expect((await end.control(method, path, body)).status).toBe(404))

test('requests are counted by operation', async () => {
  const incident = await declare(end)
  await end.api('GET', `/v2/incidents/${incident.id}`)
  await end.api('GET', '/v2/incidents/1')
  expect((await end.control('GET', '/requests')).body).toEqual({
    counts: { 'GET /v2/incidents/{id}': 2 },
    violations: [],
  })
  await end.control('DELETE', '/requests')
  expect((await end.control('GET', '/requests')).body).toEqual({ counts: {}, violations: [] })
})

test('a reset forgets everything but the secrets, and takes other limits', async () => {
  await declare(end)
  await end.control('POST', '/faults', { status: 500, times: 5 })
  expect((await end.control('POST', '/reset', { rate_limit: 1 })).status).toBe(204)
  expect((await end.api('GET', '/v2/incidents')).body).toMatchObject({ incidents: [] })
  expect((await end.api('GET', '/v2/incidents')).status).toBe(429)
})

test('a reset with a limit that does not exist is a 400', async () =>
  expect((await end.control('POST', '/reset', { speed: 1 })).status).toBe(400))
