/** After incident.io removed something, or it came back: every condition on it says so, or no longer does. */
import type { GlideRecord } from '@servicenow/glide'
import { checkCondition } from './check-condition.ts'
import { problemOf } from './check-finding.ts'
import { openTable, text, writeRow } from '../platform/rows.ts'
import { CONDITION } from '../contract/tables.ts'

/** After an attribute was marked as removed, came back, or was deleted: then the platform empties the reference to it. */
export function markConditionsOfAttribute(current: GlideRecord): void {
  markFound(conditions => conditions.addQuery('attribute', current.getUniqueValue()))
  markFound(conditions => conditions.addNullQuery('attribute'))
}

/** After an option was marked as removed, came back, or was deleted. */
export function markConditionsOfOption(current: GlideRecord): void {
  markFound(conditions => conditions.addQuery('options', 'CONTAINS', current.getUniqueValue()))
}

function markFound(narrow: (conditions: GlideRecord) => void): void {
  const condition = openTable(CONDITION)
  narrow(condition)
  condition.query()
  while (condition.next()) {
    const problem = problemOf(condition, checkCondition(condition))
    if (problem !== text(condition, 'problem')) writeRow(CONDITION, condition.getUniqueValue(), { problem })
  }
}
