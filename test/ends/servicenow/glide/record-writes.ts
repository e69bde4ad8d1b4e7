/** GlideRecord's methods that write, and what they report. */
import type { Row } from '../contracts.ts'
import type { Operation, WriteOutcome } from '../seams.ts'
import type { Cursor } from './cursor.ts'
import type { RecordMethods } from './record-methods.ts'
import { reportQuery, reportWrite } from '../statements/report.ts'
import { tableRefusal, type TableOperation } from './scope-access.ts'

/** Null when the scope may; the refusal is remembered for getLastErrorMessage(). */
function denied(cursor: Cursor, operation: TableOperation): boolean {
  cursor.runtime.checkTime()
  cursor.lastError = ''
  const refusal =
    cursor.definition === null
      ? `Invalid table ${cursor.table}`
      : tableRefusal(cursor.runtime, operation, cursor.state.table)
  if (refusal !== null) cursor.lastError = refusal
  return refusal !== null
}

/** The record's sys_id, null when the write was refused. */
function applyOutcome(cursor: Cursor, outcome: WriteOutcome): string | null {
  if (!outcome.ok) {
    cursor.lastError = outcome.message
    cursor.runtime.log('debug', outcome.message)
    return null
  }
  cursor.stand(outcome.row)
  cursor.fresh = false
  return outcome.row.sys_id ?? null
}

function insert(cursor: Cursor): string | null {
  if (denied(cursor, 'create')) return null
  const { records, calls } = cursor.runtime
  const values: Row = { ...cursor.state.values, ...Object.fromEntries(cursor.state.waitingJournals()) }
  // Inserting a record that is stored already makes a copy of it.
  if (!cursor.state.isNew) delete values.sys_id
  const outcome = records.insert(calls.frame, cursor.table, values, { workflow: cursor.workflow })
  reportWrite(cursor.runtime, cursor.table, 'insert', outcome.ok ? 1 : 0)
  return applyOutcome(cursor, outcome)
}

/** A record that is not stored is inserted. */
function update(cursor: Cursor): string | null {
  if (cursor.state.isNew) return insert(cursor)
  const changes = cursor.state.pendingChanges()
  const written = writeChanges(cursor, changes)
  // The platform writes nothing when nothing changes.
  if (Object.keys(changes).length > 0) reportWrite(cursor.runtime, cursor.table, 'update', written === null ? 0 : 1)
  return written
}

function writeChanges(cursor: Cursor, changes: Row): string | null {
  if (denied(cursor, 'write')) return null
  const { records, calls } = cursor.runtime
  const { state } = cursor
  const outcome = records.update(calls.frame, state.table, state.sysId, changes, { workflow: cursor.workflow })
  if (!isRuleRecord(cursor)) return applyOutcome(cursor, outcome)
  // The record a rule runs for stays what it is: its changes are relative to the write that called the rule.
  if (!outcome.ok) cursor.lastError = outcome.message
  return outcome.ok ? state.sysId : null
}

function isRuleRecord(cursor: Cursor): boolean {
  return cursor.state.operation !== ''
}

function deleteRecord(cursor: Cursor): boolean {
  const deleted = remove(cursor)
  reportWrite(cursor.runtime, cursor.table, 'delete', deleted ? 1 : 0)
  return deleted
}

function remove(cursor: Cursor): boolean {
  if (cursor.state.isNew || denied(cursor, 'delete')) return false
  const { records, calls } = cursor.runtime
  const outcome = records.remove(calls.frame, cursor.state.table, cursor.state.sysId, { workflow: cursor.workflow })
  if (!outcome.ok) cursor.lastError = outcome.message
  return outcome.ok
}

function deleteMultiple(cursor: Cursor): void {
  let deleted = 0
  const asked = cursor.read()
  while (cursor.next()) deleted += remove(cursor) ? 1 : 0
  if (asked) reportQuery(cursor.runtime, 'write', () => cursor.judged(deleted))
}

/** Writes the values set on this record to every record that the conditions find. Journals cannot be written so. */
function updateMultiple(cursor: Cursor): void {
  const changes = cursor.state.changedColumns()
  delete changes.sys_id
  let written = 0
  const asked = cursor.read()
  while (cursor.next()) {
    for (const [column, value] of Object.entries(changes)) cursor.state.set(column, value)
    written += writeChanges(cursor, cursor.state.pendingChanges()) === null ? 0 : 1
  }
  if (asked) reportQuery(cursor.runtime, 'write', () => cursor.judged(written))
}

function setAbortAction(cursor: Cursor, abort: boolean): void {
  cursor.state.aborted = abort
  cursor.state.abortedBy = abort ? (cursor.runtime.calls.frame.rule ?? null) : null
}

/** Rules of a record may only be silenced within the own scope. */
function setWorkflow(cursor: Cursor, enabled: boolean): void {
  const { frame } = cursor.runtime.calls
  if (cursor.definition?.scope !== frame.scope) {
    throw cursor.runtime.error(`setWorkflow() is not allowed on table '${cursor.table}' from scope '${frame.scope}'`)
  }
  cursor.workflow = enabled
}

function may(cursor: Cursor, operation: Operation): boolean {
  const row = cursor.state.before ?? undefined
  return cursor.runtime.platform.access.allowsTable(cursor.user, operation, cursor.table, row)
}

export const writeMethods: RecordMethods = {
  insert: cursor => insert(cursor),
  update: cursor => update(cursor),
  deleteRecord: cursor => deleteRecord(cursor),
  deleteMultiple: cursor => deleteMultiple(cursor),
  updateMultiple: cursor => updateMultiple(cursor),
  setAbortAction: (cursor, [abort]) => setAbortAction(cursor, abort === true || abort === 'true'),
  isActionAborted: cursor => cursor.state.aborted,
  setWorkflow: (cursor, [enabled]) => setWorkflow(cursor, enabled === true || enabled === 'true'),
  getLastErrorMessage: cursor => (cursor.lastError === '' ? null : cursor.lastError),
  canRead: cursor => may(cursor, 'read'),
  canCreate: cursor => may(cursor, 'create'),
  canWrite: cursor => may(cursor, 'write'),
  canDelete: cursor => may(cursor, 'delete'),
}
