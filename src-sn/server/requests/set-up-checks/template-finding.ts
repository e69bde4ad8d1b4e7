/** Whether each template that is on can write to its table and its columns, as the configuration itself says now. */
import type { Finding } from '../../contract/checks.ts'
import { targetProblem } from '../../platform/dictionary.ts'
import { openTable, text } from '../../platform/rows.ts'
import { CONDITION, FIELD_MAPPING, TEMPLATE } from '../../platform/tables.ts'
import { isForJira } from '../../tickets/template.ts'
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
      'Switch on the templates that you want, on Home > Set-up under Templates. With "Trial" one takes test incidents only.',
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
    const template = text(row, 'name')
    names.set(row.getUniqueValue(), template)
    const words = (isForJira(row) ? '' : targetProblem(text(row, 'target_table'))) || text(row, 'problem')
    if (words !== '') problems.push({ template, words })
  }
  for (const table of [FIELD_MAPPING, CONDITION]) problems.push(...problemsIn(table, names))
  return templateFinding([...names.values()], problems)
}

/** What the checks of the configuration have noted: with each save, and again within the hour. */
function problemsIn(table: string, names: ReadonlyMap<string, string>): Problem[] {
  if (names.size === 0) return []
  const row = openTable(table)
  row.addQuery('template', 'IN', [...names.keys()].join(','))
  row.addNotNullQuery('problem')
  row.query()
  const problems: Problem[] = []
  while (row.next()) {
    const template = names.get(text(row, 'template'))
    if (template !== undefined) problems.push({ template, words: text(row, 'problem') })
  }
  return problems
}
