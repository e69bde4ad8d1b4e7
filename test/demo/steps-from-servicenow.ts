/** Steps in which people in ServiceNow do something and the incident shows it; and the look at what is left over. */
import { png } from '../world/picture.ts'
import { ticketOf, timelineItem } from '../world/readings.ts'
import { displayOf, valueOf } from '../world/servicenow-end.ts'
import { known } from './step.ts'
import type { Step } from './step.ts'
import { expectSame, until } from '../world/wait.ts'

/** Beth writes on the record; her words stand on the timeline, under her name. */
export const written = (name: string, column: 'work_notes' | 'comments', words: string): Step => ({
  name,
  play: async (world, plot) => {
    const incident = known(plot.incident, 'The incident')
    const record = known(plot.record, 'The record')
    await world.serviceNow.update('beth.anglin', 'incident', valueOf(record, 'sys_id'), { [column]: words })
    const item = await timelineItem(world, incident.id, `"${words}"`, ({ description }) => description.includes(words))
    if (!item.title.includes('Beth Anglin'))
      throw new Error(`the timeline item "${item.title}" does not name its author`)
    return `Beth Anglin on ${valueOf(record, 'number')}: "${words}" -> ${incident.reference} timeline: ${item.title}`
  },
})

const imageLink = /!\[[^\]]*\]\(([^)]+)\)/

export const pictured: Step = {
  name: 'image',
  play: async (world, plot) => {
    const incident = known(plot.incident, 'The incident')
    const record = known(plot.record, 'The record')
    const bytes = png()
    await world.serviceNow.upload('beth.anglin', 'incident', valueOf(record, 'sys_id'), {
      name: 'graph.png',
      contentType: 'image/png',
      bytes,
    })
    const item = await timelineItem(world, incident.id, 'the image', ({ description }) => imageLink.test(description))
    const link = known(imageLink.exec(item.description)?.[1], 'The link of the image')
    // Without any log-in, as a reader of incident.io who has no account in ServiceNow.
    const answer = await fetch(link)
    expectSame('the status of the image link', answer.status, 200)
    expectSame('the type of the image', answer.headers.get('content-type'), 'image/png')
    if (!Buffer.from(await answer.arrayBuffer()).equals(bytes))
      throw new Error('the image link serves other bytes than were added')
    const added = `graph.png (${bytes.length} bytes) on ${valueOf(record, 'number')}`
    return `${added} -> ${incident.reference} timeline: ${item.title}; its link serves the same bytes without a log-in`
  },
}

export const closed: Step = {
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

export const resolved: Step = {
  name: 'resolved',
  play: async (world, plot) => {
    const incident = known(plot.incident, 'The incident')
    const record = known(plot.record, 'The record')
    const shown = await world.serviceNow.update('beth.anglin', 'incident', valueOf(record, 'sys_id'), {
      state: '6',
      close_code: 'Solution provided',
      close_notes: 'Restarted the payment workers.',
    })
    const label = displayOf(shown, 'state')
    const item = await timelineItem(world, incident.id, `the state ${label}`, ({ title }) =>
      title.includes(`${valueOf(record, 'number')} is now ${label}`),
    )
    const ticket = known((await ticketOf(world, 'incident', incident.id)) ?? undefined, 'The ticket row')
    expectSame('the state on the ticket row', valueOf(ticket, 'record_state'), '6')
    return `Beth Anglin resolves ${valueOf(record, 'number')} (Solution provided) -> ${incident.reference} timeline: ${item.title}`
  },
}

/** Nothing is left over: no delivery under way or given up, no warning on a ticket, no answer that broke the contract. */
export const settled: Step = {
  name: 'settled',
  play: async ({ incidentIo, serviceNow }) => {
    await incidentIo.drain()
    const events = await until('every outbound event to be sent', async () => {
      const rows = await serviceNow.find('admin', 'x_iio_sync_outbound_event', '')
      const open = rows.filter(row => !['sent', 'not_needed'].includes(valueOf(row, 'state')))
      expectSame(
        'what is not sent',
        open.map(row => `${valueOf(row, 'source_id')} ${valueOf(row, 'answer')}`).join('; '),
        '',
      )
      return rows
    })
    const tickets = await serviceNow.find('admin', 'x_iio_sync_ticket', '')
    for (const ticket of tickets) {
      expectSame(`the status of ${valueOf(ticket, 'reference')}`, valueOf(ticket, 'status'), 'in_sync')
      expectSame(`what ${valueOf(ticket, 'reference')} warns of`, valueOf(ticket, 'warnings'), '')
    }
    expectSame('what broke the contract', (await incidentIo.violations()).join('; '), '')
    const webhooks = (await incidentIo.deliveries()).length
    return `${webhooks} webhooks and ${events.length} events delivered, ${tickets.length} tickets in sync, no warnings`
  },
}
