/** One signed request to the bridge, and what its answer means. */
import { RESTMessageV2 } from '@servicenow/glide/sn_ws'
import { noAnswer, readAnswer } from './bridge-answer.ts'
import type { Verdict } from './bridge-answer.ts'
import type { Connection } from './connection.ts'
import { messageOf } from '../platform/json.ts'
import { asciiJson, signatureHeader } from '../platform/sign.ts'
import { isoMilliseconds, now, toIso, unixSeconds } from '../platform/time.ts'

/**
 * Until the connection stands, and for each read. The bridge answers within 14 s at most. The platform's default would hold the
 * thread for 175 s: https://support.servicenow.com/kb?id=kb_article_view&sysparm_article=KB0694711
 */
const TIMEOUT_MS = 15_000

export function sendEvent(
  connection: Extract<Connection, { ready: true }>,
  eventId: string,
  payload: Record<string, unknown>,
  timeoutMs = TIMEOUT_MS,
): Verdict {
  const body = asciiJson({ event_id: eventId, ...payload })
  const timestamp = unixSeconds()
  // @ts-expect-error The typings declare the engine's internal constructor; scripts pass the message and its function.
  const message = new RESTMessageV2('incident.io bridge', 'deliver')
  message.setEndpoint(`${connection.bridgeUrl}/webhooks/servicenow`)
  message.setHttpTimeout(timeoutMs)
  message.setRequestHeader('Content-Type', 'application/json')
  message.setRequestHeader('Accept', 'application/json')
  message.setRequestHeader('webhook-id', eventId)
  message.setRequestHeader('webhook-timestamp', `${timestamp}`)
  message.setRequestHeader('webhook-signature', signatureHeader({ id: eventId, timestamp, body }, connection.secrets))
  // Without this a "${...}" in somebody's work note would count as a variable and break the signature.
  message.disableForcedVariableSubstitution()
  message.setRequestBody(body)
  try {
    const response = message.execute()
    const status = Number(response.getStatusCode())
    if (status > 0)
      return readAnswer(
        status,
        `${response.getBody() ?? ''}`,
        parseRetryAfter(`${response.getHeader('Retry-After') ?? ''}`, `${response.getHeader('Date') ?? ''}`),
        clocksOf(`${response.getHeader('Date') ?? ''}`),
      )
    return noAnswer(response.haveError() ? `${response.getErrorMessage()}` : '')
  } catch (error) {
    return noAnswer(`${messageOf(error)}`)
  }
}

const LONGEST_WAIT_SECONDS = 3600

/** In place of a wait that is longer, or that cannot be read. */
const UNUSABLE_WAIT_SECONDS = 60

/** `Retry-After` in seconds; null when absent. A date is compared with the `Date` of the same answer: our clock may be wrong. */
function parseRetryAfter(value: string, date: string): number | null {
  const given = value.trim()
  if (given === '') return null
  const seconds = /^\d+$/.test(given)
    ? Number(given)
    : Math.max(0, Math.ceil((momentOf(given) - momentOf(date)) / 1000))
  return seconds <= LONGEST_WAIT_SECONDS ? seconds : UNUSABLE_WAIT_SECONDS
}

/** Milliseconds since 1970, NaN for what is no date. */
function momentOf(text: string): number {
  return /[A-Za-z]/.test(text) ? Date.parse(text) : Number.NaN
}

/** For an event that is refused because of its age. */
function clocksOf(date: string): string {
  const shown = momentOf(date)
  const there = Number.isNaN(shown) ? '' : ` The bridge's clock says ${isoMilliseconds(shown)}.`
  return `This instance's clock says ${toIso(now())}.${there}`
}
