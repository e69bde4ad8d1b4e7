/**
 * What stands between the bridge and one vendor. All calls go through it, whoever makes them: it keeps to the vendor's limits,
 * waits out the pauses the vendor asks for, and asks nothing while nobody answers there.
 */
import type { Readable } from 'node:stream'
import { isBrokenCircuitError } from 'cockatiel'
import { BridgeError } from '../../observability/errors.ts'
import { createCircuit, type CircuitWord, type ExchangeAnswer } from './gate-circuit.ts'
import { comeBackMs, Line, type LineLimits, type LineParts, type Turn } from './gate-line.ts'
import { createPause } from './gate-pause.ts'
import { currentPriority, type Priority } from './priority.ts'

export type VendorName = 'incident_io' | 'servicenow' | 'jira'

export interface GateRequest {
  readonly label: string
  /** Others wait for this one's answer, whatever work it was begun by. */
  readonly urgent?: boolean
  /** What cannot leave within this time must not leave at all. */
  readonly leaveWithinMs?: number
  readonly streams?: boolean
}

/** An answer on its way through: with its text, or with a stream. */
interface PassingAnswer extends ExchangeAnswer {
  readonly stream?: Readable
}

export interface VendorGate {
  /**
   * Makes the exchange when its turn has come, and again when the vendor asked for a short pause. Throws what the exchange throws,
   * and `<vendor>_paused` when the vendor is not asked at all. A 429 that comes out has a `Retry-After` that says how long.
   */
  pass<T extends PassingAnswer>(request: GateRequest, exchange: () => Promise<T>): Promise<T>
  /** Throws `<vendor>_paused` when a call would not be made now: work that needs one later need not begin. */
  check(request: GateRequest): void
  circuit(): CircuitWord
  /** How many calls of this priority wait. */
  waiting(priority: Priority): number
}

export interface VendorGateOptions extends LineLimits {
  readonly vendor: VendorName
  /** The vendor's name in sentences. */
  readonly title: string
  /** How long to pause after a first 429 that does not say. */
  readonly firstPauseMs: number
  readonly onCircuit: (state: CircuitWord, about: { readonly reason: string; readonly retryAfterMs: number }) => void
  /** Hears of each pause once, however many calls meet it. */
  readonly onPause: (retryAfterMs: number) => void
  /** Once a stop has begun nobody waits for the end of a pause. */
  readonly isStopping: () => boolean
  /** Hears of each call that was not made. */
  readonly onRefusal: () => void
  readonly nowMs?: () => number
  readonly random?: () => number
}

const maxAttempts = 3

/** The gate of one vendor. */
export function createVendorGate(options: VendorGateOptions): VendorGate {
  const { isStopping, nowMs = () => performance.now(), random = Math.random } = options
  const dateMs = options.nowMs ?? Date.now
  const pause = createPause({ firstMs: options.firstPauseMs, nowMs, dateMs, random })
  const circuit = createCircuit({
    nowMs,
    onChange: state => {
      options.onCircuit(state, { reason: circuit.lastFailure(), retryAfterMs: Math.ceil(circuit.openForMs()) })
      line.review()
    },
  })
  const refuse = refuserOf(options)
  const line = new Line({
    parallel: options.parallel,
    perMinute: options.perMinute,
    pause,
    circuit,
    nowMs,
    isStopping,
    refuse,
  })

  async function exchangeOnce<T extends PassingAnswer>(exchange: () => Promise<T>): Promise<T> {
    const sentAtMs = nowMs()
    const answer = await circuit.run(exchange)
    if (answer.status === 429) {
      if (pause.noteRefusal(sentAtMs, answer.header('retry-after'))) options.onPause(pause.remainingMs())
      line.review()
    } else pause.noteAnswer(sentAtMs)
    return answer
  }

  return {
    pass: async (request, exchange) => {
      const turn = turnOf(request, nowMs())
      for (let count = 1; ; count += 1) {
        const answer = await line
          .run(turn, () => exchangeOnce(exchange))
          .catch((error: unknown) => {
            throw isBrokenCircuitError(error) ? refuse(turn, 'nobody answers there', comeBackMs) : error
          })
        if (answer.status !== 429) return answer
        if (count === maxAttempts || !line.canWait(turn)) return sayingHowLong(answer, pause.remainingMs())
        answer.stream?.destroy()
      }
    },
    check: request => {
      const refusal = line.refusal(turnOf(request, nowMs()))
      if (refusal !== null) throw refusal
    },
    circuit: () => circuit.state(),
    waiting: priority => line.waiting(priority),
  }
}

const turnOf = (
  { label, urgent = false, leaveWithinMs = Infinity, streams = false }: GateRequest,
  nowMs: number,
): Turn => ({
  label,
  urgent,
  streams,
  priority: currentPriority(),
  leaveByMs: nowMs + leaveWithinMs,
})

const refuserOf =
  ({ vendor, title, onRefusal }: VendorGateOptions): LineParts['refuse'] =>
  ({ label }, why, retryAfterMs, isLate = false) => {
    onRefusal()
    const details = { retryAfterMs: Math.max(1, Math.ceil(retryAfterMs)), isLate }
    return new BridgeError(`${vendor}_paused`, `${title} ${label}: not asked, because ${why}.`, details)
  }

/** The vendor may have said nothing, or nonsense; the pause knows. */
const sayingHowLong = <T extends PassingAnswer>(answer: T, ms: number): T => ({
  ...answer,
  header: (name: string) =>
    name.toLowerCase() === 'retry-after' ? String(Math.max(ms, 1) / 1000) : answer.header(name),
})
