/** Delivers events to endpoints and keeps trying on the vendor's schedule. */
import { randomUUID } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import type { Attempt, Delivery } from './delivery.ts'
import { signedHeaders } from './endpoints.ts'
import type { Endpoint } from './endpoints.ts'
import { createMisdelivery } from './misdelivery.ts'
import type { Mode } from './misdelivery.ts'

/** Svix's schedule, in seconds after the attempt before: the first at once, then 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 10 h. */
export const scheduleSeconds = [0, 5, 300, 1800, 7200, 18_000, 36_000, 36_000]

export interface DispatcherOptions {
  retryScale: number
  answerWithinMs: number
  /** Deliveries are signed with the time of this clock. */
  nowMs?: () => number
}

export interface Dispatcher {
  send(eventType: string, body: string): void
  /** Sends a delivery again, with the same id, whatever became of it. */
  replay(id: string): boolean
  deliveries(): readonly Delivery[]
  setMode(mode: Mode): void
  /** Waits until no delivery is pending; false when the limit passed first. */
  drain(limitMs: number): Promise<boolean>
  stop(): void
}

const attempt = async (
  delivery: Delivery,
  { answerWithinMs, nowMs = Date.now }: DispatcherOptions,
  stopping: AbortSignal,
): Promise<Attempt> => {
  const at = new Date(nowMs())
  const headers = signedHeaders(delivery.endpoint.secrets, delivery.id, at, delivery.body)
  // Not AbortSignal.any with a timeout: Node 20 may collect the timeout as garbage, and then it never comes.
  const given = new AbortController()
  const giveUp = (): void => given.abort(new Error('No answer in time'))
  const timer = setTimeout(giveUp, answerWithinMs)
  stopping.addEventListener('abort', giveUp, { once: true })
  try {
    const answer = await fetch(delivery.endpoint.url, {
      method: 'POST',
      headers,
      body: delivery.body,
      redirect: 'manual',
      signal: given.signal,
    })
    return { at: at.toISOString(), status: answer.status, error: null, answer: await answer.text() }
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    return {
      at: at.toISOString(),
      status: null,
      error: cause instanceof Error ? cause.message || cause.name : String(cause),
      answer: '',
    }
  } finally {
    clearTimeout(timer)
    stopping.removeEventListener('abort', giveUp)
  }
}

const isSuccess = ({ status }: Attempt): boolean => status !== null && status >= 200 && status < 300

/** A dispatcher for a list of endpoints that may grow and change while it runs. */
export function createDispatcher(endpoints: readonly Endpoint[], options: DispatcherOptions): Dispatcher {
  const all: Delivery[] = []
  const timers = new Set<NodeJS.Timeout>()
  const stopping = new AbortController()
  // As many deliveries may be under way as there are.
  setMaxListeners(0, stopping.signal)
  const idle = new Set<() => void>()
  const misdelivery = createMisdelivery(delivery => schedule(delivery, 0))

  let running = 0

  const wakeIfIdle = (): void => {
    if (running === 0 && all.every(delivery => delivery.state !== 'pending')) for (const wake of [...idle]) wake()
  }
  const run = async (delivery: Delivery, round: number): Promise<void> => {
    const result = await attempt(delivery, options, stopping.signal)
    delivery.attempts.push(result)
    if (isSuccess(result)) delivery.state = 'delivered'
    else if (delivery.state === 'pending' && round + 1 >= scheduleSeconds.length) delivery.state = 'exhausted'
    if (delivery.state === 'pending') schedule(delivery, round + 1)
    running -= 1
    wakeIfIdle()
  }
  const schedule = (delivery: Delivery, round: number): void => {
    if (stopping.signal.aborted) return
    running += 1
    const timer = setTimeout(
      () => {
        timers.delete(timer)
        void run(delivery, round)
      },
      (scheduleSeconds[round] ?? 0) * 1000 * options.retryScale,
    )
    timers.add(timer)
  }

  return {
    send: (eventType, body) => {
      for (const endpoint of endpoints) {
        const delivery: Delivery = {
          id: `msg_${randomUUID().replaceAll('-', '')}`,
          eventType,
          endpoint,
          body,
          attempts: [],
          state: 'pending',
        }
        all.push(delivery)
        misdelivery.pass(delivery)
      }
    },
    replay: id => {
      const delivery = all.find(each => each.id === id)
      if (delivery === undefined) return false
      delivery.state = 'pending'
      schedule(delivery, 0)
      return true
    },
    deliveries: () => all,
    setMode: misdelivery.setMode,
    drain: limitMs =>
      new Promise(resolve => {
        const finish = (drained: boolean) => () => {
          clearTimeout(limit)
          idle.delete(wake)
          resolve(drained)
        }
        const wake = finish(true)
        const limit = setTimeout(finish(false), limitMs)
        idle.add(wake)
        misdelivery.release()
        wakeIfIdle()
      }),
    stop: () => {
      stopping.abort()
      for (const timer of timers) clearTimeout(timer)
      misdelivery.stop()
    },
  }
}
