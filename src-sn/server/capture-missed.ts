/**
 * Looks again at linked records, because an asynchronous rule can die with its node, and one that runs before the ticket
 * names its record finds no ticket. No table of the platform is searched: tickets say which records are to be looked at
 * in which minute, these are read by primary key, and only one that was written on since leads to its journal.
 */
import { gs } from '@servicenow/glide'
import { captureRecord, standingOf } from './capture-changes.ts'
import type { Standing } from './capture-changes.ts'
import { nextStateSource } from './capture-state.ts'
import { lineOf } from './check-table.ts'
import { moveLookPosition, readLookPosition } from './look-position.ts'
import { newMemo } from './memo.ts'
import type { Memo } from './memo.ts'
import { captureMissedImages } from './missed-images.ts'
import { storedAmong } from './outbound-event.ts'
import { pickTickets } from './pick-tickets.ts'
import { openTable, readRow, text } from './rows.ts'
import { TICKET } from './tables.ts'
import type { Ticket } from './ticket-row.ts'
import { unixSeconds } from './time.ts'

/** Records that one query names. */
const MAX_IN_QUERY = 500

/** For the minute script: the records of this minute, and those of minutes in which it did not run. */
export function captureMissed(minute: number, end: number): void {
  const position = readLookPosition(minute)
  const late = (minute - position.reached) * 60
  // After an hour every ticket has had its turn: what was missed before that comes with it.
  let done = Math.max(position.reached, minute - 60)
  while (done < minute && unixSeconds() < end) {
    const last = Math.min(minute, done + MINUTES_AT_ONCE)
    lookAt(pickTickets(done + 1, last), late)
    done = last
  }
  moveLookPosition(position, done)
}

const MINUTES_AT_ONCE = 10

function lookAt(tickets: readonly Ticket[], lateSeconds: number): void {
  const memo = newMemo()
  for (const [table, own] of byTable(tickets)) {
    for (let first = 0; first < own.length; first += MAX_IN_QUERY) {
      const part = own.slice(first, first + MAX_IN_QUERY)
      lookAtPart(table, part, memo)
      captureMissedImages(part, lateSeconds, memo)
    }
  }
}

/** Tables that extend task are read through it; everything else through its own. */
function byTable(tickets: readonly Ticket[]): ReadonlyMap<string, readonly Ticket[]> {
  const tables = new Map<string, string>()
  const grouped = new Map<string, Ticket[]>()
  for (const ticket of tickets) {
    const table = tables.get(ticket.targetTable) ?? (lineOf(ticket.targetTable).includes('task') ? 'task' : ticket.targetTable)
    tables.set(ticket.targetTable, table)
    grouped.set(table, [...grouped.get(table) ?? [], ticket])
  }
  return grouped
}

function lookAtPart(table: string, tickets: readonly Ticket[], memo: Memo): void {
  const touched = listTouched(table, tickets)
  if (touched.length === 0) return
  // A run that broke off after it told of a state: the ticket does not know, and the state may be back where it was.
  const told = storedAmong(touched.map(({ ticket }) => nextStateSource(ticket)))
  for (const { ticket, standing } of touched) {
    try {
      const row = readRow(TICKET, ticket.sysId)
      if (row !== null && text(row, 'status') !== 'unlinked') captureRecord(row, standing, { look: 'thorough', memo, wasTold: told.has(nextStateSource(ticket)) })
    } catch (error) {
      gs.error(`incident.io sync: looking again at the record of ticket ${ticket.sysId} stopped on an unexpected error: ${error}`)
    }
  }
}

/** Records that were written on since they were looked at, or closed or opened again. */
function listTouched(table: string, tickets: readonly Ticket[]): { ticket: Ticket, standing: Standing }[] {
  const ofRecord = new Map<string, Ticket>(tickets.map(ticket => [ticket.target, ticket]))
  const record = openTable(table)
  record.addQuery('sys_id', 'IN', [...ofRecord.keys()].join(','))
  record.query()
  const touched: { ticket: Ticket, standing: Standing }[] = []
  while (record.next()) {
    const ticket = ofRecord.get(record.getUniqueValue())
    if (ticket === undefined) continue
    const standing = standingOf(record)
    const isClosedNew = standing.isClosed !== null && standing.isClosed !== (ticket.closedAt !== '')
    if (standing.version !== ticket.seenVersion || isClosedNew) touched.push({ ticket, standing })
  }
  return touched
}
