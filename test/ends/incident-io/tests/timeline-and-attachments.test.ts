import { z } from 'zod'
import { declare, startEnd } from './end.ts'
import type { End } from './end.ts'

let end: End
let incidentId: string
beforeEach(async () => {
  end = await startEnd()
  incidentId = (await declare(end)).id
})
afterEach(() => end.stop())

const item = (changes: Record<string, unknown> = {}) =>
  end.api('POST', '/v2/incident_timeline_items', {
    incident_id: incidentId,
    title: 'Work note',
    description: '**Hello**',
    timestamp: '2026-11-22T03:00:00Z',
    idempotency_key: 'journal:1',
    ...changes,
  })
const shown = z.object({ incident_timeline_item: z.looseObject({ id: z.string() }) })
const idIn = (body: unknown): string => shown.parse(body).incident_timeline_item.id
const attach = (resource: Record<string, unknown>) =>
  end.api('POST', '/v1/incident_attachments', { incident_id: incidentId, resource })

test('a repeated idempotency key answers with the first item and makes no second', async () => {
  const first = await item()
  const second = await item({ title: 'Something else' })
  expect(first.status).toBe(201)
  expect(second).toMatchObject({ status: 201, body: first.body })
  const { body } = await end.api('GET', `/v2/incident_timeline_items?incident_id=${incidentId}`)
  expect(body).toMatchObject({ incident_timeline_items: [{ title: 'Work note' }] })
})

test('items are listed by when they happened, oldest first', async () => {
  await item({ title: 'later', idempotency_key: 'a', timestamp: '2026-11-22T05:00:00Z' })
  await item({ title: 'earlier', idempotency_key: 'b', timestamp: '2026-11-22T04:00:00Z' })
  const { body } = await end.api('GET', `/v2/incident_timeline_items?incident_id=${incidentId}`)
  expect(body).toMatchObject({ incident_timeline_items: [{ title: 'earlier' }, { title: 'later' }] })
})

test('an item is edited in part', async () => {
  const id = idIn((await item()).body)
  const { body } = await end.api('PATCH', `/v2/incident_timeline_items/${id}`, { title: 'Edited' })
  expect(body).toMatchObject({ incident_timeline_item: { title: 'Edited', description: '**Hello**' } })
})

test.each([
  [{ idempotency_key: undefined }, 422],
  [{ timestamp: 'yesterday' }, 422],
  [{ title: undefined }, 422],
  [{ incident_id: '01NOPE' }, 404],
])('an item with %j is refused with %i', async (changes, status) => expect((await item(changes)).status).toBe(status))

test('a link is attached, listed and taken away', async () => {
  const made = await attach({
    resource_type: 'arbitrary_url',
    url: 'https://example.com/INC0010001',
    title: 'INC0010001',
    emoji: 'ticket',
  })
  expect(made).toMatchObject({
    status: 201,
    body: { incident_attachment: { resource: { permalink: 'https://example.com/INC0010001', title: 'INC0010001' } } },
  })
  const { id } = z
    .object({ incident_attachment: z.looseObject({ id: z.string() }) })
    .parse(made.body).incident_attachment
  const list = () => end.api('GET', `/v1/incident_attachments?incident_id=${incidentId}`)
  expect((await list()).body).toMatchObject({ incident_attachments: [{ id }] })
  expect((await end.api('DELETE', `/v1/incident_attachments/${id}`)).status).toBe(204)
  expect((await list()).body).toEqual({ incident_attachments: [] })
  expect((await end.api('DELETE', `/v1/incident_attachments/${id}`)).status).toBe(404)
})

test.each([
  [{ resource_type: 'arbitrary_url' }],
  [{ resource_type: 'arbitrary_url', external_id: '1' }],
  [{ resource_type: 'arbitrary_url', url: 'https://example.com', external_id: '1' }],
  [{ resource_type: 'servicenow_incident', url: 'https://example.com' }],
])('an attachment of %j is refused', async resource => expect((await attach(resource)).status).toBe(422))

test('attachments are not listed without saying of what', async () => {
  expect((await end.api('GET', '/v1/incident_attachments')).status).toBe(422)
})
