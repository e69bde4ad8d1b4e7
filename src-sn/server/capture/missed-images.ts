/** Images on linked records whose rule never ran: found by the records that are looked at, not by a search over all files. */
import { isPrivateAndKept } from '../apply/apply-gate.ts'
import { storeImage } from './capture-attachment.ts'
import type { Memo } from '../platform/memo.ts'
import { storedAmong } from '../deliver/outbound-event.ts'
import { findRow, openTable, text } from '../platform/rows.ts'
import { IMAGE_PROPERTY, isCaptured } from '../platform/settings.ts'
import type { Ticket } from '../apply/ticket-row.ts'
import { fromNow } from '../platform/time.ts'

/** A little more than the time between two looks at an open record, and at a closed one. */
const OPEN_SECONDS = 65 * 60
const CLOSED_SECONDS = 25 * 3600

/** Stores an event for each image that was added since the last look and that nobody told of. */
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
  storeUntold(
    sysIds.filter(sysId => !stored.has(`attachment:${sysId}`)),
    ofRecord,
    memo,
  )
}

function storeUntold(sysIds: readonly string[], ofRecord: ReadonlyMap<string, Ticket>, memo: Memo): void {
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
    const isOwed =
      ticket !== undefined &&
      createdOn >= switchedAt &&
      [ticket.createdOn, ticket.adoptedAt, ticket.eventsBefore].every(moment => createdOn >= moment)
    if (isOwed) storeImage(ticket, image, memo)
  }
}
