/** ServiceNow's refusals as errors with a code, the vendor's own words and what to do next. */
import { z } from 'zod'
import { BridgeError, type ErrorCode } from '../errors.ts'
import { parseRetryAfter } from '../retry-after.ts'
import { vendorWords } from '../vendor-words.ts'

const body = z.object({ error: z.object({ message: z.string().nullish(), detail: z.string().nullish() }) })

interface Refusal {
  readonly status: number
  readonly header: (name: string) => string | undefined
  readonly text: string
}

/** The error for an answer that is not success. */
export function refusalOf(call: { label: string, about?: string }, answer: Refusal, nowMs: number): BridgeError {
  const code = codeOf(answer.status)
  const said = vendorWords(wordsOf(answer.text))
  const words = said === '' ? '' : ` ServiceNow says: "${said}".`
  const about = call.about === undefined ? '' : ` of ${call.about}`
  const retryAfterMs = parseRetryAfter(answer.header('retry-after'), nowMs)
  const requestId = answer.header('x-transaction-id')
  return new BridgeError(code, `ServiceNow ${call.label}${about}: refused with ${answer.status}.${words} ${next[code] ?? ''}`.trim(), {
    status: answer.status,
    said,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(requestId === undefined ? {} : { requestId: requestId.slice(0, 100) }),
  })
}

const next: Partial<Record<ErrorCode, string>> = {
  servicenow_unauthorised: 'Check the credentials of the integration user, and that it is active and not locked.',
  servicenow_forbidden: 'Check that the integration user has the role x_iio_sync.integration.',
  servicenow_refused: 'Check that the app is installed in the version that belongs to this bridge.',
  servicenow_rate_limited: 'It is tried again after the wait.',
  servicenow_unavailable: 'It is tried again.',
}

/** 202 and redirects are no success: the first is a full session queue, the others lead to a log-in page. */
function codeOf(status: number): ErrorCode {
  switch (status) {
    case 401:
      return 'servicenow_unauthorised'
    case 403:
      return 'servicenow_forbidden'
    case 404:
      return 'servicenow_not_found'
    case 408:
    case 425:
      return 'servicenow_unavailable'
    case 429:
      return 'servicenow_rate_limited'
    default:
      return status >= 500 || status < 400 ? 'servicenow_unavailable' : 'servicenow_refused'
  }
}

function wordsOf(text: string): string {
  try {
    const { error } = body.parse(JSON.parse(text))
    return [error.message, error.detail].filter(Boolean).join(': ')
  } catch {
    return ''
  }
}
