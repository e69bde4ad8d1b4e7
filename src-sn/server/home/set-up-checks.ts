/** How a check is shown: a pass counts for one hour, and what nobody has looked at is no pass. */
import { checkIds, checkOwners, checkStates, checkTitles } from '../contract/checks.ts'
import type { CheckId } from '../contract/checks.ts'
import type { ShownCheck, ShownFix } from '../contract/home/set-up.ts'
import { oneOf } from '../platform/json.ts'
import { openTable, text } from '../platform/rows.ts'
import { CHECK } from '../platform/tables.ts'
import { toIso } from '../platform/time.ts'

/** What the row of a check says. */
export type StoredCheck = Pick<ShownCheck, 'found' | 'to_do' | 'who' | 'last_checked' | 'last_passed'> & {
  readonly state: string
}

const PASS_COUNTS_MS = 3600 * 1000

export function shownCheck(id: CheckId, stored: StoredCheck | null, nowMs: number, fix: ShownFix | null): ShownCheck {
  const what = checkTitles[id]
  if (stored === null)
    return { id, what, state: 'never', found: '', to_do: '', who: '', last_checked: '', last_passed: '', fix }
  const state = oneOf(checkStates, stored.state, 'unknown')
  const isOld = state === 'passed' && !(Date.parse(stored.last_passed) >= nowMs - PASS_COUNTS_MS)
  return { ...stored, id, what, state: isOld ? 'stale' : state, fix: state === 'passed' ? null : fix }
}

/** All of them in their order, also those without a row. `fixes`: what the app can mend by itself. */
export function readChecks(nowMs: number, fixes: Readonly<Partial<Record<CheckId, ShownFix>>>): ShownCheck[] {
  const row = openTable(CHECK)
  row.setLimit(checkIds.length)
  row.query()
  const stored = new Map<string, StoredCheck>()
  while (row.next())
    stored.set(text(row, 'name'), {
      state: text(row, 'state'),
      found: text(row, 'found'),
      to_do: text(row, 'to_do'),
      who: oneOf(checkOwners, text(row, 'who'), ''),
      last_checked: toIso(text(row, 'last_checked')),
      last_passed: toIso(text(row, 'last_passed')),
    })
  return checkIds.map(id => shownCheck(id, stored.get(id) ?? null, nowMs, fixes[id] ?? null))
}
