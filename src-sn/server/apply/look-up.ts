/** Finds the record that a lookup names. */
import type { Lookup } from '../contract/vocabulary.ts'
import { short } from '../platform/json.ts'
import { isTrue, openTable, text } from '../platform/rows.ts'

/** `problem`: why no record is used, '' when one is. `warning`: what is doubtful about the one that is used, '' for nothing. */
interface FoundRecord {
  readonly sysId: string
  readonly problem: string
  readonly warning: string
  /** The table was read, and holds no such record. */
  readonly isNobody: boolean
}

/**
 * The record whose column equals the value; exactly one, or none is used. Of several it is the only one that is active, where the
 * table has such a column. The value comes from outside: it is compared, never evaluated.
 */
export function lookUp({ table, column }: Lookup, value: string): FoundRecord {
  const rows = openTable(table)
  if (!rows.isValid()) return missing(`there is no table "${table}" to look it up in, or this app may not read it.`)
  if (!rows.isValidField(column)) return missing(`the lookup column "${column}" is not on ${table}.`)
  if (/^\s*javascript:/i.test(value)) return missing(`"${short(value)}" is a script and not a value to look up.`)
  const hasActive = rows.isValidField('active')
  rows.addQuery(column, value)
  // The active ones first: two rows show whether exactly one of them is active, however many there are.
  if (hasActive) rows.orderByDesc('active')
  rows.setLimit(2)
  rows.query()
  const found: { sysId: string; isActive: boolean }[] = []
  while (rows.next())
    if (isSameText(text(rows, column), value))
      found.push({ sysId: rows.getUniqueValue(), isActive: !hasActive || isTrue(rows, 'active') })
  const what = `${table} with ${column} "${short(value)}"`
  const [first] = found
  if (first === undefined) {
    const denial: string | null = rows.getLastErrorMessage()
    return denial
      ? missing(`${table} could not be read: ${denial}`)
      : { ...missing(`no record of ${table} has ${column} "${short(value)}".`), isNobody: true }
  }
  if (found.length === 1)
    return {
      sysId: first.sysId,
      problem: '',
      warning: first.isActive ? '' : `the lookup found a record of ${what} that is not active.`,
      isNobody: false,
    }
  const active = found.filter(({ isActive }) => isActive)
  const only = hasActive && active.length === 1 ? active[0] : undefined
  return only === undefined
    ? missing(`more than one record of ${table} has ${column} "${short(value)}".`)
    : {
        sysId: only.sysId,
        problem: '',
        warning: `the lookup found more than one record of ${what}, and took the only active one.`,
        isNobody: false,
      }
}

function missing(reason: string): FoundRecord {
  return { sysId: '', problem: `left out, because ${reason}`, warning: '', isNobody: false }
}

/** Databases compare without regard to case and outer white space; a query that was read differently matches something else. */
function isSameText(stored: string, wanted: string): boolean {
  return stored.trim().toLowerCase() === wanted.trim().toLowerCase()
}
