/** Why a note waits, as its row says it under Reason. */
import type { GlideRecord } from '@servicenow/glide'
import { text } from '../platform/rows.ts'
import { isHeldBack } from '../platform/held-back.ts'

/** What a note says that another one has to come before. */
export const WAITING = 'Waiting for an earlier update of the ticket.'

/** And one that came before the record of its ticket. */
export const WAITING_FOR_RECORD = 'Waiting for the record of its ticket.'

/** Nobody has it in hand: it goes on with whatever lets it. */
export function isWaiting(note: GlideRecord): boolean {
  const reason = text(note, 'reason')
  return text(note, 'status') === 'pending' && (isHeldBack(reason) || [WAITING, WAITING_FOR_RECORD].includes(reason))
}
