/** Something done again and again, which can be woken: a hint in memory that costs nothing when it is lost. */

interface LoopParts {
  /** One turn; resolves with the milliseconds to wait before the next, and must not reject. */
  readonly turn: (signal: AbortSignal) => Promise<number>
  /** How soon the next turn comes after a wake, in milliseconds; asked at the wake. */
  readonly wakeMs: () => number
  /** Resolves after the time, or early when the signal aborts; never rejects. */
  readonly delay: (ms: number, signal: AbortSignal) => Promise<void>
}

export interface Loop {
  /** Brings the next turn nearer, unless it is near enough. During a turn it counts for the wait that follows. */
  wake(): void
  /** No further turn starts; resolves when the one under way has ended. */
  stop(): Promise<void>
}

/** Takes a turn at once and then again and again, the wait counted from the end of each: a slow turn never meets the next. */
export function startLoop({ turn, wakeMs, delay }: LoopParts): Loop {
  const abort = new AbortController()
  const { signal } = abort
  let call = createCall()

  /** The turn's own time, or the time after a wake: whichever ends first. */
  async function wait(ms: number): Promise<void> {
    const over = new AbortController()
    const either = AbortSignal.any([signal, over.signal])
    const woken = call.arrives.then(() => (either.aborted ? undefined : delay(wakeMs(), either)))
    await Promise.race([delay(ms, either), woken])
    over.abort()
  }

  async function turns(): Promise<void> {
    while (!signal.aborted) {
      call = createCall()
      const ms = await turn(signal)
      if (!signal.aborted) await wait(ms)
    }
  }

  const ended = turns()
  return {
    wake: () => call.arrive(),
    stop: () => {
      abort.abort()
      return ended
    },
  }
}

interface Call {
  readonly arrives: Promise<void>
  readonly arrive: () => void
}

function createCall(): Call {
  let arrive: () => void = () => undefined
  const arrives = new Promise<void>(resolve => {
    arrive = resolve
  })
  return { arrives, arrive }
}

/** The delay of real life. */
export function abortableDelay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const done = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done)
    if (signal.aborted) done()
  })
}
