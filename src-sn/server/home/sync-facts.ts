/** What the freshness sentence is worked out from, as the rows say it now. */
import type { GlideRecord } from '@servicenow/glide'
import { readConnection } from '../deliver/connection.ts'
import { firstRow } from '../platform/counts.ts'
import { findCursor } from '../platform/cursors.ts'
import { text } from '../platform/rows.ts'
import { declaredFrom } from '../platform/start.ts'
import { CONNECTION } from '../platform/tables.ts'
import { nowMs, toIso } from '../platform/time.ts'
import { readBridges } from './bridges.ts'
import type { BridgeProcess } from './bridges.ts'
import type { SyncFacts } from './freshness.ts'
import { stuckQueues, waitingQueues } from './queues.ts'

/** The bridge is asked for a word every minute (requests/bridge-word.ts). The rest is for a job that runs late. */
const SILENT_AFTER_MS = 110_000

export function readSyncFacts(): SyncFacts {
  const connection = readConnection()
  const sweep = findCursor('sweep')
  const bridges = readBridges()
  const ms = nowMs()
  return {
    nowMs: ms,
    isStarted: declaredFrom() !== '',
    paused: readPause(),
    connectionProblem: connection.ready ? '' : connection.problem,
    lastWordMs: lastWordOf(sweep, bridges),
    silentAfterMs: SILENT_AFTER_MS,
    sweepProblem: sweepProblemOf(bridges.filter(({ lastWord }) => ms - Date.parse(toIso(lastWord)) <= SILENT_AFTER_MS)),
    sweptMs: sweep === null ? null : filled(Date.parse(toIso(text(sweep, 'swept_at')))),
    waiting: waitingQueues(),
    stuck: stuckQueues(),
  }
}

function readPause(): SyncFacts['paused'] {
  const row = firstRow(CONNECTION, [[['paused_at', 'ISNOTEMPTY']]], 'sys_created_on')
  if (row === null) return null
  return {
    by: text(row, 'paused_by') || 'somebody',
    reason: text(row, 'pause_reason').trim(),
    sinceMs: Date.parse(toIso(text(row, 'paused_at'))),
  }
}

/** A bridge process has a row of its own; it writes to that of the sweep too, when it starts and with each sweep. */
function lastWordOf(sweep: GlideRecord | null, bridges: readonly BridgeProcess[]): number | null {
  const moments = [sweep === null ? '' : text(sweep, 'sys_updated_on'), bridges[0]?.lastWord ?? '']
  const words = moments.filter(moment => moment !== '').map(moment => Date.parse(toIso(moment)))
  return words.length === 0 ? null : Math.max(...words)
}

/** Of the process that sweeps; where none of those that are there does, of the one that was heard of last. */
function sweepProblemOf(bridges: readonly BridgeProcess[]): SyncFacts['sweepProblem'] {
  const sweep = (bridges.find(({ leader }) => leader) ?? bridges[0])?.runs.sweep
  if (sweep === undefined || sweep.failure === '') return null
  return { words: sweep.failure, sinceMs: filled(Date.parse(toIso(sweep.succeededAt || sweep.failedAt))) }
}

const filled = (ms: number): number | null => (Number.isNaN(ms) ? null : ms)
