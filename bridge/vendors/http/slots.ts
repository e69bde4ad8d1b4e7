/** The slots of one vendor: so many calls at once, so many a second, by priority. */
import type { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import PQueue from 'p-queue'
import { createCallWindow } from './call-window.ts'

/** A reader who is slower than this with an image must not keep a slot from the sync. */
export const longestStreamMs = 60_000

export interface SlotLimits {
  /** Calls at once. */
  readonly parallel: number
  /** 0: no limit. */
  readonly perMinute: number
  /** A monotonic clock. */
  readonly nowMs?: () => number
}

interface Place {
  /** The highest goes first, and within one priority the oldest call. */
  readonly priority: number
  /** The answer is a stream: its place among the streams is taken until that has ended. */
  readonly streams: boolean
  /** Takes the call out of the queue. */
  readonly signal: AbortSignal
}

export type Slots = ReturnType<typeof createSlots>

export function createSlots({ parallel, perMinute, nowMs = () => performance.now() }: SlotLimits) {
  const queue = new PQueue({ concurrency: parallel })
  const window = createCallWindow(perMinute, nowMs)
  /**
   * Readers of attachments decide how long a stream takes: together they get half of the slots. Where there is only one, a stream gives
   * it back as soon as its answer begins, and one stream goes on beside: readers must never keep the last slot from the sync.
   */
  const streaming = new PQueue({ concurrency: Math.max(1, Math.floor(parallel / 2)) })
  let isStopped = false
  let timer: NodeJS.Timeout | undefined

  /** After every event that may have changed whether calls leave. */
  function review(): void {
    clearTimeout(timer)
    const waitMs = window.waitMs()
    if (isStopped || waitMs > 0) queue.pause()
    else queue.start()
    if (!isStopped && waitMs > 0 && queue.size > 0) timer = setTimeout(review, Math.ceil(waitMs))
  }

  async function enter<T extends { readonly stream?: Readable }>(
    { priority, signal }: Place,
    work: () => Promise<T>,
    resolve: (answer: T) => void,
  ): Promise<void> {
    let ended: Promise<void> | undefined
    const take = async (): Promise<void> => {
      window.note()
      review()
      const answer = await work()
      resolve(answer)
      ended = streamEnd(answer.stream)
      if (parallel > 1) await ended
    }
    const taken = queue.add(take, { priority, signal })
    review()
    await taken
    await ended
  }
  return {
    /** Does the work when a slot is free. Rejects as the work does, and with the reason of the signal. */
    run: <T extends { readonly stream?: Readable }>(place: Place, work: () => Promise<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        const begin = (): Promise<void> => enter(place, work, resolve)
        void (place.streams ? streaming.add(begin, { signal: place.signal }) : begin()).catch(reject)
      }),
    start: (): void => {
      isStopped = false
      review()
    },
    pause: (): void => {
      isStopped = true
      review()
    },
  }
}

/** Resolves once the stream has ended, was given up, or has taken too long and is cut off; at once when there is none. */
async function streamEnd(stream: Readable | undefined): Promise<void> {
  if (stream === undefined) return
  const timer = setTimeout(() => stream.destroy(new Error('the reader took too long')), longestStreamMs)
  await finished(stream, { writable: false }).catch(() => undefined)
  clearTimeout(timer)
}
