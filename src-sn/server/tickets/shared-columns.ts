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

const LOOK_SLOTS = 60

/** The minute of the hour in which the ticket's record is looked at: as good as random, and the same each time. */
export function lookSlot(ticketSysId: string): number {
  return Number.parseInt(ticketSysId.slice(-6), 16) % LOOK_SLOTS
}

/** As `notes_until`: after every update. */
export const AFTER_ALL = 'any'
