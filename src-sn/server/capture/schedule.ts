/** Which linked records are looked at in which minute. */
import type { GlideRecord } from '@servicenow/glide'
import { addAlternatives } from '../platform/alternatives.ts'
import type { Term } from '../platform/alternatives.ts'
import { findCursor, insertCursor } from '../platform/cursors.ts'
import { changeRow, openTable, text, toNumber } from '../platform/rows.ts'
import { TICKET } from '../platform/tables.ts'
import { fromNow } from '../platform/time.ts'
import { toTicket } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'

const SLOTS = 60

const ACTIVE_EVERY_MINUTES = 5

const DAY_SECONDS = 24 * 3600

const HOURS = 24

const KEPT_DAYS = 7

const LINKED: Term = ['target', 'ISNOTEMPTY']

/** The tickets of these minutes, counted from 1970; both ends belong to them. */
export function pickTickets(first: number, last: number): Ticket[] {
  const minutes = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const slots = [...new Set(minutes.map(minute => minute % SLOTS))]
  const lately = minutes.slice(-ACTIVE_EVERY_MINUTES).map(minute => minute % ACTIVE_EVERY_MINUTES)
  const active = range(SLOTS).filter(slot => lately.includes(slot % ACTIVE_EVERY_MINUTES))
  // Each slot has its hour of the day.
  const closed = minutes
    .filter(minute => Math.floor(minute / SLOTS) % HOURS === (minute % SLOTS) % HOURS)
    .map(minute => minute % SLOTS)
  const row = openTable(TICKET)
  addAlternatives(row, [
    [['look_slot', 'IN', slots.join(',')], ['closed_at', 'ISEMPTY'], LINKED],
    [['active_at', '>=', fromNow(-DAY_SECONDS)], ['look_slot', 'IN', active.join(',')], LINKED],
    ...(closed.length === 0
      ? []
      : [
          [
            ['look_slot', 'IN', closed.join(',')],
            ['closed_at', '>=', fromNow(-KEPT_DAYS * DAY_SECONDS)],
            LINKED,
          ] as const,
        ]),
  ])
  row.query()
  const found: Ticket[] = []
  while (row.next()) if (text(row, 'status') !== 'unlinked' && text(row, 'target') !== '') found.push(toTicket(row))
  return found
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index)
}

/** `reached`: the last minute that was looked at, counted from 1970; `wasAhead`: by a clock that was set back since. */
interface LookPosition {
  readonly row: GlideRecord | null
  readonly reached: number
  readonly wasAhead: boolean
}

/** A position that cannot be right counts as the minute before this one. */
export function readLookPosition(minute: number): LookPosition {
  const row = findCursor('capture')
  const reached = row === null ? 0 : toNumber(row, 'position')
  const wasAhead = reached > minute
  return { row, reached: reached > 0 && !wasAhead ? reached : minute - 1, wasAhead }
}

export function moveLookPosition({ row, reached }: LookPosition, minute: number): void {
  if (row === null) insertCursor('capture', 'capture', { position: `${minute}` })
  else if (minute !== reached) changeRow(row, { position: `${minute}` })
}
