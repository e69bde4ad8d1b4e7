/** The story the demo plays: one incident from its declaration to the resolved record, each step seen at both ends. */
import type { ShownFollowUp, ShownIncident } from './incident-io-end.ts'
import { png } from './picture.ts'
import { describeRecord, linkOnIncident, recordShowing, ticketOf, timelineItem } from './readings.ts'
import { displayOf, valueOf } from './servicenow-end.ts'
import type { ShownRow } from './servicenow-end.ts'
import { expectSame, until } from './wait.ts'
import type { World } from './world.ts'

/** What earlier steps leave for later ones. */
export interface Plot { incident?: ShownIncident, record?: ShownRow, followUp?: ShownFollowUp, task?: ShownRow }

/** Plays the step, sees it arrive, and says what travelled. */
export interface Step { name: string, play: (world: World, plot: Plot) => Promise<string> }

const known = <Thing>(thing: Thing | undefined, what: string): Thing => {
  if (thing === undefined) throw new Error(`${what} is missing: an earlier step did not get there`)
  return thing
}

const severityToUrgency = "{% case incident.severity.name %}{% when 'Critical' %}1{% when 'Major' %}2{% else %}3{% endcase %}"

const mapped: Step = {
  name: 'mapped',
  play: async ({ serviceNow }) => {
    const [found] = await serviceNow.find('admin', 'x_iio_sync_template', 'record_type=incident^active=true^ORDERBYorder')
    const shipped = known(found, 'The shipped incident template')
    await serviceNow.insert('admin', 'x_iio_sync_field_mapping', {
      template: valueOf(shipped, 'sys_id'), column: 'urgency', value: severityToUrgency, kind: 'value', write: 'sync', order: '200',
    })
    const template = valueOf(shipped, 'name')
    return `an admin adds to the template "${template}" in ServiceNow: urgency follows severity (Minor 3, Major 2, Critical 1)`
  },
}

const declared: Step = {
  name: 'declared',
  play: async (world, plot) => {
    const incident = await world.incidentIo.declare({ name: 'Checkout is slow', summary: 'Payments take a minute.', severity: 'Minor' })
    plot.incident = incident
    const record = await recordShowing(world, 'incident', incident.id, {
      short_description: 'Checkout is slow', urgency: '3', state: '1', correlation_id: incident.id, correlation_display: 'incident.io',
    })
    plot.record = record
    await linkOnIncident(world, incident.id, world.instance.url)
    return `${incident.reference} "${incident.name}" (Minor) -> ${describeRecord(record)}; a link to the record is on the incident`
  },
}

const edited: Step = {
  name: 'edited',
  play: async (world, plot) => {
    const { id, reference } = known(plot.incident, 'The incident')
    await world.incidentIo.change(id, { name: 'Checkout is down', severity: 'Critical' })
    const record = await recordShowing(world, 'incident', id, { short_description: 'Checkout is down', urgency: '1' })
    expectSame('the record', valueOf(record, 'sys_id'), valueOf(known(plot.record, 'The record'), 'sys_id'))
    return `${reference} is "Checkout is down" (Critical) -> ${describeRecord(record)}, urgency ${displayOf(record, 'urgency')}`
  },
}

/** Beth writes on the record; her words stand on the timeline, under her name. */
const written = (name: string, column: 'work_notes' | 'comments', words: string): Step => ({
  name,
  play: async (world, plot) => {
    const incident = known(plot.incident, 'The incident')
    const record = known(plot.record, 'The record')
    await world.serviceNow.update('beth.anglin', 'incident', valueOf(record, 'sys_id'), { [column]: words })
    const item = await timelineItem(world, incident.id, `"${words}"`, ({ description }) => description.includes(words))
    if (!item.title.includes('Beth Anglin')) throw new Error(`the timeline item "${item.title}" does not name its author`)
    return `Beth Anglin on ${valueOf(record, 'number')}: "${words}" -> ${incident.reference} timeline: ${item.title}`
  },
})

const imageLink = /!\[[^\]]*\]\(([^)]+)\)/

const pictured: Step = {
  name: 'image',
  play: async (world, plot) => {
    const incident = known(plot.incident, 'The incident')
    const record = known(plot.record, 'The record')
    const bytes = png()
    await world.serviceNow.upload(
      'beth.anglin', 'incident', valueOf(record, 'sys_id'), { name: 'graph.png', contentType: 'image/png', bytes },
    )
    const item = await timelineItem(world, incident.id, 'the image', ({ description }) => imageLink.test(description))
    const link = known(imageLink.exec(item.description)?.[1], 'The link of the image')
    // Without any log-in, as a reader of incident.io who has no account in ServiceNow.
    const answer = await fetch(link)
    expectSame('the status of the image link', answer.status, 200)
    expectSame('the type of the image', answer.headers.get('content-type'), 'image/png')
    if (!Buffer.from(await answer.arrayBuffer()).equals(bytes)) throw new Error('the image link serves other bytes than were added')
    const added = `graph.png (${bytes.length} bytes) on ${valueOf(record, 'number')}`
    return `${added} -> ${incident.reference} timeline: ${item.title}; its link serves the same bytes without a log-in`
  },
}

const followedUp: Step = {
  name: 'follow-up',
  play: async (world, plot) => {
    const incident = known(plot.incident, 'The incident')
    const followUp = await world.incidentIo.addFollowUp({
      incident_id: incident.id, title: 'Alert on slow payments', description: 'Page when p95 is over 2 s.',
      priority: 'High',
    })
    plot.followUp = followUp
    const record = known(plot.record, 'The record')
    const task = await recordShowing(
      world, 'follow_up', followUp.id,
      { short_description: followUp.title, parent: valueOf(record, 'sys_id'), state: '1' },
    )
    plot.task = task
    return `"${followUp.title}" -> ${describeRecord(task)}, under ${displayOf(task, 'parent')}`
  },
}

const closed: Step = {
  name: 'task closed',
  play: async (world, plot) => {
    const { id } = known(plot.followUp, 'The follow-up')
    const task = known(plot.task, 'The task')
    const shown = await world.serviceNow.update('beth.anglin', 'task', valueOf(task, 'sys_id'), { state: '3' })
    const followUp = await until('the follow-up to be completed', async () => {
      const read = await world.incidentIo.followUp(id)
      expectSame('its status', read.status, 'completed')
      return read
    })
    expectSame('its description', followUp.description, 'Page when p95 is over 2 s.')
    return `Beth Anglin sets ${valueOf(task, 'number')} to ${displayOf(shown, 'state')} -> "${followUp.title}" is ${followUp.status}`
  },
}

const resolved: Step = {
  name: 'resolved',
  play: async (world, plot) => {
    const incident = known(plot.incident, 'The incident')
    const record = known(plot.record, 'The record')
    const shown = await world.serviceNow.update('beth.anglin', 'incident', valueOf(record, 'sys_id'), {
      state: '6', close_code: 'Solution provided', close_notes: 'Restarted the payment workers.',
    })
    const label = displayOf(shown, 'state')
    const item = await timelineItem(
      world, incident.id, `the state ${label}`,
      ({ title }) => title.includes(`${valueOf(record, 'number')} is now ${label}`),
    )
    const ticket = known(await ticketOf(world, 'incident', incident.id) ?? undefined, 'The ticket row')
    expectSame('the state on the ticket row', valueOf(ticket, 'record_state'), '6')
    return `Beth Anglin resolves ${valueOf(record, 'number')} (Solution provided) -> ${incident.reference} timeline: ${item.title}`
  },
}

/** Nothing is left over: no delivery under way or given up, no warning on a ticket, no answer that broke the contract. */
const settled: Step = {
  name: 'settled',
  play: async ({ incidentIo, serviceNow }) => {
    await incidentIo.drain()
    const events = await until('every outbound event to be sent', async () => {
      const rows = await serviceNow.find('admin', 'x_iio_sync_outbound_event', '')
      const open = rows.filter((row) => valueOf(row, 'state') !== 'sent')
      expectSame('what is not sent', open.map((row) => `${valueOf(row, 'source_id')} ${valueOf(row, 'answer')}`).join('; '), '')
      return rows
    })
    const tickets = await serviceNow.find('admin', 'x_iio_sync_ticket', '')
    for (const ticket of tickets) {
      expectSame(`the status of ${valueOf(ticket, 'reference')}`, valueOf(ticket, 'status'), 'in_step')
      expectSame(`what ${valueOf(ticket, 'reference')} warns of`, valueOf(ticket, 'warnings'), '')
    }
    expectSame('what broke the contract', (await incidentIo.violations()).join('; '), '')
    const webhooks = (await incidentIo.deliveries()).length
    return `${webhooks} webhooks and ${events.length} events delivered, ${tickets.length} tickets in step, no warnings`
  },
}

/** In the order in which they are played. */
export const story: readonly Step[] = [
  mapped,
  declared,
  edited,
  written('work note', 'work_notes', 'The payment workers are stuck, restarting them.'),
  written('comment', 'comments', 'Customers see an error page since 10:40.'),
  pictured,
  followedUp,
  closed,
  resolved,
  settled,
]
