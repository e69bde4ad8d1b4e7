/** Where the door meets the functions that make records: one row applied, and what to tell the bridge of it. */
import type { HandedLink } from './after-link.ts'
import { applyTicket } from './apply-ticket.ts'
import type { RowOutcome } from './door-taken.ts'
import { isBridges } from './door-verdict.ts'
import type { Memo } from '../platform/memo.ts'
import { writeRow } from '../platform/rows.ts'
import { TICKET } from '../contract/tables.ts'
import type { Ticket } from './ticket-row.ts'
import { isLeftAlone } from './ticket-status.ts'
import { now } from '../platform/time.ts'

export interface Applied {
  readonly outcome: RowOutcome
  readonly reason: string
  readonly row: Ticket | null
  readonly link: HandedLink | null
}

/** Applies a row that was just stored. A ticket that an admin left alone stays as it is, and is not due. */
export function applyRow(stored: Ticket, memo: Memo, isOver: () => boolean): Applied {
  const { row, link, reason } = applyTicket(stored.sysId, { handOut: true, memo, ticket: stored, isOver })
  if (row !== null && isLeftAlone(row) && row.nextAttempt !== '') writeRow(TICKET, row.sysId, { next_attempt: '' })
  return {
    outcome: row === null ? 'ignored' : outcomeOf(row, 'applied'),
    reason: row === null ? '' : reason,
    row,
    link,
  }
}

/** The minute script comes at once. */
export function leaveForLater(table: string, sysId: string): void {
  writeRow(table, sysId, { next_attempt: now() })
}

/** The row as it stands, in the words of the answer; `whenInSync` is said of one that is in sync. */
export function outcomeOf(row: Ticket, whenInSync: 'applied' | 'unchanged'): RowOutcome {
  if (isBridges(row)) return 'in_jira'
  switch (row.status) {
    case 'in_sync':
      return whenInSync
    case 'failed':
      return 'failed'
    case 'skipped':
      return 'skipped'
    case 'unlinked':
      return 'unlinked'
    case 'discarded':
      return 'discarded'
    default:
      return 'pending'
  }
}
