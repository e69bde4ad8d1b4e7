/** Is a template right? */
import type { GlideRecord } from '@servicenow/glide'
import { kindWord, marked, never } from './finding.ts'
import type { Finding } from './finding.ts'
import { checkTarget, checkValues } from './targets.ts'
import type { FileTemplate } from '../contract/mapping-file.ts'
import { isTrue, openTable, text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { JIRA, TEMPLATE } from '../platform/tables.ts'
import { parseTemplateValues } from '../platform/template-values.ts'

/** Columns whose value the bridge cannot do without, with their labels and what they may be. */
const CHOICES: readonly (readonly ['record_type' | 'destination' | 'match', string, readonly string[]])[] = [
  ['record_type', 'Applies to', ['incident', 'follow_up']],
  ['destination', 'Destination', ['servicenow', JIRA]],
  ['match', 'Match', ['all', 'any']],
]

/** A template, saved or not. */
export interface CheckedTemplate extends Pick<
  FileTemplate,
  'record_type' | 'destination' | 'match' | 'active' | 'fallback' | 'target_table' | 'jira_project' | 'jira_issue_type'
> {
  readonly values: Readonly<Values>
}

export function checkTemplate(row: GlideRecord): Finding[] {
  const template = {
    record_type: text(row, 'record_type'),
    destination: text(row, 'destination'),
    match: text(row, 'match'),
    active: isTrue(row, 'active'),
    fallback: isTrue(row, 'fallback'),
    target_table: text(row, 'target_table'),
    jira_project: text(row, 'jira_project'),
    jira_issue_type: text(row, 'jira_issue_type'),
    values: parseTemplateValues(text(row, 'static_values')),
  }
  return templateFindings(template, () => otherFallback(row))
}

/** `otherFallback` gives the name of another fallback that is on, '' when there is none. */
export function templateFindings(template: CheckedTemplate, otherFallback: () => string): Finding[] {
  const other = template.fallback && template.active ? otherFallback() : ''
  return [
    ...CHOICES.filter(([column, , values]) => !values.includes(template[column])).map(([column, label]) =>
      never(`${label}: choose a value.`, column),
    ),
    ...(other === '' ? [] : [secondFallback(other, template.record_type)]),
    ...(template.destination === JIRA ? checkJira(template) : checkServiceNow(template)),
  ]
}

function otherFallback(row: GlideRecord): string {
  const other = openTable(TEMPLATE)
  other.addQuery('fallback', true)
  other.addQuery('active', true)
  other.addQuery('record_type', text(row, 'record_type'))
  other.orderBy('order')
  other.query()
  while (other.next()) if (isSecondFallback(other, row)) return text(other, 'name')
  return ''
}

function isSecondFallback(other: GlideRecord, row: GlideRecord): boolean {
  return (
    other.getUniqueValue() !== row.getUniqueValue() &&
    isTrue(other, 'fallback') &&
    isTrue(other, 'active') &&
    text(other, 'record_type') === text(row, 'record_type')
  )
}

function secondFallback(other: string, recordType: string): Finding {
  const words =
    `Fallback: only one template can be the fallback for ${kindWord(recordType)}, and "${other}" is it. ` +
    'Switch "Fallback" off there first, or leave it off here.'
  return never(words, 'fallback', 'active', 'record_type')
}

function checkServiceNow({ target_table: table, values }: CheckedTemplate): Finding[] {
  return [
    ...checkTarget(table, 'Target table', 'target_table'),
    ...checkValues(table, values, 'Static values', 'static_values'),
  ]
}

function checkJira(template: CheckedTemplate): Finding[] {
  const missing = [
    ['jira_project', 'Jira project'],
    ['jira_issue_type', 'Jira issue type'],
  ] as const
  return missing
    .filter(([column]) => template[column].trim() === '')
    .map(([, label]) => marked(`${label}: give one, or no issue can be made.`))
}
