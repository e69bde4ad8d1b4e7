/** Something done again and again, which can be woken: a hint in memory that costs nothing when it is lost. */
import { setTimeout } from 'node:timers/promises'
import { inTrace, newTrace } from '../observability/trace.ts'

/** Resolves with true after the time, and with false at once when the signal aborts. Never rejects. */
export type Delay = (ms: number, signal: AbortSignal) => Promise<boolean>

export const abortableDelay: Delay = (ms, signal) => setTimeout(ms, true, { signal }).catch(() => false)

export interface Loop {
  /** Does the work at once and then again and again. Each wait is counted from the end of the work: it never meets itself. */
  start(): void
  /** Brings the next time nearer, unless it is near enough. During the work it counts for the wait that follows. */
  wake(): void
  /** Aborts the work under way and resolves when it has ended. Nothing begins afterwards. */
  stop(): Promise<void>
}

interface LoopParts {
  /** Resolves with the milliseconds to wait before the next time, and must not reject. */
  readonly work: (signal: AbortSignal) => Promise<number>
  /** How soon the next time comes after a wake, in milliseconds. */
  readonly wakeMs: () => number
  readonly delay?: Delay | undefined
}

export function createLoop({ work, wakeMs, delay = abortableDelay }: LoopParts): Loop {
  const stopping = new AbortController()
  let ended: Promise<void> = Promise.resolve()
  let alarm = new AbortController()

  async function repeat(): Promise<void> {
    while (!stopping.signal.aborted) {
      alarm = new AbortController()
      const ms = await inTrace(newTrace(), () => work(stopping.signal))
      if (!stopping.signal.aborted) await pause(ms)
    }
  }

  /** Ends after the time, or after the time that a wake gives it: whichever comes first. */
  async function pause(ms: number): Promise<void> {
    const untilMs = performance.now() + ms
    const either = AbortSignal.any([alarm.signal, stopping.signal])
    if ((await delay(ms, either)) || stopping.signal.aborted) return
    await delay(Math.max(Math.min(untilMs - performance.now(), wakeMs()), 0), stopping.signal)
  }

  return {
    start: () => {
      ended = repeat()
    },
    wake: () => alarm.abort(),
    stop: () => {
      stopping.abort()
      return ended
    },
  }
}
