/** The minute script: whatever is due in either direction, one item after the other, none able to stop the next. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { addAlternatives } from '../platform/alternatives.ts'
import type { Term } from '../platform/alternatives.ts'
import { appendWaiting } from '../notes/append-note.ts'
import { applyTicket } from '../apply/apply-ticket.ts'
import { ABANDONED_AFTER_SECONDS } from '../platform/backoff.ts'
import { captureMissed } from '../capture/capture-missed.ts'
import { recheckPart } from '../checks/checks.ts'
import { recountConfiguration } from '../rest/configuration-version.ts'
import { readConnection } from './connection.ts'
import { deliver } from './deliver.ts'
import type { AnswerRequest } from './deliver.ts'
import { newMemo } from '../platform/memo.ts'
import type { Memo } from '../platform/memo.ts'
import { privateTicketsToRelease } from './requeue.ts'
import { askResync } from '../requests/resync.ts'
import { stampRetired } from './retention.ts'
import { openTable, text } from '../platform/rows.ts'
import { JIRA, NOTE, OUTBOUND_EVENT, TICKET } from '../contract/tables.ts'
import { readTicket } from '../apply/ticket-row.ts'
import { fromNow, now, unixSeconds } from '../platform/time.ts'

/** Leaves room before the next run begins. */
const RUN_SECONDS = 45
/** Slow tickets leave time for notes, and both for deliveries: the second in the run at which each has to end. */
const TICKET_SECONDS = 20
const NOTE_SECONDS = 28
const MAX_TICKETS = 100
const MAX_NOTES = 500
/** What waited while the bridge was away leaves in one run. */
const MAX_EVENTS = 500
/** So many unanswered deliveries in a row mean that the bridge is down: the rest stays due for the next minute. */
const MAX_UNANSWERED = 3
/** The minute of the hour for what is done once an hour, apart from everything else that takes its turn. */
const HOUR_MINUTES = 60
/** Both are minutes in which the checks have no turn. */
const RETENTION_MINUTE = 47
const RECOUNT_MINUTE = 17

export function retryDue(answerRequest: AnswerRequest): void {
  const start = unixSeconds()
  const end = start + RUN_SECONDS
  const minute = Math.floor(start / 60)
  retryTickets(start + TICKET_SECONDS)
  retryNotes(start + NOTE_SECONDS)
  // The next run makes up for the look that is left out here.
  if (minute % HOUR_MINUTES !== RECOUNT_MINUTE) guarded('the look at linked records', () => captureMissed(minute, end))
  deliverDue(end, answerRequest)
  onceAnHour(minute % HOUR_MINUTES, () => recheckPart(minute, end), end)
}

/** So that no minute has much to do: everything that takes an hour has a minute of its own, and the checks all others. */
function onceAnHour(minute: number, check: () => void, end: number): void {
  if (minute === RECOUNT_MINUTE) guarded('the count of the configuration', recountConfiguration)
  else if (minute === RETENTION_MINUTE) guarded('the cleaning', () => stampRetired(end))
  else guarded('the check of the configuration', check)
}

function retryTickets(end: number): void {
  const memo = newMemo()
  // A skipped ticket has a next attempt only when the configuration that made it skipped has changed.
  const due = listDue(
    TICKET,
    ['status', 'IN', 'pending,failed,skipped'],
    [
      ['status', '=', 'pending'],
      ['target_table', '!=', JIRA],
    ],
    MAX_TICKETS,
  ).map(({ sysId }) => sysId)
  each([...due, ...privateTicketsToRelease()], end, sysId => retryTicket(sysId, memo))
}

/** What still fails may fail because of what it asks for, and that comes from the bridge. */
function retryTicket(sysId: string, memo: Memo): void {
  const before = readTicket(sysId)
  if (before === null) return
  const { row } = applyTicket(sysId, { ticket: before, memo: { ...memo, tickets: new Map(), records: new Map() } })
  if (row !== null && (before.status === 'skipped' || row.status === 'failed')) askResync(row)
}

/** All of a ticket's notes at once: its record is read once for them. */
function retryNotes(end: number): void {
  const memo = newMemo()
  const ofTicket = new Map<string, string[]>()
  for (const { sysId, ticket } of listDue(
    NOTE,
    ['status', 'IN', 'pending,failed'],
    [['status', '=', 'pending']],
    MAX_NOTES,
  ))
    ofTicket.set(ticket, [...(ofTicket.get(ticket) ?? []), sysId])
  each(
    [...ofTicket.keys()],
    end,
    ticket => void appendWaiting(ticket, ofTicket.get(ticket) ?? [], memo, () => unixSeconds() >= end),
  )
}

/** Those with few attempts first: events that the bridge cannot answer must not take the turn of those it can. */
function deliverDue(end: number, answerRequest: AnswerRequest): void {
  const due = listDue(OUTBOUND_EVENT, ['state', '=', 'ready'], [['state', '=', 'ready']], MAX_EVENTS, event =>
    event.orderBy('attempts'),
  )
  if (due.length === 0 || !readConnection().ready) return
  let unanswered = 0
  each(
    due.map(({ sysId }) => sysId),
    end,
    sysId => {
      if (unanswered >= MAX_UNANSWERED) return
      unanswered = deliver(sysId, answerRequest) === 'unanswered' ? unanswered + 1 : 0
    },
  )
}

function each(sysIds: readonly string[], end: number, run: (sysId: string) => void): void {
  for (const sysId of sysIds) {
    if (unixSeconds() >= end) return
    guarded(sysId, () => run(sysId))
  }
}

function guarded(what: string, run: () => void): void {
  try {
    run()
  } catch (error) {
    gs.error(`incident.io sync: the minute script met an unexpected error at ${what}: ${error}`)
  }
}

/**
 * Rows whose next attempt has come, the longest due first. In the same query those without a next attempt that nobody came
 * back to: a row is written so only where its own rule takes it at once, and that rule may die with its node.
 */
function listDue(
  table: string,
  open: Term,
  abandoned: readonly Term[],
  limit: number,
  order: (rows: GlideRecord) => void = () => undefined,
): { sysId: string; ticket: string }[] {
  const rows = openTable(table)
  addAlternatives(rows, [
    [open, ['next_attempt', 'ISNOTEMPTY'], ['next_attempt', '<=', now()]],
    [...abandoned, ['next_attempt', 'ISEMPTY'], ['sys_updated_on', '<=', fromNow(-ABANDONED_AFTER_SECONDS)]],
  ])
  order(rows)
  rows.orderBy('next_attempt')
  rows.setLimit(limit)
  rows.query()
  const due: { sysId: string; ticket: string }[] = []
  while (rows.next()) due.push({ sysId: rows.getUniqueValue(), ticket: table === TICKET ? '' : text(rows, 'ticket') })
  return due
}
