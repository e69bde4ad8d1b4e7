/** What the bridge counts. Every label value comes from a fixed list or is a label this program chose, so series cannot grow with input. */
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import type { Vendor } from './errors.ts'

export type EventSource = Vendor

/** A call to a vendor, under the fixed phrase that its endpoint is called. No status: there was no answer. */
export interface ObservedCall {
  readonly vendor: Vendor
  readonly label: string
  readonly status: number | null
  readonly seconds: number
}

/** What waits, by whether somebody waits for it. */
type Waiting = (work: 'foreground' | 'background') => number

export interface Metrics {
  readonly registry: Registry
  /** A delivery and what became of it. `type` is `unknown` unless it is one the bridge acts on. */
  readonly countEvent: (source: Vendor, type: string, outcome: string) => void
  /** One run of the single path, from whichever side it was asked for. */
  readonly countRun: (origin: string, outcome: string, seconds: number) => void
  readonly observeCall: (call: ObservedCall) => void
  /** A call that the rate limiter did not make. */
  readonly countPausedCall: (vendor: Vendor) => void
  /** From now on every reading shows the circuit of this vendor and its queued calls. */
  readonly watchVendor: (vendor: Vendor, circuit: () => keyof typeof circuitValues, queuedCalls: Waiting) => void
  /** From now on every reading shows how many jobs have not begun. */
  readonly watchJobs: (waitingJobs: Waiting) => void
  /** How many items stand on each list of ServiceNow that admins read, as the last claim of a sweep said. */
  readonly showListed: (counts: object) => void
}

const circuitValues = { closed: 0, half_open: 1, open: 2 } as const
const works = ['foreground', 'background'] as const
const secondsBuckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 30]

/** A registry of its own per bridge, so that tests do not share counters. */
export function createMetrics(options: { withProcess: boolean } = { withProcess: false }): Metrics {
  const registry = new Registry()
  const registers = [registry]
  if (options.withProcess) collectDefaultMetrics({ register: registry })
  const counter = (name: string, help: string, ...labelNames: string[]) =>
    new Counter({ name, help, labelNames, registers })
  const seconds = (name: string, help: string, ...labelNames: string[]) =>
    new Histogram({ name, help, labelNames, buckets: secondsBuckets, registers })
  /** Filled at each reading by the readers that were added. */
  const gauge = (name: string, help: string, ...labelNames: string[]) => {
    const readers: ((set: (labels: Record<string, string>, value: number) => void) => void)[] = []
    const collect = function (this: Gauge): void {
      for (const read of readers) read((labels, value) => this.set(labels, value))
    }
    new Gauge({ name, help, labelNames, registers, collect })
    return readers
  }
  const events = counter(
    'bridge_events_total',
    'Deliveries received, by sender, type and outcome',
    'source',
    'type',
    'outcome',
  )
  const runs = counter('bridge_runs_total', 'Runs of the sync, by origin and outcome', 'origin', 'outcome')
  const runSeconds = seconds('bridge_run_seconds', 'Duration of runs', 'origin')
  const calls = counter(
    'bridge_vendor_calls_total',
    'Calls to the vendors, by endpoint and status class',
    'vendor',
    'label',
    'status',
  )
  const callSeconds = seconds('bridge_vendor_call_seconds', 'Duration of calls to the vendors', 'vendor', 'label')
  const pausedCalls = counter(
    'bridge_vendor_paused_calls_total',
    'Calls not made because of Retry-After or an open circuit',
    'vendor',
  )
  const circuits = gauge('bridge_vendor_circuit', 'Circuit of a vendor: 0 closed, 1 trying, 2 open', 'vendor')
  const queued = gauge(
    'bridge_vendor_waiting_calls',
    'Calls that are queued, by whether somebody waits for them',
    'vendor',
    'work',
  )
  const jobs = gauge(
    'bridge_waiting_jobs',
    'Runs and deliveries that have not begun, by whether somebody waits for them',
    'work',
  )
  const listed = new Gauge({
    name: 'bridge_listed_items',
    help: 'Items that keep failing: on the lists that admins read in ServiceNow, at most 1000 each',
    labelNames: ['list'],
    registers,
  })
  return {
    registry,
    countEvent: (source, type, outcome) => events.inc({ source, type, outcome }),
    countRun: (origin, outcome, duration) => {
      runs.inc({ origin, outcome })
      runSeconds.observe({ origin }, duration)
    },
    observeCall: ({ vendor, label, status, seconds: duration }) => {
      calls.inc({ vendor, label, status: statusClass(status) })
      callSeconds.observe({ vendor, label }, duration)
    },
    countPausedCall: vendor => pausedCalls.inc({ vendor }),
    watchVendor: (vendor, circuit, queuedCalls) => {
      circuits.push(set => set({ vendor }, circuitValues[circuit()]))
      queued.push(set => works.forEach(work => set({ vendor, work }, queuedCalls(work))))
    },
    showListed: counts => Object.entries(counts).forEach(([list, count]) => listed.set({ list }, Number(count))),
    watchJobs: waitingJobs => void jobs.push(set => works.forEach(work => set({ work }, waitingJobs(work)))),
  }
}

/** 2xx, 4xx ...; 429 apart because it asks for something else; `none` when there was no answer. */
export function statusClass(status: number | null): string {
  if (status === null) return 'none'
  return status === 429 ? '429' : `${Math.floor(status / 100)}xx`
}
