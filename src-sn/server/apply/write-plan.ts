/** What a write would send, and what would be remembered afterwards. Nothing is written here. */
import type { GlideRecord } from '@servicenow/glide'
import { wordsOf } from './decision.ts'
import type { Decided, Go, MergePlan, ResolvedColumn, WritePlan } from './decision.ts'
import { isTextWritten } from './journal-texts.ts'
import { JOURNAL_SOURCE, NO_MEMORY } from '../contract/memory.ts'
import type { Base, Column } from '../contract/merge.ts'
import { ABANDONED_AFTER_SECONDS } from '../platform/backoff.ts'
import { asRemembered, asRememberedEntry } from '../platform/digests.ts'
import { isJournal, isKeptColumn } from '../platform/dictionary.ts'
import { text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { isRecent } from '../platform/time.ts'
import type { Ticket } from '../tickets/ticket.ts'

/** The columns of a new record: the template's static values first, then what the mappings say. */
export function planInsert({ probe, permit, resolved }: Go): WritePlan {
  // An empty value leaves the default of the column: nothing was filled in yet in incident.io.
  const filled = resolved.columns.filter(column => column.value !== '')
  const { fixed, warnings } = toFixedColumns(probe, permit.template.staticValues, filled)
  const bases = new Map<string, Base>()
  for (const { column } of fixed) bases.set(column, { ...NEW_BASE, sent: null })
  for (const column of resolved.columns) bases.set(column.column, newBase(column))
  return { columns: [...fixed, ...filled], memory: { ...NO_MEMORY, bases }, warnings, checked: [] }
}

const NEW_BASE: Base = { sent: null, stored: '', source: '', editedBy: null, stays: '' }

function newBase(column: ResolvedColumn): Base {
  const { wanted, source, journal } = column
  return journal
    ? { ...NEW_BASE, sent: asRememberedEntry(wanted), source: JOURNAL_SOURCE }
    : { ...NEW_BASE, sent: asRemembered(wordsOf(column)), source }
}

/** The columns of a record that exists, as the merge decided them, and the journals. */
export function planUpdate(ticket: Ticket, go: Go, merged: MergePlan): WritePlan {
  return plan(ticket, go, merged, go.resolved.columns.filter(isSyncedJournal))
}

function isSyncedJournal({ write, journal }: ResolvedColumn): boolean {
  return write === 'sync' && journal
}

/**
 * Goes on with a record that an interrupted run inserted. Its journal entries are statements of their own, so they may be
 * missing, also those that are written once only.
 */
export function planRecovery(ticket: Ticket, go: Go, merged: MergePlan): WritePlan {
  return plan(ticket, go, merged, journalsOf(go))
}

function plan(ticket: Ticket, go: Go, merged: MergePlan, journals: readonly ResolvedColumn[]): WritePlan {
  const { probe: record } = go
  const { decided, warnings, heard } = merged
  const due = decided.flatMap(({ write, columns }) => columns.filter(({ column }) => write.includes(column)))
  const entries = journals.filter(column => isDueEntry(record, ticket, column, decided))
  const notice = reopenNotice(ticket, record, decided).filter(column => !isWrittenEntry(record, ticket, column))
  const bases = new Map<string, Base>(merged.bases)
  for (const column of journals)
    bases.set(column.column, { ...newBase(column), stored: merged.bases.get(column.column)?.stored ?? '' })
  const memory = { bases, wasClosed: ticket.memory.wasClosed, heard }
  return { columns: [...due, ...entries, ...notice], memory, warnings, checked: decided.flatMap(checkedIn) }
}

/** Columns that said why they keep another value, and those that hold the right one by now. */
function checkedIn({ verdict, group }: Decided): string[] {
  const isChecked = ({ base, value, actual }: Column): boolean =>
    base !== null && base.stays !== '' ? true : verdict !== 'nothing' && value === actual
  return group.columns.filter(isChecked).map(({ name }) => name)
}

/** A journal entry is due when incident.io has another text, and when the status mapping that it belongs to is written. */
function isDueEntry(record: GlideRecord, ticket: Ticket, column: ResolvedColumn, decided: readonly Decided[]): boolean {
  if (column.value === '' || ticket.memory.bases.get(column.column)?.sent === asRememberedEntry(column.wanted))
    return false
  const ofStatus = decided.find(({ columns }) => columns.some(({ together }) => together))
  const isHeld = column.together && ofStatus !== undefined && (ofStatus.group.isEcho || ofStatus.verdict === 'stay')
  return !isHeld && !isWrittenEntry(record, ticket, column)
}

/** True while the run that inserted the record may still be at its journal entries: written twice they could not be taken back. */
export function isBeingWritten(ticket: Ticket, go: Go): boolean {
  if (!isRecent(text(go.probe, 'sys_created_on'), ABANDONED_AFTER_SECONDS)) return false
  return journalsOf(go).some(column => !isWrittenEntry(go.probe, ticket, column))
}

function journalsOf(go: Go): ResolvedColumn[] {
  return planInsert(go).columns.filter(column => column.journal)
}

/** A journal entry cannot be taken back, so one that a broken-off run already wrote is not written again. */
function isWrittenEntry(record: GlideRecord, ticket: Ticket, { journal, column, value }: ResolvedColumn): boolean {
  return (
    journal &&
    isTextWritten(ticket, record, {
      column,
      value,
      sent: ticket.memory.bases.get(column)?.sent ?? '',
      known: ticket.memory.bases.get(column)?.stored ?? '',
      asRemembered: asRememberedEntry,
    })
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
      fixed.push({ ...STATIC, column, wanted: value, value, journal: isJournal(record, column) })
  }
  return { fixed, warnings }
}

const STATIC = { write: 'create', together: false, policy: 'person', source: '' } as const

/**
 * The work note that says why a record stays as it is although the incident was reopened: once for each version of the
 * incident.
 */
function reopenNotice(ticket: Ticket, record: GlideRecord, decided: readonly Decided[]): ResolvedColumn[] {
  const isFinal = decided.some(({ verdict, group }) => verdict === 'stay' && group.lock === 'final')
  if (!isFinal || ticket.memory.bases.get('state')?.stays === 'final' || !record.isValidField('work_notes')) return []
  const value =
    `${ticket.reference} was reopened in incident.io (version ${ticket.version}). ServiceNow does not reopen a record that is ` +
    `${record.getDisplayValue('state')}, so this one stays as it is.`
  return [{ ...NOTICE, wanted: value, value }]
}

const NOTICE = {
  column: 'work_notes',
  write: 'sync',
  journal: true,
  together: false,
  policy: 'incident_io',
  source: '',
} as const
