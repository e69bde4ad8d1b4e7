/** Rows that are due, and how a run goes through them: one after the other, none able to stop the next. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { isToBeSent, isUnderWay } from '../deliver/under-way.ts'
import { addAlternatives } from '../platform/alternatives.ts'
import type { Term } from '../platform/alternatives.ts'
import {
  ABANDONED_AFTER_SECONDS,
  CLAIM_BACKOFF,
  DELIVERY_BACKOFF,
  MAX_ATTEMPTS,
  WRITE_BACKOFF,
} from '../platform/backoff.ts'
import { messageOf } from '../platform/json.ts'
import { openTable, readRow, text } from '../platform/rows.ts'
import { OUTBOUND_EVENT, TICKET } from '../platform/tables.ts'
import { fromNow, now, unixSeconds } from '../platform/time.ts'

const BACKOFFS = [WRITE_BACKOFF, DELIVERY_BACKOFF, CLAIM_BACKOFF]

/** A little more than the longest wait of any kind of row, and of one that failed often. */
const LONGEST_WAIT_SECONDS = 3600 + Math.max(...BACKOFFS.map(backoff => backoff.maxSeconds))
const LONGEST_SLOW_WAIT_SECONDS = 3600 + Math.max(...BACKOFFS.map(backoff => backoff.slowSeconds))

/** Two nodes may differ by so much. */
const AHEAD_SECONDS = 300

/** What waited while the bridge was away leaves in one run. */
const MAX_EVENTS = 500

/**
 * Rows whose next attempt has come, the longest due first. In the same query those without a next attempt that nobody came
 * back to: a row is written so only where its own rule takes it at once, and that rule may die with its node. And those that
 * wait longer than anything waits, or were written in the future: the clock was set back since.
 */
export function listDue(
  table: string,
  open: readonly Term[],
  abandoned: readonly Term[],
  limit: number,
  order: (rows: GlideRecord) => void = () => undefined,
): { sysId: string; ticket: string }[] {
  const rows = openTable(table)
  addAlternatives(rows, [
    [...open, ['next_attempt', 'ISNOTEMPTY'], ['next_attempt', '<=', now()]],
    [...open, ['attempts', '<', `${MAX_ATTEMPTS}`], ['next_attempt', '>=', fromNow(LONGEST_WAIT_SECONDS)]],
    [...open, ['next_attempt', '>=', fromNow(LONGEST_SLOW_WAIT_SECONDS)]],
    [...abandoned, ['next_attempt', 'ISEMPTY'], ['sys_updated_on', '<=', fromNow(-ABANDONED_AFTER_SECONDS)]],
    [...abandoned, ['next_attempt', 'ISEMPTY'], ['sys_updated_on', '>=', fromNow(AHEAD_SECONDS)]],
  ])
  order(rows)
  rows.orderBy('next_attempt')
  // What a pause kept is due together.
  rows.orderBy('sys_created_on')
  rows.setLimit(limit)
  rows.query()
  const due: { sysId: string; ticket: string }[] = []
  while (rows.next()) due.push({ sysId: rows.getUniqueValue(), ticket: table === TICKET ? '' : text(rows, 'ticket') })
  return due
}

/** Those with few attempts first. `which`: of all of them. */
export function listDueEvents(which: readonly Term[]): { sysId: string }[] {
  const open: Term[] = [['state', 'IN', 'ready,parked'], ...which]
  return listDue(OUTBOUND_EVENT, open, [['state', '=', 'ready'], ...which], MAX_EVENTS, event =>
    event.orderBy('attempts'),
  )
}

interface Waiting {
  readonly sysId: string
  readonly attempts: string
}

/** Those with few attempts first, as the minute script does it. Also the parked ones that are still to be sent. */
export function waitingEvents(): Waiting[] {
  const row = openTable(OUTBOUND_EVENT)
  addAlternatives(row, [
    [['state', '=', 'ready']],
    [
      ['state', '=', 'parked'],
      ['next_attempt', 'ISNOTEMPTY'],
    ],
  ])
  row.orderBy('attempts')
  row.orderBy('sys_created_on')
  row.setLimit(MAX_EVENTS)
  row.query()
  const found: Waiting[] = []
  while (row.next())
    if (isToBeSent(row) && !isUnderWay(row))
      found.push({ sysId: row.getUniqueValue(), attempts: text(row, 'attempts') })
  return found
}

/** Nobody else, the minute script perhaps, has sent it meanwhile. */
export function isUntouched({ sysId, attempts }: Waiting): boolean {
  const row = readRow(OUTBOUND_EVENT, sysId)
  return row !== null && isToBeSent(row) && text(row, 'attempts') === attempts
}

export function each(sysIds: readonly string[], end: number, run: (sysId: string) => void): void {
  for (const sysId of sysIds) {
    if (unixSeconds() >= end) return
    guarded(sysId, () => run(sysId))
  }
}

export function guarded(what: string, run: () => void): void {
  try {
    run()
  } catch (error) {
    gs.error(`incident.io sync: the minute script met an unexpected error at ${what}: ${messageOf(error)}`)
  }
}
