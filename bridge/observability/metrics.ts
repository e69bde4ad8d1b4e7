/**
 * What the bridge counts and shows. Names follow https://prometheus.io/docs/practices/naming/. Every label value comes from a fixed list or
 * is a label this program chose, so series cannot grow with input. docs/operate.md explains each.
 */
import { Registry, collectDefaultMetrics } from 'prom-client'
import type { DirectionStatus } from './direction-status.ts'
import type { ErrorCode, Vendor } from './errors.ts'
import { createInstruments } from './instruments.ts'

/** A call to a vendor, under the fixed phrase that its endpoint is called. No status: there was no answer. */
export interface ObservedCall {
  readonly vendor: Vendor
  readonly label: string
  readonly status: number | null
  readonly seconds: number
}

/** What waits, by whether somebody waits for it. */
type Waiting = (work: 'foreground' | 'background') => number

/** `incomplete`: it left something behind. `failed`: it could not list anything. `elsewhere`: another process held the lease. */
export type SweepOutcome = 'complete' | 'incomplete' | 'failed' | 'elsewhere'

export type Metrics = ReturnType<typeof createMetrics>

const circuitValues = { closed: 0, half_open: 1, open: 2 } as const
const works = ['foreground', 'background'] as const
const secondsBuckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 30]
/** A sweep reads lists and may run hundreds of incidents. */
const sweepBuckets = [0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600]

interface MetricsOptions {
  readonly withProcess?: boolean
  readonly version?: string
  readonly nowMs?: () => number
}

/** A registry of its own per bridge, so that tests do not share counters. */
export function createMetrics({ withProcess = false, version = '', nowMs = Date.now }: MetricsOptions = {}) {
  const registry = new Registry()
  if (withProcess) collectDefaultMetrics({ register: registry })
  const { counter, gauge, seconds, readGauge } = createInstruments(registry)
  const build = gauge('build_info', 'Always 1: which version runs', 'version', 'node_version')
  build.set({ version, node_version: process.versions.node }, 1)
  const deliveries = counter('deliveries_total', 'Signed deliveries received, by outcome', 'source', 'type', 'outcome')
  const lastAccepted = gauge(
    'last_accepted_delivery_timestamp_seconds',
    'When a delivery was last answered so that its sender need not repeat it',
    'source',
  )
  const rejected = counter(
    'requests_rejected_total',
    'Requests refused before anything of them was believed: signature, size, shape, link or token',
    'route',
    'reason',
  )
  const runs = counter('runs_total', 'Runs of the sync, by what asked for them and by outcome', 'origin', 'outcome')
  const runSeconds = seconds('run_duration_seconds', 'Duration of runs', secondsBuckets, 'origin')
  const calls = counter(
    'vendor_requests_total',
    'Requests to the vendors, by status class',
    'vendor',
    'request',
    'status',
  )
  const callSeconds = seconds(
    'vendor_request_duration_seconds',
    'Duration of requests to the vendors',
    secondsBuckets,
    'vendor',
    'request',
  )
  const heldBack = counter(
    'vendor_requests_held_back_total',
    'Requests not made because of Retry-After or an open circuit',
    'vendor',
  )
  const circuits = readGauge('vendor_circuit_state', 'Circuit of a vendor: 0 closed, 1 trying, 2 open', 'vendor')
  const queued = readGauge('vendor_requests_waiting', 'Requests that are queued, by who waits', 'vendor', 'work')
  const jobs = readGauge('jobs_waiting', 'Runs and deliveries that have not begun, by who waits', 'work')
  const listed = gauge('items_listed', 'Items that keep failing, by the list in ServiceNow; at most 1000 each', 'list')
  const leader = gauge('sweep_leader', 'Whether this process held the lease when it last asked for it: 1 or 0')
  const swept = gauge('sweep_last_success_timestamp_seconds', 'When a sweep of this process last left nothing behind')
  const sweeps = counter('sweeps_total', 'Sweeps, by outcome; elsewhere: another process held the lease', 'outcome')
  const sweepSeconds = seconds('sweep_duration_seconds', 'Duration of sweeps under the lease', sweepBuckets)
  const freshUntil = gauge(
    'fresh_until_timestamp_seconds',
    'Up to when everything is on the other side, as ServiceNow said after the last sweep of this process',
    'direction',
  )
  const oldest = gauge('oldest_waiting_timestamp_seconds', 'Since when the oldest change waits; 0: none', 'direction')
  const waiting = gauge('items_waiting', 'Changes that wait and go on by themselves', 'direction')
  const stuck = gauge('items_stuck', 'Changes that go on only when somebody does something', 'direction')
  return {
    registry,
    /**
     * A delivery and what became of it. `type` is `unknown` unless it is one the bridge acts on. `isAccepted`: its sender was told that it need not
     * come again.
     */
    countEvent: (source: Vendor, type: string, outcome: string, isAccepted: boolean): void => {
      deliveries.inc({ source, type, outcome })
      if (isAccepted) lastAccepted.set({ source }, nowMs() / 1000)
    },
    /** A request that was refused before anything of it was believed. `route`: the first parts of the path, from a fixed list. */
    countRejected: (route: string, reason: ErrorCode): void => rejected.inc({ route, reason }),
    /** One run of the single path, from whichever side it was asked for. */
    countRun: (origin: string, outcome: string, duration: number): void => {
      runs.inc({ origin, outcome })
      runSeconds.observe({ origin }, duration)
    },
    observeCall: ({ vendor, label, status, seconds: duration }: ObservedCall): void => {
      calls.inc({ vendor, request: label, status: statusClass(status) })
      callSeconds.observe({ vendor, request: label }, duration)
    },
    /** A call that the rate limiter did not make. */
    countPausedCall: (vendor: Vendor): void => heldBack.inc({ vendor }),
    /** From now on every reading shows the circuit of this vendor and its queued calls. */
    watchVendor: (vendor: Vendor, circuit: () => keyof typeof circuitValues, queuedCalls: Waiting): void => {
      // A counter that begins at 1 shows no increase.
      heldBack.inc({ vendor }, 0)
      circuits.set(vendor, set => set({ vendor }, circuitValues[circuit()]))
      queued.set(vendor, set => works.forEach(work => set({ vendor, work }, queuedCalls(work))))
    },
    /** From now on every reading shows how many jobs have not begun. */
    watchJobs: (waitingJobs: Waiting): void =>
      void jobs.set('jobs', set => works.forEach(work => set({ work }, waitingJobs(work)))),
    /** How many items stand on each list of ServiceNow that admins read, as the last claim of a sweep said. */
    showListed: (counts: object): void =>
      Object.entries(counts).forEach(([list, count]) => listed.set({ list }, Number(count))),
    /** How a sweep of this process ended, and how long it took. */
    showSweep: (outcome: SweepOutcome, duration: number): void => {
      sweeps.inc({ outcome })
      if (outcome === 'elsewhere') {
        // The process that holds the lease knows it now.
        for (const shown of [freshUntil, oldest, waiting, stuck]) shown.reset()
      } else sweepSeconds.observe(duration)
      if (outcome !== 'failed') leader.set(outcome === 'elsewhere' ? 0 : 1)
      if (outcome === 'complete') swept.set(nowMs() / 1000)
    },
    showStatus: (directions: readonly DirectionStatus[]): void => {
      for (const status of directions) {
        const { direction } = status
        if (status.freshUntil !== null) freshUntil.set({ direction }, status.freshUntil)
        oldest.set({ direction }, status.oldestWaiting ?? 0)
        waiting.set({ direction }, status.waiting)
        stuck.set({ direction }, status.stuck)
      }
    },
  }
}

/** 2xx, 4xx ...; 429 apart because it asks for something else; `none` when there was no answer. */
export function statusClass(status: number | null): string {
  if (status === null) return 'none'
  return status === 429 ? '429' : `${Math.floor(status / 100)}xx`
}
