/**
 * Which bridge process sweeps. Each lease is claimed by inserting a cursor of its own; the cursor `sweep` says who holds
 * it and until when, by the instance's own clock.
 */
import type { GlideRecord } from '@servicenow/glide'
import type { SweepFound } from '../contract/answers.ts'
import { findCursor, insertCursor, isCursor } from '../platform/cursors.ts'
import { openTable, readRow, text, toNumber, writeRow } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { CURSOR, TICKET } from '../platform/tables.ts'
import { fromNow, now, secondsBefore, toIso } from '../platform/time.ts'

const LEASE_SECONDS = 60

interface Sweep {
  readonly sysId: string
  readonly position: string
  readonly jiraPosition: string
  readonly holder: string
  readonly until: string
  readonly generation: number
  readonly pendingAfter: string
  readonly jiraAfter: string
  readonly startedBy: string
}

/** The row, made when it is not there yet. */
export function readSweep(): Sweep {
  const row = findCursor('sweep') ?? insertSweep() ?? findCursor('sweep') ?? openTable(CURSOR)
  return {
    sysId: row.getUniqueValue(),
    position: text(row, 'position'),
    jiraPosition: text(row, 'jira_position'),
    holder: text(row, 'lease_holder'),
    until: text(row, 'lease_until'),
    generation: toNumber(row, 'lease_generation'),
    pendingAfter: text(row, 'owed_after'),
    jiraAfter: text(row, 'jira_after'),
    startedBy: text(row, 'started_by'),
  }
}

/** As far as the very first sweep looks back. */
const LOOKBACK_SECONDS = 3600

/** Where tickets stand, somebody deleted the row, and nobody knows any more how far sweeps came: everything is listed once more. */
function insertSweep(): GlideRecord | null {
  const first = openTable(TICKET)
  first.orderBy('sys_created_on')
  first.setLimit(1)
  first.query()
  const position = first.next() ? toIso(secondsBefore(text(first, 'sys_created_on'), LOOKBACK_SECONDS)) : ''
  return insertCursor('sweep', 'sweep', { position, jira_position: position })
}

/** The token of the new lease, or null: somebody else holds one. The holder of a lease may claim the next: its answer got lost. */
export function claimLease(sweep: Sweep, holder: string): string | null {
  if (sweep.holder !== holder && isHeld(sweep)) return null
  const generation = sweep.generation + 1
  const token = insertCursor('sweep_lease', `${generation}`)?.getUniqueValue() ?? null
  if (token === null) forgetBrokenLease(sweep, generation)
  else findCursor('sweep_lease', `${sweep.generation}`)?.deleteRecord()
  return token
}

/** What the row says of a lease that was claimed just now. */
export function leaseColumns(sweep: Sweep, holder: string): Values {
  return { lease_generation: `${sweep.generation + 1}`, lease_holder: holder, lease_until: fromNow(LEASE_SECONDS) }
}

/** A sweep that goes on. */
interface HeldSweep extends Sweep {
  readonly claimedAt: string
}

/** The row while the lease of this token is held, null when it is not: another one holds it, or it ran out. */
export function heldBy(token: string): HeldSweep | null {
  const lease = readRow(CURSOR, token)
  const sweep = readSweep()
  const isItsLease = lease !== null && isCursor(lease, 'sweep_lease', `${sweep.generation}`)
  return isItsLease && sweep.until > now() ? { ...sweep, claimedAt: text(lease, 'sys_created_on') } : null
}

/** One that ends later than any lease does was claimed while the clock was ahead, and is over. */
function isHeld({ until }: Sweep): boolean {
  return until > now() && until <= fromNow(2 * LEASE_SECONDS)
}

/** Moves the end of a lease that is held. */
export function renewLease(sweep: Sweep): boolean {
  return writeRow(CURSOR, sweep.sysId, { lease_until: fromNow(LEASE_SECONDS) })
}

/**
 * Stores how far the sweep came and frees the lease, in one statement. `done`: it looked at everything that had changed by its beginning,
 * and what it found where the bridge says so; null when it did not.
 */
export function finishLease(
  sweep: HeldSweep,
  positions: Values,
  done: { readonly found: SweepFound | null } | null,
): boolean {
  const swept: Values = done === null ? {} : { swept_at: sweep.claimedAt, ...foundColumns(done.found) }
  return writeRow(CURSOR, sweep.sysId, { ...positions, ...swept, lease_holder: '', lease_until: '' })
}

function foundColumns(found: SweepFound | null): Values {
  return { compared: found === null ? '' : `${found.compared}`, differing: found === null ? '' : `${found.differing}` }
}

/**
 * Somebody claimed this lease and may have stopped before the row said so: then nobody could ever claim again. So the row
 * counts it as a lease of its own, which ends when that of its claimer would have ended.
 */
function forgetBrokenLease(sweep: Sweep, generation: number): void {
  const lease = findCursor('sweep_lease', `${generation}`)
  if (lease === null || readSweep().generation >= generation) return
  writeRow(CURSOR, sweep.sysId, {
    lease_generation: `${generation}`,
    lease_holder: '',
    lease_until: secondsBefore(text(lease, 'sys_created_on'), -LEASE_SECONDS),
  })
}
