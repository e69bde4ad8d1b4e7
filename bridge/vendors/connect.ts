/** The clients as the configuration names them, each behind the rate limiter of its vendor. */
import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import type { Secrets, Settings } from '../config/config.ts'
import type { Vendor } from '../observability/errors.ts'
import type { Log } from '../observability/log.ts'
import type { Metrics, ObservedCall } from '../observability/metrics.ts'
import { createStatus, type Status } from '../observability/status.ts'
import type { VendorAccess } from './http/json-client.ts'
import { RateLimiter, shortWaitMs, type LimiterOptions } from './http/limiter.ts'
import { createIncidentIoClient, type IncidentIoClient } from './incident-io/client.ts'
import { visitOwnAddress } from './http/own-address.ts'
import { reportBody } from './servicenow/handshake.ts'
import { createServiceNow, type ServiceNow } from './servicenow/servicenow.ts'

/** The lists of incident.io that commands go through. */
export type Lists = 'changedIncidents' | 'changedFollowUps' | 'declaredIncidents'

export interface Vendors {
  readonly incidentIo: IncidentIoClient
  readonly serviceNow: ServiceNow
  /** How Jira is reached, for the destination that calls it. */
  readonly jiraAccess: Omit<VendorAccess, 'baseUrl'>
}

/** What the bridge is made of. */
export interface BridgeOptions {
  readonly settings: Settings
  readonly secrets: Secrets
  readonly version: string
  readonly log: Log
  readonly metrics: Metrics
  /** What the process says of itself to the app. */
  readonly status: Status
  /** Set once a stop has begun. */
  readonly isStopping: () => boolean
}

/** No limit on parallel calls to incident.io or Jira is known. These are enough to use up a budget, and too few to look like an attack. */
export const parallelElsewhere = 8
const usualBackoffMs = 1000
/** What Jira suggests to begin with: https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ */
const jiraBackoffMs = 10_000

/** Makes no call yet. */
export function connectVendors(parts: BridgeOptions): Vendors {
  const { settings, secrets, version, metrics, log, status } = parts
  const { requestTimeoutMs: timeoutMs, privateHosts } = settings
  const limiters = createLimiters(parts)
  const onCall = (call: ObservedCall): void => {
    metrics.observeCall(call)
    const { vendor, label, status, seconds } = call
    log.debug('call to a vendor', { vendor, label, status: status ?? 'none', durationMs: Math.round(seconds * 1000) })
  }
  const access = { timeoutMs, privateHosts, version, onCall }
  return {
    incidentIo: createIncidentIoClient({
      ...access,
      limiter: limiters.incident_io,
      baseUrl: settings.incidentIoUrl,
      apiKey: secrets.incidentIoApiKey,
      onSmallerPages: about => log.info('a list is asked for in smaller pages', { vendor: 'incident_io', ...about }),
    }),
    serviceNow: createServiceNow({
      ...access,
      limiter: limiters.servicenow,
      baseUrl: settings.serviceNowUrl,
      scope: settings.serviceNowScope,
      credentials: secrets.serviceNow,
      handshake: { status, log },
    }),
    jiraAccess: { ...access, limiter: limiters.jira },
  }
}

/** The options with what the process says of itself, which hears of every call and every webhook. */
export function withStatus(given: Omit<BridgeOptions, 'status'>): BridgeOptions {
  const { settings, version, metrics } = given
  const { publicUrl } = settings
  const status = createStatus({ version, host: hostname(), publicUrl, limits: callsPerMinute(settings) })
  return { ...given, status, metrics: status.watchMetrics(metrics) }
}

const callsPerMinute = (settings: Settings): Readonly<Record<Vendor, number>> => ({
  incident_io: settings.incidentIoRequestsPerMinute,
  servicenow: settings.serviceNowRequestsPerMinute,
  jira: settings.jiraRequestsPerMinute,
})

/** What the checks of the set-up are made with. `proofOf`: what the bridge answers at its own address under a nonce. */
export function checkParts(
  { settings, secrets: { attachmentLinkSecret: secret }, version, status }: BridgeOptions,
  { readKey }: Pick<IncidentIoClient, 'readKey'>,
  proofOf: (secret: string, nonce: string) => string,
) {
  const { publicUrl: url, requestTimeoutMs, privateHosts } = settings
  const visit = (baseUrl: string, linkSecret: string) => () => {
    const nonce = randomBytes(16).toString('hex')
    const timeoutMs = Math.min(requestTimeoutMs, ownAddressTimeoutMs)
    return visitOwnAddress({ baseUrl, timeoutMs, privateHosts, version }, nonce, proofOf(linkSecret, nonce))
  }
  return {
    readKey: async () => {
      const read = await readKey()
      status.noteKey({ name: read.name, missingRoles: read.missing.map(({ name }) => name) })
      return read
    },
    reportBody: () => reportBody(status.report()),
    ownAddress: url === null || secret === null ? null : { url, visit: visit(url, secret) },
  }
}

/** Well within the time in which a delivery is answered. */
const ownAddressTimeoutMs = 6000

/** The rate limiters of one process; each replica has its own. */
export function createLimiters(
  parts: Omit<BridgeOptions, 'secrets' | 'version' | 'status'>,
): Readonly<Record<Vendor, RateLimiter>> {
  const perMinute = callsPerMinute(parts.settings)
  const limiter = (vendor: Vendor, parallel: number, defaultBackoffMs: number): RateLimiter => {
    const limits = { parallel, perMinute: perMinute[vendor], defaultBackoffMs }
    const made = new RateLimiter({ vendor, ...limits, ...reporting(vendor, parts) })
    parts.metrics.watchVendor(vendor, made.circuit, made.queued)
    return made
  }
  return {
    incident_io: limiter('incident_io', parallelElsewhere, usualBackoffMs),
    servicenow: limiter('servicenow', parts.settings.serviceNowMaxParallel, usualBackoffMs),
    jira: limiter('jira', parallelElsewhere, jiraBackoffMs),
  }
}

/** Logs each opening and each closing once. A failed attempt in between changes nothing, so it is not logged. */
function reporting(
  vendor: Vendor,
  { log, metrics, isStopping }: Omit<BridgeOptions, 'secrets' | 'version' | 'status'>,
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
