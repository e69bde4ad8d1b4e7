/** What the freshness sentence is worked out from, as the rows say it now. */
import { readConnection } from '../deliver/connection.ts'
import { firstRow } from '../platform/counts.ts'
import { findCursor } from '../platform/cursors.ts'
import { text } from '../platform/rows.ts'
import { declaredFrom } from '../platform/start.ts'
import { CONNECTION } from '../platform/tables.ts'
import { nowMs, toIso } from '../platform/time.ts'
import type { SyncFacts } from './freshness.ts'
import { stuckQueues, waitingQueues } from './queues.ts'

/** A sweep comes every five minutes unless the bridge is set otherwise; one that is late is no silence yet. */
const SILENT_AFTER_MS = 15 * 60_000

export function readSyncFacts(): SyncFacts {
  const connection = readConnection()
  const sweep = findCursor('sweep')
  return {
    nowMs: nowMs(),
    isStarted: declaredFrom() !== '',
    paused: readPause(),
    connectionProblem: connection.ready ? '' : connection.problem,
    // Each bridge process writes to this row, when it starts and with each sweep.
    lastWordMs: sweep === null ? null : Date.parse(toIso(text(sweep, 'sys_updated_on'))),
    silentAfterMs: SILENT_AFTER_MS,
    sweptMs: sweep === null ? null : filled(Date.parse(toIso(text(sweep, 'swept_at')))),
    waiting: waitingQueues(),
    stuck: stuckQueues(),
  }
}

function readPause(): SyncFacts['paused'] {
  const row = firstRow(CONNECTION, 'paused_atISNOTEMPTY', 'sys_created_on')
  if (row === null) return null
  return {
    by: text(row, 'paused_by') || 'somebody',
    reason: text(row, 'pause_reason').trim(),
    sinceMs: Date.parse(toIso(text(row, 'paused_at'))),
  }
}

const filled = (ms: number): number | null => (Number.isNaN(ms) ? null : ms)
