/** What the platform does not let a scoped app bring along. */
import type { UpdateRecord } from './update-files.ts'

/**
 * Business rules on tables of another scope: scripts only asynchronous; before rules may set field values; no after,
 * display or query rules. Throws naming the file and the rule.
 */
export function checkBusinessRules(
  rules: UpdateRecord[],
  scope: string,
  scopeOfTable: (table: string) => string | null,
): void {
  for (const { file, values } of rules) {
    const table = values['collection'] ?? ''
    const owner = scopeOfTable(table)
    const rule = `${file}: business rule "${values['name'] ?? ''}"`
    if (owner === null) throw new Error(`${rule} is on the unknown table "${table}".`)
    const refusal = owner === scope ? null : foreignRefusal(values)
    if (refusal !== null) throw new Error(`${rule} on "${table}" of scope ${owner}: ${refusal}`)
  }
}

function foreignRefusal(values: Record<string, string>): string | null {
  const when = values['when'] ?? ''
  if (values['action_query'] === 'true') return "a scoped app cannot run query rules on another scope's table."
  if (when.startsWith('async')) return null
  if (when !== 'before') return `a scoped app cannot run "${when}" rules on another scope's table.`
  if (values['abort_action'] === 'true') return "a scoped app cannot abort writes on another scope's table."
  return (values['script'] ?? '').trim() === ''
    ? null
    : "a before rule on another scope's table may set field values, but has no script."
}
