/** The circuit of one vendor: opens when the vendor does not answer, then lets one call try, and closes when that is answered. */
import {
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  ExponentialBackoff,
  halfJitterGenerator,
  handleWhen,
  type IBackoff,
} from 'cockatiel'
import type { Answer } from './exchange.ts'
import { NoAnswer } from './no-answer.ts'

export type CircuitWord = 'closed' | 'half_open' | 'open'

export type Circuit = ReturnType<typeof createCircuit>

/** Five in a row: a single timeout or a restart of one node must not stop everything. */
export const failuresToOpen = 5
const firstOpenMs = 1000
/** Every second of it is a second later that everything is in sync again. */
const longestOpenMs = 5_000

const words: Readonly<Record<CircuitState, CircuitWord>> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.HalfOpen]: 'half_open',
  [CircuitState.Open]: 'open',
  [CircuitState.Isolated]: 'open',
}

/** A circuit; `onChange` is called at every change of its state. */
export function createCircuit(nowMs: () => number, onChange: (state: CircuitWord) => void) {
  let openUntilMs = 0
  let lastFailure = ''
  /**
   * cockatiel does not report how long it stays open, and takes the time by the wall clock, which can be set back. So it is told that
   * the duration has no end until ours says that it is over.
   */
  const remember = (backoff: IBackoff<unknown>): IBackoff<unknown> => {
    openUntilMs = nowMs() + backoff.duration
    return {
      get duration() {
        return nowMs() < openUntilMs ? Infinity : -Infinity
      },
      next: context => remember(backoff.next(context)),
    }
  }
  const backoff = new ExponentialBackoff({
    initialDelay: firstOpenMs,
    maxDelay: longestOpenMs,
    generator: halfJitterGenerator,
  })
  const isFailure = (reason: string | null): boolean => {
    if (reason !== null) lastFailure = reason
    return reason !== null
  }
  const policy = handleWhen(error => isFailure(error instanceof NoAnswer ? error.reason : null)).orWhenResult(answer =>
    isFailure(failureReason(answer as Answer)),
  )
  const breaker = circuitBreaker(policy, {
    breaker: new ConsecutiveBreaker(failuresToOpen),
    halfOpenAfter: { next: () => remember(backoff.next()) },
  })
  breaker.onStateChange(state => onChange(words[state]))
  return {
    /** Makes the exchange and counts how it ended. Rejects as it does, and with cockatiel's BrokenCircuitError while open. */
    run: <T extends Answer>(exchange: () => Promise<T>): Promise<T> => breaker.execute(exchange),
    state: (): CircuitWord => words[breaker.state],
    /** How long nothing may be tried yet; 0 unless open. */
    openForMs: () => (breaker.state === CircuitState.Open ? Math.max(openUntilMs - nowMs(), 0) : 0),
    /** What the last failure looked like, safe to show. */
    lastFailure: () => lastFailure,
  }
}

/** A gateway without a server behind it. A plain 500 is not among them: one record that the vendor chokes on must not stop the others. */
const gatewayStatuses = [502, 503, 504]

/** How an answer shows that the vendor is unavailable, or null. A page where data was asked for is a hibernating instance or a log-in. */
function failureReason({ status, header, text }: Answer): string | null {
  if (gatewayStatuses.includes(status)) return `status ${status}`
  const isPage = text !== undefined && status < 300 && (header('content-type') ?? '').startsWith('text/html')
  return isPage ? 'a page instead of data' : null
}
