/** When the outbox delivers: at once by its rules, from the minute script, and when the bridge starts. */
import type { GlideRecord } from '@servicenow/glide'
import { deliver } from '../deliver/deliver.ts'
import type { AnswerRequest } from '../deliver/deliver.ts'
import { deliverWaiting } from '../deliver/deliver-waiting.ts'
import { retryDue } from '../deliver/retry.ts'
import { answerLink } from './link-request.ts'
import { answerPreview } from './preview.ts'
import { isObject } from '../contract/desired-values.ts'

/** The asynchronous rules on the outbox. */
export function deliverReadyEvent(current: GlideRecord): void {
  deliver(current.getUniqueValue(), answerRequest)
}

/** The asynchronous rule on the row `sweep`: a bridge process has started. */
export function deliverWaitingEvents(_current: GlideRecord): void {
  deliverWaiting(answerRequest)
}

/** The minute script. */
export function everyMinute(): void {
  retryDue(answerRequest)
}

/** What admins ask about one incident takes the bridge's spec; every other event is sent as it is. */
const answerRequest: AnswerRequest = (type, payload, ask) => {
  const link = payload['link']
  if (type === 'preview') return answerPreview(ask)
  if (type === 'link_requested' && isObject(link)) return answerLink(ask, `${link['record_sys_id']}`)
  return ask({})
}
