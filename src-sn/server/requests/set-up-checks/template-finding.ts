/** Whether each template that is on can write to its table and its columns, by the same rules as when it is typed. */
import type { GlideRecord } from '@servicenow/glide'
import { checkCondition } from '../../checks/condition.ts'
import { checkFieldMapping } from '../../checks/field-mapping.ts'
import { bridgeProblem, findingsOf } from '../../checks/finding.ts'
import type { Check } from '../../checks/finding.ts'
import { checkTemplate } from '../../checks/template.ts'
import type { Finding } from '../../contract/checks.ts'
import { openTable, text } from '../../platform/rows.ts'
import { CONDITION, FIELD_MAPPING, TEMPLATE } from '../../platform/tables.ts'
import { failed, passed, warning } from './findings.ts'

interface Problem {
  readonly template: string
  readonly words: string
}

/** More than these are counted. */
const MAX_NAMED = 3

/** `on`: names of the templates that are on. */
export function templateFinding(on: readonly string[], problems: readonly Problem[]): Finding {
  if (on.length === 0)
    return warning(
      'templates',
      'servicenow_admin',
      'No template is on, so no incident would become a record.',
      'Switch on the templates that you want, or try one with "Trial".',
    )
  if (problems.length === 0)
    return passed(
      'templates',
      `${on.length === 1 ? 'The template' : 'The templates'} ${on.map(quoted).join(', ')}: every table and column can be written.`,
    )
  const named = problems.slice(0, MAX_NAMED).map(({ template, words }) => `${quoted(template)}: ${words}`)
  const rest = problems.length - named.length
  return failed(
    'templates',
    'servicenow_admin',
    `${named.join(' ')}${rest === 0 ? '' : ` And ${rest} more.`}`,
    'Open the template and correct what its Problem names, there or on the mapping below it.',
  )
}

function quoted(name: string): string {
  return `"${name}"`
}

export function checkTemplates(): Finding {
  const row = openTable(TEMPLATE)
  row.addQuery('active', true)
  row.orderBy('order')
  row.query()
  const names = new Map<string, string>()
  const problems: Problem[] = []
  while (row.next()) {
    names.set(row.getUniqueValue(), text(row, 'name'))
    problems.push(...problemsOf(checkTemplate, row, text(row, 'name')))
  }
  for (const [table, check] of [
    [FIELD_MAPPING, checkFieldMapping],
    [CONDITION, checkCondition],
  ] as const)
    problems.push(...problemsIn(table, check, names))
  return templateFinding([...names.values()], problems)
}

function problemsIn(table: string, check: Check, names: ReadonlyMap<string, string>): Problem[] {
  if (names.size === 0) return []
  const row = openTable(table)
  row.addQuery('template', 'IN', [...names.keys()].join(','))
  row.query()
  const problems: Problem[] = []
  while (row.next()) {
    const template = names.get(text(row, 'template'))
    if (template !== undefined) problems.push(...problemsOf(check, row, template))
  }
  return problems
}

function problemsOf(check: Check, row: GlideRecord, template: string): Problem[] {
  const reported = bridgeProblem(text(row, 'problem'))
  const words = [...findingsOf(check, row).map(finding => finding.words), ...(reported === '' ? [] : [reported])]
  return words.map(one => ({ template, words: one }))
}
