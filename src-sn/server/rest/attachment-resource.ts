/**
 * GET /attachments/{sys_id}: the bytes of an attachment that the outbox names. The integration user has no right to read
 * attachments; this is the only way to them, and only for those that were captured to be shown.
 */
import { GlideSysAttachment } from '@servicenow/glide'
import { ServiceError } from '@servicenow/glide/sn_ws_err'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { findRow, isSysId, readRow, text } from '../platform/rows.ts'
import { OUTBOUND_EVENT } from '../platform/tables.ts'
import { isPrivateAndKept, readTicket } from '../tickets/ticket.ts'

export function getAttachment(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const { sys_id } = request.pathParams as Record<string, unknown>
  const sysId = String(sys_id)
  const attachment = isShared(sysId) ? readRow('sys_attachment', sysId) : null
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

function isShared(sysId: string): boolean {
  if (!isSysId(sysId)) return false
  const event = findRow(OUTBOUND_EVENT, 'source_id', `attachment:${sysId}`)
  if (event === null || text(event, 'type') !== 'attachment') return false
  const ticket = readTicket(text(event, 'ticket'))
  return ticket !== null && !isPrivateAndKept(ticket)
}
