/** How long one call may work: it holds one of the few threads that the instance has for REST. */
import { GlideDateTime } from '@servicenow/glide'

const MAX_MS = 5000

export interface Budget {
  readonly isOver: () => boolean
  /** The moment so many milliseconds before the call began, by the instance's clock: RFC 3339, to the millisecond. */
  readonly momentBefore: (milliseconds: number) => string
}

/** Begins now. */
export function startBudget(): Budget {
  const start = new GlideDateTime().getNumericValue()
  return {
    isOver: () => new GlideDateTime().getNumericValue() >= start + MAX_MS,
    momentBefore: milliseconds => new Date(start - milliseconds).toISOString(),
  }
}
