/** Start and Pause, as the connection says them: from which moment on incidents are taken, and whether anything is written now. */
import type { GlideRecord } from '@servicenow/glide'
import { addAlternatives } from './alternatives.ts'
import { BEING_SAVED, PAUSED } from './held-back.ts'
import { isTrue, openTable, text } from './rows.ts'
import { CONNECTION } from './tables.ts'
import { toIso } from './time.ts'

export interface SyncState {
  /** As ServiceNow stores moments; '' as long as nobody pressed Start. */
  readonly declaredFrom: string
  /** Why nothing is written or sent now, '' while the sync is not paused. */
  readonly pause: string
  /** Which columns are written on tables without audit is kept. */
  readonly keepsWritten: boolean
}

/** What one transaction knows of it, and of the instance; empty until somebody asks. */
export interface SyncStateMemo {
  readonly syncState: Map<'now', SyncState>
  /** The version of the configuration under which it began to read. */
  readonly version: Map<'now', string>
  /** Which tables the platform audits. */
  readonly audited: Map<string, boolean>
}

export function nothingKnown(): SyncStateMemo {
  return { syncState: new Map(), version: new Map(), audited: new Map() }
}

/** More connections than one make no sense, and are read all the same: a pause on any of them counts. */
const MAX_CONNECTIONS = 10

export function readSyncState(): SyncState {
  const row = openTable(CONNECTION)
  addAlternatives(row, [
    [['declared_from', 'ISNOTEMPTY']],
    [['paused_at', 'ISNOTEMPTY']],
    [['mapping_saved_since', 'ISNOTEMPTY']],
  ])
  row.orderBy('sys_created_on')
  row.setLimit(MAX_CONNECTIONS)
  row.query()
  let since = ''
  let pause = ''
  let keepsWritten = false
  while (row.next()) {
    since = since || text(row, 'declared_from')
    pause = pause || pauseOf(row)
    keepsWritten = keepsWritten || isTrue(row, 'keep_written')
  }
  return { declaredFrom: since, pause, keepsWritten }
}

export function declaredFrom(): string {
  return readSyncState().declaredFrom
}

/** What stands on everything that is kept, '' while nothing is: a pause, or a whole mapping that is being saved. */
export function pauseOf(connection: GlideRecord): string {
  const at = text(connection, 'paused_at')
  if (at === '') return text(connection, 'mapping_saved_since') === '' ? '' : BEING_SAVED
  const reason = text(connection, 'pause_reason').trim()
  const since = `${PAUSED} since ${toIso(at)} by ${text(connection, 'paused_by') || 'somebody'}`
  return `${since}${reason === '' ? '' : ` (${reason})`}. This is kept, and goes on with "Resume".`
}
