/** From what the bridge wants to what can be written: mapped columns only, lookups turned into records. */
import type { GlideRecord } from '@servicenow/glide'
import type { Resolved, ResolvedColumn } from './decision.ts'
import { lookUp } from './look-up.ts'
import { shippedPolicy } from '../contract/merge.ts'
import type { DesiredValue } from '../contract/vocabulary.ts'
import { fitted, isComposite, isJournal, isKeptColumn, isReference, unfitReason } from '../platform/dictionary.ts'
import { asSource } from '../platform/digests.ts'
import { short } from '../platform/json.ts'
import { isSysId } from '../platform/rows.ts'
import { readFields, readStatusValues } from '../tickets/template.ts'
import type { MappedField, StatusValues, Template } from '../tickets/template.ts'
import type { Memo, Ticket } from '../tickets/ticket.ts'

/** What the configuration allows for a column. */
interface Mapped {
  /** The status of the incident or follow-up. */
  readonly status: string
  /** A field mapping of the template computes it; null when none does. */
  readonly field: MappedField | null
  /** The very values that status mappings of the table set. */
  readonly statusValues: StatusValues
  /** A new record gets the static value of the template where the mapping has none; one that exists may have got it. */
  readonly hasFallback: boolean
}

const NO_VALUES: StatusValues = new Map()

/**
 * Resolves every desired value against the template and the table. Columns that the template does not map are left
 * out whatever the row says: the configuration decides what is written, not the sender.
 */
export function resolveColumns(
  { desired, sourceStatus, memory }: Pick<Ticket, 'desired' | 'sourceStatus' | 'memory'>,
  template: Template,
  record: GlideRecord,
  memo: Memo,
): Resolved {
  const fields = readFields(template.sysId, memo)
  const statusValues = readStatusValues(template.table, memo)
  const columns: ResolvedColumn[] = []
  const warnings: string[] = []
  for (const wanted of desired ?? []) {
    const mapped = {
      status: sourceStatus,
      field: fields.get(wanted.column) ?? null,
      statusValues: statusValues.get(wanted.column) ?? NO_VALUES,
      hasFallback: [template.staticValues[wanted.column], memory.bases.get(wanted.column)?.stored].some(Boolean),
    }
    const resolved = resolveColumn(wanted, mapped, record)
    if (wanted.warning !== undefined) warnings.push(`${wanted.column}: ${wanted.warning}`)
    if (resolved === null) continue
    if (typeof resolved === 'string') warnings.push(`${wanted.column}: ${resolved}`)
    else {
      const { doubt, ...column } = resolved
      columns.push(column)
      if (doubt !== '') warnings.push(`${wanted.column}: ${doubt}`)
    }
  }
  return { columns, warnings }
}

/**
 * `doubt`: what is doubtful about the record that a lookup found, '' for nothing. A sentence: why the column is left out. Null: it is
 * left out, and nothing is wrong.
 */
type Outcome = (ResolvedColumn & { readonly doubt: string }) | string | null

function resolveColumn(wanted: DesiredValue, allowed: Mapped, record: GlideRecord): Outcome {
  const { column } = wanted
  if (allowed.field === null && allowed.statusValues.size === 0)
    return 'left out, because the template does not map it.'
  // A field mapping may come to the value that a status mapping sets, for another status perhaps.
  const ofStatus = allowed.statusValues.has(wanted.value) && (allowed.field === null || wanted.status === true)
  if (!ofStatus && allowed.field === null) return `left out, because no status mapping writes "${short(wanted.value)}".`
  if (isKeptColumn(column)) return 'left out, because the platform or the sync keeps this column itself.'
  if (!record.isValidField(column))
    return `left out, because the table ${record.getTableName()} has no such column. Correct the field mapping.`
  if (wanted.problem !== undefined) return wanted.problem
  if (isComposite(record, column))
    return 'left out, because it shows the entries of other columns and holds none itself. Map work_notes or comments instead.'
  const value = fitted(record, column, wanted.value)
  const journal = isJournal(record, column)
  const lookup = ofStatus ? null : (allowed.field?.lookup ?? null)
  // What is written on create only is not overwritten because a sender says so.
  const write = !ofStatus && allowed.field?.write === 'create' ? 'create' : wanted.write
  const resolved = {
    column,
    wanted: value,
    write,
    journal,
    together: ofStatus,
    policy: (ofStatus ? allowed.statusValues.get(wanted.value) : allowed.field?.policy) ?? shippedPolicy(column),
    source: ofStatus ? `status ${allowed.status}` : asSource(allowed.field?.source ?? ''),
  }
  if (value === '' || lookup === null) {
    if (value !== '' && isReference(record, column) && !isSysId(value))
      return `left out, because it holds a record and "${short(value)}" is text. Make the field mapping a lookup.`
    const unfit = unfitReason(record, column, value)
    return unfit === '' ? { ...resolved, value, doubt: '' } : `left out, because ${unfit}`
  }
  const { sysId, problem, warning, isNobody } = lookUp(lookup, value)
  // An admin chose who it is then. A column that is kept in sync would go on showing somebody else, so there it is said.
  if (isNobody && write === 'create' && allowed.hasFallback) return null
  const searched = `${lookup.table}.${lookup.column}`
  return problem === '' ? { ...resolved, lookup: searched, value: sysId, doubt: warning } : problem
}
