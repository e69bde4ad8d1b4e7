/** The circuit of one vendor: opens when nobody answers there, lets one call try after a while, closes when that one is answered. */
import {
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  ExponentialBackoff,
  halfJitterGenerator,
  handleWhen,
  type IBackoff,
  type IBackoffFactory,
} from 'cockatiel'
import { NoAnswer } from './no-answer.ts'

export type CircuitWord = 'closed' | 'half_open' | 'open'

export interface ExchangeAnswer {
  readonly status: number
  readonly header: (name: string) => string | undefined
  /** The whole body; a stream has none yet. */
  readonly text?: string
}

export interface Circuit {
  /** Makes the exchange and counts how it ended. Rejects as it does, and with cockatiel's BrokenCircuitError while open. */
  run<T extends ExchangeAnswer>(exchange: () => Promise<T>): Promise<T>
  state(): CircuitWord
  /** How long nothing may be tried yet; 0 unless open. */
  openForMs(): number
  /** What the last failure looked like, safe to show. */
  lastFailure(): string
}

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

/** A circuit; `onChange` hears of every change of its state, and nothing of failures that change none. */
export function createCircuit({
  nowMs,
  onChange,
}: {
  nowMs: () => number
  onChange: (state: CircuitWord) => void
}): Circuit {
  let openUntilMs = 0
  let lastFailure = ''
  /** cockatiel does not tell how long it stays open. */
  const remember = (backoff: IBackoff<unknown>): IBackoff<unknown> => {
    openUntilMs = nowMs() + backoff.duration
    return { duration: backoff.duration, next: context => remember(backoff.next(context)) }
  }
  const backoff = new ExponentialBackoff({
    initialDelay: firstOpenMs,
    maxDelay: longestOpenMs,
    generator: halfJitterGenerator,
  })
  const halfOpenAfter: IBackoffFactory<unknown> = { next: () => remember(backoff.next()) }
  const failure = (word: string | null): boolean => {
    if (word !== null) lastFailure = word
    return word !== null
  }
  const policy = handleWhen(error => failure(error instanceof NoAnswer ? error.reason : null)).orWhenResult(answer =>
    failure(deadWord(answer)),
  )
  const breaker = circuitBreaker(policy, { breaker: new ConsecutiveBreaker(failuresToOpen), halfOpenAfter })
  breaker.onStateChange(state => onChange(words[state]))
  return {
    run: exchange => breaker.execute(exchange),
    state: () => words[breaker.state],
    openForMs: () => (breaker.state === CircuitState.Open ? Math.max(openUntilMs - nowMs(), 0) : 0),
    lastFailure: () => lastFailure,
  }
}

/** A gateway without a server behind it. A plain 500 is not among them: one record that the vendor chokes on must not stop the others. */
const deadStatuses = [502, 503, 504]

/** How an answer shows that nobody is there, or null. A page where data was asked for is a hibernating instance or a log-in. */
function deadWord(answer: unknown): string | null {
  if (!isAnswer(answer)) return null
  if (deadStatuses.includes(answer.status)) return `status ${answer.status}`
  const isPage =
    answer.text !== undefined && answer.status < 300 && (answer.header('content-type') ?? '').startsWith('text/html')
  return isPage ? 'a page instead of data' : null
}

const isAnswer = (answer: unknown): answer is ExchangeAnswer =>
  typeof answer === 'object' && answer !== null && 'status' in answer && 'header' in answer
