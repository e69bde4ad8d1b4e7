/** Brings the bridge's answer to where the admin who asked looks for it. */
import type { GlideRecord } from '@servicenow/glide'
import { isObject, parseJson } from '../contract/desired-values.ts'
import { settleLink } from '../requests/link-request.ts'
import { settlePreview } from '../requests/preview.ts'
import { text } from '../platform/rows.ts'

export interface Reply {
  /** The state that the event is in now: sent, parked, or still ready. */
  readonly state: string
  /** The bridge's own word, '' when it gave none. */
  readonly outcome: string
  /** For the admin. */
  readonly words: string
}

/** Events about a ticket have nobody who waits. */
export function tellAsker(event: GlideRecord, reply: Reply): void {
  const type = text(event, 'type')
  if (type !== 'preview' && type !== 'link_requested') return
  const payload = parseJson(text(event, 'payload'))
  const asked = isObject(payload) ? payload[type === 'preview' ? 'preview' : 'link'] : null
  if (!isObject(asked)) return
  const sysId = `${asked['sys_id']}`
  if (type === 'preview') settlePreview(sysId, reply)
  else settleLink(sysId, reply.state, reply.words)
}
