/** The slots of one vendor: so many calls at once, so many a second, by priority. */
import type { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import PQueue from 'p-queue'

/** A reader who is slower than this with an image must not keep a slot from the sync. */
export const longestStreamMs = 60_000

export interface SlotLimits {
  /** Calls at once. */
  readonly parallel: number
  /** 0: no limit. */
  readonly perMinute: number
}

interface Place {
  /** The highest goes first, and within one priority the oldest call. */
  readonly priority: number
  /** The answer is a stream: the slot is taken until that has ended. */
  readonly streams: boolean
  /** Takes the call out of the queue. */
  readonly signal: AbortSignal
}

export interface Slots {
  /** Does the work when a slot is free. Rejects as the work does, and with the reason of the signal. */
  readonly run: <T extends { readonly stream?: Readable }>(place: Place, work: () => Promise<T>) => Promise<T>
  readonly start: () => void
  readonly pause: () => void
}

export function createSlots({ parallel, perMinute }: SlotLimits): Slots {
  const queue = new PQueue({ concurrency: parallel, ...budgetOf(perMinute) })
  /** Readers of attachments decide how long a stream takes: together they get half of the slots. */
  const streaming = new PQueue({ concurrency: Math.max(1, Math.floor(parallel / 2)) })
  return {
    run: ({ priority, streams, signal }, work) =>
      new Promise((resolve, reject) => {
        const take = async () => {
          const answer = await work()
          resolve(answer)
          await streamEnd(answer.stream)
        }
        const enter = () => queue.add(take, { priority, signal })
        void (streams ? streaming.add(enter, { signal }) : enter()).catch(reject)
      }),
    start: () => void queue.start(),
    pause: () => queue.pause(),
  }
}

/** Resolves once the stream has ended, was given up, or has taken too long and is cut off; at once when there is none. */
async function streamEnd(stream: Readable | undefined): Promise<void> {
  if (stream === undefined) return
  const timer = setTimeout(() => stream.destroy(new Error('the reader took too long')), longestStreamMs)
  await finished(stream, { writable: false }).catch(() => undefined)
  clearTimeout(timer)
}

/** A sliding window of a second, or longer for less than one call a second. Rounded down: the vendor's own count must not be passed. */
function budgetOf(perMinute: number): { interval?: number; intervalCap?: number; strict?: boolean } {
  if (perMinute === 0) return {}
  if (perMinute < 60) return { interval: Math.ceil(60_000 / perMinute), intervalCap: 1, strict: true }
  return { interval: 1000, intervalCap: Math.floor(perMinute / 60), strict: true }
}
