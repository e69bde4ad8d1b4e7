/** What is read at both ends to see that something arrived. Each reading returns null, or throws saying why, until it has. */
import { displayOf, valueOf } from './servicenow-end.ts'
import type { ShownRow } from './servicenow-end.ts'
import { expectSame, until } from './wait.ts'
import type { World } from './world.ts'
import type { TimelineItem } from './incident-io-end.ts'

type RecordType = 'incident' | 'follow_up'

/** The ticket row of an incident or follow-up. */
export async function ticketOf(
  { serviceNow }: World,
  recordType: RecordType,
  externalId: string,
): Promise<ShownRow | null> {
  const [ticket] = await serviceNow.find(
    'admin',
    'x_iio_sync_ticket',
    `record_type=${recordType}^external_id=${externalId}`,
  )
  return ticket ?? null
}

/** The record that the ticket row names, once the row is in sync. */
export async function recordOf(world: World, recordType: RecordType, externalId: string): Promise<ShownRow | null> {
  const ticket = await ticketOf(world, recordType, externalId)
  if (ticket === null) throw new Error('there is no ticket row')
  const status = valueOf(ticket, 'status')
  if (status !== 'in_sync')
    throw new Error(
      `the ticket row is ${status}: ${valueOf(ticket, 'error') || valueOf(ticket, 'reason') || 'no reason given'}`,
    )
  const [record] = await world.serviceNow.find(
    'admin',
    valueOf(ticket, 'target_table'),
    `sys_id=${valueOf(ticket, 'target')}`,
  )
  return record ?? null
}

/** Waits until the record shows all of these values (stored ones). */
export function recordShowing(
  world: World,
  recordType: RecordType,
  externalId: string,
  wanted: Record<string, string>,
): Promise<ShownRow> {
  return until(`the record to show ${JSON.stringify(wanted)}`, async () => {
    const record = await recordOf(world, recordType, externalId)
    for (const [column, value] of Object.entries(wanted))
      expectSame(column, record === null ? null : valueOf(record, column), value)
    return record
  })
}

/** Waits for a timeline item that fits. */
export function timelineItem(
  world: World,
  incidentId: string,
  what: string,
  fits: (item: TimelineItem) => boolean,
): Promise<TimelineItem> {
  const look = async (): Promise<TimelineItem> => {
    const items = await world.incidentIo.timeline(incidentId)
    const found = items.find(fits)
    if (found === undefined)
      throw new Error(`the timeline has: ${items.map(item => item.title).join('; ') || 'nothing'}`)
    return found
  }
  return until(`a timeline item with ${what}`, look, { whatElse: () => unsentEvents(world) })
}

/** What the app still has to send, with the answer of each last attempt: why something did not arrive. */
async function unsentEvents({ serviceNow }: World): Promise<string> {
  const events = await serviceNow.find('admin', 'x_iio_sync_outbound_event', 'stateINready,parked')
  const shown = (event: ShownRow): string =>
    ['type', 'state', 'attempts', 'next_attempt', 'answer'].map(column => valueOf(event, column)).join(' ')
  return events.map(event => `\n  ${shown(event)}`).join('')
}

/** Waits for a link on the incident that starts so. */
export function linkOnIncident(world: World, incidentId: string, start: string): Promise<string> {
  return until(`a link to ${start} on the incident`, async () => {
    const links = (await world.incidentIo.attachments(incidentId)).map(({ resource }) => resource.permalink)
    const found = links.find(link => link.startsWith(start))
    if (found === undefined) throw new Error(`the incident has: ${links.join(' ') || 'no links'}`)
    return found
  })
}

/** `INC0010001 "Checkout is down", New, priority 3 - Moderate` */
export function describeRecord(record: ShownRow): string {
  const priority = displayOf(record, 'priority')
  const state = `${displayOf(record, 'state')}${priority === '' ? '' : `, priority ${priority}`}`
  return `${valueOf(record, 'number')} "${valueOf(record, 'short_description')}", ${state}`
}
