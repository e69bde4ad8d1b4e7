/** The rows of the checks: one for each, written by the look that found it. */
import { checkIds, checkLimits, checkTitles } from '../../contract/checks.ts'
import type { Finding } from '../../contract/checks.ts'
import { changeRow, findRow, newRow } from '../../platform/rows.ts'
import { CHECK } from '../../platform/tables.ts'
import { now } from '../../platform/time.ts'

export function storeFindings(findings: readonly Finding[]): void {
  const moment = now()
  for (const finding of findings) storeFinding(finding, moment)
}

function storeFinding({ id, state, found, to_do, who }: Finding, moment: string): void {
  const columns = {
    position: `${checkIds.indexOf(id) + 1}`,
    what: checkTitles[id],
    state,
    found: found.slice(0, checkLimits.found),
    to_do: to_do.slice(0, checkLimits.toDo),
    who,
    last_checked: moment,
    ...(state === 'passed' ? { last_passed: moment } : {}),
  }
  const row = findRow(CHECK, 'name', id)
  if (row === null) newRow(CHECK, { name: id, ...columns }).insert()
  else changeRow(row, columns)
}
