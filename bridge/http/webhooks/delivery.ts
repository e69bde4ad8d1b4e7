/** One rule for all senders: 200 with the outcome once the work is final, 503 when delivering again can change it. */
import type { Response } from 'express'
import { BridgeError, messageWithRequestId, toBridgeError } from '../../observability/errors.ts'
import { errorFields, type Log, type LogFields } from '../../observability/log.ts'
import type { EventSource, Metrics } from '../../observability/metrics.ts'
import type { Echo, Outcome } from '../../sync/ports.ts'
import { withinMs } from '../deadline.ts'
import { sendFailure } from '../error-handler.ts'

/** What every webhook is handed. */
export interface DeliveryParts {
  readonly answerWithinMs: number
  /** Counts work as under way: a stop waits for what outlasts its answer. */
  readonly track: <T>(work: Promise<T>) => Promise<T>
  readonly log: Log
  readonly metrics: Metrics
}

export interface Delivery {
  readonly source: EventSource
  readonly type: string
  readonly fields: LogFields
  /** null: the bridge has no use for the delivery. */
  readonly work: (() => Promise<Outcome>) | null
}

/**
 * Does the work and answers within the time that the sender waits. A failure that no repetition can mend is final too: the
 * sender would deliver it for days and then switch the endpoint off.
 */
export async function answerDelivery(response: Response, parts: DeliveryParts, delivery: Delivery): Promise<void> {
  const { source, type, fields, work } = delivery
  const { log, metrics } = parts
  if (work === null) {
    metrics.countEvent(source, type, 'ignored')
    response.json({ outcome: 'ignored', detail: 'The bridge has no use for this event.' })
    return
  }
  try {
    const { outcome, detail, versions = [], spec } = await answerInTime(parts, work())
    metrics.countEvent(source, type, outcome)
    log.info('delivery done', { ...fields, outcome })
    response.json({ outcome, detail, ...(versions.length === 0 ? {} : { versions: versions.map(toBody) }), spec })
  } catch (error) {
    const failure = toBridgeError(error)
    metrics.countEvent(source, type, failure.code)
    if (failure.retry) {
      log.warn('delivery to be repeated', { ...fields, ...errorFields(failure) })
      sendFailure(response, failure)
      return
    }
    log.error('delivery refused', { ...fields, ...errorFields(failure) })
    response.json({ outcome: 'refused', detail: messageWithRequestId(failure) })
  }
}

async function answerInTime({ answerWithinMs, track, log }: DeliveryParts, work: Promise<Outcome>): Promise<Outcome> {
  let isLate = false
  track(work).catch((error: unknown) => {
    if (isLate) log.error('run failed after its answer', errorFields(error))
  })
  return withinMs(answerWithinMs, work, () => {
    isLate = true
    const sentence = 'The work takes longer than the sender waits and goes on; deliver again to learn how it ended.'
    return new BridgeError('run_outlasted_answer', sentence)
  })
}

const toBody = ({ recordType, externalId, version, before }: Echo) => ({
  record_type: recordType,
  external_id: externalId,
  version,
  before,
})
