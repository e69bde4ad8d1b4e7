import { Webhook } from 'standardwebhooks'
import { z } from 'zod'
import { addFollowUp, declare, idOf, startEnd, startReceiver, until } from './end.ts'
import type { End, Received, Receiver } from './end.ts'

let end: End
let receiver: Receiver
const start = async (answer?: (count: number) => number | null, retryScale = 0.001): Promise<void> => {
  receiver = await startReceiver(answer)
  end = await startEnd({ webhookUrl: receiver.url, retryScale, answerWithinMs: 300 })
}
afterEach(() => Promise.all([end.stop(), receiver.stop()]))

const event = z.looseObject({ event_type: z.string() })
const eventOf = ({ body }: Received): z.infer<typeof event> => event.parse(JSON.parse(body))
const types = (): string[] => receiver.received.map((each) => eventOf(each).event_type).sort()
const contentOf = (received: Received | undefined): unknown =>
  received === undefined ? undefined : eventOf(received)[eventOf(received).event_type]
const ids = (): unknown[] => receiver.received.map(({ headers }) => headers['webhook-id'])
const drain = () => end.control('POST', '/deliveries/drain', { limit_ms: 5000 })
const forget = async (): Promise<void> => {
  expect((await drain()).body).toMatchObject({ drained: true })
  receiver.received.length = 0
}
const deliveries = async () => z.object({ deliveries: z.array(z.looseObject({ state: z.string(), attempts: z.number() })) })
  .parse((await end.control('GET', '/deliveries')).body).deliveries

test('declaring sends the whole incident, signed over the exact bytes', async () => {
  await start()
  const incident = await declare(end, { severity: 'Major' })
  await drain()
  const [received] = receiver.received
  expect(types()).toEqual(['public_incident.incident_created_v2'])
  expect(contentOf(received)).toMatchObject({ id: incident.id, name: 'Checkout is slow', severity: { name: 'Major' } })
  const headers = z.record(z.string(), z.string()).parse(received?.headers)
  expect(() => new Webhook(end.webhookSecret).verify(received?.body ?? '', headers)).not.toThrow()
  expect(() => new Webhook(end.webhookSecret).verify(`${received?.body} `, headers)).toThrow()
})

test.each([
  ['a name', { name: 'Down' }, ['public_incident.incident_updated_v2']],
  ['a severity', { severity: 'Critical' }, ['public_incident.incident_updated_v2']],
  ['a message', { message: 'Looking' }, ['public_incident.incident_updated_v2']],
  ['a status', { status: 'Fixing' }, ['public_incident.incident_status_updated_v2', 'public_incident.incident_updated_v2']],
  ['nothing', { name: 'Checkout is slow' }, []],
])('changing %s', async (_case, change, expected) => {
  await start()
  const incident = await declare(end)
  await forget()
  await end.control('PATCH', `/incidents/${incident.id}`, change)
  await drain()
  expect(types()).toEqual(expected)
})

test('a status event names both statuses and the message', async () => {
  await start()
  const incident = await declare(end)
  await forget()
  await end.control('PATCH', `/incidents/${incident.id}`, { status: 'Monitoring', message: 'Fixed?' })
  await drain()
  const status = receiver.received.find((each) => eventOf(each).event_type.includes('status_updated'))
  expect(contentOf(status)).toMatchObject({
    incident: { id: incident.id }, message: 'Fixed?', previous_status: { name: 'Investigating' }, new_status: { name: 'Monitoring' },
  })
})

test('edits through the API send events too', async () => {
  await start()
  const incident = await declare(end)
  await forget()
  const incident_status_id = await idOf(end, '/v1/incident_statuses', 'incident_statuses', 'Closed')
  await end.api('POST', `/v2/incidents/${incident.id}/actions/edit`, { incident: { incident_status_id }, notify_incident_channel: false })
  await drain()
  expect(types()).toEqual(['public_incident.incident_status_updated_v2', 'public_incident.incident_updated_v2'])
})

test('follow-ups send themselves, made and changed, in full', async () => {
  await start()
  const incident = await declare(end)
  await forget()
  const followUp = await addFollowUp(end, incident.id)
  await end.control('PATCH', `/follow-ups/${followUp.id}`, { status: 'completed' })
  await drain()
  expect(types()).toEqual(['public_incident.follow_up_created_v2', 'public_incident.follow_up_updated_v2'])
  for (const received of receiver.received) expect(contentOf(received)).toMatchObject({
    id: followUp.id, incident_id: incident.id, title: 'Add an alert',
  })
})

test('of a private incident only ids travel, and no status event', async () => {
  await start()
  const incident = await declare(end, { name: 'Very secret', visibility: 'private' })
  const followUp = await addFollowUp(end, incident.id, { title: 'Very secret too' })
  await end.control('PATCH', `/incidents/${incident.id}`, { status: 'Closed', message: 'Very secret as well' })
  await drain()
  expect(types()).toEqual([
    'private_incident.follow_up_created_v2', 'private_incident.incident_created_v2',
    'private_incident.incident_updated_v2',
  ])
  for (const received of receiver.received) {
    expect(contentOf(received)).toEqual({ id: eventOf(received).event_type.includes('follow_up') ? followUp.id : incident.id })
    expect(received.body).not.toMatch(/secret/i)
  }
})

test('memberships of private incidents are granted and revoked', async () => {
  await start()
  const incident = await declare(end, { visibility: 'private' })
  await forget()
  await end.control('POST', `/incidents/${incident.id}/memberships`, { user: 'Tom Okafor', granted: true })
  await end.control('POST', `/incidents/${incident.id}/memberships`, { user: 'Tom Okafor', granted: false })
  await drain()
  expect(types()).toEqual(['private_incident.membership_granted_v1', 'private_incident.membership_revoked_v1'])
})

test('what is not answered with 2xx comes again with the same id and a valid signature', async () => {
  await start((count) => [500, 302, 200][count - 1] ?? 200)
  await declare(end)
  expect((await drain()).status).toBe(200)
  expect(receiver.received).toHaveLength(3)
  expect(new Set(ids()).size).toBe(1)
  for (const { headers, body } of receiver.received) {
    expect(() => new Webhook(end.webhookSecret).verify(body, z.record(z.string(), z.string()).parse(headers))).not.toThrow()
  }
  expect(await deliveries()).toMatchObject([{ attempts: 3, last_status: 200, done: true }])
})

test('silence counts as failure', async () => {
  await start((count) => (count === 1 ? null : 200))
  await declare(end)
  await drain()
  expect(receiver.received).toHaveLength(2)
})

test('after eight attempts it is over', async () => {
  await start(() => 500, 0.000001)
  await declare(end)
  await drain()
  expect(receiver.received).toHaveLength(8)
  expect(await deliveries()).toMatchObject([{ state: 'exhausted', attempts: 8, done: true }])
})

test('the second attempt waits for its time', async () => {
  await start(() => 500, 1)
  await declare(end)
  await until('the first attempt', async () => (await deliveries())[0]?.attempts === 1)
  const { status, body } = await end.control('POST', '/deliveries/drain', { limit_ms: 100 })
  expect({ status, body }).toMatchObject({ status: 504, body: { drained: false, outstanding: [{ attempts: 1, last_status: 500 }] } })
})

test('during a rotation every delivery carries a signature with each secret', async () => {
  await start()
  const { webhooks } = z.object({ webhooks: z.array(z.object({ id: z.string() })) }).parse((await end.control('GET', '/webhooks')).body)
  const { secret } = z.object({ secret: z.string() }).parse((await end.control('POST', `/webhooks/${webhooks[0]?.id}/rotate`, {})).body)
  await declare(end)
  await drain()
  const [received] = receiver.received
  const headers = z.record(z.string(), z.string()).parse(received?.headers)
  expect(headers['webhook-signature']?.split(' ')).toHaveLength(2)
  for (const each of [secret, end.webhookSecret]) expect(() => new Webhook(each).verify(received?.body ?? '', headers)).not.toThrow()
})

test('every endpoint gets its own delivery', async () => {
  await start()
  const second = await startReceiver()
  await end.control('POST', '/webhooks', { url: second.url })
  await declare(end)
  await drain()
  expect([receiver.received.length, second.received.length]).toEqual([1, 1])
  expect(second.received[0]?.headers['webhook-id']).not.toBe(receiver.received[0]?.headers['webhook-id'])
  await second.stop()
})

test('on order: duplicated', async () => {
  await start()
  await end.control('POST', '/deliveries/mode', { duplicate: 2 })
  await declare(end)
  await drain()
  expect(receiver.received).toHaveLength(3)
  expect(new Set(ids()).size).toBe(1)
})

test('on order: out of order', async () => {
  await start()
  await end.control('POST', '/deliveries/mode', { shuffle: true })
  const incident = await declare(end)
  await end.control('PATCH', `/incidents/${incident.id}`, { name: 'Down' })
  await drain()
  expect(receiver.received.map((each) => eventOf(each).event_type)).toEqual([
    'public_incident.incident_updated_v2', 'public_incident.incident_created_v2',
  ])
})

test('on order: lost, the next one only', async () => {
  await start()
  await end.control('POST', '/deliveries/mode', { drop: 1 })
  const incident = await declare(end)
  await end.control('PATCH', `/incidents/${incident.id}`, { name: 'Down' })
  await drain()
  expect(types()).toEqual(['public_incident.incident_updated_v2'])
  expect(await deliveries()).toMatchObject([{ state: 'dropped', attempts: 0 }, { state: 'delivered' }])
})

test('on order: late', async () => {
  await start()
  await end.control('POST', '/deliveries/mode', { delay_ms: 100 })
  const before = Date.now()
  await declare(end)
  await drain()
  expect(Date.now() - before).toBeGreaterThanOrEqual(95)
  expect(receiver.received).toHaveLength(1)
})

test('a delivery is sent again on order', async () => {
  await start()
  await declare(end)
  await drain()
  await end.control('POST', `/deliveries/${String(ids()[0])}/replay`)
  await until('the repeat', () => receiver.received.length === 2)
  expect(new Set(ids()).size).toBe(1)
})

test('any event, also an unknown one and one that is not JSON', async () => {
  await start()
  await end.control('POST', '/events', { event_type: 'schedule.created_v9', body: { id: 7 } })
  await end.control('POST', '/events', { raw: '{"event_type":' })
  await drain()
  const bodies = receiver.received.map(({ body }) => body).sort()
  expect(bodies).toEqual(['{"event_type":', '{"event_type":"schedule.created_v9","schedule.created_v9":{"id":7}}'])
})
