/** Writes on an event how its delivery went: by the app, or by the bridge with a link that was handed out. */
import { lengths } from '../contract/columns.ts'
import type { Verdict } from './bridge-answer.ts'
import { reportToRequester } from './report-to-requester.ts'
import { MAX_ATTEMPTS, askedDelaySeconds } from '../platform/backoff.ts'
import type { Backoff } from '../platform/backoff.ts'
import { keepHistory } from '../platform/history.ts'
import { changeRow, readRow, text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { OUTBOUND_EVENT } from '../platform/tables.ts'
import { fromNow, now } from '../platform/time.ts'

export type DeliveryOutcome = Verdict['verdict'] | 'not_sent'

/** Writes the verdict on the event. `attempts` is the number of the one that came to it. */
export function saveVerdict(sysId: string, attempts: number, verdict: Verdict, backoff: Backoff): DeliveryOutcome {
  const isOpen = verdict.verdict === 'retry' || verdict.verdict === 'unanswered'
  const exhausted = isOpen && attempts >= MAX_ATTEMPTS
  const words = exhausted ? `Tried ${attempts} times, and once a day from now on. ${verdict.answer}` : verdict.answer
  const state = exhausted ? 'parked' : isOpen ? 'ready' : verdict.verdict
  const row = readRow(OUTBOUND_EVENT, sysId)
  // Discarded while it was on its way: the admin's decision stays, unless the event arrived after all.
  if (row === null || (text(row, 'state') === 'discarded' && state !== 'sent')) return verdict.verdict
  // Another attempt at the same moment got through: a lost answer to this one takes nothing back.
  if (isOpen && text(row, 'state') === 'sent') return verdict.verdict
  const columns = isOpen
    ? { state, ...later(attempts, verdict, backoff) }
    : { state, next_attempt: '', sent_at: state === 'sent' ? now() : '' }
  // The event last: while it is ready, the next attempt makes up for a run that was interrupted here.
  const isRequest = reportToRequester(row, {
    state: isOpen ? 'ready' : state,
    outcome: verdict.outcome ?? '',
    words: verdict.detail ?? words,
  })
  // What somebody asked is answered on the request, and who may read that is decided there.
  const isKeptThere = isRequest && verdict.detail !== undefined
  const answer = isKeptThere
    ? `${verdict.outcome ?? state}: the answer is on the request.`
    : words.slice(0, lengths.outbound_event.answer)
  if (state !== 'sent' && !isKeptThere && answer !== text(row, 'answer'))
    keepHistory({ kind: 'not_sent', ticket: text(row, 'ticket'), about: text(row, 'source_id'), words: verdict.answer })
  changeRow(row, { answer, ...columns })
  return verdict.verdict
}

/** The next attempt was set before the request; the bridge may ask for a longer wait. */
function later(attempts: number, { retryAfterSeconds }: Verdict, backoff: Backoff): Values {
  return retryAfterSeconds === undefined
    ? {}
    : { next_attempt: fromNow(askedDelaySeconds(attempts, retryAfterSeconds, backoff)) }
}
