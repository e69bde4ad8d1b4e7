/**
 * Which tickets' records are looked at in which minute, by one query on the app's own table. Those on which something
 * happened in the last day: every five minutes. All other open ones: every hour. Closed in the last week: once a day.
 */
import { addAlternatives } from '../platform/alternatives.ts'
import type { Term } from '../platform/alternatives.ts'
import { openTable, text } from '../platform/rows.ts'
import { TICKET } from '../contract/tables.ts'
import { toTicket } from '../apply/ticket-row.ts'
import type { Ticket } from '../apply/ticket-row.ts'
import { fromNow } from '../platform/time.ts'

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
