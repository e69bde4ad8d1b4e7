/** The two writes there are: insert a ticket's record, or update the columns that changed. */
import type { GlideRecord } from '@servicenow/glide'
import { ABANDONED_AFTER_SECONDS } from '../platform/backoff.ts'
import { lineOf } from '../checks/check-table.ts'
import { isJournal, isKeptColumn } from '../platform/columns.ts'
import { recordSysIdFor } from './find-record.ts'
import { appendJournal, countEntries, readJournal } from '../platform/journal.ts'
import type { Memo } from '../platform/memo.ts'
import type { ResolvedColumn } from './resolve-lookups.ts'
import { openTable, readRow, refusalWords, text, toNumber } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { SYSTEM_NAME } from '../contract/tables.ts'
import type { Ticket } from './ticket-row.ts'
import { fromNow } from '../platform/time.ts'
import { userSysId } from '../platform/users.ts'

export type Written =
  /** `columns` were really sent; `applied` is what counts as written from now on; `before` is the record's update count until then. */
  | {
      readonly ok: true
      readonly sysId: string
      readonly columns: readonly ResolvedColumn[]
      readonly applied: Values
      readonly warnings: readonly string[]
      readonly before: number
    }
  | { readonly ok: false; readonly duplicate: boolean; readonly words: string }

/** What a write would send, and what would count as written afterwards. */
export interface WritePlan {
  readonly columns: readonly ResolvedColumn[]
  readonly applied: Values
  readonly warnings: readonly string[]
}

/** The columns of a new record: the template's static values first, then what the mappings say. */
export function planInsert(
  record: GlideRecord,
  columns: readonly ResolvedColumn[],
  staticValues: Readonly<Values>,
): WritePlan {
  // An empty wish leaves the default of the column: nothing was filled in yet in incident.io.
  const filled = columns.filter(column => column.value !== '')
  const { fixed, warnings } = toFixedColumns(record, staticValues, filled)
  return { columns: [...fixed, ...filled], applied: { ...wanted(fixed), ...wanted(columns) }, warnings }
}

/**
 * The synced columns whose desired value is not the one applied last. The record itself is not asked: what a person
 * wrote there stays until incident.io has something new to say.
 */
export function planUpdate(record: GlideRecord, ticket: Ticket, columns: readonly ResolvedColumn[]): WritePlan {
  const synced = columns.filter(column => column.write === 'sync')
  // A status mapping is one thing said in several columns: closing again needs the close code again.
  const statusChanged = synced.some(column => column.together === true && isChanged(ticket, column))
  const isDue = (column: ResolvedColumn): boolean =>
    isChanged(ticket, column) || (statusChanged && column.together === true && !column.journal)
  const outstanding = synced.filter(column => isDue(column) && !isWrittenEntry(record, ticket, column))
  return { columns: outstanding, applied: { ...ticket.applied, ...wanted(synced) }, warnings: [] }
}

/** What a new record is made from. */
export interface Blueprint {
  readonly table: string
  readonly columns: readonly ResolvedColumn[]
  readonly staticValues: Readonly<Values>
  /** Somebody else's record has the sys_id that this one would get. */
  readonly isTaken: boolean
}

/** Inserts the record: what is planned, then whose record it is. */
export function createRecord(
  ticket: Ticket,
  { table, columns, staticValues, isTaken }: Blueprint,
  memo: Memo,
): Written {
  const record = openTable(table)
  record.newRecord()
  const { columns: sent, applied, warnings } = planInsert(record, columns, staticValues)
  setColumns(record, sent)
  if (!sent.some(column => column.column === 'opened_by'))
    setIfThere(record, 'opened_by', userSysId(ticket.createdBy, memo))
  setIfThere(record, 'correlation_id', ticket.externalId)
  setIfThere(record, 'correlation_display', SYSTEM_NAME)
  const sysId = recordSysIdFor(ticket.recordType, ticket.externalId)
  if (!isTaken) record.setNewGuidValue(sysId)
  const inserted: string | null = record.insert()
  if (inserted !== null) return { ok: true, sysId: inserted, columns: sent, applied, warnings, before: 0 }
  const words = refusalWords(record)
  if (isTaken) return { ok: false, duplicate: false, words }
  if (readRow(table, sysId) !== null) return { ok: false, duplicate: true, words }
  // Records of other tables of the family share the primary key: made when the template wrote there, and unlinked since.
  const [root = table] = lineOf(table).slice(-1)
  if (root === table || readRow(root, sysId) === null) return { ok: false, duplicate: false, words }
  return createRecord(ticket, { table, columns, staticValues, isTaken: true }, memo)
}

/** Writes what is planned on a record that exists; one that is linked just now is marked as linked. */
export function updateRecord(record: GlideRecord, ticket: Ticket, columns: readonly ResolvedColumn[]): Written {
  const { columns: outstanding, applied } = planUpdate(record, ticket, columns)
  const before = toNumber(record, 'sys_mod_count')
  const correlation = ticket.target === '' ? setCorrelation(record, ticket) : { changed: false, warnings: [] }
  setColumns(record, outstanding)
  if ((outstanding.length > 0 || correlation.changed) && record.update() === null)
    return { ok: false, duplicate: false, words: refusalWords(record) }
  return {
    ok: true,
    sysId: record.getUniqueValue(),
    columns: outstanding,
    applied,
    warnings: correlation.warnings,
    before,
  }
}

/**
 * Goes on with a record that a broken-off run inserted. Its journal entries are statements of their own, so they may be
 * missing, also those that are written once only.
 */
export function recoverRecord(
  record: GlideRecord,
  ticket: Ticket,
  columns: readonly ResolvedColumn[],
  staticValues: Readonly<Values>,
): Written {
  const journals = journalsOf(record, columns, staticValues)
  return updateRecord(record, ticket, [
    ...columns.filter(column => !column.journal),
    ...journals.map(column => ({ ...column, write: 'sync' as const })),
  ])
}

/** True while the run that inserted the record may still be at its journal entries: written twice they could not be taken back. */
export function isBeingWritten(
  record: GlideRecord,
  ticket: Ticket,
  columns: readonly ResolvedColumn[],
  staticValues: Readonly<Values>,
): boolean {
  if (text(record, 'sys_created_on') <= fromNow(-ABANDONED_AFTER_SECONDS)) return false
  return journalsOf(record, columns, staticValues).some(column => !isWrittenEntry(record, ticket, column))
}

function journalsOf(
  record: GlideRecord,
  columns: readonly ResolvedColumn[],
  staticValues: Readonly<Values>,
): ResolvedColumn[] {
  return planInsert(record, columns, staticValues).columns.filter(column => column.journal)
}

/** True when an update would send something: asked before the row is marked as being worked on. */
export function hasChanges(ticket: Ticket, columns: readonly ResolvedColumn[]): boolean {
  return ticket.target === '' || columns.some(column => column.write === 'sync' && isChanged(ticket, column))
}

function isChanged(ticket: Ticket, column: ResolvedColumn): boolean {
  return column.wanted !== (ticket.applied[column.column] ?? '')
}

function wanted(columns: readonly ResolvedColumn[]): Values {
  return Object.fromEntries(columns.map(column => [column.column, column.wanted]))
}

function setColumns(record: GlideRecord, columns: readonly ResolvedColumn[]): void {
  for (const { column, value, journal } of columns) {
    if (journal) appendJournal(record, column, value)
    else record.setValue(column, value)
  }
}

/** A journal entry cannot be taken back, so one that a broken-off run already wrote is not written again. */
function isWrittenEntry(record: GlideRecord, ticket: Ticket, column: ResolvedColumn): boolean {
  if (!column.journal) return false
  if (column.value === '') return true
  return (
    countEntries(readJournal(record.getUniqueValue(), [column.column], ticket.createdOn), column.column, column.value) >
    0
  )
}

/** The template's static values that no mapping overrides. */
function toFixedColumns(record: GlideRecord, staticValues: Readonly<Values>, filled: readonly ResolvedColumn[]) {
  const fixed: ResolvedColumn[] = []
  const warnings: string[] = []
  for (const [column, value] of Object.entries(staticValues)) {
    if (isKeptColumn(column))
      warnings.push(
        `${column}: left out, because the platform or the sync keeps this column itself. Correct the static values of the template.`,
      )
    else if (!record.isValidField(column))
      warnings.push(
        `${column}: left out, because the table ${record.getTableName()} has no such column. Correct the static values of the template.`,
      )
    else if (value.startsWith('javascript:'))
      warnings.push(
        `${column}: left out, because scripts in static values are not run. Use a value or a field mapping.`,
      )
    else if (!filled.some(other => other.column === column))
      fixed.push({ column, wanted: value, value, write: 'create', journal: isJournal(record, column) })
  }
  return { fixed, warnings }
}

function setIfThere(record: GlideRecord, column: string, value: string): void {
  if (value !== '' && record.isValidField(column)) record.setValue(column, value)
}

/** Marks an adopted record as linked, unless another system already uses the two columns. */
function setCorrelation(record: GlideRecord, ticket: Ticket): { changed: boolean; warnings: string[] } {
  if (!record.isValidField('correlation_id') || !record.isValidField('correlation_display'))
    return { changed: false, warnings: [] }
  const id = text(record, 'correlation_id')
  const display = text(record, 'correlation_display')
  if (id === ticket.externalId && display === SYSTEM_NAME) return { changed: false, warnings: [] }
  if (id !== '' && (id !== ticket.externalId || display !== '')) {
    const owner = display === '' ? 'another system' : display
    return {
      changed: false,
      warnings: [
        `correlation_id: left alone, because ${owner} uses it ("${id}"). What people write on the record does not come back to incident.io.`,
      ],
    }
  }
  record.setValue('correlation_id', ticket.externalId)
  record.setValue('correlation_display', SYSTEM_NAME)
  return { changed: true, warnings: [] }
}
