/**
 * Which log lines and calls to vendors belong together: those of one delivery, run or sweep have one trace id. The header is the one of
 * https://www.w3.org/TR/trace-context-2/#traceparent-header
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'

interface Trace {
  /** 32 hexadecimal digits. */
  readonly traceId: string
  readonly flags: number
}

/** The others are not for us to pass on: https://www.w3.org/TR/trace-context-2/#trace-flags */
const flagsPassedOn = { sampled: 1, random: 2 } as const

const storage = new AsyncLocalStorage<Trace | undefined>()

const randomHex = (bytes: number): string => randomBytes(bytes).toString('hex')

/** Nobody is asked to keep it: the bridge itself records no spans. */
export const newTrace = (): Trace => ({ traceId: randomHex(16), flags: flagsPassedOn.random })

const shape = /^(?!ff)([\da-f]{2})-(?!0{32})([\da-f]{32})-(?!0{16})[\da-f]{16}-([\da-f]{2})(-[^,]*)?$/

/** The trace that a header names; null when it is absent or invalid. Later versions may say more at its end. */
export function readTraceparent(header: string | undefined): Trace | null {
  const [, version, traceId = '', flags = '', more] = shape.exec(header ?? '') ?? []
  if (version === undefined || (version === '00' && more !== undefined)) return null
  return { traceId, flags: parseInt(flags, 16) & (flagsPassedOn.sampled | flagsPassedOn.random) }
}

/** Does the work as part of the trace. */
export const inTrace = <T>(trace: Trace, work: () => T): T => storage.run(trace, work)

/** Does the work as part of the trace that it was begun in, and of a new one otherwise. */
export const inSomeTrace = <T>(work: () => T): T => inTrace(storage.getStore() ?? newTrace(), work)

/** The work as part of the trace of now, whatever begins it: a queue goes on in the trace of the job that ended. */
export function carryTrace<T>(work: () => T): () => T {
  const trace = storage.getStore()
  return () => storage.run(trace, work)
}

export const currentTraceId = (): string | undefined => storage.getStore()?.traceId

/** The header for one more call: the trace, and an id of the call alone. */
export function traceparentOfCall(): string {
  const { traceId, flags } = storage.getStore() ?? newTrace()
  return `00-${traceId}-${randomHex(8)}-${flags.toString(16).padStart(2, '0')}`
}
