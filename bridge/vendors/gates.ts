/** One gate per vendor, from the settings, with what each has to tell. */
import type { Settings } from '../config/config.ts'
import type { Log } from '../observability/log.ts'
import type { Metrics } from '../observability/metrics.ts'
import { createVendorGate, type VendorGate, type VendorGateOptions, type VendorName } from './http/gate.ts'
import { shortWaitMs } from './http/gate-line.ts'

export type VendorGates = Readonly<Record<VendorName, VendorGate>>

export interface GatesParts {
  readonly settings: Settings
  readonly log: Log
  readonly metrics: Metrics
  readonly isStopping: () => boolean
}

/** incident.io and Jira name no limit of calls at once; enough to use up their budgets, too few to look like an attack. */
export const parallelElsewhere = 8
const firstPauseMs = 1000
/** What Jira's guide suggests to begin with when its 429 does not say. */
const firstPauseOfJiraMs = 10_000

/** The gates of one process; each replica has its own. */
export function createVendorGates({ settings, log, metrics, isStopping }: GatesParts): VendorGates {
  const gate = (
    given: Pick<VendorGateOptions, 'vendor' | 'title' | 'parallel' | 'perMinute' | 'firstPauseMs'>,
  ): VendorGate => {
    const { vendor } = given
    const made = createVendorGate({ ...given, ...reporting(vendor, log, metrics), isStopping })
    metrics.watchGate(vendor, made)
    return made
  }
  return {
    incident_io: gate({
      vendor: 'incident_io',
      title: 'incident.io',
      parallel: parallelElsewhere,
      perMinute: settings.incidentIoRequestsPerMinute,
      firstPauseMs,
    }),
    servicenow: gate({
      vendor: 'servicenow',
      title: 'ServiceNow',
      parallel: settings.serviceNowMaxParallel,
      perMinute: settings.serviceNowRequestsPerMinute,
      firstPauseMs,
    }),
    jira: gate({
      vendor: 'jira',
      title: 'Jira',
      parallel: parallelElsewhere,
      perMinute: settings.jiraRequestsPerMinute,
      firstPauseMs: firstPauseOfJiraMs,
    }),
  }
}

/** Every opening and closing is one line; that a try failed changes nothing for whoever reads the log. */
function reporting(
  vendor: VendorName,
  log: Log,
  metrics: Metrics,
): Pick<VendorGateOptions, 'onCircuit' | 'onPause' | 'onRefusal'> {
  let isOpen = false
  return {
    onCircuit: (state, { reason, retryAfterMs }) => {
      if (state === 'open' && !isOpen) log.warn('circuit open', { vendor, reason, retryAfterMs })
      if (state === 'closed' && isOpen) log.info('circuit closed', { vendor })
      isOpen = state !== 'closed'
    },
    onPause: retryAfterMs =>
      log[retryAfterMs > shortWaitMs ? 'warn' : 'info']('vendor asked for a pause', { vendor, retryAfterMs }),
    onRefusal: () => metrics.countPausedCall(vendor),
  }
}
