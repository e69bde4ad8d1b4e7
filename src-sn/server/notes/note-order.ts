/** Updates become work notes in the order in which they were posted, also when one of them has to be tried again. */
import type { GlideRecord } from '@servicenow/glide'
import { addAlternatives } from '../platform/alternatives.ts'
import type { Term } from '../platform/alternatives.ts'
import { openTable, text, toNumber } from '../platform/rows.ts'
import { NOTE } from '../contract/tables.ts'

export type Attempt = 'first' | 'again'

export type NoteResult =
  | { readonly status: 'written'; readonly reason: ''; readonly journalId: string }
  | { readonly status: 'skipped' | 'pending' | 'failed'; readonly reason: string }

/** What a note says that another one has to come before. */
export const WAITING = 'Waiting for an earlier update of the ticket.'
/** And one that came before the record of its ticket. */
export const WAITING_FOR_RECORD = 'Waiting for the record of its ticket.'

/** About a quarter of an hour. What is refused for longer needs a person, and must not keep the later ones away until then. */
const MAX_HOLDING_ATTEMPTS = 4
/** In one run; the minute script goes on. */
const MAX_AT_ONCE = 500

/**
 * What is still to be written on the ticket's record, in its order: by its time, and within one second by its id, which
 * counts up. Of those that were given up only the ones asked for: they wait for a person, and must take no other's place.
 */
export function listOpenNotes(ticket: string, asked: readonly string[]): GlideRecord {
  const note = openTable(NOTE)
  const ofTicket: Term = ['ticket', '=', ticket]
  addAlternatives(note, [
    [ofTicket, ['status', '=', 'pending']],
    [ofTicket, ['status', '=', 'failed'], ['next_attempt', 'ISNOTEMPTY']],
    ...(asked.length === 0
      ? []
      : [
          [
            ['sys_id', 'IN', asked.join(',')],
            ofTicket,
            ['status', '=', 'failed'],
            ['next_attempt', 'ISEMPTY'],
          ] as const,
        ]),
  ])
  note.orderBy('written_at')
  note.orderBy('update_id')
  note.setLimit(MAX_AT_ONCE)
  note.query()
  return note
}

/** One that keeps failing holds up nobody. */
export function isStuck(note: GlideRecord): boolean {
  return (
    text(note, 'status') === 'failed' &&
    (text(note, 'next_attempt') === '' || toNumber(note, 'attempts') > MAX_HOLDING_ATTEMPTS)
  )
}

/** Nobody has it in hand: it goes on with whatever lets it. */
export function isWaiting(note: GlideRecord): boolean {
  return text(note, 'status') === 'pending' && [WAITING, WAITING_FOR_RECORD].includes(text(note, 'error'))
}
