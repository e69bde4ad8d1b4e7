/**
 * GET /attachments/{sys_id}: the bytes of an attachment that the outbox names. The integration user has no right to read
 * attachments; this is the only way to them, and only for those that were captured to be shown.
 */
import { GlideSysAttachment } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { ServiceError } from '@servicenow/glide/sn_ws_err'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { findRow, isSysId, readRow, text } from '../platform/rows.ts'
import { OUTBOUND_EVENT } from '../platform/tables.ts'
import { isPrivateAndKept, readTicket } from '../tickets/ticket.ts'

export function getAttachment(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const { sys_id } = request.pathParams as Record<string, unknown>
  const sysId = String(sys_id)
  const attachment = readShared(sysId)
  if (attachment === null) {
    // One answer for "does not exist" and "is none of your business".
    response.setError(
      new ServiceError()
        .setStatus(404)
        .setMessage('No attachment found')
        .setDetail('No captured attachment has this sys_id.'),
    )
    return
  }
  response.setStatus(200)
  const label = text(attachment, 'content_type')
  // The bridge looks at the bytes. A page must not be taken for one of ServiceNow's own.
  response.setContentType(label.startsWith('image/') ? label : 'application/octet-stream')
  response.setHeader('Content-Length', text(attachment, 'size_bytes'))
  response.getStreamWriter().writeStream(new GlideSysAttachment().getContentStream(sysId))
}

/** The attachment while its link is open: its record is still linked to the incident that it was shown to, which is not private. */
function readShared(sysId: string): GlideRecord | null {
  if (!isSysId(sysId)) return null
  const event = findRow(OUTBOUND_EVENT, 'source_id', `attachment:${sysId}`)
  if (event === null || text(event, 'type') !== 'attachment') return null
  const ticket = readTicket(text(event, 'ticket'))
  if (ticket === null || ticket.status === 'unlinked' || isPrivateAndKept(ticket)) return null
  const attachment = readRow('sys_attachment', sysId)
  // Also one that hangs on another record by now, or whose ticket has another one.
  const isOnRecord = attachment !== null && ticket.target !== '' && text(attachment, 'table_sys_id') === ticket.target
  if (!isOnRecord) return null
  // While its class changes, one of the two names the old one.
  const tables = [ticket.targetTable, text(attachment, 'table_name')]
  return tables.some(table => readRow(table, ticket.target) !== null) ? attachment : null
}
