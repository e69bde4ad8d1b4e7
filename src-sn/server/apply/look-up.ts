/** Finds the record that a lookup names. */
import type { Lookup } from '../contract/vocabulary.ts'
import { short } from '../platform/json.ts'
import { openTable, text } from '../platform/rows.ts'

/** The record whose column equals the value; exactly one, or none is used. The value comes from outside: it is compared, never evaluated. */
export function lookUp(lookup: Lookup, value: string): { sysId: string; problem: string } {
  const { table, column } = lookup
  const rows = openTable(table)
  if (!rows.isValid())
    return {
      sysId: '',
      problem: `left out, because there is no table "${table}" to look it up in, or this app may not read it.`,
    }
  if (!rows.isValidField(column))
    return { sysId: '', problem: `left out, because the lookup column "${column}" is not on ${table}.` }
  if (/^\s*javascript:/i.test(value))
    return { sysId: '', problem: `left out, because "${short(value)}" is a script and not a value to look up.` }
  rows.addQuery(column, value)
  rows.setLimit(2)
  rows.query()
  const found: string[] = []
  while (rows.next()) if (isSameText(text(rows, column), value)) found.push(rows.getUniqueValue())
  if (found.length > 1)
    return { sysId: '', problem: `left out, because more than one record of ${table} has ${column} "${short(value)}".` }
  const sysId = found[0]
  const denial: string | null = sysId === undefined ? rows.getLastErrorMessage() : null
  if (denial) return { sysId: '', problem: `left out, because ${table} could not be read: ${denial}` }
  if (sysId === undefined)
    return { sysId: '', problem: `left out, because no record of ${table} has ${column} "${short(value)}".` }
  return { sysId, problem: '' }
}

/** Databases compare without regard to case and outer white space; a query that was read differently matches something else. */
function isSameText(stored: string, wanted: string): boolean {
  return stored.trim().toLowerCase() === wanted.trim().toLowerCase()
}
