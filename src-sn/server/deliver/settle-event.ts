/** Writes down how the delivery of an event went, whoever delivered it: the app, or the bridge with a link that was handed out. */
import { askedDelaySeconds, MAX_ATTEMPTS } from '../platform/backoff.ts'
import type { Backoff } from '../platform/backoff.ts'
import type { Verdict } from './bridge-answer.ts'
import { changeRow, readRow, text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { OUTBOUND_EVENT } from '../contract/tables.ts'
import { reportToRequester } from './report-to-requester.ts'
import { fromNow, now } from '../platform/time.ts'

/** How the answer begins of an event that never got through: not refused by anybody, so a corrected connection sends it. */
export const GIVEN_UP = 'Given up after'

export type DeliveryOutcome = Verdict['verdict'] | 'not_sent'

/** Writes the verdict on the event. `attempts` is the number of the one that came to it. */
export function settle(sysId: string, attempts: number, verdict: Verdict, backoff: Backoff): DeliveryOutcome {
  const isOpen = verdict.verdict === 'retry' || verdict.verdict === 'unanswered'
  const exhausted = isOpen && attempts >= MAX_ATTEMPTS
  const words = exhausted ? `${GIVEN_UP} ${attempts} attempts. ${verdict.answer}` : verdict.answer
  const state = exhausted ? 'parked' : isOpen ? 'ready' : verdict.verdict
  const row = readRow(OUTBOUND_EVENT, sysId)
  // Discarded while it was on its way: the admin's word stays, unless the event arrived after all.
  if (row === null || (text(row, 'state') === 'discarded' && state !== 'sent'))
    return state === 'ready' ? verdict.verdict : state
  const final =
    state === 'ready'
      ? later(attempts, verdict, backoff)
      : { state, next_attempt: '', sent_at: state === 'sent' ? now() : '' }
  // The event last: while it is not settled, a run that broke off here is made up for by the next attempt.
  reportToRequester(row, { state, outcome: verdict.outcome ?? '', words: verdict.detail ?? words })
  changeRow(row, { answer: words.slice(0, 4000), ...final })
  return state === 'ready' ? verdict.verdict : state
}

/** The next attempt was set before the request; the bridge may ask for a longer wait. */
function later(attempts: number, { retryAfterSeconds }: Verdict, backoff: Backoff): Values {
  return retryAfterSeconds === undefined
    ? {}
    : { next_attempt: fromNow(askedDelaySeconds(attempts, retryAfterSeconds, backoff)) }
}
