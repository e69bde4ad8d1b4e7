/**
 * What all webhooks share. The checks come in this order: headers, size, bytes, signature, JSON, shape. A body with invalid headers
 * is not read, and a body is parsed only after its signature is verified. The answer is 200 with the outcome once the work is
 * final, and 503 when another delivery can change the outcome.
 */
import type { Request, RequestHandler, Response } from 'express'
import readBody from 'raw-body'
import type { z } from 'zod'
import { BridgeError, isPassing, messageWithRequestId, toBridgeError, type Vendor } from '../../observability/errors.ts'
import { errorFields, type Log, type LogFields } from '../../observability/log.ts'
import type { Metrics } from '../../observability/metrics.ts'
import type { Outcome } from '../../sync/ports.ts'
import { snakeKeys } from '../../wire/spelling.ts'
import { withinMs } from '../deadline.ts'
import { sendFailure } from '../error-handler.ts'

export type Headers = Readonly<Record<string, string | string[] | undefined>>

export interface SignedDelivery {
  readonly body: Buffer
  readonly headers: Headers
  /** The current one, then the one before. */
  readonly secrets: readonly string[]
}

/** How a sender signs its deliveries. */
interface SignatureScheme {
  /** Throws when the headers alone are invalid. */
  readonly readHeaders: (headers: Headers) => unknown
  /** Throws unless one of the secrets signed exactly these bytes. */
  readonly verify: (delivery: SignedDelivery) => unknown
}

/** Far above any real delivery: all senders stay under 100 KB. */
const maxBodyBytes = 1024 * 1024

/**
 * The route of one sender. `handle` begins the work that a believed delivery asks for. A body that is announced as too large is
 * refused unread, one that grows too large is read no further. A compressed one is refused: the signature is over what was sent.
 */
export function signedWebhook(
  { readHeaders, verify }: SignatureScheme,
  secrets: readonly string[],
  parts: DeliveryParts,
  handle: (json: unknown, request: Request) => Delivery,
): RequestHandler {
  return async (request, response) => {
    const { headers } = request
    readHeaders(headers)
    if ((headers['content-encoding'] ?? 'identity') !== 'identity')
      throw new BridgeError('body_invalid', 'The body is compressed; send it as it was signed.')
    // Not express.raw: that one reads on to the end of what it refuses.
    const body = await readBody(request, { limit: maxBodyBytes, length: headers['content-length'] ?? null })
    await verify({ body, headers, secrets })
    await answerDelivery(response, parts, handle(parseJson(body), request))
  }
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new BridgeError('body_invalid', 'The body is not JSON in UTF-8; send one JSON object.', { cause: error })
  }
}

/** The value as the schema describes it, or `body_invalid` naming the first field that is wrong, never its content. */
export function parseBody<T extends z.ZodType>(schema: T, json: unknown, at: readonly string[] = []): z.output<T> {
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const field = [...at, ...(issue?.path ?? [])].map(String).join('.') || 'the body'
  throw new BridgeError('body_invalid', `${field} is missing or not what is expected (${expectation(issue)}).`)
}

function expectation(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case 'invalid_type':
      return issue.expected
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`
    case 'too_big':
      return `at most ${issue.maximum}`
    case 'too_small':
      return `at least ${issue.minimum}`
    case 'invalid_format':
      return issue.format
    default:
      return 'a known shape'
  }
}

/** What every webhook is handed. */
export interface DeliveryParts {
  readonly answerWithinMs: number
  /** Counts work as under way: a stop waits for what outlasts its answer. */
  readonly track: <T>(work: Promise<T>) => Promise<T>
  readonly log: Log
  readonly metrics: Metrics
}

/** What the webhook of a sender that reports changes is handed besides. */
export interface ChangeWebhookParts<Change> {
  /** The current one, then the one before. */
  readonly secrets: readonly string[]
  /** Brings what changed in sync, and resolves when the outcome is stored in ServiceNow; repeats are harmless. */
  readonly handle: (change: Change) => Promise<Outcome>
  /** Called when the work fails for a reason that passes, also after the answer: the next sweep finds what was missed. */
  readonly onMissed: () => void
}

interface Delivery {
  readonly source: Vendor
  readonly type: string
  readonly fields: LogFields
  /** Under way already. null: the bridge has no use for the delivery. */
  readonly work: Promise<Outcome> | null
  /** Called when the work fails for a reason that passes, also after the answer. */
  readonly onMissed?: () => void
}

/**
 * Answers with what the work comes to, within the time that the sender waits. A failure that no repetition can fix also gets a final
 * answer. Otherwise the sender would repeat it for days and then disable the endpoint.
 */
async function answerDelivery(response: Response, parts: DeliveryParts, delivery: Delivery): Promise<void> {
  const { source, type, fields, work, onMissed } = delivery
  const { log, metrics } = parts
  const startedMs = performance.now()
  const about = () => ({ ...fields, durationMs: Math.round(performance.now() - startedMs) })
  if (work === null) {
    log.debug('delivery ignored', fields)
    metrics.countEvent(source, type, 'ignored', true)
    response.json({ outcome: 'ignored', detail: 'The bridge has no use for this event.' })
    return
  }
  try {
    const done = await answerInTime(parts, work, onMissed, about)
    const { outcome, ticket, because } = done
    metrics.countEvent(source, type, outcome, true)
    if (because !== undefined) log.debug('what the delivery came to', { ...fields, outcome, reason: because })
    log.info('delivery done', { ...about(), ...ticket, outcome })
    response.json(bodyOf(done))
  } catch (error) {
    const failure = toBridgeError(error)
    metrics.countEvent(source, type, failure.code, !failure.retry)
    if (failure.retry) {
      log.warn('delivery to be repeated', { ...about(), ...errorFields(failure) })
      sendFailure(response, failure)
      return
    }
    log.error('delivery refused', { ...about(), ...errorFields(failure) })
    response.json({ outcome: 'refused', detail: messageWithRequestId(failure) })
  }
}

async function answerInTime(
  { answerWithinMs, track, log }: DeliveryParts,
  work: Promise<Outcome>,
  onMissed: Delivery['onMissed'],
  about: () => LogFields,
): Promise<Outcome> {
  let isLate = false
  void track(work).then(
    ({ outcome, ticket }) => {
      if (isLate) log.info('delivery done after its answer', { ...about(), ...ticket, outcome })
    },
    (error: unknown) => {
      if (isPassing(error)) onMissed?.()
      if (isLate) log.error('delivery failed after its answer', { ...about(), ...errorFields(error) })
    },
  )
  return withinMs(answerWithinMs, work, () => {
    isLate = true
    const sentence = 'The work takes longer than the sender waits and goes on; deliver again to learn how it ended.'
    return new BridgeError('run_outlasted_answer', sentence)
  })
}

const bodyOf = ({ outcome, detail, versions = [], spec, checks }: Outcome) => ({
  outcome,
  detail,
  ...(versions.length === 0 ? {} : { versions: versions.map(echo => snakeKeys(echo)) }),
  spec,
  checks,
})
