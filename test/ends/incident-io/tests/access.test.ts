import { z } from 'zod'
import { declare, startEnd } from './end.ts'
import type { End } from './end.ts'

let end: End
afterEach(() => end.stop())

test.each([
  ['no key', {}, 'missing_authorization'],
  ['an unknown key', { authorization: 'Bearer nobody' }, 'invalid_api_key'],
  ['basic authentication', { authorization: 'Basic YTpi' }, 'missing_authorization'],
])('%s is a 401', async (_case, headers, code) => {
  end = await startEnd()
  const answer = await fetch(`${end.url}/v1/identity`, { headers })
  expect(answer.status).toBe(401)
  expect(await answer.json()).toEqual({
    type: 'authentication_error',
    status: 401,
    request_id: expect.any(String),
    errors: [{ code, message: expect.any(String) }],
  })
})

test('the identity names the key and its roles', async () => {
  end = await startEnd({ apiKey: 'inc_mine' })
  expect((await end.api('GET', '/v1/identity', undefined, 'inc_mine')).body).toMatchObject({
    identity: { name: 'Integration', roles: expect.arrayContaining(['global_access']) },
  })
})

test('a key without the role reads but does not write', async () => {
  end = await startEnd()
  const incident = await declare(end)
  const { key } = z
    .object({ key: z.string() })
    .parse((await end.control('POST', '/api-keys', { name: 'Reader', roles: ['viewer'] })).body)
  expect((await end.api('GET', `/v2/incidents/${incident.id}`, undefined, key)).status).toBe(200)
  const { status, body } = await end.api('POST', '/v3/follow_ups', { incident_id: incident.id, title: 'x' }, key)
  expect({ status, body }).toMatchObject({
    status: 403,
    body: { errors: [{ code: 'missing_role', message: expect.stringContaining('incident_editor') }] },
  })
})

test('a key needs a role of its own to close an incident, and none to resolve it', async () => {
  end = await startEnd()
  const incident = await declare(end)
  const { key } = z
    .object({ key: z.string() })
    .parse((await end.control('POST', '/api-keys', { name: 'Editor', roles: ['viewer', 'incident_editor'] })).body)
  const { incident_statuses: statuses } = z
    .object({ incident_statuses: z.array(z.object({ id: z.string(), category: z.string() })) })
    .parse((await end.api('GET', '/v1/incident_statuses')).body)
  const move = async (category: string, withKey?: string) => {
    const incident_status_id = statuses.find(status => status.category === category)?.id
    const body = { incident: { incident_status_id }, notify_incident_channel: false }
    return end.api('POST', `/v2/incidents/${incident.id}/actions/edit`, body, withKey)
  }
  expect((await move('learning', key)).status).toBe(200)
  expect(await move('closed', key)).toMatchObject({
    status: 403,
    body: { errors: [{ code: 'missing_role', message: expect.stringContaining('post_incident_flow_opt_out') }] },
  })
  expect((await move('closed')).status).toBe(200)
})

test('the bucket empties: 429 with Retry-After, and headers that count down', async () => {
  end = await startEnd({ rateLimit: 3 })
  const first = await end.api('GET', '/v1/severities')
  expect(first.headers.get('x-ratelimit-limit')).toBe('3')
  expect(first.headers.get('x-ratelimit-remaining')).toBe('2')
  expect(first.headers.get('x-ratelimit-used')).toBe('1')
  await end.api('GET', '/v1/severities')
  await end.api('GET', '/v1/severities')
  const refused = await end.api('GET', '/v1/severities')
  expect(refused).toMatchObject({
    status: 429,
    body: { type: 'too_many_requests', status: 429, errors: [{ code: 'too_many_requests' }] },
  })
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
})

test('the limit can be off', async () => {
  end = await startEnd({ rateLimit: 0 })
  expect((await end.api('GET', '/v1/severities')).headers.get('x-ratelimit-limit')).toBeNull()
})

test.each([
  ['not JSON', '{"incident_id":', 400, 'invalid_json'],
  ['over the size limit', JSON.stringify({ title: 'x'.repeat(1_100_000) }), 413, 'bad_request'],
])('a body that is %s', async (_case, body, status, code) => {
  end = await startEnd()
  const answer = await fetch(`${end.url}/v3/follow_ups`, {
    method: 'POST',
    body,
    headers: { authorization: `Bearer ${end.apiKey}`, 'content-type': 'application/json' },
  })
  expect(answer.status).toBe(status)
  expect(await answer.json()).toMatchObject({ status, errors: [{ code }] })
})
