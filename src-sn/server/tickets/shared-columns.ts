/** Columns of a ticket row that several rooms write. */
import type { Values } from '../platform/rows.ts'
import { now } from '../platform/time.ts'

/** Since when the record has been closed: it is looked at less often from then on. */
export function closedColumns({ closedAt }: { readonly closedAt: string }, isClosed: boolean | null): Values {
  if (isClosed === null) return {}
  return { closed_at: isClosed ? closedAt || now() : '' }
}

/** What takes the decision to discard off a row again. */
export const NOT_DISCARDED: Readonly<Values> = { discard_reason: '', discarded_by: '', discarded_at: '' }
