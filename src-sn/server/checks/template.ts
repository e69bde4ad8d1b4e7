/** Is a template right? */
import type { GlideRecord } from '@servicenow/glide'
import { kindWord, marked, never } from './finding.ts'
import type { Finding } from './finding.ts'
import { checkTarget, checkValues } from './targets.ts'
import { isTrue, openTable, text } from '../platform/rows.ts'
import { JIRA, TEMPLATE } from '../platform/tables.ts'
import { parseTemplateValues } from '../platform/template-values.ts'

/** Columns whose value the bridge cannot do without, with what they may be. */
const CHOICES: readonly (readonly [column: string, label: string, values: readonly string[]])[] = [
  ['record_type', 'Applies to', ['incident', 'follow_up']],
  ['destination', 'Destination', ['servicenow', JIRA]],
  ['match', 'Match', ['all', 'any']],
]

export function checkTemplate(row: GlideRecord): Finding[] {
  const destination = text(row, 'destination') === JIRA ? checkJira(row) : checkServiceNow(row)
  return [...checkChoices(row), ...checkFallback(row), ...destination]
}

function checkChoices(row: GlideRecord): Finding[] {
  return CHOICES.filter(([column, , values]) => !values.includes(text(row, column))).map(([column, label]) =>
    never(`${label}: choose a value.`, column),
  )
}

function checkFallback(row: GlideRecord): Finding[] {
  if (!isTrue(row, 'fallback') || !isTrue(row, 'active')) return []
  const other = openTable(TEMPLATE)
  other.addQuery('fallback', true)
  other.addQuery('active', true)
  other.addQuery('record_type', text(row, 'record_type'))
  other.orderBy('order')
  other.query()
  while (other.next()) if (isSecondFallback(other, row)) return [secondFallback(other, row)]
  return []
}

function isSecondFallback(other: GlideRecord, row: GlideRecord): boolean {
  return (
    other.getUniqueValue() !== row.getUniqueValue() &&
    isTrue(other, 'fallback') &&
    isTrue(other, 'active') &&
    text(other, 'record_type') === text(row, 'record_type')
  )
}

function secondFallback(other: GlideRecord, row: GlideRecord): Finding {
  const words =
    `Fallback: only one template can be the fallback for ${kindWord(text(row, 'record_type'))}, and "${text(other, 'name')}" is it. ` +
    'Switch "Fallback" off there first, or leave it off here.'
  return never(words, 'fallback', 'active', 'record_type')
}

function checkServiceNow(row: GlideRecord): Finding[] {
  const table = text(row, 'target_table')
  const values = parseTemplateValues(text(row, 'static_values'))
  return [
    ...checkTarget(table, 'Target table', 'target_table'),
    ...checkValues(table, values, 'Static values', 'static_values'),
  ]
}

function checkJira(row: GlideRecord): Finding[] {
  const missing = [
    ['jira_project', 'Jira project'],
    ['jira_issue_type', 'Jira issue type'],
  ] as const
  return missing
    .filter(([column]) => text(row, column).trim() === '')
    .map(([, label]) => marked(`${label}: give one, or no issue can be made.`))
}
