/** How far a record's journal was looked at: a moment, and the entries close to it, so that none is read or told of twice. */
import type { JournalEntry } from '../platform/journal.ts'
import type { Values } from '../platform/rows.ts'
import type { Ticket } from '../apply/ticket-row.ts'
import { secondsBefore } from '../platform/time.ts'

/**
 * An entry becomes visible a little after the moment it carries, perhaps after one that carries a later moment. A look goes
 * back so far behind the newest entry that was seen: the rules a little, the minute script further.
 */
export const OVERLAP_SECONDS = { quick: 5, thorough: 300 } as const
export type Look = keyof typeof OVERLAP_SECONDS
/** Size of the column: 4,000 characters of sys_ids and commas. */
const MAX_SEEN = 120

/** The columns after these entries were looked at too. */
export function nextSeen(ticket: Ticket, entries: readonly JournalEntry[]): Values {
  const moments = entries.map(entry => entry.createdOn)
  const watermark = [ticket.journalWatermark, ...moments].sort().pop() ?? ''
  if (watermark === '') return {}
  const since = secondsBefore(watermark, OVERLAP_SECONDS.thorough)
  const kept = ticket.journalWatermark >= since ? ticket.journalSeen : []
  const seen = [...new Set([...kept, ...entries.filter(entry => entry.createdOn >= since).map(entry => entry.sysId)])]
  return { journal_watermark: watermark, journal_seen: seen.slice(-MAX_SEEN).join(',') }
}
