/** What a write would send, and what would count as written afterwards. Nothing is written here. */
import type { GlideRecord } from '@servicenow/glide'
import type { ResolvedColumn, WritePlan } from './decision.ts'
import { ABANDONED_AFTER_SECONDS } from '../platform/backoff.ts'
import { isJournal, isKeptColumn } from '../platform/dictionary.ts'
import { countEntries, readJournal } from '../platform/journal.ts'
import { text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { fromNow } from '../platform/time.ts'
import type { Ticket } from '../tickets/ticket.ts'

/** The columns of a new record: the template's static values first, then what the mappings say. */
export function planInsert(
  record: GlideRecord,
  columns: readonly ResolvedColumn[],
  staticValues: Readonly<Values>,
): WritePlan {
  // An empty value leaves the default of the column: nothing was filled in yet in incident.io.
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
  const due = synced.filter(column => isDue(column) && !isWrittenEntry(record, ticket, column))
  return { columns: due, applied: { ...ticket.applied, ...wanted(synced) }, warnings: [] }
}

/**
 * Goes on with a record that an interrupted run inserted. Its journal entries are statements of their own, so they may be
 * missing, also those that are written once only.
 */
export function planRecovery(
  record: GlideRecord,
  ticket: Ticket,
  columns: readonly ResolvedColumn[],
  staticValues: Readonly<Values>,
): WritePlan {
  const journals = journalsOf(record, columns, staticValues)
  return planUpdate(record, ticket, [
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
