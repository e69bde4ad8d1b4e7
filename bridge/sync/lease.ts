/**
 * Only one of several replicas sweeps at a time. ServiceNow has no compare-and-set, so the unique insert of a row is the claim,
 * and a row that is taken over is deleted by its own sys_id: whoever has claimed meanwhile holds another one.
 *
 * A lease that is lost by mistake does no harm: runs may be repeated and the cursor only ever says what its writer has seen done.
 */
import type { LeaseRow, LeaseStore } from './ports.ts'

/** How long a dead holder keeps the others waiting. */
export const leaseMs = 60_000
const renewEveryMs = 20_000
/** How far the clocks of two replicas may be apart; signatures ask for the same. */
const clockToleranceMs = 5 * 60_000

export interface LeaseParts {
  readonly store: LeaseStore
  /** This process, by a word that tells nothing of its host. */
  readonly holder: string
  readonly now: () => Date
  /** Milliseconds of a clock that nobody sets. */
  readonly elapsedMs: () => number
  /** Resolves after the time, or early when the signal aborts; never rejects. */
  readonly delay: (ms: number, signal: AbortSignal) => Promise<void>
  /** Hears of a row that could not be renewed or deleted. */
  readonly onProblem: (error: unknown) => void
}

export interface HeldLease {
  /** Aborts when the lease is lost, or with the signal of the one who asked for it. */
  readonly signal: AbortSignal
  /** Asks ServiceNow; false also when the signal has aborted. */
  isStillHeld(): Promise<boolean>
}

export interface Lease {
  /** Does the work while holding the lease; null, and nothing done, when another replica holds it. */
  whileHeld<T>(work: (held: HeldLease) => Promise<T>, signal: AbortSignal): Promise<T | null>
}

/** A lease for one process. What it has seen of others' rows is kept between the calls. */
export function createLease(parts: LeaseParts): Lease {
  const isDead = createDeathWatch(parts)
  return {
    whileHeld: async (work, signal) => {
      const sysId = await claim(parts, isDead)
      if (sysId === null) return null
      const lost = new AbortController()
      const done = new AbortController()
      const renewing = keepRenewing(parts, sysId, lost, done.signal)
      const both = AbortSignal.any([signal, lost.signal])
      try {
        return await work({ signal: both, isStillHeld: async () => !both.aborted && isRenewed(parts, sysId, lost) })
      } finally {
        done.abort()
        await renewing
        if (!lost.signal.aborted) await parts.store.removeLease(sysId).catch(parts.onProblem)
      }
    },
  }
}

const nextLease = ({ holder, now }: LeaseParts) => ({ holder, until: new Date(now().getTime() + leaseMs) })

/** The sys_id of the row that makes this process the holder, or null. */
async function claim(parts: LeaseParts, isDead: (row: LeaseRow) => boolean): Promise<string | null> {
  const { store, holder } = parts
  const standing = await store.readLease()
  // Left behind because the answer to an insert or to a delete was lost.
  const isOwn = standing?.holder === holder
  if (standing !== null && isOwn && await store.renewLease(standing.sysId, nextLease(parts))) return standing.sysId
  if (standing !== null && !isOwn && !isDead(standing)) return null
  if (standing !== null) await store.removeLease(standing.sysId)
  return store.insertLease(nextLease(parts))
}

/**
 * A holder renews its row every 20 s, so a row that has not changed for 60 s of this process' own time has none: that needs no
 * clocks that agree. The time on the row is believed only when it passed longer ago than clocks may be apart, which spares a
 * bridge that starts after a long standstill the minute of watching.
 */
function createDeathWatch({ now, elapsedMs }: LeaseParts): (row: LeaseRow) => boolean {
  let seen = { sysId: '', until: '', atMs: 0 }
  return ({ sysId, until }) => {
    if (now().getTime() > Date.parse(`${until.replace(' ', 'T')}Z`) + clockToleranceMs) return true
    if (seen.sysId !== sysId || seen.until !== until) seen = { sysId, until, atMs: elapsedMs() }
    return elapsedMs() - seen.atMs >= leaseMs
  }
}

async function keepRenewing(parts: LeaseParts, sysId: string, lost: AbortController, done: AbortSignal): Promise<void> {
  let renewedMs = parts.elapsedMs()
  while (!done.aborted && !lost.signal.aborted) {
    await parts.delay(renewEveryMs, done)
    if (done.aborted) return
    try {
      if (await isRenewed(parts, sysId, lost)) renewedMs = parts.elapsedMs()
    } catch (error) {
      parts.onProblem(error)
      // Others take it for dead from now on.
      if (parts.elapsedMs() - renewedMs >= leaseMs) lost.abort()
    }
  }
}

async function isRenewed(parts: LeaseParts, sysId: string, lost: AbortController): Promise<boolean> {
  const isHeld = await parts.store.renewLease(sysId, nextLease(parts))
  if (!isHeld) lost.abort()
  return isHeld
}
