/** Tables and columns of a template that this instance does not have. */
import type { FileTemplate } from '../contract/mapping-file.ts'
import { probeOf, targetProblem, unreadableTable } from '../platform/dictionary.ts'
import { JIRA } from '../platform/tables.ts'

/** Sentences, each naming what is missing. */
export function checkColumns({
  destination,
  target_table: table,
  field_mappings: fields,
  static_values: values,
}: FileTemplate): string[] {
  const lookups = fields
    .filter(({ kind }) => kind === 'lookup')
    .flatMap(each => lookupProblem(each.lookup_table, each.lookup_column))
  if (destination === JIRA) return lookups
  const problem = targetProblem(table)
  const probe = problem === '' ? probeOf(table) : null
  if (probe === null) return [problem || unreadableTable(table), ...lookups]
  const columns = [...fields.map(({ column }) => column.trim()), ...Object.keys(values)]
  const missing = columns.filter(column => column !== '' && !probe.isValidField(column))
  return [...missing.map(column => `there is no column "${column}" on ${table}.`), ...lookups]
}

function lookupProblem(table: string, column: string): string[] {
  const probe = probeOf(table)
  if (probe === null) return [`lookup: ${unreadableTable(table)}`]
  return probe.isValidField(column) ? [] : [`lookup: there is no column "${column}" on ${table}.`]
}
