/** A follow-up that somebody in incident.io connects to the address of a hand-made task is not taken over: an admin decides. */
import { decidedTicket, settled, withWorld } from './flow.ts'
import { recordShowing, ticketOf } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import type { ShownRow } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'

const world = withWorld()

interface Claim {
  readonly task: ShownRow
  readonly title: string
  readonly followUp: string
  readonly incident: string
}

/** A task by hand, and a follow-up whose external issue is its address, as anybody in incident.io can enter it. */
async function claimTask(title: string): Promise<Claim> {
  const { incidentIo, serviceNow, instance } = world()
  const task = await serviceNow.insert('beth.anglin', 'task', {
    short_description: 'HR: exit of Joe',
    work_notes: 'Nobody knows yet',
  })
  const incident = await incidentIo.declare({ name: 'Curious' })
  await decidedTicket(world(), 'incident', incident.id)
  const { id } = await incidentIo.addFollowUp({
    incident_id: incident.id,
    title,
    external_issue_reference: {
      provider: 'service_now',
      issue_name: 'TASK',
      issue_permalink: `${instance.url}/task.do?sys_id=${valueOf(task, 'sys_id')}`,
    },
  })
  await until('the ticket to wait for an admin', async () => {
    const ticket = (await ticketOf(world(), 'follow_up', id)) ?? {}
    if (valueOf(ticket, 'claim_answer') !== 'waiting') throw new Error(`it is ${valueOf(ticket, 'status')}`)
    return ticket
  })
  await settled(world())
  return { task, title, followUp: id, incident: incident.id }
}

const stored = async (task: ShownRow): Promise<ShownRow | undefined> =>
  (await world().serviceNow.find('admin', 'task', `sys_id=${valueOf(task, 'sys_id')}`))[0]

async function press(name: string, followUp: string): Promise<void> {
  const ticket = (await ticketOf(world(), 'follow_up', followUp)) ?? {}
  const sys_id = valueOf(ticket, 'sys_id')
  await world().instance.control.press({ name, table: 'x_iio_sync_ticket', sys_id, user: 'admin' })
}

async function expectWaiting(task: ShownRow, { followUp, incident, title }: Claim): Promise<void> {
  const ticket = (await ticketOf(world(), 'follow_up', followUp)) ?? {}
  expect(['status', 'target', 'claim_answer'].map(column => valueOf(ticket, column))).toEqual([
    'pending',
    '',
    'waiting',
  ])
  expect(await stored(task)).toEqual(task)
  expect(await world().serviceNow.find('admin', 'task', `short_description=${title}`)).toEqual([])
  expect(JSON.stringify(await world().incidentIo.timeline(incident))).not.toMatch(/Nobody knows|Still secret/)
}

test('it waits, and "Adopt this record" links it; only what is written from then on is sent', async () => {
  const { serviceNow } = world()
  const claim = await claimTask('Look into this')
  const { task, followUp, incident } = claim
  await expectWaiting((await stored(task)) ?? {}, claim)
  expect(valueOf((await stored(task)) ?? {}, 'short_description')).toBe('HR: exit of Joe')
  await serviceNow.update('beth.anglin', 'task', valueOf(task, 'sys_id'), { work_notes: 'Still secret' })
  await settled(world())
  await expectWaiting((await stored(task)) ?? {}, claim)
  await expect(
    world().instance.control.press({
      name: 'Adopt this record',
      table: 'x_iio_sync_ticket',
      sys_id: valueOf((await ticketOf(world(), 'follow_up', followUp)) ?? {}, 'sys_id'),
      user: 'beth.anglin',
    }),
  ).rejects.toThrow()
  // The second of the link itself belongs to both sides.
  await world().instance.control.advanceClock(2_000)
  await press('Adopt this record', followUp)
  const record = await recordShowing(world(), 'follow_up', followUp, { short_description: 'Look into this' })
  expect(valueOf(record, 'sys_id')).toBe(valueOf(task, 'sys_id'))
  await settled(world())
  expect(JSON.stringify(await world().incidentIo.timeline(incident))).not.toMatch(/Nobody knows|Still secret/)
})

test('it waits, and "Make a new record" leaves the task alone, also when the follow-up changes later', async () => {
  const claim = await claimTask('Look there')
  const { task, followUp } = claim
  const before = (await stored(task)) ?? {}
  await expectWaiting(before, claim)
  await press('Make a new record', followUp)
  const record = await recordShowing(world(), 'follow_up', followUp, { short_description: 'Look there' })
  expect(valueOf(record, 'sys_id')).not.toBe(valueOf(task, 'sys_id'))
  await world().incidentIo.changeFollowUp(followUp, { title: 'Look into that' })
  await recordShowing(world(), 'follow_up', followUp, {
    short_description: 'Look into that',
    sys_id: valueOf(record, 'sys_id'),
  })
  expect(await stored(task)).toEqual(before)
})
