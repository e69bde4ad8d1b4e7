/** The demo's story, checked step by step, and that each thing happened exactly once. */
import { playStory } from '../demo/play.ts'
import type { Verdict } from '../demo/report.ts'
import { settled, withWorld, worldLimitMs } from './flow.ts'

const world = withWorld()
const played: { verdict: Verdict | null } = { verdict: null }

beforeAll(async () => {
  played.verdict = await playStory(world(), () => undefined)
}, worldLimitMs)

test('an incident becomes a ticket, and what happens to the ticket comes back', () => {
  expect(played.verdict).toMatchObject({ ok: true, ticket: expect.stringMatching(/^INC\d{7}$/) })
})

test('one record, one task, and every note once', async () => {
  await settled(world())
  const { serviceNow, incidentIo } = world()
  const tickets = await serviceNow.find('admin', 'x_iio_sync_ticket', '')
  expect(tickets.map(ticket => [ticket['record_type']?.value, ticket['status']?.value])).toEqual(
    expect.arrayContaining([
      ['incident', 'in_sync'],
      ['follow_up', 'in_sync'],
    ]),
  )
  expect(tickets).toHaveLength(2)
  const incidentId = tickets.find(ticket => ticket['record_type']?.value === 'incident')?.['external_id']?.value ?? ''
  expect(await serviceNow.find('admin', 'task', `correlation_display=incident.io`)).toHaveLength(2)
  const titles = (await incidentIo.timeline(incidentId)).map(item => item.title)
  expect(new Set(titles).size).toBe(titles.length)
  expect(titles).toHaveLength(4)
})

test('the shipped mapping is the published one', async () => {
  const { serviceNow } = world()
  const [integrationUser] = await serviceNow.find('admin', 'sys_user', 'user_name=incident.io')
  const [record] = await serviceNow.find('admin', 'incident', 'correlation_display=incident.io')
  expect(record?.['impact']?.value).toBe('2')
  expect(record?.['opened_by']?.value).toBe(integrationUser?.['sys_id']?.value)
  const states = await serviceNow.find('admin', 'x_iio_sync_state_mapping', 'target_table=incident')
  const completed = states
    .filter(row => row['ticket_state']?.value === 'completed')
    .map(row => row['state']?.value)
    .sort()
  const open = states
    .filter(row => row['ticket_state']?.value === 'open')
    .map(row => row['state']?.value)
    .sort()
  expect({ open, completed }).toEqual({ open: ['1', '2', '3', '4', '5'], completed: ['6', '7'] })
})
