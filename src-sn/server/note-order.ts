/** Updates become work notes in the order in which they were posted, also when one of them has to be tried again. */
import { openTable, text, toNumber } from './rows.ts'
import { NOTE } from './tables.ts'
import { now } from './time.ts'

/** What places a note among those of its ticket: its time, and within one second its id, which counts up. */
export interface NoteOrder { readonly sysId: string, readonly ticket: string, readonly writtenAt: string, readonly updateId: string }

interface OpenNote { readonly sysId: string, readonly place: string, readonly nextAttempt: string }

/** About a quarter of an hour. What is refused for longer needs a person, and must not keep the later ones away until then. */
const MAX_HOLDING_ATTEMPTS = 4

/** The last note before this one that is still to be written. One that keeps failing, or was discarded, holds up nobody. */
export function findEarlierNote(note: NoteOrder): { readonly nextAttempt: string } | null {
  return listOpenNotes(note.ticket).filter(({ place }) => place < placeOf(note)).pop() ?? null
}

/**
 * The first note after this one that waits, by its sys_id. Null when that one is under way: its own rule or the minute
 * script has it in hand, and two runs would write it twice.
 */
export function findNextNote(note: NoteOrder): string | null {
  const [next] = listOpenNotes(note.ticket).filter(({ place }) => place > placeOf(note))
  return next !== undefined && next.nextAttempt > now() ? next.sysId : null
}

function listOpenNotes(ticket: string): OpenNote[] {
  const row = openTable(NOTE)
  row.addQuery('ticket', ticket)
  row.addQuery('status', 'IN', 'pending,failed')
  row.query()
  const found: OpenNote[] = []
  while (row.next()) {
    const nextAttempt = text(row, 'next_attempt')
    const isStuck = text(row, 'status') === 'failed' && (nextAttempt === '' || toNumber(row, 'attempts') > MAX_HOLDING_ATTEMPTS)
    const place = placeOf({ writtenAt: text(row, 'written_at'), updateId: text(row, 'update_id') })
    if (text(row, 'ticket') === ticket && !isStuck) found.push({ sysId: row.getUniqueValue(), place, nextAttempt })
  }
  return found.sort((one, other) => one.place < other.place ? -1 : 1)
}

function placeOf({ writtenAt, updateId }: Pick<NoteOrder, 'writtenAt' | 'updateId'>): string {
  return `${writtenAt} ${updateId}`
}
