/** One thing at a time per key. Hints that arrive while a run waits merge into it; deliveries are each done for themselves. */
import { BridgeError } from '../observability/errors.ts'
import { unlimitedJobs, type JobEntry, type JobQueue } from './job-queue.ts'

interface RunByKey<Hint, Outcome> {
  /** Resolves or rejects with a run that started after this call, so it has seen whatever the caller knows. */
  request(key: string, hint: Hint, isForeground?: boolean): Promise<Outcome>
  /** Does the work while nothing else of this key runs, in the order of asking. It does not wait for the time between two runs. */
  runExclusive<T>(key: string, work: () => Promise<T>): Promise<T>
  /** Resolves once nothing runs or waits. */
  idle(): Promise<void>
  /** Refuses new requests, then waits for what was promised already. */
  stop(): Promise<void>
  /** How many keys run or wait; 0 when idle. */
  size(): number
}

interface RunByKeyParts<Hint, Outcome> {
  readonly run: (key: string, hint: Hint, isForeground: boolean) => Promise<Outcome>
  readonly merge: (earlier: Hint, later: Hint) => Hint
  /** From the end of one run to the beginning of the next of the same key. */
  readonly gapMs?: number
  readonly jobs?: JobQueue
  /** Milliseconds of a clock that nobody sets. */
  readonly nowMs?: () => number
}

/** The run that has not begun; all who asked meanwhile share it. */
interface Waiting<Hint, Outcome> {
  hint: Hint
  isForeground: boolean
  readonly outcome: Promise<Outcome>
  readonly settle: (run: Promise<Outcome>) => void
}

interface KeyState<Hint, Outcome> {
  isBusy: boolean
  /** Its place in the queue of jobs, while it waits there. */
  entry: JobEntry | null
  waiting: Waiting<Hint, Outcome> | null
  readonly deliveries: (() => Promise<unknown>)[]
  /** What ended last was a delivery: a run that waits goes before the next one. */
  isRunNext: boolean
  notBeforeMs: number
  timer: NodeJS.Timeout | undefined
}

/** Makes the one place through which every change of one key goes, whoever noticed it. */
export function createRunByKey<Hint, Outcome>(parts: RunByKeyParts<Hint, Outcome>): RunByKey<Hint, Outcome> {
  const { gapMs = 0, jobs = unlimitedJobs, nowMs = () => performance.now() } = parts
  const states = new Map<string, KeyState<Hint, Outcome>>()
  const whenIdle: (() => void)[] = []
  let stopped = false

  const isDue = (state: KeyState<Hint, Outcome>): boolean => state.waiting !== null && nowMs() >= state.notBeforeMs
  const isPending = (state: KeyState<Hint, Outcome>): boolean =>
    state.isBusy || state.waiting !== null || state.deliveries.length > 0

  /** Takes a place in the queue of jobs when there is something to do, or comes back when there will be. */
  function schedule(key: string, state: KeyState<Hint, Outcome>): void {
    clearTimeout(state.timer)
    state.timer = undefined
    if (state.isBusy || state.entry !== null) return
    if (state.deliveries.length > 0 || isDue(state)) {
      state.entry = jobs.enter(
        () => begin(key, state),
        state.deliveries.length > 0 || state.waiting?.isForeground === true,
      )
      return
    }
    const waitMs = state.notBeforeMs - nowMs()
    if (state.waiting === null && waitMs <= 0) states.delete(key)
    else state.timer = setTimeout(() => schedule(key, state), Math.max(Math.ceil(waitMs), 0))
    // Only the time between two runs is kept: no reason to keep the process.
    if (state.waiting === null) state.timer?.unref()
  }

  async function begin(key: string, state: KeyState<Hint, Outcome>): Promise<void> {
    state.entry = null
    state.isBusy = true
    const delivery =
      isDue(state) && (state.isRunNext || state.deliveries.length === 0) ? undefined : state.deliveries.shift()
    state.isRunNext = delivery !== undefined
    await (delivery === undefined ? runWaiting(key, state) : delivery())
    state.isBusy = false
    schedule(key, state)
    if (whenIdle.length > 0 && size() === 0) for (const resolve of whenIdle.splice(0)) resolve()
  }

  async function runWaiting(key: string, state: KeyState<Hint, Outcome>): Promise<void> {
    const { waiting } = state
    if (waiting === null) return
    state.waiting = null
    // Through a microtask, so that a run that throws at once is a rejection like any other.
    const outcome = Promise.resolve().then(() => parts.run(key, waiting.hint, waiting.isForeground))
    waiting.settle(outcome)
    await outcome.then(ignore, ignore)
    state.notBeforeMs = nowMs() + gapMs
  }

  function stateOf(key: string): KeyState<Hint, Outcome> {
    if (stopped) throw new BridgeError('shutting_down', 'The bridge is stopping; deliver again.')
    const standing = states.get(key)
    if (standing !== undefined) return standing
    const state: KeyState<Hint, Outcome> = {
      isBusy: false,
      entry: null,
      waiting: null,
      deliveries: [],
      isRunNext: false,
      notBeforeMs: -Infinity,
      timer: undefined,
    }
    states.set(key, state)
    return state
  }

  async function request(key: string, hint: Hint, isForeground = true): Promise<Outcome> {
    const { waiting } = states.get(key) ?? { waiting: null }
    if (waiting === null && isForeground) jobs.checkRoom()
    const state = stateOf(key)
    if (waiting === null) state.waiting = newWaiting(hint, isForeground)
    else waiting.hint = parts.merge(waiting.hint, hint)
    if (isForeground && state.waiting !== null) {
      state.waiting.isForeground = true
      state.entry?.raise()
    }
    schedule(key, state)
    return state.waiting === null ? Promise.reject(new Error('no run waits')) : state.waiting.outcome
  }

  async function runExclusive<T>(key: string, work: () => Promise<T>): Promise<T> {
    jobs.checkRoom()
    const state = stateOf(key)
    return new Promise<T>((resolve, reject) => {
      state.deliveries.push(() => work().then(resolve, reject))
      state.entry?.raise()
      schedule(key, state)
    })
  }

  const size = (): number => [...states.values()].filter(isPending).length
  const idle = (): Promise<void> =>
    size() === 0 ? Promise.resolve() : new Promise(resolve => void whenIdle.push(resolve))
  const stop = (): Promise<void> => {
    stopped = true
    return idle()
  }
  return { request, runExclusive, idle, stop, size }
}

const ignore = (): void => undefined

function newWaiting<Hint, Outcome>(hint: Hint, isForeground: boolean): Waiting<Hint, Outcome> {
  let settle: (run: Promise<Outcome>) => void = ignore
  const outcome = new Promise<Outcome>(resolve => {
    settle = resolve
  })
  return { hint, isForeground, outcome, settle }
}
