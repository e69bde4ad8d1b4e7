/**
 * The rate limiter of one vendor. Every call to the vendor passes it. It limits concurrent calls and calls per
 * second, and admits the foreground first.
 * It waits when the vendor answers 429, and makes no call while the circuit is open.
 */
import { isBrokenCircuitError } from 'cockatiel'
import { BridgeError, vendorTitles, type Vendor } from '../../observability/errors.ts'
import { createCircuit, failuresToOpen, type Circuit, type CircuitWord } from './circuit.ts'
import type { Answer, CallLimits, Limiter } from './exchange.ts'
import { currentPriority, rankOf, type Priority } from './priority.ts'
import { createBackoff, withRetryAfter, type Backoff } from './retry-after.ts'
import { createSlots, type SlotLimits, type Slots } from './slots.ts'

export interface LimiterOptions extends SlotLimits {
  readonly vendor: Vendor
  /** How long to wait after a first 429 that does not say. */
  readonly defaultBackoffMs: number
  readonly onCircuit: (state: CircuitWord, about: { readonly reason: string; readonly retryAfterMs: number }) => void
  /** Called once for each wait, however many calls meet it. */
  readonly onRateLimited: (retryAfterMs: number) => void
  /** Called for each call that was not made. */
  readonly onNotAsked: () => void
  /** Once a stop has begun no call waits any more. */
  readonly isStopping: () => boolean
  readonly nowMs?: () => number
  readonly random?: () => number
}

interface QueuedCall extends CallLimits {
  readonly priority: Priority
  readonly leaveByMs: number
  readonly abort: AbortController
}

/** A delivery is answered after 12 s at most, so what would wait longer than this comes back by itself and need not be kept. */
export const shortWaitMs = 5000
/** A sweep or a refresh loses its place when it gives up, and no sender waits for it. */
const backgroundWaitMs = 60_000
/** Several minutes of work at either vendor's rate. More would only take memory, because the senders deliver again. */
export const maxQueued = 1000
const comeBackMs = 5000
/** A stop is noticed this soon by calls that wait. */
const reviewMs = 1000
const maxAttempts = 3

/** One for each vendor and process. */
export class RateLimiter implements Limiter {
  readonly #options: LimiterOptions
  readonly #nowMs: () => number
  readonly #backoff: Backoff
  readonly #circuit: Circuit
  readonly #slots: Slots
  readonly #queued = new Set<QueuedCall>()
  #timer: NodeJS.Timeout | undefined

  constructor(options: LimiterOptions) {
    this.#options = options
    this.#nowMs = options.nowMs ?? (() => performance.now())
    this.#backoff = createBackoff({ ...options, nowMs: this.#nowMs })
    this.#slots = createSlots({ ...options, nowMs: this.#nowMs })
    this.#circuit = createCircuit(this.#nowMs, state => {
      const retryAfterMs = Math.ceil(this.#circuit.openForMs())
      options.onCircuit(state, { reason: this.#circuit.lastFailure(), retryAfterMs })
      this.#review()
    })
  }

  async run<T extends Answer>(limits: CallLimits, exchange: () => Promise<T>): Promise<T> {
    const call = this.#callOf(limits)
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#enqueue(call, () => this.#exchange(exchange)).catch((error: unknown) => {
        throw isBrokenCircuitError(error) ? this.#notAsked(call, 'nobody answers there', comeBackMs) : error
      })
      if (answer.status !== 429) return answer
      if (attempt === maxAttempts || !this.#canWait(call)) return withRetryAfter(answer, this.#backoff.remainingMs())
      answer.stream?.destroy()
    }
  }

  check(limits: CallLimits): void {
    const refusal = this.#refusalOf(this.#callOf(limits))
    if (refusal !== null) throw refusal
  }

  readonly circuit = (): CircuitWord => this.#circuit.state()

  /** How many calls of this priority are queued. */
  readonly queued = (priority: Priority): number => [...this.#queued].filter(call => call.priority === priority).length

  #callOf(limits: CallLimits): QueuedCall {
    const leaveByMs = this.#nowMs() + (limits.leaveWithinMs ?? Infinity)
    return { ...limits, priority: currentPriority(), leaveByMs, abort: new AbortController() }
  }

  async #enqueue<T extends Answer>(call: QueuedCall, exchange: () => Promise<T>): Promise<T> {
    const refusal = this.#refusalOf(call) ?? this.#refusalOfFullQueue(call)
    if (refusal !== null) throw refusal
    this.#queued.add(call)
    const place = {
      priority: rankOf(call.priority, call.urgent),
      streams: call.streams === true,
      signal: call.abort.signal,
    }
    const answered = this.#slots.run(place, () => {
      // From here on it has left: a write that is under way is not taken back.
      this.#queued.delete(call)
      return call.leaveByMs > this.#nowMs() ? exchange() : Promise.reject(this.#lateError(call))
    })
    // While no call leaves, nothing else would review a call that has just joined the queue.
    if (this.#timer !== undefined) this.#review()
    if (call.leaveByMs === Infinity) return answered
    const timer = setTimeout(() => this.#drop(call, this.#lateError), call.leaveByMs - this.#nowMs())
    return answered.finally(() => clearTimeout(timer))
  }

  async #exchange<T extends Answer>(exchange: () => Promise<T>): Promise<T> {
    const sentAtMs = this.#nowMs()
    const answer = await this.#circuit.run(exchange)
    if (answer.status !== 429) this.#backoff.noteAnswer(sentAtMs)
    else {
      const begins = this.#backoff.noteRefusal(sentAtMs, answer)
      if (begins) this.#options.onRateLimited(this.#backoff.remainingMs())
      this.#review()
    }
    return answer
  }

  /** Stops or starts the slots and decides which calls go on waiting; after every event that may have changed either. */
  #review(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    for (const call of [...this.#queued]) this.#drop(call, this.#refusalOf)
    const standstillMs = Math.max(this.#backoff.remainingMs(), this.#circuit.openForMs())
    if (standstillMs === 0 && this.#circuit.state() !== 'half_open') return this.#slots.start()
    this.#slots.pause()
    // While the circuit lets one call try, the end of that call starts the next review.
    if (standstillMs === 0) return
    const isAwaited = this.#queued.size > 0
    this.#timer = setTimeout(() => this.#review(), isAwaited ? Math.min(standstillMs, reviewMs) : standstillMs)
    // The timer must not keep the process of a command alive.
    if (!isAwaited) this.#timer.unref()
  }

  /** Takes a call that has not left out of the queue, with an error; null leaves it there. */
  #drop(call: QueuedCall, why: (call: QueuedCall) => BridgeError | null): void {
    if (!this.#queued.has(call)) return
    const error = why(call)
    if (error !== null && this.#queued.delete(call)) call.abort.abort(error)
  }

  /** Why this call can neither leave now nor wait; null: it can. */
  readonly #refusalOf = (call: QueuedCall): BridgeError | null => {
    const openMs = this.#circuit.openForMs()
    if (openMs > this.#patienceMs(call, 0)) {
      const why = `${failuresToOpen} or more calls in a row found nobody there (${this.#circuit.lastFailure()})`
      return this.#notAsked(call, `${why}; one is tried in ${Math.ceil(openMs / 1000)} s`, openMs)
    }
    if (this.#canWait(call)) return null
    const waitMs = this.#backoff.remainingMs()
    return this.#notAsked(call, `it asked for a pause, which ends in ${Math.ceil(waitMs / 1000)} s`, waitMs)
  }

  readonly #lateError = (call: QueuedCall): BridgeError =>
    this.#notAsked(call, 'it could not leave in time', comeBackMs, true)

  /** Background work makes one call after the other and cannot pile up. */
  #refusalOfFullQueue(call: QueuedCall): BridgeError | null {
    const count = this.queued('foreground')
    const isFull = call.priority === 'foreground' && count >= maxQueued
    return isFull ? this.#notAsked(call, `${count} calls wait already`, comeBackMs) : null
  }

  readonly #canWait = (call: QueuedCall): boolean => this.#backoff.remainingMs() <= this.#patienceMs(call, shortWaitMs)

  #patienceMs({ priority, urgent, leaveByMs }: QueuedCall, foregroundMs: number): number {
    if (this.#options.isStopping()) return 0
    const longestMs = priority === 'background' && urgent !== true ? backgroundWaitMs : foregroundMs
    return Math.min(longestMs, Math.max(leaveByMs - this.#nowMs(), 0))
  }

  #notAsked({ label }: CallLimits, why: string, retryAfterMs: number, isLate = false): BridgeError {
    const { vendor, onNotAsked } = this.#options
    onNotAsked()
    const sentence = `${vendorTitles[vendor]} ${label}: not asked, because ${why}.`
    return new BridgeError(`${vendor}_paused`, sentence, { retryAfterMs: Math.max(1, Math.ceil(retryAfterMs)), isLate })
  }
}
