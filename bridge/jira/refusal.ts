/** Jira's refusals as errors with a code, its own words field by field, and what to do next. */
import { z } from 'zod'
import { BridgeError, type ErrorCode } from '../errors.ts'
import { parseRetryAfter } from '../retry-after.ts'
import { vendorWords } from '../vendor-words.ts'

const body = z.looseObject({
  errorMessages: z.array(z.string()).nullish(),
  errors: z.record(z.string(), z.unknown()).nullish(),
})

/** Without a word from Jira about how long, this is what its guide suggests to begin with. */
const defaultPauseMs = 10_000

interface Refusal {
  readonly status: number
  readonly header: (name: string) => string | undefined
  readonly text: string
}

const next: Partial<Record<ErrorCode, string>> = {
  jira_unauthorised: 'Check JIRA_AUTH, JIRA_EMAIL and JIRA_TOKEN.',
  jira_forbidden: 'Give the account of the bridge the permission for this in Jira.',
  jira_refused: 'Correct the template or its field mappings, or what the project asks for.',
  jira_rate_limited: 'It is tried again after the wait that Jira asks for.',
  jira_unavailable: 'It is tried again.',
}

/** The error for an answer that is not success. */
export function refusalOf(call: { label: string, about?: string }, answer: Refusal, nowMs: number): BridgeError {
  const code = codeOf(answer.status)
  const said = vendorWords(wordsOf(answer.text))
  const words = said === '' ? '' : ` Jira says: "${said}".`
  const about = call.about === undefined ? '' : ` of ${call.about}`
  const asked = parseRetryAfter(answer.header('retry-after'), nowMs)
  const retryAfterMs = code === 'jira_rate_limited' ? (asked ?? defaultPauseMs) : asked
  return new BridgeError(code, `Jira ${call.label}${about}: refused with ${answer.status}.${words} ${next[code] ?? ''}`.trim(), {
    status: answer.status,
    said,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  })
}

function codeOf(status: number): ErrorCode {
  switch (status) {
    case 401:
      return 'jira_unauthorised'
    case 403:
      return 'jira_forbidden'
    case 404:
      return 'jira_not_found'
    case 408:
    case 425:
      return 'jira_unavailable'
    case 429:
      return 'jira_rate_limited'
    default:
      return status >= 500 || status < 400 ? 'jira_unavailable' : 'jira_refused'
  }
}

/** "priority: Priority name is not valid; ..." */
function wordsOf(text: string): string {
  try {
    const { errorMessages, errors } = body.parse(JSON.parse(text))
    const fields = Object.entries(errors ?? {}).map(([field, message]) => `${field}: ${String(message)}`)
    return [...(errorMessages ?? []), ...fields].join('; ')
  } catch {
    return ''
  }
}
