/** Whether a rule's filter condition and roles hold for a record about to be (or just) written. */
import type { Platform, User } from '../seams.ts'
import { parseTerms, type RawTerm } from '../query/encoded-query.ts'
import type { BusinessRule } from './business-rules.ts'
import type { RecordState } from './record-state.ts'
import { readRow } from './stored-rows.ts'

/** What only conditions of rules know: they compare with the row before the write. */
const ruleOperators = ['VALCHANGES', 'CHANGESFROM', 'CHANGESTO']

/** Evaluates `filter_condition`: any of the ^NQ parts, in each all groups, in a group any of the ^OR terms. */
export function filterHolds(platform: Platform, condition: string, state: RecordState): boolean {
  const terms = parseTerms(condition)
  if (!terms.some(term => ruleOperators.includes(term.operator))) return compares(platform, condition, state)
  return groupTerms(terms).some(groups => groups.every(terms => terms.some(term => termHolds(platform, term, state))))
}

/** A rule with roles runs for users who have one of them; admin has all. */
export function rolesHold(platform: Platform, rule: BusinessRule, user: User): boolean {
  if (rule.roles.length === 0 || user.roles.has('admin')) return true
  return rule.roles.some(role => user.roles.has(readRow(platform, 'sys_user_role', role)?.name ?? role))
}

function groupTerms(terms: RawTerm[]): RawTerm[][][] {
  const alternatives: RawTerm[][][] = [[]]
  for (const term of terms) {
    if (term.conjunction === 'NQ') alternatives.push([[term]])
    else if (term.conjunction === 'OR') addToLastGroup(alternatives, term)
    else alternatives.at(-1)?.push([term])
  }
  return alternatives
}

function addToLastGroup(alternatives: RawTerm[][][], term: RawTerm): void {
  const group = alternatives.at(-1)?.at(-1)
  if (group === undefined) alternatives.at(-1)?.push([term])
  else group.push(term)
}

function termHolds(platform: Platform, term: RawTerm, state: RecordState): boolean {
  switch (term.operator) {
    case 'VALCHANGES':
      return state.changes(term.field)
    case 'CHANGESFROM':
      return state.changes(term.field) && (state.before?.[term.field] ?? '') === asStored(state, term)
    case 'CHANGESTO':
      return state.changes(term.field) && state.get(term.field) === asStored(state, term)
    default:
      return compares(platform, `${term.field}${term.operator}${term.value.replaceAll('^', '^^')}`, state)
  }
}

/** Booleans are written true and false in conditions, and stored as 1 and 0. */
function asStored(state: RecordState, term: RawTerm): string {
  if (state.columns.get(term.field)?.type !== 'boolean') return term.value
  return term.value === 'true' || term.value === '1' ? '1' : '0'
}

/** A term the platform cannot read is dropped, as it is in queries. */
function compares(platform: Platform, condition: string, state: RecordState): boolean {
  const compiled = platform.query.compile(state.table, condition)
  return platform.query.matches(compiled.filter, { ...state.values, ...Object.fromEntries(state.waitingJournals()) })
}
