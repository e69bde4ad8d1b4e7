/** The runs that are under way, so that an answer need not wait for them for ever and a stop does. */
import { BridgeError } from '../observability/errors.ts'

export interface PendingRuns {
  /** Resolves with the run, or rejects with `run_outlasted_answer` after the limit while the run goes on. */
  answerWithin<T>(run: Promise<T>, limitMs: number): Promise<T>
  /** Counts the run as under way until it settles; its failure stays with whoever awaits the promise. */
  track<T>(run: Promise<T>): Promise<T>
  /** Resolves once nothing is under way. */
  idle(): Promise<void>
}

const outlasted = 'The work takes longer than the sender waits and goes on; deliver again to learn how it ended.'
const ignore = () => undefined

/** `onLateFailure` hears of runs that failed after their sender had been answered. */
export function createPendingRuns(onLateFailure: (error: unknown) => void): PendingRuns {
  const pending = new Set<Promise<unknown>>()

  function track<T>(run: Promise<T>): Promise<T> {
    const settled = run.then(ignore, ignore).finally(() => pending.delete(settled))
    pending.add(settled)
    return run
  }

  async function answerWithin<T>(run: Promise<T>, limitMs: number): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    let late = false
    const limit = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        late = true
        reject(new BridgeError('run_outlasted_answer', outlasted))
      }, limitMs)
    })
    track(run).catch((error: unknown) => {
      if (late) onLateFailure(error)
    })
    try {
      return await Promise.race([run, limit])
    } finally {
      clearTimeout(timer)
    }
  }

  async function idle(): Promise<void> {
    while (pending.size > 0) await Promise.all(pending)
  }

  return { answerWithin, track, idle }
}
