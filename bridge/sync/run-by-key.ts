/** One run per key at a time; hints that arrive meanwhile merge into one more run. */
import { BridgeError } from '../errors.ts'

export interface RunByKey<Hint, Outcome> {
  /** Resolves or rejects with a run that started after this call, so it has seen whatever the caller knows. */
  request(key: string, hint: Hint): Promise<Outcome>
  /** Resolves once nothing runs or waits. */
  idle(): Promise<void>
  /** Refuses new requests, then waits for what was promised already. */
  stop(): Promise<void>
  /** How many keys run or wait; 0 when idle. */
  size(): number
}

export interface RunByKeyParts<Hint, Outcome> {
  readonly run: (key: string, hint: Hint) => Promise<Outcome>
  readonly merge: (earlier: Hint, later: Hint) => Hint
}

/** The run that waits for the one under way; all who asked meanwhile share it. */
interface Waiting<Hint, Outcome> { hint: Hint, readonly outcome: Promise<Outcome>, readonly start: (run: Promise<Outcome>) => void }

/** Makes the one place through which every change of one key goes, whoever noticed it. */
export function createRunByKey<Hint, Outcome>(parts: RunByKeyParts<Hint, Outcome>): RunByKey<Hint, Outcome> {
  /** A key is here exactly while it runs; null: nothing waits behind the run. */
  const running = new Map<string, Waiting<Hint, Outcome> | null>()
  const whenIdle: (() => void)[] = []
  let stopped = false

  function start(key: string, hint: Hint): Promise<Outcome> {
    running.set(key, null)
    // Through a microtask, so that a run that throws at once is a rejection like any other.
    const outcome = Promise.resolve().then(() => parts.run(key, hint))
    outcome.then(() => next(key), () => next(key))
    return outcome
  }

  function next(key: string): void {
    const waiting = running.get(key) ?? null
    running.delete(key)
    if (waiting !== null) waiting.start(start(key, waiting.hint))
    if (running.size === 0) for (const resolve of whenIdle.splice(0)) resolve()
  }

  function wait(key: string, hint: Hint): Promise<Outcome> {
    const waiting = running.get(key) ?? null
    if (waiting !== null) {
      waiting.hint = parts.merge(waiting.hint, hint)
      return waiting.outcome
    }
    let start: (run: Promise<Outcome>) => void = () => undefined
    const outcome = new Promise<Outcome>((resolve) => { start = resolve })
    running.set(key, { hint, outcome, start })
    return outcome
  }

  async function request(key: string, hint: Hint): Promise<Outcome> {
    if (stopped) throw new BridgeError('shutting_down', 'The bridge is stopping; deliver again.')
    return running.has(key) ? wait(key, hint) : start(key, hint)
  }

  const idle = (): Promise<void> => running.size === 0 ? Promise.resolve() : new Promise((resolve) => { whenIdle.push(resolve) })

  return { request, idle, stop: () => { stopped = true; return idle() }, size: () => running.size }
}
