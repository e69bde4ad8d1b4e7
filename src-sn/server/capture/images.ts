/** Images on linked records become outbound events; the bridge fetches the bytes when the event is sent. */
import type { GlideRecord } from '@servicenow/glide'
import { findRow, openTable, text, toNumber } from '../platform/rows.ts'
import { IMAGE_PROPERTY, isCaptured } from '../platform/settings.ts'
import { fromNow, toIso } from '../platform/time.ts'
import { displayName } from '../platform/users.ts'
import { storeEvent, storedAmong } from '../tickets/outbox.ts'
import { aboutTicket, findTicketOfRecord, isPrivateAndKept, newMemo } from '../tickets/ticket.ts'
import type { Memo, Ticket } from '../tickets/ticket.ts'

/** The asynchronous rule on sys_attachment. */
export function captureAttachment(current: GlideRecord): void {
  if (!isCaptured(IMAGE_PROPERTY)) return
  const ticket = findTicketOfRecord(text(current, 'table_sys_id'))
  if (ticket === null || isPrivateAndKept(ticket) || text(current, 'sys_created_on') < ticket.eventsBefore) return
  storeImage(ticket, current, newMemo())
}

/** Stores the event of an image on the ticket's record, once. */
function storeImage(ticket: Ticket, current: GlideRecord, memo: Memo): void {
  const event = {
    sourceId: `attachment:${current.getUniqueValue()}`,
    type: 'attachment' as const,
    occurredAt: toIso(text(current, 'sys_created_on')),
    author: displayName(text(current, 'sys_created_by'), memo),
    details: {
      attachment: {
        sys_id: current.getUniqueValue(),
        file_name: text(current, 'file_name'),
        content_type: text(current, 'content_type'),
        size_bytes: toNumber(current, 'size_bytes'),
      },
    },
  }
  storeEvent(event, () => aboutTicket(ticket, memo))
}

/** A little more than the time between two looks at an open record, and at a closed one. */
const OPEN_SECONDS = 65 * 60

const CLOSED_SECONDS = 25 * 3600

/** Stores an event for each image that was added since the last look and that was not reported. */
export function captureMissedImages(tickets: readonly Ticket[], lateSeconds: number, memo: Memo): void {
  const heard = tickets.filter(ticket => !isPrivateAndKept(ticket))
  if (heard.length === 0 || !isCaptured(IMAGE_PROPERTY)) return
  const ofRecord = new Map<string, Ticket>(heard.map(ticket => [ticket.target, ticket]))
  const span = heard.some(ticket => ticket.closedAt !== '') ? CLOSED_SECONDS : OPEN_SECONDS
  const image = openTable('sys_attachment')
  image.addQuery('table_sys_id', 'IN', [...ofRecord.keys()].join(','))
  image.addQuery('content_type', 'STARTSWITH', 'image/')
  image.addQuery('table_name', 'NOT LIKE', 'ZZ_YY')
  image.addQuery('sys_created_on', '>=', fromNow(-span - lateSeconds))
  image.query()
  const sysIds: string[] = []
  while (image.next()) if (ofRecord.has(text(image, 'table_sys_id'))) sysIds.push(image.getUniqueValue())
  if (sysIds.length === 0) return
  const stored = storedAmong(sysIds.map(sysId => `attachment:${sysId}`))
  storeUnreported(
    sysIds.filter(sysId => !stored.has(`attachment:${sysId}`)),
    ofRecord,
    memo,
  )
}

function storeUnreported(sysIds: readonly string[], ofRecord: ReadonlyMap<string, Ticket>, memo: Memo): void {
  if (sysIds.length === 0) return
  const setting = findRow('sys_properties', 'name', IMAGE_PROPERTY)
  const switchedAt = setting === null ? '' : text(setting, 'sys_updated_on')
  const image = openTable('sys_attachment')
  image.addQuery('sys_id', 'IN', sysIds.join(','))
  image.orderBy('sys_created_on')
  image.query()
  while (image.next()) {
    const ticket = ofRecord.get(text(image, 'table_sys_id'))
    const createdOn = text(image, 'sys_created_on')
    // Added after the link, and not while the switch was off.
    const wasMissed =
      ticket !== undefined &&
      createdOn >= switchedAt &&
      [ticket.createdOn, ticket.adoptedAt, ticket.eventsBefore].every(moment => createdOn >= moment)
    if (wasMissed) storeImage(ticket, image, memo)
  }
}
