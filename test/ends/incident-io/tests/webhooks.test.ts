import { Webhook } from 'standardwebhooks'
import { addFollowUp, declare, idOf } from './end.ts'
import { contentOf, eventOf, headersOf, startHooked } from './hooked.ts'
import type { Hooked } from './hooked.ts'

let hooked: Hooked
const start = async (...given: Parameters<typeof startHooked>): Promise<Hooked> =>
  (hooked = await startHooked(...given))
afterEach(() => hooked.stop())

test('declaring sends the whole incident, signed over the exact bytes', async () => {
  const { drain, end, receiver, types } = await start()
  const incident = await declare(end, { severity: 'Major' })
  await drain()
  const [received] = receiver.received
  expect(types()).toEqual(['public_incident.incident_created_v2'])
  expect(contentOf(received)).toMatchObject({ id: incident.id, name: 'Checkout is slow', severity: { name: 'Major' } })
  const headers = headersOf(received)
  expect(() => new Webhook(end.webhookSecret).verify(received?.body ?? '', headers)).not.toThrow()
  expect(() => new Webhook(end.webhookSecret).verify(`${received?.body} `, headers)).toThrow()
})

test.each([
  ['a name', { name: 'Down' }, ['public_incident.incident_updated_v2']],
  ['a severity', { severity: 'Critical' }, ['public_incident.incident_updated_v2']],
  ['a message', { message: 'Looking' }, ['public_incident.incident_updated_v2']],
  [
    'a status',
    { status: 'Fixing' },
    ['public_incident.incident_status_updated_v2', 'public_incident.incident_updated_v2'],
  ],
  ['nothing', { name: 'Checkout is slow' }, []],
])('changing %s', async (_case, change, expected) => {
  const { drain, end, forget, types } = await start()
  const incident = await declare(end)
  await forget()
  await end.control('PATCH', `/incidents/${incident.id}`, change)
  await drain()
  expect(types()).toEqual(expected)
})

test('a status event names both statuses and the message', async () => {
  const { drain, end, forget, receiver } = await start()
  const incident = await declare(end)
  await forget()
  await end.control('PATCH', `/incidents/${incident.id}`, { status: 'Monitoring', message: 'Fixed?' })
  await drain()
  const status = receiver.received.find(each => eventOf(each).event_type.includes('status_updated'))
  expect(contentOf(status)).toMatchObject({
    incident: { id: incident.id },
    message: 'Fixed?',
    previous_status: { name: 'Investigating' },
    new_status: { name: 'Monitoring' },
  })
})

test('edits through the API send events too', async () => {
  const { drain, end, forget, types } = await start()
  const incident = await declare(end)
  await forget()
  const incident_status_id = await idOf(end, '/v1/incident_statuses', 'incident_statuses', 'Closed')
  await end.api('POST', `/v2/incidents/${incident.id}/actions/edit`, {
    incident: { incident_status_id },
    notify_incident_channel: false,
  })
  await drain()
  expect(types()).toEqual(['public_incident.incident_status_updated_v2', 'public_incident.incident_updated_v2'])
})

test('follow-ups send themselves, made and changed, in full', async () => {
  const { drain, end, forget, receiver, types } = await start()
  const incident = await declare(end)
  await forget()
  const followUp = await addFollowUp(end, incident.id)
  await end.control('PATCH', `/follow-ups/${followUp.id}`, { status: 'completed' })
  await drain()
  expect(types()).toEqual(['public_incident.follow_up_created_v2', 'public_incident.follow_up_updated_v2'])
  for (const received of receiver.received)
    expect(contentOf(received)).toMatchObject({
      id: followUp.id,
      incident_id: incident.id,
      title: 'Add an alert',
    })
})

test('of a private incident only ids travel, and no status event', async () => {
  const { drain, end, receiver, types } = await start()
  const incident = await declare(end, { name: 'Very secret', visibility: 'private' })
  const followUp = await addFollowUp(end, incident.id, { title: 'Very secret too' })
  await end.control('PATCH', `/incidents/${incident.id}`, { status: 'Closed', message: 'Very secret as well' })
  await drain()
  expect(types()).toEqual([
    'private_incident.follow_up_created_v2',
    'private_incident.incident_created_v2',
    'private_incident.incident_updated_v2',
  ])
  for (const received of receiver.received) {
    expect(contentOf(received)).toEqual({
      id: eventOf(received).event_type.includes('follow_up') ? followUp.id : incident.id,
    })
    expect(received.body).not.toMatch(/secret/i)
  }
})

test('memberships of private incidents are granted and revoked', async () => {
  const { drain, end, forget, types } = await start()
  const incident = await declare(end, { visibility: 'private' })
  await forget()
  await end.control('POST', `/incidents/${incident.id}/memberships`, { user: 'Tom Okafor', granted: true })
  await end.control('POST', `/incidents/${incident.id}/memberships`, { user: 'Tom Okafor', granted: false })
  await drain()
  expect(types()).toEqual(['private_incident.membership_granted_v1', 'private_incident.membership_revoked_v1'])
})
