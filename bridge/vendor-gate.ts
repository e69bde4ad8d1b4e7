/**
 * What stands between the bridge and one vendor. All calls go through it, whoever makes them: it keeps to the vendor's limits,
 * waits out the pauses the vendor asks for, and asks nothing while nobody answers there.
 */
import type { Readable } from 'node:stream'
import { isBrokenCircuitError } from 'cockatiel'
import { BridgeError } from './errors.ts'
import { createCircuit, type CircuitWord, type ExchangeAnswer } from './vendor-gate-circuit.ts'
import { createHold, type Refuse } from './vendor-gate-hold.ts'
import { createPause } from './vendor-gate-pause.ts'
import { createGateQueue, type GateQueue, type GateQueueLimits, type Turn } from './vendor-gate-queue.ts'
import { streamEnd } from './vendor-gate-stream.ts'
import { currentWorkClass, rankOf, workClasses, type WorkClass } from './work-class.ts'

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
export interface PassingAnswer extends ExchangeAnswer {
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
  /** How many calls of this class wait. */
  waiting(workClass: WorkClass): number
}

export interface VendorGateOptions extends GateQueueLimits {
  readonly vendor: VendorName
  /** The vendor's name in sentences. */
  readonly title: string
  /** How long to pause after a first 429 that does not say. */
  readonly firstPauseMs: number
  readonly onCircuit: (state: CircuitWord, about: { readonly reason: string, readonly retryAfterMs: number }) => void
  /** Hears of each pause once, however many calls meet it. */
  readonly onPause: (retryAfterMs: number) => void
  /** Once a stop has begun nobody waits for the end of a pause. */
  readonly isStopping: () => boolean
  /** Hears of each call that was not made. */
  readonly onRefusal: () => void
  readonly nowMs?: () => number
  readonly random?: () => number
}

/** Several minutes of work at either vendor's pace; more is memory, and the senders come back. */
export const maxWaiting = 1000
const comeBackMs = 5000
const maxAttempts = 3

/** The gate of one vendor. */
export function createVendorGate(options: VendorGateOptions): VendorGate {
  const { isStopping, nowMs = () => performance.now(), random = Math.random } = options
  const dateMs = options.nowMs ?? Date.now
  const queue = createGateQueue(options)
  const pause = createPause({ firstMs: options.firstPauseMs, nowMs, dateMs, random })
  const circuit = createCircuit({
    nowMs,
    onChange: state => {
      options.onCircuit(state, { reason: circuit.lastFailure(), retryAfterMs: Math.ceil(circuit.openForMs()) })
      hold.review()
    },
  })
  const refuse = refuserOf(options)
  const hold = createHold({ queue, pause, circuit, nowMs, isStopping, refuse })

  async function exchangeOnce<T extends PassingAnswer>(exchange: () => Promise<T>): Promise<T> {
    const sentAtMs = nowMs()
    const answer = await circuit.run(exchange)
    if (answer.status === 429) {
      if (pause.noteRefusal(sentAtMs, answer.header('retry-after'))) options.onPause(pause.remainingMs())
      hold.review()
    } else pause.noteAnswer(sentAtMs)
    return answer
  }

  async function attempt<T extends PassingAnswer>(turn: Turn, exchange: () => Promise<T>): Promise<T> {
    const refusal = hold.refusal(turn) ?? refusalOfCrowd(queue, turn, refuse)
    if (refusal !== null) throw refusal
    const taken = queue.run(turn, async () => {
      const late = refusalOfLate(turn)
      if (late !== null) throw late
      return exchangeOnce(exchange)
    }, streamEnd)
    hold.joined()
    const timer = Number.isFinite(turn.leaveByMs) ? setTimeout(() => queue.drop(refusalOfLate), turn.leaveByMs - nowMs()) : undefined
    return taken.finally(() => clearTimeout(timer))
  }

  const refusalOfLate = (turn: Turn): BridgeError | null =>
    turn.leaveByMs <= nowMs() ? refuse(turn, 'its turn did not come in time', comeBackMs, true) : null

  return {
    pass: async (request, exchange) => {
      const turn = turnOf(request, nowMs())
      for (let count = 1; ; count += 1) {
        const answer = await attempt(turn, exchange).catch((error: unknown) => {
          throw isBrokenCircuitError(error) ? refuse(turn, 'nobody answers there', comeBackMs) : error
        })
        if (answer.status !== 429) return answer
        if (count === maxAttempts || !hold.canWait(turn)) return sayingHowLong(answer, pause.remainingMs())
        answer.stream?.destroy()
      }
    },
    check: request => {
      const refusal = hold.refusal(turnOf(request, nowMs()))
      if (refusal !== null) throw refusal
    },
    circuit: circuit.state,
    waiting: queue.waiting,
  }
}

const turnOf = ({ label, urgent = false, leaveWithinMs = Infinity, streams = false }: GateRequest, nowMs: number): Turn => ({
  label, urgent, streams, workClass: currentWorkClass(), leaveByMs: nowMs + leaveWithinMs,
})

const refuserOf = ({ vendor, title, onRefusal }: VendorGateOptions): Refuse => ({ label }, why, retryAfterMs, isLate = false) => {
  onRefusal()
  const details = { retryAfterMs: Math.max(1, Math.ceil(retryAfterMs)), isLate }
  return new BridgeError(`${vendor}_paused`, `${title} ${label}: not asked, because ${why}.`, details)
}

/** Catching up goes one by one and cannot pile up; what has fewer than that many before it can still be served in time. */
function refusalOfCrowd(queue: GateQueue, turn: Turn, refuse: Refuse): BridgeError | null {
  if (turn.workClass === 'background') return null
  const before = workClasses.filter(each => rankOf(each) >= rankOf(turn.workClass))
  const count = before.reduce((sum, each) => sum + queue.waiting(each), 0)
  return count < maxWaiting ? null : refuse(turn, `${count} calls wait already`, comeBackMs)
}

/** The vendor may have said nothing, or nonsense; the pause knows. */
const sayingHowLong = <T extends PassingAnswer>(answer: T, ms: number): T => ({
  ...answer,
  header: (name: string) => (name.toLowerCase() === 'retry-after' ? String(Math.max(ms, 1) / 1000) : answer.header(name)),
})
