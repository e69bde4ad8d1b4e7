/**
 * Looks again at linked records, because an asynchronous rule can die with its node, and one that runs before the ticket
 * names its record finds no ticket. No table of the platform is searched: tickets say which records are to be looked at
 * in which minute, these are read by primary key, and only one that was written on since leads to its journal.
 */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { captureRecord, seenRecordOf } from './changes.ts'
import type { SeenRecord } from './changes.ts'
import { captureMissedAttachments } from './attachments.ts'
import { putBackMoments } from './put-back.ts'
import { moveLookPosition, pickTickets, readLookPosition } from './schedule.ts'
import { nextStateSource } from './state.ts'
import { messageOf } from '../platform/json.ts'
import { once } from '../platform/memo.ts'
import { openTable, text } from '../platform/rows.ts'
import { lineOf } from '../platform/table-line.ts'
import { TICKET } from '../platform/tables.ts'
import { unixSeconds } from '../platform/time.ts'
import { storedAmong } from '../tickets/outbox.ts'
import { newMemo, toTicket } from '../tickets/ticket.ts'
import type { Memo, Ticket } from '../tickets/ticket.ts'

/** Records that one query names. */
const MAX_IN_QUERY = 500

/** What is to be done about a ticket whose record is not found. */
type OnMissing = (ticketSysId: string) => void

/** For the minute script: the records of this minute, and those of minutes in which it did not run. */
export function captureMissed(minute: number, end: number, onMissing: OnMissing): void {
  const position = readLookPosition(minute)
  if (position.wasAhead) putBackMoments()
  const late = (minute - position.reached) * 60
  // After an hour every ticket was looked at once: that covers what was missed before.
  let done = Math.max(position.reached, minute - 60)
  while (done < minute && unixSeconds() < end) {
    const last = Math.min(minute, done + MINUTES_AT_ONCE)
    // What the time did not suffice for is looked at in the next run.
    if (!lookAt(pickTickets(done + 1, last), late, { end, onMissing })) break
    done = last
  }
  moveLookPosition(position, done)
}

/** For the minutes without a look: the clock may be ahead again in the next one. */
export function noticeClock(minute: number): void {
  if (readLookPosition(minute).wasAhead) putBackMoments()
}

const MINUTES_AT_ONCE = 10

interface LookRun {
  readonly end: number
  readonly onMissing: OnMissing
}

/** False when the time was over before the end. */
function lookAt(tickets: readonly Ticket[], lateSeconds: number, run: LookRun): boolean {
  const memo = newMemo()
  for (const [table, own] of byTable(tickets)) {
    for (let first = 0; first < own.length; first += MAX_IN_QUERY) {
      const part = own.slice(first, first + MAX_IN_QUERY)
      if (!lookAtPart(table, part, memo, run)) return false
      captureMissedAttachments(part, lateSeconds, memo)
    }
  }
  return true
}

/** Tables that extend task are read through it; everything else through its own. */
function byTable(tickets: readonly Ticket[]): ReadonlyMap<string, readonly Ticket[]> {
  const tables = new Map<string, string>()
  const grouped = new Map<string, Ticket[]>()
  for (const ticket of tickets) {
    const table =
      tables.get(ticket.targetTable) ?? (lineOf(ticket.targetTable).includes('task') ? 'task' : ticket.targetTable)
    tables.set(ticket.targetTable, table)
    once(grouped, table, (): Ticket[] => []).push(ticket)
  }
  return grouped
}

function lookAtPart(table: string, tickets: readonly Ticket[], memo: Memo, { end, onMissing }: LookRun): boolean {
  const { touched, missing } = listTouched(table, tickets)
  for (const ticket of missing) {
    if (unixSeconds() >= end) return false
    onMissing(ticket.sysId)
  }
  if (touched.length === 0) return true
  // A run that broke off after it reported a state: the ticket does not know of it, and the state may have changed back since.
  const reported = storedAmong(touched.map(({ ticket }) => nextStateSource(ticket)))
  const records = new Map<string, SeenRecord>(touched.map(({ ticket, seen }) => [ticket.sysId, seen]))
  const row = openTable(TICKET)
  row.addQuery('sys_id', 'IN', [...records.keys()].join(','))
  row.query()
  while (row.next()) {
    if (unixSeconds() >= end) return false
    const seen = records.get(row.getUniqueValue())
    if (seen !== undefined && text(row, 'status') !== 'unlinked') captureSafely(row, seen, memo, reported)
  }
  return true
}

/** A record that breaks the capture delays no other. */
function captureSafely(row: GlideRecord, seen: SeenRecord, memo: Memo, reported: ReadonlySet<string>): void {
  try {
    captureRecord(row, seen, { look: 'thorough', memo, wasReported: reported.has(nextStateSource(toTicket(row))) })
  } catch (error) {
    gs.error(
      `incident.io sync: looking again at the record of ticket ${row.getUniqueValue()} stopped on an unexpected error: ${messageOf(error)}`,
    )
  }
}

interface Listed {
  readonly touched: readonly { readonly ticket: Ticket; readonly seen: SeenRecord }[]
  readonly missing: readonly Ticket[]
}

/** Records that were written on since they were looked at, or closed or opened again; and those that were not found. */
function listTouched(table: string, tickets: readonly Ticket[]): Listed {
  const ofRecord = new Map<string, Ticket>(tickets.map(ticket => [ticket.target, ticket]))
  const record = openTable(table)
  record.addQuery('sys_id', 'IN', [...ofRecord.keys()].join(','))
  record.query()
  const touched: { ticket: Ticket; seen: SeenRecord }[] = []
  while (record.next()) {
    const ticket = ofRecord.get(record.getUniqueValue())
    if (ticket === undefined) continue
    ofRecord.delete(ticket.target)
    const seen = seenRecordOf(record, ticket)
    const isClosedNew = seen.isClosed !== null && seen.isClosed !== (ticket.closedAt !== '')
    if (seen.version !== ticket.seenVersion || isClosedNew) touched.push({ ticket, seen })
  }
  return { touched, missing: [...ofRecord.values()] }
}
