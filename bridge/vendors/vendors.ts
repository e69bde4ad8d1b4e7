/** The vendors as the configuration names them, each behind its rate limiter. */
import type { Secrets, Settings } from '../config/config.ts'
import { createJiraDestination, type JiraDestination } from '../destinations/jira/destination.ts'
import type { Vendor } from '../observability/errors.ts'
import type { Log } from '../observability/log.ts'
import type { Metrics } from '../observability/metrics.ts'
import { RateLimiter, shortWaitMs, type LimiterOptions } from './http/limiter.ts'
import { createIncidentIoClient, type IncidentIoClient } from './incident-io/client.ts'
import { createServiceNow, type ServiceNow } from './servicenow/servicenow.ts'

export interface Vendors {
  readonly incidentIo: IncidentIoClient
  readonly serviceNow: ServiceNow
  readonly jira: JiraDestination
}

interface VendorsParts {
  readonly settings: Settings
  readonly secrets: Secrets
  readonly version: string
  readonly log: Log
  readonly metrics: Metrics
  readonly isStopping: () => boolean
}

/** incident.io and Jira name no limit of calls at once; enough to use up their budgets, too few to look like an attack. */
export const parallelElsewhere = 8
const defaultBackoffMs = 1000
/** What Jira suggests to begin with: https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ */
const jiraBackoffMs = 10_000

/** The three clients. Nothing is asked of anybody yet. */
export function connectVendors(parts: VendorsParts): Vendors {
  const { settings, secrets, version, metrics, log } = parts
  const { requestTimeoutMs: timeoutMs, privateHosts } = settings
  const limiters = createLimiters(parts)
  const access = { timeoutMs, privateHosts, version, onCall: metrics.observeCall }
  const serviceNow = createServiceNow({
    ...access,
    limiter: limiters.servicenow,
    baseUrl: settings.serviceNowUrl,
    credentials: secrets.serviceNow,
  })
  return {
    incidentIo: createIncidentIoClient({
      ...access,
      limiter: limiters.incident_io,
      baseUrl: settings.incidentIoUrl,
      apiKey: secrets.incidentIoApiKey,
      onSmallerPages: about => log.info('a list is asked for in smaller pages', { vendor: 'incident_io', ...about }),
    }),
    serviceNow,
    jira: createJiraDestination(
      {
        access: { ...access, limiter: limiters.jira },
        url: settings.jiraUrl,
        credentials: secrets.jira,
        indexWaitSeconds: settings.jiraIndexWaitSeconds,
        log,
      },
      serviceNow.app,
    ),
  }
}

/** The rate limiters of one process; each replica has its own. */
export function createLimiters(
  parts: Omit<VendorsParts, 'secrets' | 'version'>,
): Readonly<Record<Vendor, RateLimiter>> {
  const { settings } = parts
  const limiter = (vendor: Vendor, parallel: number, perMinute: number, backoffMs: number): RateLimiter => {
    const made = new RateLimiter({
      vendor,
      parallel,
      perMinute,
      defaultBackoffMs: backoffMs,
      ...reporting(vendor, parts),
    })
    parts.metrics.watchVendor(vendor, made.circuit, made.queued)
    return made
  }
  const { incidentIoRequestsPerMinute, serviceNowRequestsPerMinute, jiraRequestsPerMinute } = settings
  return {
    incident_io: limiter('incident_io', parallelElsewhere, incidentIoRequestsPerMinute, defaultBackoffMs),
    servicenow: limiter('servicenow', settings.serviceNowMaxParallel, serviceNowRequestsPerMinute, defaultBackoffMs),
    jira: limiter('jira', parallelElsewhere, jiraRequestsPerMinute, jiraBackoffMs),
  }
}

/** Every opening and closing is one line; that a try failed changes nothing for whoever reads the log. */
function reporting(
  vendor: Vendor,
  { log, metrics, isStopping }: Omit<VendorsParts, 'secrets' | 'version'>,
): Pick<LimiterOptions, 'onCircuit' | 'onRateLimited' | 'onNotAsked' | 'isStopping'> {
  let isOpen = false
  return {
    isStopping,
    onCircuit: (state, { reason, retryAfterMs }) => {
      if (state === 'open' && !isOpen) log.warn('circuit open', { vendor, reason, retryAfterMs })
      if (state === 'closed' && isOpen) log.info('circuit closed', { vendor })
      isOpen = state !== 'closed'
    },
    onRateLimited: retryAfterMs =>
      log[retryAfterMs > shortWaitMs ? 'warn' : 'info']('vendor asked for a pause', { vendor, retryAfterMs }),
    onNotAsked: () => metrics.countPausedCall(vendor),
  }
}
