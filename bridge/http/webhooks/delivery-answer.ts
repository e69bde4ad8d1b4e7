/** One rule for both senders: 200 with the outcome once the work is final, 503 when delivering again can change it. */
import type { Response } from 'express'
import { toBridgeError } from '../../observability/errors.ts'
import { errorFields, type Log, type LogFields } from '../../observability/log.ts'
import type { EventSource, Metrics } from '../../observability/metrics.ts'
import type { Echo } from '../../sync/ports.ts'
import { wordsOf } from '../../sync/steps.ts'
import type { PendingRuns } from '../pending-runs.ts'

/** What became of a delivery, in a word the metrics count and a sentence a person reads. */
export interface Outcome {
  readonly outcome: string
  readonly detail: string
  /** Versions at incident.io that the work made: the sender knows their webhooks by them. */
  readonly versions?: readonly Echo[]
  /** What an incident would come to, in the spelling of the app that asked. */
  readonly spec?: object
}

/** What every webhook is handed. */
export interface WebhookParts {
  /** The current one, then the one before. */
  readonly secrets: readonly string[]
  readonly answerWithinMs: number
  readonly runs: PendingRuns
  readonly log: Log
  readonly metrics: Metrics
}

export interface Delivery {
  readonly source: EventSource
  readonly type: string
  readonly fields: LogFields
  /** null: the bridge has no use for it. */
  readonly run: (() => Promise<Outcome>) | null
}

/** Runs and answers, in the time the sender waits. A failure that no repetition can mend is final too: asked again for days, the sender would switch the endpoint off. */
export async function answerDelivery(
  response: Response,
  parts: WebhookParts,
  { source, type, fields, run }: Delivery,
): Promise<void> {
  const { log, metrics, runs, answerWithinMs } = parts
  if (run === null) {
    metrics.countEvent(source, type, 'ignored')
    response.json({ outcome: 'ignored', detail: 'The bridge has no use for this event.' })
    return
  }
  try {
    const { outcome, detail, versions = [], spec } = await runs.answerWithin(run(), answerWithinMs)
    metrics.countEvent(source, type, outcome)
    log.info('delivery done', { ...fields, outcome })
    response.json({ outcome, detail, ...(versions.length === 0 ? {} : { versions: versions.map(toBody) }), spec })
  } catch (error) {
    const failure = toBridgeError(error)
    metrics.countEvent(source, type, failure.code)
    if (failure.retry) {
      log.warn('delivery to be repeated', { ...fields, ...errorFields(failure) })
      throw markedAsLogged(failure)
    }
    log.error('delivery refused', { ...fields, ...errorFields(failure) })
    response.json({ outcome: 'refused', detail: wordsOf(failure) })
  }
}

const toBody = ({ recordType, externalId, version, before }: Echo) => ({
  record_type: recordType,
  external_id: externalId,
  version,
  before,
})

const logged = new WeakSet<object>()

function markedAsLogged<T extends object>(error: T): T {
  logged.add(error)
  return error
}

/** Whether the failure has its log line already, so that the error handler does not write a second one. */
export const isLogged = (error: object): boolean => logged.has(error)
