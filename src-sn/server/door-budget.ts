/** How long one call may work: it holds one of the few threads that the instance has for REST. */
import { GlideDateTime } from '@servicenow/glide'

const MAX_MS = 5000

export interface Budget { readonly isOver: () => boolean }

/** Begins now. */
export function startBudget(): Budget {
  const end = new GlideDateTime().getNumericValue() + MAX_MS
  return { isOver: () => new GlideDateTime().getNumericValue() >= end }
}
