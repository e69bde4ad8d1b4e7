/** What happens to the line while a vendor cannot be asked: who may wait, who is sent away, and when it goes on. */
import type { BridgeError } from './errors.ts'
import { failuresToOpen, type Circuit } from './vendor-gate-circuit.ts'
import type { Pause } from './vendor-gate-pause.ts'
import type { GateQueue, Turn } from './vendor-gate-queue.ts'

export interface HoldParts {
  readonly queue: GateQueue
  readonly pause: Pause
  readonly circuit: Circuit
  readonly nowMs: () => number
  /** Once a stop has begun nobody waits any more. */
  readonly isStopping: () => boolean
  /** Makes the error of a call that is not made, and counts it. */
  readonly refuse: Refuse
}

export type Refuse = (turn: Turn, why: string, retryAfterMs: number, isLate?: boolean) => BridgeError

export interface Hold {
  /** Why this call may not go now and should not wait either; null: it may. */
  refusal(turn: Turn): BridgeError | null
  /** Whether a call that met a 429 waits here for its next attempt. */
  canWait(turn: Turn): boolean
  /** To be called after anything that may have stopped or freed the line. */
  review(): void
  /** To be called when a call has joined the line. */
  joined(): void
}

/** A delivery is answered after 12 s at most, so what would wait longer than this comes back by itself and need not be kept. */
export const shortWaitMs = 5000
/** A sweep or a refresh loses its place when it gives up, and no sender waits for it. */
export const backgroundWaitMs = 60_000

/** So soon a stop is noticed by those who wait. */
const lookAgainMs = 1000

/** Holds the line of one vendor while its pause or its circuit says so. */
export function createHold({ queue, pause, circuit, nowMs, isStopping, refuse }: HoldParts): Hold {
  let timer: NodeJS.Timeout | undefined

  function patienceMs(turn: Turn, foregroundMs: number): number {
    if (isStopping()) return 0
    const isPatient = turn.workClass === 'background' && !turn.urgent
    return Math.min(isPatient ? backgroundWaitMs : foregroundMs, Math.max(turn.leaveByMs - nowMs(), 0))
  }

  function refusal(turn: Turn): BridgeError | null {
    const openMs = circuit.openForMs()
    if (openMs > patienceMs(turn, 0)) {
      return refuse(turn, `${failuresToOpen} or more calls in a row found nobody there (${circuit.lastFailure()}); one is tried in ${seconds(openMs)}`, openMs)
    }
    const pauseMs = pause.remainingMs()
    return pauseMs > patienceMs(turn, shortWaitMs) ? refuse(turn, `it asked for a pause, which ends in ${seconds(pauseMs)}`, pauseMs) : null
  }

  function review(): void {
    clearTimeout(timer)
    timer = undefined
    queue.drop(refusal)
    const standstillMs = Math.max(pause.remainingMs(), circuit.openForMs())
    if (standstillMs === 0 && circuit.state() !== 'half_open') return queue.release()
    queue.hold()
    // While one call tries whether somebody is there, its end brings the next review.
    if (standstillMs === 0) return
    // A pause that nobody waits for must not keep a command from ending.
    timer = queue.waiting() > 0 ? setTimeout(review, Math.min(standstillMs, lookAgainMs)) : setTimeout(review, standstillMs).unref()
  }

  return {
    refusal,
    canWait: turn => pause.remainingMs() <= patienceMs(turn, shortWaitMs),
    review,
    joined: () => {
      if (timer !== undefined) review()
    },
  }
}

const seconds = (ms: number): string => `${Math.ceil(ms / 1000)} s`
