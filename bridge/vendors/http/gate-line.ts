/**
 * The line in front of one vendor: so many calls at once, so many a second, the more urgent first. While the vendor cannot be asked it
 * stands still, and decides who may wait and who is sent away.
 */
import type { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import PQueue from 'p-queue'
import type { BridgeError } from '../../observability/errors.ts'
import { failuresToOpen, type Circuit } from './gate-circuit.ts'
import type { Pause } from './gate-pause.ts'
import { priorities, type Priority } from './priority.ts'

/** What decides about a call's place in the line. */
export interface Turn {
  readonly label: string
  readonly priority: Priority
  /** Others wait for this one's answer, whatever work it was begun by: it goes first. */
  readonly urgent: boolean
  /** Its place is held until the stream has ended. */
  readonly streams: boolean
  /** When it must have left; Infinity when that does not matter. */
  readonly leaveByMs: number
}

export interface LineLimits {
  readonly parallel: number
  /** 0: no limit. */
  readonly perMinute: number
}

export interface LineParts extends LineLimits {
  readonly pause: Pause
  readonly circuit: Circuit
  readonly nowMs: () => number
  /** Once a stop has begun nobody waits any more. */
  readonly isStopping: () => boolean
  /** Makes the error of a call that is not made, and counts it. */
  readonly refuse: (turn: Turn, why: string, retryAfterMs: number, isLate?: boolean) => BridgeError
}

/** A delivery is answered after 12 s at most, so what would wait longer than this comes back by itself and need not be kept. */
export const shortWaitMs = 5000
/** A sweep or a refresh loses its place when it gives up, and no sender waits for it. */
const backgroundWaitMs = 60_000
/** Several minutes of work at either vendor's pace; more is memory, and the senders come back. */
export const maxWaiting = 1000
export const comeBackMs = 5000
/** So soon a stop is noticed by those who wait. */
const lookAgainMs = 1000
/** A reader who is slower than this with an image must not keep a place from the sync. */
export const longestStreamMs = 60_000

export class Line {
  readonly #parts: LineParts
  readonly #queue: PQueue
  /** Readers of attachments decide how long a stream takes: together they hold half of the places and no more. */
  readonly #streams: PQueue
  readonly #waiting = new Set<{ readonly turn: Turn; readonly abort: AbortController }>()
  #timer: NodeJS.Timeout | undefined

  constructor(parts: LineParts) {
    this.#parts = parts
    this.#queue = new PQueue({ concurrency: parts.parallel, ...budgetOf(parts.perMinute) })
    this.#streams = new PQueue({ concurrency: Math.max(1, Math.floor(parts.parallel / 2)) })
  }

  /** How many calls of this priority wait, or of all. */
  waiting(priority?: Priority): number {
    return [...this.#waiting].filter(({ turn }) => priority === undefined || turn.priority === priority).length
  }

  /** Makes the exchange when its turn has come. Rejects as it does, or says why the call does not leave. */
  async run<T extends { readonly stream?: Readable }>(turn: Turn, exchange: () => Promise<T>): Promise<T> {
    const refusal = this.refusal(turn) ?? this.#refusalOfCrowd(turn)
    if (refusal !== null) throw refusal
    const taken = this.#enter(turn, exchange)
    // While the line stands still somebody must look again for whoever has joined it.
    if (this.#timer !== undefined) this.review()
    const { leaveByMs } = turn
    const leaving = Number.isFinite(leaveByMs)
      ? setTimeout(() => this.#drop(this.#refusalOfLate), leaveByMs - this.#parts.nowMs())
      : undefined
    return taken.finally(() => clearTimeout(leaving))
  }

  /** Why this call may not go now and should not wait either; null: it may. */
  readonly refusal = (turn: Turn): BridgeError | null => {
    const { circuit, pause, refuse } = this.#parts
    const openMs = circuit.openForMs()
    if (openMs > this.#patienceMs(turn, 0)) {
      return refuse(
        turn,
        `${failuresToOpen} or more calls in a row found nobody there (${circuit.lastFailure()}); one is tried in ${seconds(openMs)}`,
        openMs,
      )
    }
    const pauseMs = pause.remainingMs()
    return this.canWait(turn) ? null : refuse(turn, `it asked for a pause, which ends in ${seconds(pauseMs)}`, pauseMs)
  }

  /** Whether a call waits for the end of the pause. */
  canWait(turn: Turn): boolean {
    return this.#parts.pause.remainingMs() <= this.#patienceMs(turn, shortWaitMs)
  }

  /** To be called after anything that may have stopped or freed the line. */
  review(): void {
    const { circuit, pause } = this.#parts
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#drop(this.refusal)
    const standstillMs = Math.max(pause.remainingMs(), circuit.openForMs())
    if (standstillMs === 0 && circuit.state() !== 'half_open') return void this.#queue.start()
    this.#queue.pause()
    // While one call tries whether somebody is there, its end brings the next review.
    if (standstillMs === 0) return
    const look = () => this.review()
    // A pause that nobody waits for must not keep a command from ending.
    this.#timer =
      this.#waiting.size > 0
        ? setTimeout(look, Math.min(standstillMs, lookAgainMs))
        : setTimeout(look, standstillMs).unref()
  }

  /** Its place is free again once the stream of the answer has ended. */
  #enter<T extends { readonly stream?: Readable }>(turn: Turn, exchange: () => Promise<T>): Promise<T> {
    const entry = { turn, abort: new AbortController() }
    const { signal } = entry.abort
    this.#waiting.add(entry)
    return new Promise((resolve, reject) => {
      const take = async (): Promise<void> => {
        // From here on it has left: a write that is under way is not taken back.
        this.#waiting.delete(entry)
        const late = this.#refusalOfLate(turn)
        if (late !== null) throw late
        const answer = await exchange()
        resolve(answer)
        await streamEnd(answer)
      }
      const enter = () =>
        this.#queue.add(take, { signal, priority: turn.urgent ? priorities.length : rankOf(turn.priority) })
      void (turn.streams ? this.#streams.add(enter, { signal }) : enter()).catch(reject)
    })
  }

  /** Takes calls out of the line, each with an error; null leaves it there. */
  #drop(why: (turn: Turn) => Error | null): void {
    for (const entry of [...this.#waiting]) {
      const error = why(entry.turn)
      if (error === null) continue
      this.#waiting.delete(entry)
      entry.abort.abort(error)
    }
  }

  #patienceMs(turn: Turn, foregroundMs: number): number {
    if (this.#parts.isStopping()) return 0
    const isPatient = turn.priority === 'background' && !turn.urgent
    return Math.min(isPatient ? backgroundWaitMs : foregroundMs, Math.max(turn.leaveByMs - this.#parts.nowMs(), 0))
  }

  readonly #refusalOfLate = (turn: Turn): BridgeError | null =>
    turn.leaveByMs <= this.#parts.nowMs()
      ? this.#parts.refuse(turn, 'its turn did not come in time', comeBackMs, true)
      : null

  /** Catching up goes one by one and cannot pile up; what has fewer than that many before it can still be served in time. */
  #refusalOfCrowd(turn: Turn): BridgeError | null {
    if (turn.priority === 'background') return null
    const before = priorities.filter(each => rankOf(each) >= rankOf(turn.priority))
    const count = before.reduce((sum, each) => sum + this.waiting(each), 0)
    return count < maxWaiting ? null : this.#parts.refuse(turn, `${count} calls wait already`, comeBackMs)
  }
}

/** Resolves once the stream has ended, was given up, or has taken too long and is cut off; at once when there is none. */
async function streamEnd({ stream }: { readonly stream?: Readable }): Promise<void> {
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

/** 0 is served last. */
const rankOf = (priority: Priority): number => priorities.length - 1 - priorities.indexOf(priority)

const seconds = (ms: number): string => `${Math.ceil(ms / 1000)} s`
