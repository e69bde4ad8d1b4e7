import { Webhook } from 'standardwebhooks'
import { z } from 'zod'
import { startReceiver, until } from '../../shared/tests/receiver.ts'
import { declare } from './end.ts'
import { eventOf, headersOf, startHooked } from './hooked.ts'
import type { Hooked } from './hooked.ts'

let hooked: Hooked
const start = async (...given: Parameters<typeof startHooked>): Promise<Hooked> =>
  (hooked = await startHooked(...given))
afterEach(() => hooked.stop())

test('what is not answered with 2xx comes again with the same id and a valid signature', async () => {
  const { deliveries, drain, end, ids, receiver } = await start(count => [500, 302, 200][count - 1] ?? 200)
  await declare(end)
  expect((await drain()).status).toBe(200)
  expect(receiver.received).toHaveLength(3)
  expect(new Set(ids()).size).toBe(1)
  for (const received of receiver.received) {
    expect(() => new Webhook(end.webhookSecret).verify(received.body, headersOf(received))).not.toThrow()
  }
  expect(await deliveries()).toMatchObject([{ attempts: 3, last_status: 200, done: true }])
})

test('silence counts as failure', async () => {
  const { drain, end, receiver } = await start(count => (count === 1 ? null : 200))
  await declare(end)
  await drain()
  expect(receiver.received).toHaveLength(2)
})

test('after eight attempts it is over', async () => {
  const { deliveries, drain, end, receiver } = await start(() => 500, 0.000001)
  await declare(end)
  await drain()
  expect(receiver.received).toHaveLength(8)
  expect(await deliveries()).toMatchObject([{ state: 'exhausted', attempts: 8, done: true }])
})

test('the second attempt waits for its time', async () => {
  const { deliveries, end } = await start(() => 500, 1)
  await declare(end)
  await until('the first attempt', async () => (await deliveries())[0]?.attempts === 1)
  const { status, body } = await end.control('POST', '/deliveries/drain', { limit_ms: 100 })
  expect({ status, body }).toMatchObject({
    status: 504,
    body: { drained: false, outstanding: [{ attempts: 1, last_status: 500 }] },
  })
})

test('during a rotation every delivery carries a signature with each secret', async () => {
  const { drain, end, receiver } = await start()
  const { webhooks } = z
    .object({ webhooks: z.array(z.object({ id: z.string() })) })
    .parse((await end.control('GET', '/webhooks')).body)
  const { secret } = z
    .object({ secret: z.string() })
    .parse((await end.control('POST', `/webhooks/${webhooks[0]?.id}/rotate`, {})).body)
  await declare(end)
  await drain()
  const [received] = receiver.received
  const headers = headersOf(received)
  expect(headers['webhook-signature']?.split(' ')).toHaveLength(2)
  for (const each of [secret, end.webhookSecret])
    expect(() => new Webhook(each).verify(received?.body ?? '', headers)).not.toThrow()
})

test('every endpoint gets its own delivery', async () => {
  const { drain, end, receiver } = await start()
  const second = await startReceiver()
  await end.control('POST', '/webhooks', { url: second.url })
  await declare(end)
  await drain()
  expect([receiver.received.length, second.received.length]).toEqual([1, 1])
  expect(second.received[0]?.headers['webhook-id']).not.toBe(receiver.received[0]?.headers['webhook-id'])
  await second.stop()
})

test('on order: duplicated', async () => {
  const { drain, end, ids, receiver } = await start()
  await end.control('POST', '/deliveries/mode', { duplicate: 2 })
  await declare(end)
  await drain()
  expect(receiver.received).toHaveLength(3)
  expect(new Set(ids()).size).toBe(1)
})

test('on order: out of order', async () => {
  const { drain, end, receiver } = await start()
  await end.control('POST', '/deliveries/mode', { shuffle: true })
  const incident = await declare(end)
  await end.control('PATCH', `/incidents/${incident.id}`, { name: 'Down' })
  await drain()
  expect(receiver.received.map(each => eventOf(each).event_type)).toEqual([
    'public_incident.incident_updated_v2',
    'public_incident.incident_created_v2',
  ])
})

test('on order: lost, the next one only', async () => {
  const { deliveries, drain, end, types } = await start()
  await end.control('POST', '/deliveries/mode', { drop: 1 })
  const incident = await declare(end)
  await end.control('PATCH', `/incidents/${incident.id}`, { name: 'Down' })
  await drain()
  expect(types()).toEqual(['public_incident.incident_updated_v2'])
  expect(await deliveries()).toMatchObject([{ state: 'dropped', attempts: 0 }, { state: 'delivered' }])
})

test('on order: late', async () => {
  const { drain, end, receiver } = await start()
  await end.control('POST', '/deliveries/mode', { delay_ms: 100 })
  const before = Date.now()
  await declare(end)
  await drain()
  expect(Date.now() - before).toBeGreaterThanOrEqual(95)
  expect(receiver.received).toHaveLength(1)
})

test('a delivery is sent again on order', async () => {
  const { drain, end, ids, receiver } = await start()
  await declare(end)
  await drain()
  await end.control('POST', `/deliveries/${String(ids()[0])}/replay`)
  await until('the repeat', () => receiver.received.length === 2)
  expect(new Set(ids()).size).toBe(1)
})

test('any event, also an unknown one and one that is not JSON', async () => {
  const { drain, end, receiver } = await start()
  await end.control('POST', '/events', { event_type: 'schedule.created_v9', body: { id: 7 } })
  await end.control('POST', '/events', { raw: '{"event_type":' })
  await drain()
  const bodies = receiver.received.map(({ body }) => body).sort()
  expect(bodies).toEqual(['{"event_type":', '{"event_type":"schedule.created_v9","schedule.created_v9":{"id":7}}'])
})
