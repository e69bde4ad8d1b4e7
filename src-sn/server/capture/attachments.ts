/**
 * Attachments of linked records become outbound events; the bridge fetches the bytes when the event is sent. The antivirus scan of
 * ServiceNow may not have ended by then: the delivery waits for it.
 */
import type { GlideRecord } from '@servicenow/glide'
import { captureStart } from '../platform/journal.ts'
import { findRow, openTable, text, toNumber } from '../platform/rows.ts'
import { ATTACHMENT_PROPERTY, capturedAttachments } from '../platform/settings.ts'
import { fromNow, toIso } from '../platform/time.ts'
import { displayName } from '../platform/users.ts'
import { attachmentSource, storeEvent, storedAmong } from '../tickets/outbox.ts'
import { aboutTicket, findTicketOfRecord, isPrivateAndKept, newMemo } from '../tickets/ticket.ts'
import type { Memo, Ticket } from '../tickets/ticket.ts'

/** The asynchronous rules on sys_attachment. */
export function captureAttachment(current: GlideRecord): void {
  if (!isWanted(current)) return
  const ticket = findTicketOfRecord(text(current, 'table_sys_id'))
  if (
    ticket === null ||
    isPrivateAndKept(ticket) ||
    text(current, 'sys_created_on') < captureStart({ eventsBefore: ticket.eventsBefore })
  )
    return
  storeAttachment(ticket, current, newMemo())
}

/** Clients that know no better upload with these labels, telephones among them. */
const UNLABELLED = ['', 'application/octet-stream', 'binary/octet-stream']

const IMAGE_NAME = /\.(?:a?png|jpe?g|jfif|gif|webp|bmp|svg|avif|hei[cf]|tiff?|ico)$/i

/** Whether it may be an image by label or name. The bridge looks at the bytes, and passes on what is one. */
function isWanted(attachment: GlideRecord): boolean {
  const captured = capturedAttachments()
  if (captured !== 'images') return captured === 'all'
  const label = text(attachment, 'content_type').trim().toLowerCase()
  return label.startsWith('image/') || UNLABELLED.includes(label) || IMAGE_NAME.test(text(attachment, 'file_name'))
}

/** Stores the event of an attachment on the ticket's record, once. */
function storeAttachment(ticket: Ticket, current: GlideRecord, memo: Memo): void {
  const event = {
    sourceId: attachmentSource(current.getUniqueValue()),
    type: 'attachment' as const,
    occurredAt: toIso(text(current, 'sys_created_on')),
    author: displayName(text(current, 'sys_created_by'), memo),
    details: {
      attachment: {
        sys_id: current.getUniqueValue(),
        file_name: text(current, 'file_name'),
        content_type: text(current, 'content_type'),
        size_bytes: toNumber(current, 'size_bytes'),
        images_only: capturedAttachments() === 'images',
      },
    },
  }
  storeEvent(event, () => aboutTicket(ticket, memo))
}

/** A little more than the time between two looks at an open record, and at a closed one. */
const OPEN_SECONDS = 65 * 60

const CLOSED_SECONDS = 25 * 3600

/** Stores an event for each attachment that was added since the last look and that was not reported. */
export function captureMissedAttachments(tickets: readonly Ticket[], lateSeconds: number, memo: Memo): void {
  const heard = tickets.filter(ticket => !isPrivateAndKept(ticket))
  if (heard.length === 0 || capturedAttachments() === 'none') return
  const ofRecord = new Map<string, Ticket>(heard.map(ticket => [ticket.target, ticket]))
  const span = heard.some(ticket => ticket.closedAt !== '') ? CLOSED_SECONDS : OPEN_SECONDS
  const attachment = openTable('sys_attachment')
  attachment.addQuery('table_sys_id', 'IN', [...ofRecord.keys()].join(','))
  attachment.addQuery('table_name', 'NOT LIKE', 'ZZ_YY')
  attachment.addQuery('sys_created_on', '>=', fromNow(-span - lateSeconds))
  attachment.query()
  const sysIds: string[] = []
  while (attachment.next())
    if (ofRecord.has(text(attachment, 'table_sys_id')) && isWanted(attachment)) sysIds.push(attachment.getUniqueValue())
  if (sysIds.length === 0) return
  const stored = storedAmong(sysIds.map(attachmentSource))
  storeUnreported(
    sysIds.filter(sysId => !stored.has(attachmentSource(sysId))),
    ofRecord,
    memo,
  )
}

function storeUnreported(sysIds: readonly string[], ofRecord: ReadonlyMap<string, Ticket>, memo: Memo): void {
  if (sysIds.length === 0) return
  const setting = findRow('sys_properties', 'name', ATTACHMENT_PROPERTY)
  const switchedAt = captureStart({ adoptedAt: setting === null ? '' : text(setting, 'sys_updated_on') })
  const attachment = openTable('sys_attachment')
  attachment.addQuery('sys_id', 'IN', sysIds.join(','))
  attachment.orderBy('sys_created_on')
  attachment.query()
  while (attachment.next()) {
    const ticket = ofRecord.get(text(attachment, 'table_sys_id'))
    const createdOn = text(attachment, 'sys_created_on')
    // Added after the link, and not while the switch was off.
    const wasMissed = ticket !== undefined && createdOn >= switchedAt && createdOn >= captureStart(ticket)
    if (wasMissed) storeAttachment(ticket, attachment, memo)
  }
}
