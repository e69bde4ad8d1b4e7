/** One call to incident.io: bearer key, JSON in and out, and every answer that is not success as an error with a code. */
import { z } from 'zod'
import { BridgeError, type ErrorCode } from '../errors.ts'
import { parseRetryAfter } from '../retry-after.ts'
import { noAnswerReason } from '../no-answer.ts'
import type { VendorAnswer, VendorHttp, VendorRequest } from '../vendor-http.ts'
import { vendorWords } from '../vendor-words.ts'

export interface IncidentIoCall {
  readonly label: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly query?: readonly (readonly [string, string])[]
  readonly body?: unknown
  /** The incident or follow-up the call is about, for the sentence of an error. */
  readonly about?: string
}

/** Sends the call and returns the answer's JSON, unchecked; throws `incident_io_*`. */
export type SendToIncidentIo = (call: IncidentIoCall) => Promise<unknown>

/** Binds the key to the sender. */
export function createIncidentIoSender(http: VendorHttp, apiKey: string, nowMs: () => number): SendToIncidentIo {
  return async call => {
    const answer = await http.send(toRequest(call, apiKey)).catch((error: unknown) => {
      const reason = noAnswerReason(error)
      throw new BridgeError(
        'incident_io_unreachable',
        `${subjectOf(call)}: no answer (${reason}). Check INCIDENT_IO_API_URL and the way out of this network.`,
        { cause: error },
      )
    })
    if (answer.status < 200 || answer.status > 299) throw refusalOf(call, answer, nowMs())
    return toJson(call, answer)
  }
}

function toRequest(call: IncidentIoCall, apiKey: string): VendorRequest {
  const { label, method, path, query, body } = call
  const withBody = body === undefined ? {} : { body: JSON.stringify(body) }
  const contentType = body === undefined ? {} : { 'Content-Type': 'application/json' }
  return {
    label,
    method,
    path,
    ...(query === undefined ? {} : { query }),
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

const errorBody = z.looseObject({
  request_id: z.string().optional(),
  errors: z
    .array(
      z.looseObject({
        code: z.string().optional(),
        message: z.string().optional(),
        source: z.looseObject({ field: z.string().optional() }).optional(),
      }),
    )
    .optional(),
})

const next: Partial<Record<ErrorCode, string>> = {
  incident_io_unauthorised: 'Check INCIDENT_IO_API_KEY.',
  incident_io_forbidden: 'Give the API key the role for this in incident.io.',
  incident_io_rate_limited: 'It is tried again after the wait that incident.io asks for.',
  incident_io_unavailable: 'It is tried again.',
}

function refusalOf(call: IncidentIoCall, answer: VendorAnswer, nowMs: number): BridgeError {
  const code = codeOf(answer.status)
  const body = readErrorBody(answer.text)
  const errors = (body?.errors ?? []).map(error => [error.source?.field, error.message ?? error.code].filter(Boolean).join(': '))
  const said = vendorWords(errors.join('; '))
  const words = said === '' ? '' : ` incident.io says: "${said}".`
  const retryAfterMs = parseRetryAfter(answer.header('retry-after'), nowMs)
  const requestId = body?.request_id ?? answer.header('x-request-id')
  return new BridgeError(code, `${subjectOf(call)}: refused with ${answer.status}.${words} ${next[code] ?? ''}`.trim(), {
    status: answer.status,
    said,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(requestId === undefined ? {} : { requestId: requestId.slice(0, 100) }),
  })
}

function codeOf(status: number): ErrorCode {
  switch (status) {
    case 401:
      return 'incident_io_unauthorised'
    case 403:
      return 'incident_io_forbidden'
    case 404:
      return 'incident_io_not_found'
    case 408:
    case 425:
      return 'incident_io_unavailable'
    case 429:
      return 'incident_io_rate_limited'
    default:
      return status >= 500 || status < 400 ? 'incident_io_unavailable' : 'incident_io_refused'
  }
}

function readErrorBody(text: string): z.infer<typeof errorBody> | null {
  try {
    return errorBody.parse(JSON.parse(text))
  } catch {
    return null
  }
}

const subjectOf = (call: { label: string, about?: string }): string =>
  `incident.io ${call.label}${call.about === undefined ? '' : ` of ${call.about}`}`

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
