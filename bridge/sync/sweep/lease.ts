/**
 * Only one of several replicas sweeps at a time. The app grants the lease by its own clock; the holder renews it while it works.
 * A lease that is lost by mistake does no harm: runs may be repeated, and a position only says what its writer has seen done.
 */
import type { SyncApp, SweepClaim } from '../ports.ts'

/** A third of the time for which the app grants it. */
const renewEveryMs = 20_000

export interface LeaseParts {
  readonly app: Pick<SyncApp, 'claimSweep' | 'renewSweep'>
  /** This process, by a word that tells nothing of its host. */
  readonly holder: string
  /** Resolves after the time, or early when the signal aborts; never rejects. */
  readonly delay: (ms: number, signal: AbortSignal) => Promise<void>
  /** Hears of a lease that could not be renewed. */
  readonly onProblem: (error: unknown) => void
}

export type HeldClaim = Extract<SweepClaim, { readonly held: true }>

interface Lease {
  /** Does the work while holding the lease; null, and nothing done, when another replica holds it. The signal aborts when the lease is lost. */
  whileHeld<T>(work: (claim: HeldClaim, signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T | null>
}

/** A lease for one process. Its first claim says that the process has just begun: what waits in the app's outbox goes out at once. */
export function createLease(parts: LeaseParts): Lease {
  let starting = true
  return {
    whileHeld: async (work, signal) => {
      const claim = await parts.app.claimSweep(parts.holder, starting)
      starting = false
      if (!claim.held) return null
      const lost = new AbortController()
      const done = new AbortController()
      const renewing = keepRenewing(parts, claim.token, lost, done.signal)
      try {
        return await work(claim, AbortSignal.any([signal, lost.signal]))
      } finally {
        done.abort()
        await renewing
      }
    },
  }
}

/** One failed attempt is no loss: the app grants three times the interval. */
async function keepRenewing(
  { app, delay, onProblem }: LeaseParts,
  token: string,
  lost: AbortController,
  done: AbortSignal,
): Promise<void> {
  for (;;) {
    await delay(renewEveryMs, done)
    if (done.aborted) return
    const held = await app.renewSweep(token).catch((error: unknown) => {
      onProblem(error)
      return true
    })
    if (held) continue
    lost.abort()
    return
  }
}
