/**
 * What people write and change on a linked record becomes outbound events. Runs after the commit, in any order and
 * perhaps twice: everything is read from the tables as they stand, and each event can only be stored once.
 */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { isEdited, noteEdits } from './edits.ts'
import { captureJournal } from './journal.ts'
import type { JournalLook } from './journal.ts'
import { captureState } from './state.ts'
import type { Look } from '../platform/journal.ts'
import { messageOf } from '../platform/json.ts'
import { changeRow, isTrue, readRow, text, toNumber } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { readAnywhere } from '../platform/moved-row.ts'
import { TICKET } from '../platform/tables.ts'
import { now } from '../platform/time.ts'
import { closedColumns, movedColumns } from '../tickets/shared-columns.ts'
import { findRowOfRecord, isLeftAlone, isPrivateAndKept, newMemo, toTicket } from '../tickets/ticket.ts'
import type { Memo, Ticket } from '../tickets/ticket.ts'

/** The asynchronous rule on task. */
export function captureChanges(current: GlideRecord): void {
  const row = findRowOfRecord(current.getUniqueValue())
  if (row !== null) captureRecord(row, seenRecordOf(current, toTicket(row)))
}

/** For a ticket that brings nothing new: its record may. One query when nobody wrote on it. */
export function checkRecordSeen(ticket: Ticket, memo: Memo = newMemo()): void {
  if (ticket.target === '' || isLeftAlone(ticket)) return
  const record = readAnywhere(ticket.targetTable, ticket.target)
  if (record === null) return
  memo.records.set(ticket.target, record)
  if (toNumber(record, 'sys_mod_count') === ticket.seenVersion) return
  const row = readRow(TICKET, ticket.sysId)
  if (row !== null) captureRecord(row, seenRecordOf(record, toTicket(row)), { memo })
}

/** A record as it was when a look at it began: what comes later has a higher update count. */
export interface SeenRecord {
  readonly table: string
  readonly version: number
  readonly state: string
  /** Null where records have no such thing. */
  readonly isClosed: boolean | null
  /** A person seems to have changed a column that the sync keeps. */
  readonly isEdited: boolean
}

export function seenRecordOf(record: GlideRecord, ticket: Ticket): SeenRecord {
  return {
    table: record.getRecordClassName(),
    version: toNumber(record, 'sys_mod_count'),
    state: text(record, 'state'),
    isClosed: record.isValidField('active') ? !isTrue(record, 'active') : null,
    isEdited: isEdited(ticket, record),
  }
}

interface LookOptions {
  readonly look?: Look
  readonly memo?: Memo
  /** A state after the one that the ticket knows was reported already. */
  readonly wasReported?: boolean
}

/**
 * Looks at the record's journal and state; `row` is the ticket's. A quick look that finds nothing writes nothing; a
 * thorough one notes how far it looked.
 */
export function captureRecord(
  row: GlideRecord,
  record: SeenRecord,
  { look = 'quick', memo = newMemo(), wasReported = false }: LookOptions = {},
): void {
  const ticket = toTicket(row)
  if (isPrivateAndKept(ticket)) return
  const journal = guarded(ticket, 'journal', () => captureJournal(ticket, look, memo)) ?? BROKEN_OFF
  const isNewState = wasReported || record.state !== ticket.recordState
  const isStateDone =
    !isNewState || guarded(ticket, 'state', () => captureState(ticket.sysId, record.table, memo)) === true
  const moved = movedColumns(ticket, record.table)
  // At the end, so that nothing comes between the look and the note.
  const edits = record.isEdited ? noteEdits(ticket.sysId, record.table) : {}
  const isNews = isNewState || [journal.columns, moved, edits ?? {}].some(columns => Object.keys(columns).length > 0)
  if (look === 'quick' && !isNews) return
  const isDone = journal.isComplete && isStateDone && edits !== null
  const seen = isDone ? seenColumns(ticket, record, look) : {}
  const active = isNews ? { active_at: now() } : {}
  changeRow(row, {
    ...journal.columns,
    ...moved,
    ...edits,
    ...seen,
    ...active,
    ...closedColumns(ticket, record.isClosed),
  })
}

const BROKEN_OFF: JournalLook = { columns: {}, isComplete: false }

/**
 * A quick look speaks for one update: of several, a run that broke off may have reported one without noting it.
 * The minute script looks for it.
 */
function seenColumns(ticket: Ticket, { version }: SeenRecord, look: Look): Values {
  const isNext = version === ticket.seenVersion + 1
  return isNext || look === 'thorough' ? { seen_version: `${version}` } : {}
}

/** A fault in one of the two must not cost the other one. */
function guarded<T>(ticket: Ticket, what: string, run: () => T): T | null {
  try {
    return run()
  } catch (error) {
    gs.error(
      `incident.io sync: capturing the ${what} of ticket ${ticket.sysId} stopped on an unexpected error: ${messageOf(error)}`,
    )
    return null
  }
}
