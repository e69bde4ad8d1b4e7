/** The line in front of one vendor: so many calls at once, so many a second, the more urgent first. */
import PQueue from 'p-queue'
import { rankOf, workClasses, type WorkClass } from './work-class.ts'

/** What decides about a call's place in the line. */
export interface Turn {
  readonly label: string
  readonly workClass: WorkClass
  /** Others wait for this one's answer, whatever work it was begun by: it goes first. */
  readonly urgent: boolean
  /** Its place is held until the stream has ended. */
  readonly streams: boolean
  /** When it must have left; Infinity when that does not matter. */
  readonly leaveByMs: number
}

export interface GateQueue {
  /** Runs the job when its turn has come; its place is free again once `ended` resolves. Rejects with what the job throws, or why it was dropped. */
  run<T>(turn: Turn, job: () => Promise<T>, ended: (value: T) => Promise<void>): Promise<T>
  /** Takes calls out of the line, each with an error; null leaves it there. */
  drop(why: (turn: Turn) => Error | null): void
  /** Nothing leaves until `release`. */
  hold(): void
  release(): void
  /** How many of this class wait, or of all. */
  waiting(workClass?: WorkClass): number
}

export interface GateQueueLimits {
  readonly parallel: number
  /** 0: no limit. */
  readonly perMinute: number
}

/** The line of one vendor. */
export function createGateQueue({ parallel, perMinute }: GateQueueLimits): GateQueue {
  const line = new PQueue({ concurrency: parallel, ...budgetOf(perMinute) })
  // Readers of attachments decide how long a stream takes: together they hold half of the places and no more.
  const streams = new PQueue({ concurrency: Math.max(1, Math.floor(parallel / 2)) })
  const waiting = new Set<{ readonly turn: Turn, readonly abort: AbortController }>()
  return {
    run: (turn, job, ended) => {
      const entry = { turn, abort: new AbortController() }
      const { signal } = entry.abort
      waiting.add(entry)
      return new Promise((resolve, reject) => {
        const take = async (): Promise<void> => {
          // From here on it has left: a write that is under way is not taken back.
          waiting.delete(entry)
          const value = await job()
          resolve(value)
          await ended(value)
        }
        const enter = () => line.add(take, { signal, priority: turn.urgent ? workClasses.length : rankOf(turn.workClass) })
        void (turn.streams ? streams.add(enter, { signal }) : enter()).catch(reject)
      })
    },
    drop: why => {
      for (const entry of [...waiting]) {
        const error = why(entry.turn)
        if (error === null) continue
        waiting.delete(entry)
        entry.abort.abort(error)
      }
    },
    hold: () => line.pause(),
    release: () => void line.start(),
    waiting: workClass => [...waiting].filter(({ turn }) => workClass === undefined || turn.workClass === workClass).length,
  }
}

/** A sliding window of a second, or longer for less than one call a second. Rounded down: the vendor's own count must not be passed. */
export function budgetOf(perMinute: number): { interval?: number, intervalCap?: number, strict?: boolean } {
  if (perMinute === 0) return {}
  if (perMinute < 60) return { interval: Math.ceil(60_000 / perMinute), intervalCap: 1, strict: true }
  return { interval: 1000, intervalCap: Math.floor(perMinute / 60), strict: true }
}
