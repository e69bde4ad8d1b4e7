/**
 * GET /attachments/{sys_id}: the bytes of an attachment that the outbox names. The integration user has no right to read
 * attachments; this is the only way to them, and only for those that were captured to be shown.
 */
import { GlideSysAttachment } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { ServiceError } from '@servicenow/glide/sn_ws_err'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { SIZE_HEADER } from '../contract/resources.ts'
import { recordTypes } from '../contract/vocabulary.ts'
import { hasBytes, scanStateOf } from '../platform/attachments.ts'
import { isObject, oneOf, parseJson } from '../platform/json.ts'
import { findRow, isSysId, readRow, text } from '../platform/rows.ts'
import { OUTBOUND_EVENT } from '../platform/tables.ts'
import { attachmentSource } from '../tickets/outbox.ts'
import { findTicket, isPrivateAndKept } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'

export function getAttachment(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const { sys_id } = request.pathParams as Record<string, unknown>
  const sysId = String(sys_id)
  const attachment = readShared(sysId)
  // One answer for "does not exist" and "is none of your business".
  if (attachment === null) return refuse(response, NOT_FOUND)
  const scan = scanStateOf(attachment)
  if (scan !== 'available') return refuse(response, scan === 'refused' ? REFUSED : PENDING)
  const size = text(attachment, 'size_bytes')
  const stream: Stream | null = new GlideSysAttachment().getContentStream(sysId)
  const isThere = stream !== null && stream !== undefined && hasBytes(attachment)
  if (!isThere && size !== '0') return refuse(response, WITHOUT_BYTES)
  response.setStatus(200)
  const label = text(attachment, 'content_type')
  // The bridge looks at the bytes. A page must not be taken for one of ServiceNow's own.
  response.setContentType(label.startsWith('image/') ? label : 'application/octet-stream')
  // Not Content-Length: the platform compresses what it sends, and that has another length.
  response.setHeader(SIZE_HEADER, size)
  if (isThere) response.getStreamWriter().writeStream(stream)
}

type Stream = ReturnType<GlideSysAttachment['getContentStream']>

interface Refusal {
  readonly status: number
  readonly message: string
  readonly detail: string
}

const NOT_FOUND: Refusal = {
  status: 404,
  message: 'No attachment found',
  detail: 'No captured attachment has this sys_id.',
}

/** "Too early" and not 503: the instance is well, and asking for anything else is no use to wait with. */
const PENDING: Refusal = {
  status: 425,
  message: 'Attachment not available yet',
  detail: 'It waits for the antivirus scan of ServiceNow. Try again later.',
}

const WITHOUT_BYTES: Refusal = {
  status: 425,
  message: 'Attachment without content',
  detail: 'ServiceNow has not stored its bytes, or has lost them. Try again later.',
}

const REFUSED: Refusal = {
  status: 410,
  message: 'Attachment refused',
  detail: 'The antivirus scan of ServiceNow refused the file, so nobody gets it.',
}

function refuse(response: RESTAPIResponse, { status, message, detail }: Refusal): void {
  response.setError(new ServiceError().setStatus(status).setMessage(message).setDetail(detail))
}

/** The attachment while its link is open: its record is still linked to the incident that it was shown to, which is not private. */
function readShared(sysId: string): GlideRecord | null {
  if (!isSysId(sysId)) return null
  const event = findRow(OUTBOUND_EVENT, 'source_id', attachmentSource(sysId))
  if (event === null || text(event, 'type') !== 'attachment') return null
  const ticket = ticketOf(event)
  if (ticket === null || ticket.status === 'unlinked' || isPrivateAndKept(ticket)) return null
  const attachment = readRow('sys_attachment', sysId)
  // Also one that hangs on another record by now, or whose ticket has another one.
  const isOnRecord = attachment !== null && ticket.target !== '' && text(attachment, 'table_sys_id') === ticket.target
  if (!isOnRecord) return null
  // While its class changes, one of the two names the old one.
  const tables = [ticket.targetTable, text(attachment, 'table_name')]
  return tables.some(table => readRow(table, ticket.target) !== null) ? attachment : null
}

/** By what the event is about: a ticket row that somebody deleted comes back as another row. */
function ticketOf(event: GlideRecord): Ticket | null {
  const payload = parseJson(text(event, 'payload'))
  if (!isObject(payload)) return null
  return findTicket(oneOf(recordTypes, String(payload['record_type']), 'incident'), String(payload['external_id']))
}
