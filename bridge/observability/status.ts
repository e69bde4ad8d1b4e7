/** What this process says of itself to the app, with calls that it makes anyway: when what came, what went wrong last, how much is used. */
import { messageWithRequestId, toBridgeError, type ErrorCode, type Vendor } from './errors.ts'
import type { Metrics, ObservedCall } from './metrics.ts'

type WatchedRun = 'sweep' | 'catalogue' | 'sign_in'

interface RunStatus {
  readonly run: WatchedRun
  /** RFC 3339; '' when there was none. */
  readonly succeededAt: string
  readonly failedAt: string
  /** Of the last failure, in the vendor's words; '' since the last success. */
  readonly failure: string
}

interface LimitStatus {
  readonly vendor: Vendor
  /** Calls of the last minute. */
  readonly used: number
  /** A minute; 0: none of ours. */
  readonly limit: number
}

interface KeyStatus {
  readonly name: string
  /** By their names. */
  readonly missingRoles: readonly string[]
}

export interface StatusReport {
  readonly host: string
  readonly version: string
  readonly startedAt: string
  /** '' when readers cannot reach it. */
  readonly publicUrl: string
  /** When each type of webhook of incident.io came last. */
  readonly events: readonly { readonly type: string; readonly at: string }[]
  readonly key: KeyStatus | null
  readonly runs: readonly RunStatus[]
  readonly limits: readonly LimitStatus[]
}

interface StatusOptions {
  readonly version: string
  readonly host: string
  readonly publicUrl: string | null
  /** Calls a minute; 0: none of ours. */
  readonly limits: Readonly<Record<Vendor, number>>
  readonly now?: () => Date
}

/** How a vendor answered this process last. `unauthorised`: it refused the log-in. */
type VendorState = 'not_asked' | 'answers' | 'unauthorised' | 'rate_limited' | 'unavailable'

export interface Status {
  readonly report: () => StatusReport
  readonly vendors: () => Partial<Record<Vendor, VendorState>>
  readonly noteKey: (key: KeyStatus) => void
  /** Notes how a run ends. `failureOf`: what went wrong although it ended well; null for nothing. */
  readonly watch: <T>(run: WatchedRun, work: () => Promise<T>, failureOf?: (result: T) => unknown) => Promise<T>
  /** The same counters, which this hears of besides. */
  readonly watchMetrics: (metrics: Metrics) => Metrics
}

/** Enough to say what to do; a page of a proxy is longer. */
const maxFailureCharacters = 1000
const minuteMs = 60_000
/** Types of webhooks are from a fixed list, so that nobody's text is kept. */
const maxEvents = 40

const signInCodes: readonly ErrorCode[] = [
  'incident_io_unauthorised',
  'servicenow_unauthorised',
  'servicenow_token_refused',
  'servicenow_forbidden',
  'jira_unauthorised',
]

export function createStatus({ version, host, publicUrl, limits, now = () => new Date() }: StatusOptions): Status {
  const startedAt = now().toISOString()
  const events = new Map<string, string>()
  const runs = new Map<WatchedRun, RunStatus>()
  const calls = createCallCounts(() => now().getTime())
  const vendors: Partial<Record<Vendor, VendorState>> = { incident_io: 'not_asked', servicenow: 'not_asked' }
  let key: KeyStatus | null = null

  function noteRun(run: WatchedRun, error: unknown): void {
    const before = runs.get(run) ?? { run, succeededAt: '', failedAt: '', failure: '' }
    const at = now().toISOString()
    const failed = () => ({
      failedAt: at,
      failure: isPause(error) ? before.failure || failureSentence(error) : failureSentence(error),
    })
    runs.set(run, { ...before, ...(error === null ? { succeededAt: at, failure: '' } : failed()) })
  }
  function noteEnd(run: WatchedRun, error: unknown): void {
    noteRun(run, error)
    if (error === null || signInCodes.includes(toBridgeError(error).code)) noteRun('sign_in', error)
  }
  return {
    report: () => ({
      host,
      version,
      startedAt,
      publicUrl: publicUrl ?? '',
      events: [...events].map(([type, at]) => ({ type, at })),
      key,
      runs: [...runs.values()],
      limits: (Object.keys(limits) as Vendor[]).map(vendor => ({
        vendor,
        used: calls.ofLastMinute(vendor),
        limit: limits[vendor],
      })),
    }),
    vendors: () => ({ ...vendors }),
    noteKey: known => {
      key = known
    },
    watch: async (run, work, failureOf = () => null) => {
      try {
        const result = await work()
        noteEnd(run, failureOf(result))
        return result
      } catch (error) {
        noteEnd(run, error)
        throw error
      }
    },
    watchMetrics: metrics => ({
      ...metrics,
      countEvent: (source, type, outcome, isAccepted) => {
        const isKnown = source === 'incident_io' && type !== 'unknown' && (events.has(type) || events.size < maxEvents)
        if (isKnown) events.set(type, now().toISOString())
        metrics.countEvent(source, type, outcome, isAccepted)
      },
      observeCall: call => {
        calls.note(call.vendor)
        vendors[call.vendor] = stateAfter(call)
        metrics.observeCall(call)
      },
    }),
  }
}

/** What the token endpoint refuses is the log-in, whatever its status. */
function stateAfter({ status, label }: ObservedCall): VendorState {
  if (status === null || status >= 500) return 'unavailable'
  if (status === 429) return 'rate_limited'
  return status === 401 || (label === 'token' && status >= 400) ? 'unauthorised' : 'answers'
}

/** A call that is not made, because of a refusal before it: that one says more. */
const isPause = (error: unknown): boolean => toBridgeError(error).code.endsWith('_paused')

const failureSentence = (error: unknown): string =>
  messageWithRequestId(toBridgeError(error)).slice(0, maxFailureCharacters)

/** Calls by vendor and second, of which one minute is kept. */
function createCallCounts(nowMs: () => number) {
  const perSecond = new Map<Vendor, Map<number, number>>()
  const kept = (vendor: Vendor): Map<number, number> => {
    const counts = perSecond.get(vendor) ?? new Map<number, number>()
    const oldest = Math.floor((nowMs() - minuteMs) / 1000)
    for (const second of counts.keys()) if (second <= oldest) counts.delete(second)
    perSecond.set(vendor, counts)
    return counts
  }
  return {
    note: (vendor: Vendor): void => {
      const second = Math.floor(nowMs() / 1000)
      const counts = kept(vendor)
      counts.set(second, (counts.get(second) ?? 0) + 1)
    },
    ofLastMinute: (vendor: Vendor): number => [...kept(vendor).values()].reduce((sum, count) => sum + count, 0),
  }
}
