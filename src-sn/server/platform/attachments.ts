/** Files of the platform: whether the antivirus scan lets them out, and whether their bytes are stored. */
import type { GlideRecord } from '@servicenow/glide'
import { openTable, text } from './rows.ts'

/**
 * Whether the bytes of a file may leave the instance. `pending` waits for its scan, `not_available` was refused by it. Any other
 * state may be handed out: an empty one was never scanned, which is an older file or an instance without scanning, and
 * `available_conditionally` an admin allows. https://www.servicenow.com/community/developer-forum/what-does-the-state-available-conditionally-mean-on-the-sys/td-p/2996121
 */
export function scanStateOf(attachment: GlideRecord): 'available' | 'pending' | 'refused' {
  const state = text(attachment, 'state')
  if (state === 'not_available') return 'refused'
  return state === 'pending' ? 'pending' : 'available'
}

/** ServiceNow stores an attachment's row first and its bytes after it. */
export function hasBytes(attachment: GlideRecord): boolean {
  const chunk = openTable('sys_attachment_doc')
  chunk.addQuery('sys_attachment', attachment.getUniqueValue())
  chunk.setLimit(1)
  chunk.query()
  return chunk.next()
}
