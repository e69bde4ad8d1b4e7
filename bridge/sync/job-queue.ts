/** Whole jobs first: a bounded number is begun, and what was begun is finished before the next begins. Two priorities. */
import { BridgeError } from '../observability/errors.ts'

export interface JobEntry {
  /** Somebody is waiting for this one now. */
  raise(): void
}

export interface JobQueue {
  /** Begins the job when its turn has come, never before this returns; its place is free again once the promise settles. */
  enter(begin: () => Promise<unknown>, isForeground: boolean): JobEntry
  /** Throws `too_busy` while so many wait that another one would not be done before its sender gives up. */
  checkRoom(): void
  waiting(isForeground: boolean): number
}

interface JobQueueLimits {
  readonly atOnce: number
  /** Of those that somebody waits for. */
  readonly maxWaiting: number
}

/** For whoever has no limit to keep. */
export const unlimitedJobs: JobQueue = {
  enter: begin => {
    // Not at once, as in the queue below: whoever enters notes its place first.
    void Promise.resolve().then(begin)
    return { raise: () => undefined }
  },
  checkRoom: () => undefined,
  waiting: () => 0,
}

const comeBackMs = 5000

/** A queue for one process. */
export function createJobQueue({ atOnce, maxWaiting }: JobQueueLimits): JobQueue {
  /** Sets keep the order of entry, and let go of any entry at once. */
  const foreground = new Set<() => Promise<unknown>>()
  const background = new Set<() => Promise<unknown>>()
  let begun = 0

  function next(): void {
    while (begun < atOnce) {
      const lane = foreground.size > 0 ? foreground : background
      const [begin] = lane
      if (begin === undefined) return
      lane.delete(begin)
      begun += 1
      const free = () => {
        begun -= 1
        next()
      }
      begin().then(free, free)
    }
  }

  return {
    enter: (begin, isForeground) => {
      const lane = isForeground ? foreground : background
      lane.add(begin)
      // Not at once: whoever enters may have more to say in the same breath.
      void Promise.resolve().then(next)
      return {
        raise: () => {
          if (background.delete(begin)) foreground.add(begin)
        },
      }
    },
    checkRoom: () => {
      if (foreground.size < maxWaiting) return
      throw new BridgeError('too_busy', `${foreground.size} jobs wait already; deliver again.`, {
        retryAfterMs: comeBackMs,
      })
    },
    waiting: isForeground => (isForeground ? foreground : background).size,
  }
}
