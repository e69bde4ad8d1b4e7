/** What incident.io answers when it does not do what was asked, as an error with a code and its own words. */
import { z } from 'zod'
import { BridgeError, type ErrorCode } from '../errors.ts'
import { parseRetryAfter } from '../retry-after.ts'
import type { VendorAnswer } from '../vendor-http.ts'
import { vendorWords } from '../vendor-words.ts'

/** What a sentence is about: the endpoint by its label, and the record by its id. */
export interface Subject { readonly label: string, readonly about?: string }

export const subjectOf = ({ label, about }: Subject): string => `incident.io ${label}${about === undefined ? '' : ` of ${about}`}`

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

/** The error of an answer that is no success. */
export function refusalOf(call: Subject, answer: VendorAnswer, nowMs: number): BridgeError {
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
