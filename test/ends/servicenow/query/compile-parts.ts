import type { Store } from '../contracts.ts'
import type { Dictionary } from '../seams.ts'

/** What turning an encoded query into a filter needs. */
export interface CompileParts {
  store: Store
  dictionary: Dictionary
  now: Date
  /** The zone whose days and hours DATEPART asks for. */
  zone: string
  /** The value of a `javascript:` expression. */
  javascript: (expression: string) => string
  /** glide.invalid_query.returns_no_rows */
  invalidReturnsNoRows: boolean
}
