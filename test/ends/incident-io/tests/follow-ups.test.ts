import { z } from 'zod'
import { addFollowUp, declare, followUpIn, idOf, startEnd } from './end.ts'
import type { Answer, End } from './end.ts'

let end: End
let incidentId: string
beforeEach(async () => {
  end = await startEnd()
  incidentId = (await declare(end)).id
})
afterEach(() => end.stop())

const titles = ({ body }: Answer): string[] =>
  z
    .object({ follow_ups: z.array(z.looseObject({ title: z.string() })) })
    .parse(body)
    .follow_ups.map(followUp => followUp.title)

test.each(['/v2/follow_ups', '/v3/follow_ups'])('%s: made, shown, replaced, deleted', async base => {
  const made = await end.api('POST', base, {
    incident_id: incidentId,
    title: 'Add an alert',
    description: 'Soon',
    labels: ['monitoring'],
  })
  expect(made.status).toBe(201)
  const { id } = followUpIn(made)
  expect((await end.api('GET', `${base}/${id}`)).body).toMatchObject({
    follow_up: { title: 'Add an alert', status: 'outstanding', labels: ['monitoring'] },
  })
  expect((await end.api('PUT', `${base}/${id}`, { title: 'Add two', status: 'completed' })).body).toMatchObject({
    follow_up: { title: 'Add two', status: 'completed', completed_at: expect.any(String) },
  })
  expect((await end.api('DELETE', `${base}/${id}`)).status).toBe(204)
  expect(titles(await end.api('GET', base))).toEqual([])
  expect((await end.api('GET', `${base}/${id}`)).body).toMatchObject({ follow_up: { status: 'deleted' } })
})

test('PUT clears what it does not send back', async () => {
  const { id } = await addFollowUp(end, incidentId, {
    description: 'Soon',
    priority: 'High',
    labels: ['a'],
    assignee: 'Tom Okafor',
  })
  const { body } = await end.api('PUT', `/v3/follow_ups/${id}`, { title: 'Add an alert', status: 'outstanding' })
  expect(body).toMatchObject({ follow_up: { labels: [] } })
  for (const cleared of ['description', 'priority', 'assignee']) expect(body).not.toHaveProperty(['follow_up', cleared])
})

test.each([
  [{ title: 'x', status: 'deleted' }, 'status'],
  [{ status: 'completed' }, 'title'],
  [{ title: 'x' }, 'status'],
  [{ title: 'x', status: 'done' }, 'status'],
])('PUT of %j is a 422', async (payload, field) => {
  const { id, updated_at } = await addFollowUp(end, incidentId)
  const { status, body } = await end.api('PUT', `/v3/follow_ups/${id}`, payload)
  expect({ status, body }).toMatchObject({
    status: 422,
    body: { type: 'validation_error', errors: [{ source: { field } }] },
  })
  expect(followUpIn(await end.api('GET', `/v3/follow_ups/${id}`)).updated_at).toBe(updated_at)
})

test('reopening forgets when it was completed', async () => {
  const { id } = await addFollowUp(end, incidentId, { status: 'completed' })
  const { body } = await end.api('PUT', `/v3/follow_ups/${id}`, { title: 'x', status: 'outstanding' })
  expect(body).not.toHaveProperty(['follow_up', 'completed_at'])
})

test('V3 lists by incident and by updated_at, in pages', async () => {
  const other = await declare(end, { name: 'Other' })
  for (const title of ['one', 'two', 'three']) await addFollowUp(end, incidentId, { title })
  const last = await addFollowUp(end, other.id, { title: 'elsewhere' })
  const first = await end.api('GET', `/v3/follow_ups?incident_id=${incidentId}&page_size=2`)
  const { after } = z.object({ pagination_meta: z.object({ after: z.string() }) }).parse(first.body).pagination_meta
  expect(titles(first)).toEqual(['one', 'two'])
  expect(titles(await end.api('GET', `/v3/follow_ups?incident_id=${incidentId}&page_size=2&after=${after}`))).toEqual([
    'three',
  ])
  expect(titles(await end.api('GET', `/v3/follow_ups?updated_at[gte]=${last.updated_at}`))).toEqual(['elsewhere'])
  expect(titles(await end.api('GET', `/v2/follow_ups?incident_id=${other.id}`))).toEqual(['elsewhere'])
})

test('follow-ups of test incidents are listed only when asked for', async () => {
  const trial = await declare(end, { name: 'Trial', mode: 'test' })
  await addFollowUp(end, trial.id, { title: 'trial' })
  expect(titles(await end.api('GET', '/v3/follow_ups'))).toEqual([])
  expect(titles(await end.api('GET', '/v3/follow_ups?incident_mode=test'))).toEqual(['trial'])
})

test('an external issue is linked once; the second is refused', async () => {
  const { id } = await addFollowUp(end, incidentId)
  const link = (url: string) =>
    end.api('POST', `/v3/follow_ups/${id}/actions/connect_external_issue`, { provider: 'service_now', url })
  const first = await link('https://dev.example.com/task.do?sys_id=abc&number=TASK0010001')
  expect(first.body).toMatchObject({
    follow_up: { external_issue_reference: { provider: 'service_now', issue_name: 'TASK0010001' } },
  })
  const { status, body } = await link('https://dev.example.com/other')
  expect({ status, body }).toMatchObject({ status: 422, body: { errors: [{ source: { field: 'url' } }] } })
})

test.each([
  ['a follow-up of an unknown incident', 'POST', '/v3/follow_ups', { incident_id: '01NOPE', title: 'x' }],
  ['an unknown follow-up', 'GET', '/v3/follow_ups/01NOPE', undefined],
  ['replacing an unknown follow-up', 'PUT', '/v3/follow_ups/01NOPE', { title: 'x', status: 'completed' }],
])('%s is a 404', async (_case, method, path, payload) =>
  expect((await end.api(method, path, payload)).status).toBe(404),
)

test('an unknown assignee is a 422; a known one is shown with the follow-up', async () => {
  const assignee_id = await idOf(end, '/v2/users', 'users', 'Ines Wagner')
  expect(
    (await end.api('POST', '/v3/follow_ups', { incident_id: incidentId, title: 'x', assignee_id: '01NOPE' })).status,
  ).toBe(422)
  const { body } = await end.api('POST', '/v3/follow_ups', { incident_id: incidentId, title: 'x', assignee_id })
  expect(body).toMatchObject({
    follow_up: { assignee: { name: 'Ines Wagner' }, creator: { api_key: { name: 'Integration' } } },
  })
})
