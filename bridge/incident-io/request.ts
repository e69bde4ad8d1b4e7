/** One call to incident.io: bearer key, JSON in and out, and every answer that is not success as an error with a code. */
import type { z } from 'zod'
import { BridgeError } from '../errors.ts'
import { AnswerTooLarge, noAnswerReason } from '../no-answer.ts'
import type { VendorAnswer, VendorHttp, VendorRequest } from '../vendor-http.ts'
import { refusalOf, subjectOf } from './refusal.ts'

export interface IncidentIoCall {
  readonly label: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly query?: readonly (readonly [string, string])[]
  readonly body?: unknown
  /** The incident or follow-up the call is about, for the sentence of an error. */
  readonly about?: string
  /** When it cannot be sent within this time, it must not be sent at all. */
  readonly leaveWithinMs?: number
  /** A larger answer is not read. */
  readonly maxAnswerBytes?: number
  /** Hears how long the answer is before it is parsed. */
  readonly onSize?: (characters: number) => void
}

/** Sends the call and returns the answer's JSON, unchecked; throws `incident_io_*`. */
export type SendToIncidentIo = (call: IncidentIoCall) => Promise<unknown>

/** Binds the key to the sender. */
export function createIncidentIoSender(http: VendorHttp, apiKey: string, nowMs: () => number): SendToIncidentIo {
  return async call => {
    const answer = await http.send(toRequest(call, apiKey)).catch((error: unknown) => {
      throw failureOf(call, error)
    })
    if (answer.status < 200 || answer.status > 299) throw refusalOf(call, answer, nowMs())
    call.onSize?.(answer.text.length)
    return toJson(call, answer)
  }
}

/** Why there is no answer to read. What the gate refused says it itself and is thrown on. */
function failureOf(call: IncidentIoCall, error: unknown): BridgeError {
  if (error instanceof AnswerTooLarge) {
    const sentence = `${subjectOf(call)}: ${error.message}, so it was not read. Ask incident.io's support why one answer is so large.`
    return new BridgeError('incident_io_unreadable', sentence, { cause: error })
  }
  const sentence = `${subjectOf(call)}: no answer (${noAnswerReason(error)}). Check INCIDENT_IO_API_URL and the way out of this network.`
  return new BridgeError('incident_io_unreachable', sentence, { cause: error })
}

function toRequest(call: IncidentIoCall, apiKey: string): VendorRequest {
  const { label, method, path, query, body, leaveWithinMs, maxAnswerBytes } = call
  const withBody = body === undefined ? {} : { body: JSON.stringify(body) }
  const contentType = body === undefined ? {} : { 'Content-Type': 'application/json' }
  return {
    label,
    method,
    path,
    ...(query === undefined ? {} : { query }),
    ...(leaveWithinMs === undefined ? {} : { leaveWithinMs }),
    ...(maxAnswerBytes === undefined ? {} : { maxAnswerBytes }),
    headers: { Authorization: `Bearer ${apiKey}`, ...contentType },
    ...withBody,
  }
}

function toJson(call: IncidentIoCall, answer: VendorAnswer): unknown {
  // No Content: what a deletion is answered with.
  if (answer.status === 204) return null
  try {
    return JSON.parse(answer.text)
  } catch (error) {
    throw new BridgeError(
      'incident_io_unreadable',
      `${subjectOf(call)}: the answer is ${answer.status} but not JSON. Check that INCIDENT_IO_API_URL leads to the API.`,
      { status: answer.status, cause: error },
    )
  }
}

/** The answer as the schema describes it, or `incident_io_unreadable` naming the field. */
export function readAnswer<T extends z.ZodType>(schema: T, json: unknown, call: { label: string, about?: string }): z.output<T> {
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const field = parsed.error.issues[0]?.path.map(String).join('.') || 'the answer'
  throw new BridgeError(
    'incident_io_unreadable',
    `${subjectOf(call)}: ${field} is not as its contract says. Check INCIDENT_IO_API_URL, and whether a newer bridge exists.`,
    { status: 200 },
  )
}
