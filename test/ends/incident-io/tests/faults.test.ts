import { z } from 'zod'
import { declare, startEnd } from './end.ts'
import type { End } from './end.ts'

let end: End
beforeEach(async () => {
  end = await startEnd()
})
afterEach(() => end.stop())

const fault = (body: Record<string, unknown>) => end.control('POST', '/faults', body)

test('a status, headers and body on order, so many times', async () => {
  await fault({
    match: { method: 'GET', path: '/v1/severities' },
    times: 2,
    kind: 'status',
    status: 503,
    headers: { 'Retry-After': '7' },
    body: { error: 'down' },
  })
  const first = await end.api('GET', '/v1/severities')
  expect(first).toMatchObject({ status: 503, body: { error: 'down' } })
  expect(first.headers.get('retry-after')).toBe('7')
  expect((await end.api('GET', '/v1/identity')).status).toBe(200)
  expect((await end.api('GET', '/v1/severities')).status).toBe(503)
  expect((await end.api('GET', '/v1/severities')).status).toBe(200)
})

test('a reset connection does nothing', async () => {
  const incident = await declare(end)
  await fault({ match: { path: '/v3/follow_ups' }, kind: 'reset' })
  await expect(end.api('POST', '/v3/follow_ups', { incident_id: incident.id, title: 'x' })).rejects.toThrow()
  expect((await end.api('GET', '/v3/follow_ups')).body).toMatchObject({ follow_ups: [] })
})

test('a lost answer: the item stands, and the repeat gets it', async () => {
  const incident = await declare(end)
  const item = { incident_id: incident.id, title: 'Note', timestamp: '2026-11-22T00:00:00Z', idempotency_key: 'k' }
  await fault({ match: { method: 'POST', path: '/v2/incident_timeline_items' }, kind: 'lost_answer' })
  await expect(end.api('POST', '/v2/incident_timeline_items', item)).rejects.toThrow()
  expect((await end.api('POST', '/v2/incident_timeline_items', item)).status).toBe(201)
  const { body } = await end.api('GET', `/v2/incident_timeline_items?incident_id=${incident.id}`)
  expect(z.object({ incident_timeline_items: z.array(z.unknown()) }).parse(body).incident_timeline_items).toHaveLength(
    1,
  )
})

test('a request that hangs is answered by nobody, and does not keep the server from stopping', async () => {
  await fault({ match: { path: '/v2/*' }, kind: 'hang' })
  const asked = fetch(`${end.url}/v2/incidents`, {
    headers: { authorization: `Bearer ${end.apiKey}` },
    signal: AbortSignal.timeout(300),
  })
  await expect(asked).rejects.toThrow(/timeout/)
})

test('faults can be called off', async () => {
  await fault({ times: 5, status: 500 })
  expect((await end.control('DELETE', '/faults')).status).toBe(204)
  expect((await end.api('GET', '/v1/severities')).status).toBe(200)
})

test('a list by updated_at can lag behind: what changed within that time is missing from it, and from no other list', async () => {
  const incident = await declare(end)
  await end.api('POST', '/v3/follow_ups', { incident_id: incident.id, title: 'x' })
  const listed = async (path: string, list: string) => {
    const { body } = await end.api('GET', path)
    return z.array(z.unknown()).parse(z.record(z.string(), z.unknown()).parse(body)[list]).length
  }
  const counts = async () => [
    await listed('/v2/incidents?updated_at[gte]=2020-01-01T00:00:00Z', 'incidents'),
    await listed('/v3/follow_ups?updated_at[gte]=2020-01-01T00:00:00Z', 'follow_ups'),
    await listed(`/v3/follow_ups?incident_id=${incident.id}`, 'follow_ups'),
  ]
  await end.control('PUT', '/list-lag', { ms: 60_000 })
  expect(await counts()).toEqual([0, 0, 1])
  await end.control('PUT', '/list-lag', { ms: 0 })
  expect(await counts()).toEqual([1, 1, 1])
})
