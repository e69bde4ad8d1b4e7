/** What the bridge counts. Every label value comes from a fixed list or is a label this program chose, so series cannot grow with input. */
import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import type { VendorCall } from './vendor-http.ts'

export type EventSource = 'incident_io' | 'servicenow'

export interface Metrics {
  readonly registry: Registry
  /** A delivery and what became of it. `type` is `unknown` unless it is one the bridge acts on. */
  countEvent(source: EventSource, type: string, outcome: string): void
  /** One run of the single path, from whichever side it was asked for. */
  countRun(origin: string, outcome: string, seconds: number): void
  observeCall(call: VendorCall): void
}

const secondsBuckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 30]

/** A registry of its own per process part, so that tests do not share counters. */
export function createMetrics(options: { withProcess: boolean } = { withProcess: false }): Metrics {
  const registry = new Registry()
  if (options.withProcess) collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const events = new Counter({
    name: 'bridge_events_total',
    help: 'Deliveries received, by sender, type and outcome',
    labelNames: ['source', 'type', 'outcome'],
    registers,
  })
  const runs = new Counter({
    name: 'bridge_runs_total',
    help: 'Runs of the sync, by origin and outcome',
    labelNames: ['origin', 'outcome'],
    registers,
  })
  const runSeconds = new Histogram({
    name: 'bridge_run_seconds',
    help: 'Duration of runs',
    labelNames: ['origin'],
    buckets: secondsBuckets,
    registers,
  })
  const calls = new Counter({
    name: 'bridge_vendor_calls_total',
    help: 'Calls to the vendors, by endpoint label and status class',
    labelNames: ['vendor', 'label', 'status'],
    registers,
  })
  const callSeconds = new Histogram({
    name: 'bridge_vendor_call_seconds',
    help: 'Duration of calls to the vendors',
    labelNames: ['vendor', 'label'],
    buckets: secondsBuckets,
    registers,
  })
  return {
    registry,
    countEvent: (source, type, outcome) => events.inc({ source, type, outcome }),
    countRun: (origin, outcome, seconds) => {
      runs.inc({ origin, outcome })
      runSeconds.observe({ origin }, seconds)
    },
    observeCall: call => {
      calls.inc({ vendor: call.vendor, label: call.label, status: statusClass(call.status) })
      callSeconds.observe({ vendor: call.vendor, label: call.label }, call.seconds)
    },
  }
}

/** 2xx, 4xx ...; 429 apart because it asks for something else; `none` when there was no answer. */
export function statusClass(status: number | null): string {
  if (status === null) return 'none'
  if (status === 429) return '429'
  return `${Math.floor(status / 100)}xx`
}
