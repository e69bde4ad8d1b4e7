import type { Filter, Row, Store } from '../contracts.ts'
import type { CompiledQuery, Dictionary, Query, User } from '../seams.ts'
import { compileQuery } from './compile.ts'
import { displayValue } from './display-value.ts'
import { evaluateGuarded } from './guarded-script.ts'
import { rowMatches } from './matches.ts'

/** Queries over the store. Rule conditions (`matches`) are case-sensitive; the store's own evaluation is not. */
export class StoreQuery implements Query {
  constructor(
    private readonly store: Store,
    private readonly dictionary: Dictionary,
    private readonly now: () => Date,
  ) {}

  compile(table: string, encodedQuery: string, javascript?: (expression: string) => string): CompiledQuery {
    const now = this.now()
    return compileQuery(
      {
        store: this.store,
        dictionary: this.dictionary,
        now,
        zone: readProperty(this.store, 'glide.sys.default.tz') || 'US/Pacific',
        javascript: javascript ?? (expression => evaluateGuarded(expression, null, now)),
        invalidReturnsNoRows: readProperty(this.store, 'glide.invalid_query.returns_no_rows') === 'true',
      },
      table,
      encodedQuery,
    )
  }

  matches(filter: Filter, row: Row): boolean {
    return rowMatches(filter, row, true)
  }

  displayValue(table: string, row: Row, column: string, user: User): string {
    return displayValue({ store: this.store, dictionary: this.dictionary, user }, table, row, column)
  }
}

/** The value of a system property, null when there is none. */
export function readProperty(store: Store, name: string): string | null {
  const [row] = store.query('sys_properties', {
    filter: [[[{ column: 'name', operator: '=', value: name }]]],
    limit: 1,
  })
  return row ? (row['value'] ?? '') : null
}
