/** What the tab Health shows beside its list. Every number is counted by the query that lists the same rows. */
import type { GlideRecord } from '@servicenow/glide'
import type { CountedRows } from '../contract/home/frame.ts'
import { watchedRuns } from '../contract/bridge-report.ts'
import type {
  HealthDirection,
  HealthEvent,
  HealthLimit,
  HealthQueue,
  HealthRun,
  HomeHealth,
} from '../contract/home/health.ts'
import { toQuery } from '../platform/alternatives.ts'
import type { Alternatives } from '../platform/alternatives.ts'
import { countRows } from '../platform/counts.ts'
import { findCursor } from '../platform/cursors.ts'
import { mayBeShown } from '../platform/privacy.ts'
import { openTable, readRow, text, toNumber } from '../platform/rows.ts'
import { BRIDGE, CURSOR, OUTBOUND_EVENT, TICKET } from '../platform/tables.ts'
import { isoMilliseconds, toIso } from '../platform/time.ts'
import { heardOf, readBridges } from './bridges.ts'
import type { BridgeProcess } from './bridges.ts'
import type { Queue } from './freshness.ts'
import { sentHours, writtenHours } from './hours.ts'
import { noticesOf } from './notices.ts'
import { readSyncFacts } from './sync-facts.ts'

export function readHealth(): HomeHealth {
  const facts = readSyncFacts()
  const bridges = readBridges()
  return {
    as_of: isoMilliseconds(facts.nowMs),
    out: direction(facts.waiting, facts.stuck, table => table === OUTBOUND_EVENT, lastSent()),
    in: direction(facts.waiting, facts.stuck, table => table !== OUTBOUND_EVENT, lastRead()),
    runs: runsOf(bridges),
    swept_at: facts.sweptMs === null ? '' : isoMilliseconds(facts.sweptMs),
    found: foundOf(findCursor('sweep')),
    unread: counted(CURSOR, [[['kind', '=', 'unread']]], 'kind'),
    sent: sentHours(),
    written: writtenHours(),
    limits: limitsOf(bridges),
    bridges: bridges.map(({ sysId, name, version, startedAt, lastWord, leader }) => ({
      sys_id: sysId,
      name,
      version,
      started_at: toIso(startedAt),
      last_word: toIso(lastWord),
      leader,
    })),
    bridges_counted: counted(BRIDGE, heardOf(), 'leader'),
    notices: noticesOf(facts),
  }
}

function counted(table: string, wanted: Alternatives, column: string): CountedRows {
  return { table, query: toQuery(wanted), count: countRows(table, wanted, column) }
}

function direction(
  waiting: readonly Queue[],
  stuck: readonly Queue[],
  isOurs: (table: string) => boolean,
  last: HealthEvent | null,
): HealthDirection {
  const ours = (queues: readonly Queue[]): HealthQueue[] => queues.filter(({ table }) => isOurs(table)).map(toBody)
  return { waiting: ours(waiting), stuck: ours(stuck), last }
}

function toBody({ oldestMs, ...queue }: Queue): HealthQueue {
  return { ...queue, oldest: oldestMs === null ? '' : isoMilliseconds(oldestMs) }
}

function lastSent(): HealthEvent | null {
  const row = openTable(OUTBOUND_EVENT)
  row.addQuery('state', 'sent')
  row.orderByDesc('sent_at')
  row.setLimit(1)
  row.query()
  if (!row.next() || text(row, 'state') !== 'sent') return null
  const title = titleOf(readRow(TICKET, text(row, 'ticket')))
  return { at: toIso(text(row, 'sent_at')), table: OUTBOUND_EVENT, sys_id: row.getUniqueValue(), title }
}

/** The newest version of an incident or follow-up that has arrived. */
function lastRead(): HealthEvent | null {
  const row = openTable(TICKET)
  row.addNotNullQuery('source_updated_at')
  row.orderByDesc('source_updated_at')
  row.setLimit(1)
  row.query()
  return row.next()
    ? { at: text(row, 'source_updated_at'), table: TICKET, sys_id: row.getUniqueValue(), title: titleOf(row) }
    : null
}

function titleOf(ticket: ReturnType<typeof readRow>): string {
  return ticket !== null && mayBeShown(ticket) ? text(ticket, 'reference') : ''
}

function foundOf(sweep: GlideRecord | null): HomeHealth['found'] {
  if (sweep === null || text(sweep, 'compared') === '') return null
  return { compared: toNumber(sweep, 'compared'), differing: toNumber(sweep, 'differing') }
}

/** Of the process that sweeps, or called last. */
function runsOf(bridges: readonly BridgeProcess[]): HealthRun[] {
  const bridge = bridges.find(({ leader }) => leader) ?? bridges[0]
  return bridge === undefined
    ? []
    : watchedRuns.map(run => {
        const { succeededAt, failedAt, failure } = bridge.runs[run]
        return { run, succeeded_at: toIso(succeededAt), failed_at: toIso(failedAt), failure }
      })
}

/** Each process has its own budget, and the vendor counts them together. */
function limitsOf(bridges: readonly BridgeProcess[]): HealthLimit[] {
  const sums = new Map<string, { used: number; limit: number }>()
  for (const { vendor, used, limit } of bridges.flatMap(bridge => bridge.limits)) {
    const before = sums.get(vendor) ?? { used: 0, limit: 0 }
    sums.set(vendor, { used: before.used + used, limit: before.limit + limit })
  }
  return [...sums].map(([vendor, sum]) => ({ vendor, ...sum }))
}
