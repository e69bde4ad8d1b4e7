import { z } from 'zod'
import { startReceiver, until } from '../../shared/tests/receiver.ts'
import { declare, incidentIn, startEnd } from './end.ts'
import { eventOf } from './hooked.ts'
import type { End } from './end.ts'

let end: End
beforeEach(async () => {
  end = await startEnd({ rateLimit: 0 })
})
afterEach(() => end.stop())

const made = z.object({ incidents: z.array(z.string()), follow_ups: z.array(z.string()) })
const bulk = async (body: object) => made.parse((await end.control('POST', '/incidents/bulk', body)).body)
const listed = z.object({
  incidents: z.array(z.unknown()),
  pagination_meta: z.object({ total_record_count: z.number() }),
})

test('many incidents with follow-ups at once', async () => {
  const { incidents, follow_ups: followUps } = await bulk({
    count: 30,
    words: { name: 'Load', severity: 'Major' },
    follow_ups: 2,
  })
  expect([incidents.length, followUps.length]).toEqual([30, 60])
  const last = incidentIn(await end.api('GET', `/v2/incidents/${incidents[29]}`))
  expect(last).toMatchObject({ name: 'Load 30', severity: { name: 'Major' } })
})

test('quietly without a webhook, otherwise with one for each', async () => {
  const receiver = await startReceiver()
  await end.control('POST', '/webhooks', { url: receiver.url })
  await bulk({ count: 5, words: { name: 'Quiet' }, follow_ups: 1, quiet: true })
  await bulk({ count: 2, words: { name: 'Loud' } })
  await end.control('POST', '/deliveries/drain')
  expect(receiver.received.map(received => eventOf(received).event_type)).toEqual(
    Array(2).fill('public_incident.incident_created_v2'),
  )
  await receiver.stop()
})

test('one incident changed many times in a moment is as many webhooks', async () => {
  const incident = await declare(end)
  const receiver = await startReceiver()
  await end.control('POST', '/webhooks', { url: receiver.url })
  await end.control('POST', `/incidents/${incident.id}/bulk`, { times: 50, name: 'Change' })
  await until('all to arrive', () => receiver.received.length === 50)
  expect(incidentIn(await end.api('GET', `/v2/incidents/${incident.id}`)).name).toBe('Change 50')
  await receiver.stop()
})

test('many incidents renamed without a webhook are listed as changed', async () => {
  const { incidents } = await bulk({ count: 3, words: { name: 'Quiet' }, quiet: true })
  const receiver = await startReceiver()
  await end.control('POST', '/webhooks', { url: receiver.url })
  const before = incidentIn(await end.api('GET', `/v2/incidents/${incidents[2]}`)).updated_at
  const rename = { incidents, name: 'Renamed', quiet: true }
  expect((await end.control('POST', '/incidents/bulk-rename', rename)).status).toBe(204)
  const after = incidentIn(await end.api('GET', `/v2/incidents/${incidents[2]}`))
  expect([after.name, after.updated_at > before]).toEqual(['Renamed 3', true])
  await end.control('POST', '/deliveries/drain')
  expect(receiver.received).toEqual([])
  await receiver.stop()
})

test('pages of incidents are as large as was set, and no larger', async () => {
  await bulk({ count: 120, words: { name: 'Page' }, quiet: true })
  expect((await end.control('PUT', '/pages', { incidents: 100 })).status).toBe(204)
  expect((await end.api('GET', '/v2/incidents?page_size=101')).status).toBe(422)
  const { status, body } = await end.api('GET', '/v2/incidents?page_size=100')
  expect(status).toBe(200)
  expect(listed.parse(body).incidents).toHaveLength(100)
})

test('the API takes as long as ordered, the control plane does not', async () => {
  await end.control('PUT', '/latency', { ms: 120 })
  const timed = async (call: Promise<unknown>): Promise<number> => {
    const begun = performance.now()
    await call
    return performance.now() - begun
  }
  expect(await timed(end.api('GET', '/v1/severities'))).toBeGreaterThanOrEqual(115)
  expect(await timed(end.control('GET', '/requests'))).toBeLessThan(115)
})

test('incidents with many fields and options share what they do not fill in', async () => {
  for (let field = 0; field < 20; field += 1) {
    const options = Array.from({ length: 30 }, (_, option) => `Option ${option}`)
    await end.control('POST', '/organisation/custom_fields', {
      name: `Field ${field}`,
      field_type: 'single_select',
      options,
    })
  }
  const before = process.memoryUsage().heapUsed
  const { incidents } = await bulk({
    count: 5000,
    words: { name: 'Wide', custom_fields: { 'Field 3': 'Option 7' } },
    quiet: true,
  })
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(150_000_000)
  const { text } = await end
    .api('GET', `/v2/incidents/${incidents[0]}`)
    .then(({ body }) => ({ text: JSON.stringify(body) }))
  expect(text).toContain('"value":"Option 7"')
  expect(text.length).toBeGreaterThan(40_000)
})
