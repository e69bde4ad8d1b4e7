/** Is a field mapping right, saved or not? The bridge judges the Liquid in it, and reports through `problem`. */
import type { GlideRecord } from '@servicenow/glide'
import { marked, never } from './finding.ts'
import type { Finding } from './finding.ts'
import { checkColumn, checkReadable, checkValue } from './targets.ts'
import type { FileFieldMapping } from '../contract/mapping-file.ts'
import { readableChoices } from '../platform/choices.ts'
import { fitted, isReference, probeOf } from '../platform/dictionary.ts'
import { once } from '../platform/memo.ts'
import { openTable, readRow, text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { lineOf } from '../platform/table-line.ts'
import { FIELD_MAPPING, JIRA, TEMPLATE } from '../platform/tables.ts'
import { parseTemplateValues } from '../platform/template-values.ts'

export type CheckedField = Pick<
  FileFieldMapping,
  'column' | 'jira_field' | 'value' | 'kind' | 'lookup_table' | 'lookup_column'
>

/** What a field mapping is checked against. */
export interface Surroundings {
  readonly destination: string
  readonly target_table: string
  /** The static values of the template. */
  readonly values: Readonly<Values>
  /** The other field mappings of the template. */
  readonly others: () => readonly CheckedField[]
}

export function checkFieldMapping(row: GlideRecord): Finding[] {
  const template = readRow(TEMPLATE, text(row, 'template'))
  if (template === null) return [never('Template: choose the template that the mapping belongs to.', 'template')]
  const known = new Map<'others', CheckedField[]>()
  return fieldFindings(toField(row), {
    destination: text(template, 'destination'),
    target_table: text(template, 'target_table'),
    values: parseTemplateValues(text(template, 'static_values')),
    others: () => once(known, 'others', () => readOthers(row)),
  })
}

function readOthers(row: GlideRecord): CheckedField[] {
  const other = openTable(FIELD_MAPPING)
  other.addQuery('template', text(row, 'template'))
  other.query()
  const found: CheckedField[] = []
  while (other.next())
    if (other.getUniqueValue() !== row.getUniqueValue() && text(other, 'template') === text(row, 'template'))
      found.push(toField(other))
  return found
}

function toField(row: GlideRecord): CheckedField {
  return {
    column: text(row, 'column'),
    jira_field: text(row, 'jira_field'),
    value: text(row, 'value'),
    kind: text(row, 'kind'),
    lookup_table: text(row, 'lookup_table'),
    lookup_column: text(row, 'lookup_column'),
  }
}

export function fieldFindings(field: CheckedField, template: Surroundings): Finding[] {
  return template.destination === JIRA
    ? checkJiraField(field)
    : [...checkTargetColumn(field, template), ...checkTwin(field, template)]
}

function checkJiraField({ jira_field: name, kind }: CheckedField): Finding[] {
  return [
    ...(name.trim() === '' ? [marked('Jira field: give the field that gets the value, for example summary.')] : []),
    ...(kind === 'lookup'
      ? [never('Kind: lookups find records of ServiceNow. Use the kind "Value" for Jira.', 'kind')]
      : []),
  ]
}

function checkTargetColumn(field: CheckedField, template: Surroundings): Finding[] {
  if (field.column === '') return [never('Column: choose the column that gets the value.', 'column')]
  const probe = probeOf(template.target_table)
  // A template without a usable table is marked itself.
  if (probe === null) return []
  const wrong = checkColumn(probe, field.column, 'Column', 'column')
  if (wrong.length > 0) return wrong
  return field.kind === 'lookup' ? checkLookup(field, probe) : checkPlainValue(field, template, probe)
}

/** Only text without Liquid is known before an incident comes. */
function checkPlainValue({ column, value }: CheckedField, template: Surroundings, probe: GlideRecord): Finding[] {
  if (hasLiquid(value)) return []
  return checkValue(probe, column, value, { label: 'Value', typedIn: 'value' }, () =>
    readableChoices(probe, column, other => fixedValue(template, probe, other)),
  )
}

const hasLiquid = (value: string): boolean => /\{\{|\{%/.test(value)

/** What the template writes into a column whatever the incident says; null when that depends on the incident, or when it writes nothing. */
function fixedValue({ others, values }: Surroundings, probe: GlideRecord, column: string): string | null {
  const mapping = others().find(other => other.column === column)
  const value = mapping === undefined ? values[column] : mapping.value
  if (value === undefined || (mapping !== undefined && (mapping.kind === 'lookup' || hasLiquid(value)))) return null
  return fitted(probe, column, value)
}

function checkLookup(field: CheckedField, probe: GlideRecord): Finding[] {
  const { lookup_table: table, lookup_column: column } = field
  const findings = [...checkReadable(table, 'Lookup table', 'lookup_table'), ...checkHeldTable(field, probe)]
  const looked = probeOf(table)
  if (looked === null) return findings
  if (column === '')
    return [
      ...findings,
      never('Lookup column: choose the column that the value is compared with.', 'lookup_column', 'lookup_table'),
    ]
  if (looked.isValidField(column)) return findings
  return [
    ...findings,
    never(
      `Lookup column: the table ${table} has no column "${column}". Choose one that it has.`,
      'lookup_column',
      'lookup_table',
    ),
  ]
}

/** A lookup gives a record: the column must be one that holds records of that table. */
function checkHeldTable({ column, lookup_table: table }: CheckedField, probe: GlideRecord): Finding[] {
  if (!isReference(probe, column)) {
    return [
      marked(
        `Kind: the column "${column}" holds no record, so a lookup puts a sys_id into it. Use the kind "Value" for text.`,
      ),
    ]
  }
  const held = `${probe.getElement(column).getReferenceTable() ?? ''}`
  if (table === '' || held === '' || lineOf(table).includes(held) || lineOf(held).includes(table)) return []
  return [
    never(
      `Lookup table: the column "${column}" holds records of ${held}, not of ${table}. Look the value up in ${held}.`,
      'lookup_table',
      'column',
    ),
  ]
}

/** Two values for one column cannot both be written. */
function checkTwin({ column }: CheckedField, { others }: Surroundings): Finding[] {
  if (!others().some(other => other.column === column)) return []
  return [
    never(
      `Column: the template maps "${column}" already. Change that mapping instead of adding a second one.`,
      'column',
      'template',
    ),
  ]
}
