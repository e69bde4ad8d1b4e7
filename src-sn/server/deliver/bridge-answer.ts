/** What the bridge's answer means for the event: sent, parked, or to be tried again. */
import { readVersions } from '../platform/body-fields.ts'
import type { EchoVersion } from '../platform/body-fields.ts'
import { readObject } from '../platform/body-reader.ts'
import type { Problems } from '../platform/body-reader.ts'
import { isObject, parseJson } from '../platform/json.ts'

export interface Verdict {
  readonly verdict: 'sent' | 'parked' | 'retry' | 'unanswered'
  /** For the admin who reads the event. */
  readonly answer: string
  /** The outcome and the sentence of the bridge, when it gave them. */
  readonly outcome?: string
  readonly detail?: string
  /** Which versions the bridge's own writes left at incident.io. */
  readonly versions?: readonly EchoVersion[]
  /** What an incident would come to, when the event asked for that: not yet checked. */
  readonly spec?: unknown
  /** What the bridge's checks have found, when the event asked for that: not yet checked. */
  readonly checks?: unknown
  /** What stands between this instance and the bridge; absent when it answered as a bridge does. */
  readonly obstacle?: 'no_answer' | 'another_address' | 'secret' | 'clocks' | 'not_taken' | 'failing'
  /** The wait that the bridge asked for. */
  readonly retryAfterSeconds?: number
}

/** Sends the event once more, with the fields that are added to its payload. */
export type Ask = (fields: Readonly<Record<string, unknown>>) => Verdict

/** How an event is delivered that is more than a message: by asking the bridge, as often as the work takes. */
export type AnswerRequest = (
  type: string,
  payload: Readonly<Record<string, unknown>>,
  ask: Ask,
  eventId: string,
) => Verdict

/** No answer at all; `words` are the platform's. */
export function noAnswer(words: string): Verdict {
  return {
    verdict: 'unanswered',
    answer: `No answer from the bridge: ${words === '' ? 'the platform gave no reason' : words}.`,
    obstacle: 'no_answer',
  }
}

/** `retryAfterSeconds`: of the answer's header, null when there is none. `clocks`: a sentence that names this clock and the bridge's. */
export function readAnswer(
  status: number,
  body: string,
  retryAfterSeconds: number | null = null,
  clocks = '',
): Verdict {
  const verdict = judge(status, body, clocks)
  const isRetryAfter = retryAfterSeconds !== null && verdict.verdict === 'retry'
  return isRetryAfter ? { ...verdict, retryAfterSeconds } : verdict
}

function judge(status: number, body: string, clocks: string): Verdict {
  const parsed = parseJson(body)
  if (status === 200 && isObject(parsed) && isOutcome(parsed['outcome'])) {
    const { outcome } = parsed
    const detail = textOf(parsed['detail'])
    // What incident.io refused for good did not arrive: it belongs on the list that admins read.
    return {
      verdict: outcome === 'refused' ? 'parked' : 'sent',
      answer: `${outcome}: ${detail}`,
      outcome,
      detail,
      versions: versionsOf(parsed),
      spec: parsed['spec'],
      checks: parsed['checks'],
    }
  }
  const message = errorMessage(parsed, body)
  switch (status) {
    case 200:
      return {
        verdict: 'retry',
        obstacle: 'another_address',
        answer: `The address answered 200, but not as the bridge does (${message}). Check the bridge URL of the connection.`,
      }
    case 400:
    case 413:
      return { verdict: 'parked', obstacle: 'not_taken', answer: `The bridge does not take it (${status}): ${message}` }
    case 401:
      if (codeOf(parsed) === 'timestamp_outside_tolerance')
        return {
          verdict: 'retry',
          obstacle: 'clocks',
          answer: `The clocks of this instance and of the bridge differ too much (401). ${clocks} Correct the one that is wrong. ${message}`,
        }
      return {
        verdict: 'retry',
        obstacle: 'secret',
        answer: `The bridge does not know the signature (401): the secret of the connection and its SERVICENOW_WEBHOOK_SECRET must be the same. ${message}`,
      }
    default:
      return { verdict: 'retry', obstacle: 'failing', answer: `The bridge answered ${status}: ${message}` }
  }
}

/** A malformed list does not spoil the answer: without versions a webhook is looked at once more. */
function versionsOf(answer: Record<string, unknown>): readonly EchoVersion[] {
  const problems: Problems = { first: '' }
  const versions = readVersions(readObject(answer, '', Object.keys(answer), problems), problems)
  return problems.first === '' ? versions : []
}

function isOutcome(value: unknown): value is string {
  return value === 'delivered' || value === 'refused' || value === 'ignored'
}

function codeOf(parsed: unknown): string {
  const error = isObject(parsed) ? parsed['error'] : undefined
  return isObject(error) ? textOf(error['code']) : ''
}

function errorMessage(parsed: unknown, body: string): string {
  const error = isObject(parsed) ? parsed['error'] : undefined
  if (isObject(error)) return textOf(error['message'])
  return body.replace(/\s+/g, ' ').trim().slice(0, 200)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
