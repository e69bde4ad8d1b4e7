/** Where the door meets the functions that make records: one row applied, and what to tell the bridge of it. */
import { appendNote } from './append-note.ts'
import { applyTicket } from './apply-ticket.ts'
import type { RowOutcome } from './door-taken.ts'
import { isBridges } from './door-verdict.ts'
import { readRow, text, writeRow } from './rows.ts'
import { NOTE, TICKET } from './tables.ts'
import { readTicket } from './ticket-row.ts'
import type { Ticket } from './ticket-row.ts'
import { isLeftAlone } from './ticket-status.ts'
import { now } from './time.ts'

/** The first attempt to make a link at incident.io, handed to the bridge in the answer. */
export interface HandedLink {
  readonly event: string
  readonly record_type: string
  readonly external_id: string
  readonly incident_id: string
  readonly table: string
  readonly number: string
  readonly url: string
}

export interface Applied { readonly outcome: RowOutcome, readonly reason: string, readonly row: Ticket | null, readonly link: HandedLink | null }

/** Applies a stored row. A ticket that an admin left alone stays as it is, and is not due. */
export function applyRow(sysId: string): Applied {
  applyTicket(sysId)
  const row = readTicket(sysId)
  if (row !== null && isLeftAlone(row) && row.nextAttempt !== '') writeRow(TICKET, sysId, { next_attempt: '' })
  return { outcome: row === null ? 'ignored' : outcomeOf(row, 'applied'), reason: row === null ? '' : reasonOf(sysId), row, link: null }
}

/** The minute script comes at once. */
export function leaveForLater(table: string, sysId: string): void {
  writeRow(table, sysId, { next_attempt: now() })
}

/** The row as it stands, in the words of the answer; `whenInSync` is said of one that is in sync. */
export function outcomeOf(row: Ticket, whenInSync: 'applied' | 'unchanged'): RowOutcome {
  if (isBridges(row)) return 'in_jira'
  switch (row.status) {
    case 'in_step': return whenInSync
    case 'failed': return 'failed'
    case 'skipped': return 'skipped'
    case 'unlinked': return 'unlinked'
    case 'discarded': return 'discarded'
    default: return 'pending'
  }
}

/** Looks whether somebody changed the record since it was looked at last. */
export function checkSeen(_ticket: Ticket): void {
  // The rules on the record and the minute script notice its changes.
}

function reasonOf(sysId: string): string {
  const row = readRow(TICKET, sysId)
  return row === null ? '' : text(row, 'error')
}

/** Writes the stored notes of a ticket in their order, until the time is over; the rest is due at once. */
export function applyNotes(_ticketSysId: string, noteSysIds: readonly string[], isOver: () => boolean): { written: number } {
  let written = 0
  for (const sysId of noteSysIds) {
    if (isOver()) leaveForLater(NOTE, sysId)
    else appendNote(sysId, 'first')
    const note = readRow(NOTE, sysId)
    if (note !== null && text(note, 'status') === 'written') written++
  }
  return { written }
}
