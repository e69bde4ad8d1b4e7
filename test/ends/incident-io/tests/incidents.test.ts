import { z } from 'zod'
import { addFollowUp, declare, idOf, incidentIn, startEnd } from './end.ts'
import type { Answer, End } from './end.ts'

let end: End
beforeEach(async () => {
  end = await startEnd()
})
afterEach(() => end.stop())

const page = z.object({
  incidents: z.array(z.looseObject({ name: z.string() })),
  pagination_meta: z.object({ page_size: z.number(), after: z.string().optional(), total_record_count: z.number() }),
})
const names = ({ body }: Answer): string[] => page.parse(body).incidents.map(incident => incident.name)
const statusId = (name: string) => idOf(end, '/v1/incident_statuses', 'incident_statuses', name)
const edit = (id: string, incident: unknown) =>
  end.api('POST', `/v2/incidents/${id}/actions/edit`, { incident, notify_incident_channel: false })

test('an incident is shown by its id and by the number of its reference', async () => {
  const incident = await declare(end, { severity: 'Critical' })
  expect(incident.reference).toBe('INC-1')
  expect(incidentIn(await end.api('GET', `/v2/incidents/${incident.id}`))).toEqual(incident)
  expect(incidentIn(await end.api('GET', '/v2/incidents/1'))).toEqual(incident)
})

test("an unknown incident is a 404 in the vendor's shape", async () => {
  const { status, body } = await end.api('GET', '/v2/incidents/01NOPE')
  expect(status).toBe(404)
  expect(body).toEqual({
    type: 'not_found',
    status: 404,
    request_id: expect.any(String),
    errors: [{ code: 'not_found', message: expect.any(String) }],
  })
})

test('lists are newest first and page on `after`', async () => {
  for (const name of ['one', 'two', 'three']) await declare(end, { name })
  const first = await end.api('GET', '/v2/incidents?page_size=2')
  const { pagination_meta: meta } = page.parse(first.body)
  expect(names(first)).toEqual(['three', 'two'])
  expect(meta.total_record_count).toBe(3)
  const second = await end.api('GET', `/v2/incidents?page_size=2&after=${meta.after}`)
  expect(names(second)).toEqual(['one'])
  expect(page.parse(second.body).pagination_meta.after).toBeUndefined()
  expect(names(await end.api('GET', '/v2/incidents?sort_by=created_at_oldest_first'))).toEqual(['one', 'two', 'three'])
})

test.each([
  ['page_size=251', 'page_size'],
  ['page_size=0', 'page_size'],
  ['after=01NOPE', 'after'],
  ['updated_at[gte]=yesterday', 'updated_at'],
  ['updated_at[since]=2026-01-01', 'updated_at'],
])('a list asked with %s is a 422', async (query, field) => {
  const { status, body } = await end.api('GET', `/v2/incidents?${query}`)
  expect({ status, body }).toMatchObject({ status: 422, body: { errors: [{ source: { field } }] } })
})

test('updated_at[gte] keeps what changed at or after the moment', async () => {
  const first = await declare(end, { name: 'one' })
  const second = await declare(end, { name: 'two' })
  expect(names(await end.api('GET', `/v2/incidents?updated_at[gte]=${second.updated_at}`))).toEqual(['two'])
  await end.control('PATCH', `/incidents/${first.id}`, { name: 'one, edited' })
  expect(names(await end.api('GET', `/v2/incidents?updated_at[gte]=${second.updated_at}`))).toEqual([
    'two',
    'one, edited',
  ])
})

test('tests and tutorials are listed only when asked for', async () => {
  for (const mode of ['standard', 'retrospective', 'test', 'tutorial']) await declare(end, { name: mode, mode })
  expect(names(await end.api('GET', '/v2/incidents'))).toEqual(['retrospective', 'standard'])
  expect(names(await end.api('GET', '/v2/incidents?mode[one_of]=test&mode[one_of]=tutorial'))).toEqual([
    'tutorial',
    'test',
  ])
})

test('filters by status category, severity and option', async () => {
  await declare(end, { name: 'minor' })
  await declare(end, {
    name: 'critical',
    severity: 'Critical',
    status: 'Closed',
    custom_fields: { 'Affected team': 'Payments' },
  })
  const major = await idOf(end, '/v1/severities', 'severities', 'Major')
  expect(names(await end.api('GET', '/v2/incidents?status_category[one_of]=live'))).toEqual(['minor'])
  expect(names(await end.api('GET', '/v2/incidents?status_category[not_in]=live'))).toEqual(['critical'])
  expect(names(await end.api('GET', `/v2/incidents?severity[gte]=${major}`))).toEqual(['critical'])
  expect(
    names(await end.api('GET', `/v2/incidents?severity[lte]=${major}&status_category[one_of]=closed&filter_mode=any`)),
  ).toEqual(['critical', 'minor'])
})

test('editing moves updated_at on; editing nothing does not', async () => {
  const incident = await declare(end)
  const edited = incidentIn(
    await edit(incident.id, {
      name: 'Checkout is down',
      severity_id: await idOf(end, '/v1/severities', 'severities', 'Critical'),
    }),
  )
  expect(edited).toMatchObject({ name: 'Checkout is down', severity: { name: 'Critical', rank: 3 } })
  expect(edited.updated_at > incident.updated_at).toBe(true)
  expect(incidentIn(await edit(incident.id, { name: 'Checkout is down' })).updated_at).toBe(edited.updated_at)
})

test.each([
  ['Investigating', 'Monitoring', 200],
  ['Investigating', 'Documenting', 200],
  ['Investigating', 'Closed', 200],
  ['Triage', 'Documenting', 200],
  ['Triage', 'Closed', 200],
  ['Documenting', 'Reviewing', 200],
  ['Documenting', 'Closed', 200],
  ['Closed', 'Investigating', 422],
  ['Documenting', 'Investigating', 422],
  ['Triage', 'Investigating', 422],
  ['Investigating', 'Triage', 422],
  ['Paused', 'Investigating', 422],
  ['Canceled', 'Closed', 422],
  ['Investigating', 'Merged', 422],
])('the API moves an incident from %s to %s: %i', async (from, to, expected) => {
  const incident = await declare(end, { status: from })
  const { status, body } = await edit(incident.id, { incident_status_id: await statusId(to) })
  expect(status).toBe(expected)
  if (expected === 422)
    expect(body).toMatchObject({
      type: 'validation_error',
      errors: [{ source: { field: 'incident.incident_status_id' } }],
    })
})

test('an unknown severity is a 422 naming its field', async () => {
  const incident = await declare(end)
  const { status, body } = await edit(incident.id, { severity_id: '01NOPE' })
  expect({ status, body }).toMatchObject({
    status: 422,
    body: { errors: [{ code: 'invalid_value', source: { field: 'severity_id' } }] },
  })
})

test('a repeated idempotency key answers with the first incident', async () => {
  const severity_id = await idOf(end, '/v1/severities', 'severities', 'Major')
  const create = (name: string) =>
    end.api('POST', '/v2/incidents', { idempotency_key: 'once', visibility: 'public', name, severity_id })
  const first = incidentIn(await create('first'))
  expect(incidentIn(await create('second'))).toEqual(first)
  expect(names(await end.api('GET', '/v2/incidents'))).toEqual(['first'])
})

test('an incident outside triage needs a severity', async () => {
  const { status, body } = await end.api('POST', '/v2/incidents', {
    idempotency_key: 'k',
    visibility: 'public',
    name: 'x',
  })
  expect({ status, body }).toMatchObject({
    status: 422,
    body: { errors: [{ code: 'is_required', source: { field: 'severity_id' } }] },
  })
})

test('status, severity and messages are incident updates, a new name is not', async () => {
  const incident = await declare(end)
  await end.control('PATCH', `/incidents/${incident.id}`, { name: 'New name' })
  await end.control('PATCH', `/incidents/${incident.id}`, { severity: 'Major', message: 'It is worse' })
  await end.control('PATCH', `/incidents/${incident.id}`, { status: 'Fixing' })
  const { body } = await end.api('GET', `/v2/incident_updates?incident_id=${incident.id}`)
  expect(body).toMatchObject({
    incident_updates: [
      { new_incident_status: { name: 'Fixing' }, updater: { user: { name: 'Nadia Fournier' } } },
      { message: 'It is worse', new_severity: { name: 'Major' } },
      { new_incident_status: { name: 'Investigating' }, new_severity: { name: 'Minor' } },
    ],
  })
})

test('a private incident, and all that hangs on it, does not exist for a key without global access', async () => {
  const incident = await declare(end, { visibility: 'private', message: 'Secret' })
  const followUp = await addFollowUp(end, incident.id)
  const made = await end.control('POST', '/api-keys', { name: 'Public only', roles: ['viewer', 'incident_editor'] })
  const { key } = z.object({ key: z.string() }).parse(made.body)
  const asked = [
    `/v2/incidents/${incident.id}`,
    '/v2/incidents/1',
    `/v3/follow_ups/${followUp.id}`,
    `/v2/incident_timeline_items?incident_id=${incident.id}`,
  ]
  for (const path of asked) {
    expect((await end.api('GET', path)).status).toBe(200)
    expect((await end.api('GET', path, undefined, key)).status).toBe(404)
  }
  expect((await end.api('GET', '/v2/incidents', undefined, key)).body).toMatchObject({
    incidents: [],
    pagination_meta: { total_record_count: 0 },
  })
  expect((await end.api('GET', '/v3/follow_ups', undefined, key)).body).toMatchObject({ follow_ups: [] })
  expect((await end.api('GET', '/v2/incident_updates', undefined, key)).body).toMatchObject({ incident_updates: [] })
})
