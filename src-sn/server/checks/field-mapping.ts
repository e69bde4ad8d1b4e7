/** Is a field mapping right? The bridge judges the Liquid in it, and reports through `problem`. */
import type { GlideRecord } from '@servicenow/glide'
import { marked, never } from './finding.ts'
import type { Finding } from './finding.ts'
import { checkColumn, checkReadable, checkValue } from './targets.ts'
import { readableChoices } from '../platform/choices.ts'
import { fitted, isReference, probeOf } from '../platform/dictionary.ts'
import { openTable, readRow, text } from '../platform/rows.ts'
import { lineOf } from '../platform/table-line.ts'
import { FIELD_MAPPING, JIRA, TEMPLATE } from '../platform/tables.ts'
import { parseTemplateValues } from '../platform/template-values.ts'

export function checkFieldMapping(row: GlideRecord): Finding[] {
  const template = readRow(TEMPLATE, text(row, 'template'))
  if (template === null) return [never('Template: choose the template that the mapping belongs to.', 'template')]
  if (text(template, 'destination') === JIRA) return checkJiraField(row)
  return [...checkTargetColumn(row, template), ...checkTwin(row)]
}

function checkJiraField(row: GlideRecord): Finding[] {
  return [
    ...(text(row, 'jira_field').trim() === ''
      ? [marked('Jira field: give the field that gets the value, for example summary.')]
      : []),
    ...(text(row, 'kind') === 'lookup'
      ? [never('Kind: lookups find records of ServiceNow. Use the kind "Value" for Jira.', 'kind')]
      : []),
  ]
}

function checkTargetColumn(row: GlideRecord, template: GlideRecord): Finding[] {
  const column = text(row, 'column')
  if (column === '') return [never('Column: choose the column that gets the value.', 'column')]
  const probe = probeOf(text(template, 'target_table'))
  // A template without a usable table is marked itself.
  if (probe === null) return []
  const wrong = checkColumn(probe, column, 'Column', 'column')
  if (wrong.length > 0) return wrong
  return text(row, 'kind') === 'lookup' ? checkLookup(row, probe) : checkPlainValue(row, template, probe)
}

/** Only text without Liquid is known before an incident comes. */
function checkPlainValue(row: GlideRecord, template: GlideRecord, probe: GlideRecord): Finding[] {
  const value = text(row, 'value')
  const column = text(row, 'column')
  if (hasLiquid(value)) return []
  return checkValue(probe, column, value, { label: 'Value', typedIn: 'value' }, () =>
    readableChoices(probe, column, other => fixedValue(template, probe, other)),
  )
}

const hasLiquid = (value: string): boolean => /\{\{|\{%/.test(value)

/** What the template writes into a column whatever the incident says; null when that depends on the incident, or when it writes nothing. */
function fixedValue(template: GlideRecord, probe: GlideRecord, column: string): string | null {
  const mapping = openTable(FIELD_MAPPING)
  mapping.addQuery('template', template.getUniqueValue())
  mapping.addQuery('column', column)
  mapping.query()
  while (mapping.next()) {
    if (text(mapping, 'template') !== template.getUniqueValue() || text(mapping, 'column') !== column) continue
    const value = text(mapping, 'value')
    return text(mapping, 'kind') === 'lookup' || hasLiquid(value) ? null : fitted(probe, column, value)
  }
  const value = parseTemplateValues(text(template, 'static_values'))[column]
  return value === undefined ? null : fitted(probe, column, value)
}

function checkLookup(row: GlideRecord, probe: GlideRecord): Finding[] {
  const table = text(row, 'lookup_table')
  const findings = [...checkReadable(table, 'Lookup table', 'lookup_table'), ...checkHeldTable(row, probe, table)]
  const looked = probeOf(table)
  if (looked === null) return findings
  const column = text(row, 'lookup_column')
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
function checkHeldTable(row: GlideRecord, probe: GlideRecord, table: string): Finding[] {
  const column = text(row, 'column')
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
function checkTwin(row: GlideRecord): Finding[] {
  const column = text(row, 'column')
  const twin = openTable(FIELD_MAPPING)
  twin.addQuery('template', text(row, 'template'))
  twin.addQuery('column', column)
  twin.query()
  while (twin.next()) {
    const isOther =
      twin.getUniqueValue() !== row.getUniqueValue() &&
      text(twin, 'template') === text(row, 'template') &&
      text(twin, 'column') === column
    if (isOther)
      return [
        never(
          `Column: the template maps "${column}" already. Change that mapping instead of adding a second one.`,
          'column',
          'template',
        ),
      ]
  }
  return []
}

/** Before insert and update of a field mapping. */
export function fillFromTemplate(current: GlideRecord): void {
  const template = readRow(TEMPLATE, text(current, 'template'))
  if (template !== null) for (const column of FROM_TEMPLATE) current.setValue(column, text(template, column))
}

/** What the form of a mapping shows of its template, and decides by. */
const FROM_TEMPLATE = ['destination', 'target_table']

/** After a template changed its destination or table: its field mappings follow. */
export function followTemplate(current: GlideRecord): void {
  const mapping = openTable(FIELD_MAPPING)
  mapping.addQuery('template', current.getUniqueValue())
  mapping.query()
  while (mapping.next()) {
    for (const column of FROM_TEMPLATE) mapping.setValue(column, text(current, column))
    mapping.update()
  }
}
