/**
 * The logger. A log call can only pass the fields named here; anything else is dropped before pino sees it, so ticket text,
 * names, e-mail addresses and secrets cannot reach a log line, at any level.
 */
import pino, { type DestinationStream } from 'pino'
import { BridgeError, ownSentence } from './errors.ts'
import { currentTraceId } from './trace.ts'

/** Ids, codes, counts and labels this program chose itself. */
const safeFields = [
  'address',
  'attempt',
  'code',
  'count',
  'detail',
  'durationMs',
  'errorName',
  'eventType',
  'externalId',
  'fields',
  'frames',
  'incidentId',
  'keyName',
  'label',
  'leftOut',
  'missing',
  'notUsed',
  'outcome',
  'parallel',
  'perMinute',
  'port',
  'private',
  'reason',
  'record',
  'recordType',
  'requestId',
  'retry',
  'retryAfterMs',
  'route',
  'scope',
  'signal',
  'source',
  'status',
  'sysId',
  'table',
  'template',
  'traceId',
  'user',
  'vendor',
  'version',
  'webhookId',
] as const

type SafeField = (typeof safeFields)[number]
export type LogFields = Partial<Record<SafeField, string | number | boolean | undefined>>

export interface Log {
  debug(message: string, fields?: LogFields): void
  info(message: string, fields?: LogFields): void
  warn(message: string, fields?: LogFields): void
  error(message: string, fields?: LogFields): void
}

const longestValue = 2000

/** A logger that writes JSON lines to `destination` (standard output unless given). Messages are fixed words, values go into fields. */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  const logger = destination === undefined ? pino(options) : pino(options, destination)
  const at =
    (name: 'debug' | 'info' | 'warn' | 'error') =>
    (message: string, fields: LogFields = {}) =>
      logger[name](onlySafe({ ...fields, traceId: currentTraceId() }), message)
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

/** The named fields that hold a plain value. An object is dropped even under a safe name: it could carry anything. */
export function onlySafe(fields: Readonly<Record<string, unknown>>): Record<string, string | number | boolean> {
  const kept: Record<string, string | number | boolean> = {}
  for (const name of safeFields) {
    const value = fields[name]
    if (typeof value === 'string') kept[name] = value.slice(0, longestValue)
    else if (typeof value === 'number' || typeof value === 'boolean') kept[name] = value
  }
  return kept
}

/**
 * An error as log fields. The sentence of a BridgeError is written to be logged, but for the vendor's message in it: that stands
 * on the row that the call was about. Any other error's message may quote what it was given, so only its name and where it
 * came from are kept.
 */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof BridgeError)) return foreignFields(error)
  const cause = error.cause === undefined ? {} : foreignFields(error.cause)
  return {
    ...cause,
    code: error.code,
    detail: ownSentence(error),
    retry: error.retry,
    retryAfterMs: error.retryAfterMs,
    status: error.status,
    requestId: error.requestId,
  }
}

/** With the vendor's own message: only for calls that carry no text of anybody, such as a log-in. */
export const errorFieldsInFull = (error: unknown): LogFields =>
  error instanceof BridgeError ? { ...errorFields(error), detail: error.message } : errorFields(error)

function foreignFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { errorName: typeof error }
  // The stack begins with the message, of which a line may look like a frame.
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 6)
    .map(line => line.trim())
  return { errorName: error.name, frames: frames.join(' | ') }
}
