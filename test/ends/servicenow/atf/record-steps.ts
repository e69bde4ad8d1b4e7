/** Steps that write records and look at them. */
import type { Row } from '../contracts.ts'
import { mayReadRow, mayWriteRow } from '../rest/row-access.ts'
import { readInput } from '../rest/input-values.ts'
import { systemUser } from '../rest/attachment-scan.ts'
import { isTrue, readRow, readRows } from '../records/stored-rows.ts'
import type { WriteOutcome } from '../seams.ts'
import { fail, type Outputs, type Run } from './run.ts'

interface RecordInputs {
  readonly table: string
  readonly recordId: string
  readonly values: string
  readonly assertion: string
  /** Whether access controls count. */
  readonly secure: boolean
}

function read(run: Run, inputs: Readonly<Record<string, string>>): RecordInputs {
  const { table = '', record_id: recordId = '', field_values: values = '', assert_type: assertion = '' } = inputs
  if (run.parts.platform.dictionary.table(table) === null) fail(`There is no table "${table}".`)
  return { table, recordId, values, assertion, secure: isTrue(inputs['enforce_security']) }
}

/** `column=value` joined by carets; a caret of a value stands twice. */
export function templateValues(template: string): Record<string, string> {
  const terms = template.split(/(?<!\^)\^(?!\^)/).map(term => term.replaceAll('^^', '^'))
  return Object.fromEntries(
    terms
      .filter(term => term !== 'EQ' && term.includes('='))
      .map(term => [term.slice(0, term.indexOf('=')), term.slice(term.indexOf('=') + 1)]),
  )
}

function columns(run: Run, operation: 'create' | 'write', given: RecordInputs, row?: Row): Row {
  const user = given.secure ? run.user : systemUser
  const input = { platform: run.parts.platform, user, operation, table: given.table, inputDisplay: false }
  return readInput(
    { ...input, keepSystemFields: false, ...(row === undefined ? {} : { row }) },
    templateValues(given.values),
  )
}

/** The outcome as the step's assertion has it: done, or refused. */
function judge(outcome: WriteOutcome | null, given: RecordInputs, refused: string): void {
  const isDone = outcome?.ok === true
  if (isDone === (given.assertion !== refused)) return
  const why = outcome === null ? 'the access controls refuse it' : outcome.ok ? 'it went through' : outcome.message
  fail(`${given.table} ${given.recordId}: expected ${given.assertion}, but ${why}.`)
}

export function recordInsert(run: Run, inputs: Readonly<Record<string, string>>): Outputs {
  const given = read(run, inputs)
  const { platform, scripts } = run.parts
  const values = columns(run, 'create', given)
  const isAllowed = !given.secure || mayWriteRow(platform, run.user, 'create', given.table, values)
  const outcome = isAllowed ? scripts.records.insert({ user: run.user, scope: 'global' }, given.table, values) : null
  judge(outcome, given, 'record_not_inserted')
  return { table: given.table, record_id: outcome?.ok === true ? outcome.row['sys_id'] : '' }
}

export function recordUpdate(run: Run, inputs: Readonly<Record<string, string>>): Outputs {
  const given = read(run, inputs)
  const { platform, scripts } = run.parts
  const row = readRow(platform, given.table, given.recordId) ?? fail(`${given.table} has no record ${given.recordId}.`)
  const isAllowed = !given.secure || mayWriteRow(platform, run.user, 'write', given.table, row)
  const changes = columns(run, 'write', given, row)
  // Columns that the user may not write are left out; when none is left, nothing was updated.
  const isEmpty = Object.keys(changes).length === 0
  const write = (): WriteOutcome =>
    scripts.records.update({ user: run.user, scope: 'global' }, given.table, given.recordId, changes)
  judge(isAllowed && !isEmpty ? write() : null, given, 'record_not_updated')
  return { table: given.table, record_id: given.recordId }
}

export function recordDelete(run: Run, inputs: Readonly<Record<string, string>>): Outputs {
  const given = read(run, inputs)
  const { platform, scripts } = run.parts
  const row = readRow(platform, given.table, given.recordId) ?? fail(`${given.table} has no record ${given.recordId}.`)
  const isAllowed = !given.secure || mayWriteRow(platform, run.user, 'delete', given.table, row)
  const context = { user: run.user, scope: 'global' }
  judge(isAllowed ? scripts.records.remove(context, given.table, given.recordId) : null, given, 'record_not_deleted')
  return {}
}

/** Repeated until it holds: the platform does so for as long as the step's timeout, here until no asynchronous work waits. */
function eventually(run: Run, holds: () => boolean): boolean {
  if (holds()) return true
  run.parts.settle()
  return holds()
}

export function recordValidation(run: Run, inputs: Readonly<Record<string, string>>): Outputs {
  const given = read(run, inputs)
  const { platform } = run.parts
  const holds = (): boolean => {
    const row = readRow(platform, given.table, given.recordId)
    const isSeen = row !== null && (!given.secure || mayReadRow(platform, run.user, given.table, row))
    if (!isSeen) return given.assertion === 'record_not_found'
    const fits = platform.query.matches(platform.query.compile(given.table, given.values).filter, row)
    return fits === (given.assertion !== 'record_not_found')
  }
  if (!eventually(run, holds)) {
    const row = readRow(platform, given.table, given.recordId) ?? {}
    fail(`${given.table} ${given.recordId}: expected ${given.values}, found ${shown(row, given.values)}.`)
  }
  return {}
}

export function recordQuery(run: Run, inputs: Readonly<Record<string, string>>): Outputs {
  const given = read(run, inputs)
  const { platform } = run.parts
  const found = (): Row[] =>
    readRows(platform, given.table, { filter: platform.query.compile(given.table, given.values).filter }).filter(
      row => !given.secure || mayReadRow(platform, run.user, given.table, row),
    )
  const wantsNone = given.assertion === 'no_records_match_query'
  if (wantsNone) run.parts.settle()
  if (!eventually(run, () => found().length > 0 !== wantsNone))
    fail(`${given.table}: ${found().length} rows match ${given.values}, expected ${given.assertion}.`)
  return { table: given.table, first_record: found()[0]?.['sys_id'] ?? '' }
}

/** The columns of the row that the conditions name. */
function shown(row: Row, conditions: string): string {
  const named = Object.entries(row).filter(([column, value]) => value !== '' && conditions.includes(column))
  return named.map(([column, value]) => `${column}=${value}`).join('^') || 'nothing of it'
}
