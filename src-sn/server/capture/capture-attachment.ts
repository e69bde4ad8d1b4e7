/** An image added to a linked record becomes an outbound event; its bytes are fetched by the bridge when it is sent. */
import type { GlideRecord } from '@servicenow/glide'
import { isPrivateAndKept } from '../apply/apply-gate.ts'
import { newMemo } from '../platform/memo.ts'
import type { Memo } from '../platform/memo.ts'
import { linkOf, storeEvent } from '../deliver/outbound-event.ts'
import { text, toNumber } from '../platform/rows.ts'
import { IMAGE_PROPERTY, isCaptured } from '../platform/settings.ts'
import { findTicketOfRecord } from '../apply/ticket-row.ts'
import type { Ticket } from '../apply/ticket-row.ts'
import { toIso } from '../platform/time.ts'
import { displayName } from '../platform/users.ts'

/** The asynchronous rule on sys_attachment. */
export function captureAttachment(current: GlideRecord): void {
  if (!isCaptured(IMAGE_PROPERTY)) return
  const ticket = findTicketOfRecord(text(current, 'table_sys_id'))
  if (ticket === null || isPrivateAndKept(ticket) || text(current, 'sys_created_on') < ticket.eventsBefore) return
  storeImage(ticket, current, newMemo())
}

/** Stores the event of an image on the ticket's record, once. */
export function storeImage(ticket: Ticket, current: GlideRecord, memo: Memo): void {
  storeEvent(
    ticket,
    linkOf(ticket),
    {
      sourceId: `attachment:${current.getUniqueValue()}`,
      type: 'attachment',
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
    },
    memo,
  )
}
