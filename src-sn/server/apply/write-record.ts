/** The two writes there are: insert a ticket's record, or update the columns that changed. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import type { Go, ResolvedColumn, WritePlan, Written } from './decision.ts'
import { isMarkedFor } from './named-record.ts'
import { recordSysIdFor } from '../platform/digests.ts'
import { appendJournal } from '../platform/journal.ts'
import { openTable, readRow, refusalWords, text, toNumber } from '../platform/rows.ts'
import { inItsOwnClass, readAnywhere } from '../platform/moved-row.ts'
import { LINK_MARK, SYSTEM_NAME } from '../platform/tables.ts'
import { userSysId } from '../platform/users.ts'
import type { Memo, Ticket } from '../tickets/ticket.ts'

/** Where a new record is made. */
interface Place {
  readonly table: string
  /** Another record has the sys_id that this one would get. */
  readonly isTaken: boolean
}

/** Inserts the record: what is planned, then whose record it is. */
export function insertRecord(ticket: Ticket, plan: WritePlan, { table, isTaken }: Place, memo: Memo): Written {
  const { columns: sent } = plan
  const record = openTable(table)
  record.newRecord()
  setColumns(record, sent)
  if (!sent.some(column => column.column === 'opened_by'))
    setIfThere(record, 'opened_by', userSysId(ticket.createdBy, memo))
  setIfThere(record, 'correlation_id', ticket.externalId)
  setIfThere(record, 'correlation_display', SYSTEM_NAME)
  const sysId = isTaken ? gs.generateGUID() : recordSysIdFor(ticket.recordType, ticket.externalId)
  record.setNewGuidValue(sysId)
  setIfThere(record, LINK_MARK, sysId)
  const inserted: string | null = record.insert()
  if (inserted !== null) return { ok: true, sysId: inserted, plan, warnings: [], before: 0 }
  const words = refusalWords(record)
  if (isTaken) return { ok: false, duplicate: false, words }
  if (readRow(table, sysId) !== null) return { ok: false, duplicate: true, words }
  // Records of other tables of the family share the primary key: made when the template wrote there, and unlinked since.
  const other = readAnywhere(table, sysId)
  if (other === null) return { ok: false, duplicate: false, words }
  const moved = movedWords(ticket, other, table)
  if (moved !== '') return { ok: false, duplicate: false, words: moved }
  return insertRecord(ticket, plan, { table, isTaken: true }, memo)
}

/** Why no record is made, '' when one is: asked before an insert, where nothing is inserted that could be refused. */
export function whyNotInserted(ticket: Ticket, { table, isTaken }: Place): string {
  const other = isTaken ? null : readAnywhere(table, recordSysIdFor(ticket.recordType, ticket.externalId))
  return other === null ? '' : movedWords(ticket, other, table)
}

/** The ticket does not know of its record, because its row was deleted, and the record is in another class by now. */
function movedWords(ticket: Ticket, record: GlideRecord, table: string): string {
  if (ticket.hadRecord || isMarkedFor(record, ticket) !== true) return ''
  return (
    `Its record ${text(record, 'number')} is in ${record.getRecordClassName()} by now, and no second one is made. ` +
    `Change its class back to ${table}, and it is linked again.`
  )
}

/** What is due on a record that was read again. `needed`: columns that must not be emptied. */
export type Planner = (go: Go, needed?: ReadonlySet<string>) => WritePlan

/** A refused write that empties columns is repeated without them: a data policy of the instance may need their values. */
export function updateRecord(ticket: Ticket, go: Go, plan: WritePlan, planAgain: Planner): Written {
  const written = update(go.probe, ticket, plan)
  const emptied = plan.columns.filter(({ journal, value }) => !journal && value === '').map(({ column }) => column)
  const fresh = written.ok || emptied.length === 0 ? null : readAgain(go)
  if (fresh === null) return written
  const kept = update(fresh.probe, ticket, planAgain(fresh, new Set(emptied)))
  return kept.ok ? kept : written
}

/**
 * After a refused write that moved the record to another state: a state model or a policy of the instance may not allow that for long, so
 * all the rest is written without it. Null when there is no rest, and nothing to say of it.
 */
export function writeWithoutState(ticket: Ticket, go: Go, plan: WritePlan, planAgain: Planner): Written | null {
  if (!plan.columns.some(({ column }) => column === 'state')) return null
  const fresh = readAgain(go)
  if (fresh === null) return null
  const isRest = ({ column, together, journal }: ResolvedColumn): boolean => column !== 'state' && !together && !journal
  const isDue = (name: string): boolean => plan.columns.some(({ column }) => column === name)
  const taken = go.resolved.columns.filter(column => !isRest(column)).map(({ column }) => column)
  // What belongs to a column that waits is left as it is by the merge.
  const apart = { waiting: taken.filter(isDue), settled: taken.filter(name => !isDue(name)) }
  const others = { ...fresh, resolved: { ...go.resolved, columns: go.resolved.columns.filter(isRest), apart } }
  const rest = planAgain(others)
  return rest.columns.length === 0 && rest.warnings.length === 0 ? null : updateRecord(ticket, others, rest, planAgain)
}

/** What was set on the record before is not on this one. */
function readAgain(go: Go): Go | null {
  const read = readRow(go.permit.template.table, go.probe.getUniqueValue())
  if (read === null) return null
  const record = inItsOwnClass(read)
  const found = { ...go.found, record }
  return { ...go, found, probe: record }
}

/** Writes what is planned on a record that exists; one that is linked just now is marked as linked. */
function update(record: GlideRecord, ticket: Ticket, plan: WritePlan): Written {
  const { columns: dueColumns } = plan
  const before = toNumber(record, 'sys_mod_count')
  const link = ticket.target === '' ? setCorrelation(record, ticket) : { changed: false, warnings: [] }
  const isUnmarked = record.isValidField(LINK_MARK) && text(record, LINK_MARK) !== record.getUniqueValue()
  if (isUnmarked) record.setValue(LINK_MARK, record.getUniqueValue())
  const isLinkNew = link.changed || (isUnmarked && ticket.target === '')
  setColumns(record, dueColumns)
  if ((dueColumns.length > 0 || isLinkNew) && record.update() === null)
    return { ok: false, duplicate: false, words: refusalWords(record) }
  return {
    ok: true,
    sysId: record.getUniqueValue(),
    plan,
    warnings: link.warnings,
    before,
  }
}

function setColumns(record: GlideRecord, columns: readonly ResolvedColumn[]): void {
  // One save makes one entry in a journal: two texts for it go into one.
  const entries = new Map<string, string>()
  for (const { column, value, journal } of columns) {
    if (!journal) record.setValue(column, value)
    else entries.set(column, [entries.get(column) ?? '', value].filter(text => text !== '').join('\n\n'))
  }
  for (const [column, value] of entries) appendJournal(record, column, value)
}

function setIfThere(record: GlideRecord, column: string, value: string): void {
  if (value !== '' && record.isValidField(column)) record.setValue(column, value)
}

/** Names the incident on an adopted record, unless another system already uses the two columns. */
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
      warnings: [`correlation_id: left alone, because ${owner} uses it ("${id}"). The record is linked all the same.`],
    }
  }
  record.setValue('correlation_id', ticket.externalId)
  record.setValue('correlation_display', SYSTEM_NAME)
  return { changed: true, warnings: [] }
}
