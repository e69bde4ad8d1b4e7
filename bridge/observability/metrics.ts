/** What the bridge counts. Every label value comes from a fixed list or is a label this program chose, so series cannot grow with input. */
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import type { VendorGate, VendorName } from '../vendors/http/gate.ts'
import type { VendorCall } from '../vendors/http/http.ts'
import type { JobQueue } from '../sync/job-queue.ts'
import { priorities } from '../vendors/http/priority.ts'

export type EventSource = 'incident_io' | 'servicenow' | 'jira'

export interface Metrics {
  readonly registry: Registry
  /** A delivery and what became of it. `type` is `unknown` unless it is one the bridge acts on. */
  countEvent(source: EventSource, type: string, outcome: string): void
  /** One run of the single path, from whichever side it was asked for. */
  countRun(origin: string, outcome: string, seconds: number): void
  observeCall(call: VendorCall): void
  /** From now on every reading shows how this gate stands. */
  watchGate(vendor: VendorName, gate: WatchedGate): void
  /** From now on every reading shows how many jobs wait. */
  watchJobs(jobs: Pick<JobQueue, 'waiting'>): void
  /** A call that the gate did not make. */
  countPausedCall(vendor: VendorName): void
}

type WatchedGate = Pick<VendorGate, 'circuit' | 'waiting'>

const secondsBuckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 30]

/** A registry of its own per bridge, so that tests do not share counters. */
export function createMetrics(options: { withProcess: boolean } = { withProcess: false }): Metrics {
  const registry = new Registry()
  const registers = [registry]
  if (options.withProcess) collectDefaultMetrics({ register: registry })
  const counter = (name: string, help: string, labelNames: string[]) =>
    new Counter({ name, help, labelNames, registers })
  const seconds = (name: string, help: string, labelNames: string[]) =>
    new Histogram({ name, help, labelNames, buckets: secondsBuckets, registers })
  const events = counter('bridge_events_total', 'Deliveries received, by sender, type and outcome', [
    'source',
    'type',
    'outcome',
  ])
  const runs = counter('bridge_runs_total', 'Runs of the sync, by origin and outcome', ['origin', 'outcome'])
  const runSeconds = seconds('bridge_run_seconds', 'Duration of runs', ['origin'])
  const calls = counter('bridge_vendor_calls_total', 'Calls to the vendors, by endpoint and status class', [
    'vendor',
    'label',
    'status',
  ])
  const callSeconds = seconds('bridge_vendor_call_seconds', 'Duration of calls to the vendors', ['vendor', 'label'])
  const pausedCalls = counter(
    'bridge_vendor_paused_calls_total',
    'Calls not made because of a pause or an open circuit',
    ['vendor'],
  )
  const watchGate = addGateGauges(registers)
  return {
    registry,
    watchGate,
    watchJobs: jobs => addJobGauge(registers, jobs),
    countPausedCall: vendor => pausedCalls.inc({ vendor }),
    countEvent: (source, type, outcome) => events.inc({ source, type, outcome }),
    countRun: (origin, outcome, duration) => {
      runs.inc({ origin, outcome })
      runSeconds.observe({ origin }, duration)
    },
    observeCall: ({ vendor, label, status, seconds: duration }) => {
      calls.inc({ vendor, label, status: statusClass(status) })
      callSeconds.observe({ vendor, label }, duration)
    },
  }
}

const circuitValues = { closed: 0, half_open: 1, open: 2 } as const

function addGateGauges(registers: Registry[]): Metrics['watchGate'] {
  const gates = new Map<VendorName, WatchedGate>()
  new Gauge({
    name: 'bridge_vendor_circuit',
    help: 'Circuit of a vendor: 0 closed, 1 trying, 2 open',
    labelNames: ['vendor'],
    registers,
    collect() {
      for (const [vendor, gate] of gates) this.set({ vendor }, circuitValues[gate.circuit()])
    },
  })
  new Gauge({
    name: 'bridge_vendor_waiting_calls',
    help: 'Calls that wait for their turn, by what they are for',
    labelNames: ['vendor', 'work'],
    registers,
    collect() {
      for (const [vendor, gate] of gates) for (const work of priorities) this.set({ vendor, work }, gate.waiting(work))
    },
  })
  return (vendor, gate) => gates.set(vendor, gate)
}

function addJobGauge(registers: Registry[], jobs: Pick<JobQueue, 'waiting'>): void {
  new Gauge({
    name: 'bridge_waiting_jobs',
    help: 'Runs and deliveries that have not begun, by whether somebody waits for them',
    labelNames: ['work'],
    registers,
    collect() {
      for (const work of priorities) this.set({ work }, jobs.waiting(work === 'foreground'))
    },
  })
}

/** 2xx, 4xx ...; 429 apart because it asks for something else; `none` when there was no answer. */
export function statusClass(status: number | null): string {
  if (status === null) return 'none'
  if (status === 429) return '429'
  return `${Math.floor(status / 100)}xx`
}
