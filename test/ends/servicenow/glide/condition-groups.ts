/** The conditions of addQuery() and of what it returns. */
import { scriptText } from './script-text.ts'

/** Terms of which one must hold. */
export interface ConditionGroup {
  terms: string[]
}

/** The tables and columns of a join: `own` of this table equals `via` of the other. */
export interface JoinedTables {
  table: string
  own: string
  other: string
  via: string
}

const unary: Record<string, string> = { NULL: 'ISEMPTY', 'NOT NULL': 'ISNOTEMPTY' }
const spelled: Record<string, string> = { CONTAINS: 'LIKE', 'DOES NOT CONTAIN': 'NOT LIKE', '<>': '!=', '==': '=' }

/** One term from the arguments (field, value) or (field, operator, value). */
export function termText(args: readonly unknown[]): string {
  const field = scriptText(args[0])
  const operator = args.length > 2 ? scriptText(args[1]).trim().toUpperCase() : '='
  const value = args.length > 2 ? args[2] : args[1]
  if (unary[operator] !== undefined) return `${field}${unary[operator]}`
  // A caret of a value is doubled, or it would start a new term.
  return `${field}${spelled[operator] ?? operator}${listText(value).replaceAll('^', '^^')}`
}

/** IN takes an array as well as text. */
function listText(value: unknown): string {
  return Array.isArray(value) ? value.map(scriptText).join(',') : scriptText(value)
}

/** What addQuery() returns. */
export class QueryCondition {
  readonly #groups: ConditionGroup[]
  readonly #group: ConditionGroup

  constructor(groups: ConditionGroup[], ...args: unknown[]) {
    this.#groups = groups
    this.#group = { terms: [termText(args)] }
    groups.push(this.#group)
  }

  addOrCondition(...args: unknown[]): QueryCondition {
    this.#group.terms.push(termText(args))
    return this
  }

  addCondition(...args: unknown[]): QueryCondition {
    return new QueryCondition(this.#groups, ...args)
  }
}

/** What addJoinQuery() returns: its conditions are about the joined table. */
export class JoinCondition {
  readonly #group: ConditionGroup = { terms: [] }
  readonly #conditions: string[] = []
  readonly #joined: JoinedTables

  constructor(groups: ConditionGroup[], joined: JoinedTables) {
    this.#joined = joined
    groups.push(this.#group)
    this.#write()
  }

  addCondition(...args: unknown[]): JoinCondition {
    return this.#push(termText(args))
  }

  addOrCondition(...args: unknown[]): JoinCondition {
    const before = this.#conditions.pop()
    return this.#push(before === undefined ? termText(args) : `${before}^OR${termText(args)}`)
  }

  #push(condition: string): JoinCondition {
    this.#conditions.push(condition)
    this.#write()
    return this
  }

  #write(): void {
    const { table, own, other, via } = this.#joined
    this.#group.terms.splice(0, Infinity, `JOIN${table}.${own}=${other}.${via}!${this.#conditions.join('^')}`)
  }
}
