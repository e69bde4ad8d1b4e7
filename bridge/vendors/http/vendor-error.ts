/** How a call to a vendor that brought nothing becomes an error with a code and a sentence. What differs between vendors is in their profiles. */
import type { z } from 'zod'
import { BridgeError, vendorTitles, type ErrorCode, type Vendor } from '../../observability/errors.ts'
import { parseRetryAfter } from './retry-after.ts'
import { AnswerTooLarge, type Answer, type Subject } from './exchange.ts'
import { explainNoAnswer, NoAnswer } from './no-answer.ts'

type Refusal = 'unauthorised' | 'forbidden' | 'not_found' | 'rate_limited' | 'unavailable' | 'refused'

/** What one vendor says in its own way, and what its operator can do about it. */
export interface VendorProfile {
  readonly vendor: Vendor
  readonly isSuccess: (status: number) => boolean
  /** The content of an answer. When it throws, the answer is unreadable. */
  readonly parse: (status: number, text: string) => unknown
  readonly onUnreadable: { readonly code: ErrorCode; readonly advice: string }
  /** The variable that holds the vendor's address. */
  readonly addressVariable: string
  /** Absent: reported like no answer. */
  readonly onTooLarge?: { readonly code: ErrorCode; readonly advice: string }
  readonly onRefusal: Readonly<Partial<Record<Refusal, string>>>
  /** Codes of refusals that are not called `<vendor>_<refusal>`. */
  readonly codes?: Readonly<Partial<Record<Refusal, ErrorCode>>>
  /** From the JSON of a refusal the vendor's own message, and the id under which its support finds the request. May throw. */
  readonly readRefusal: (json: unknown) => { readonly message: string; readonly requestId?: string | undefined }
  /** The header that holds that id, where there is one. */
  readonly requestIdHeader?: string
}

/** `ServiceNow incident of 01ABC` */
export const subjectOf = (vendor: Vendor, { label, about }: Subject): string =>
  `${vendorTitles[vendor]} ${label}${about === undefined ? '' : ` of ${about}`}`

/** Why there is no answer to read. What the rate limiter refused is an error already. */
export function noAnswerError(
  { vendor, addressVariable, onTooLarge }: VendorProfile,
  call: Subject,
  error: unknown,
): BridgeError {
  if (error instanceof BridgeError) return error
  const subject = subjectOf(vendor, call)
  if (error instanceof AnswerTooLarge && onTooLarge !== undefined) {
    const sentence = `${subject}: ${error.message}, so it was not read. ${onTooLarge.advice}`
    return new BridgeError(onTooLarge.code, sentence, { cause: error })
  }
  const reason = error instanceof NoAnswer ? error.reason : error instanceof AnswerTooLarge ? error.message : 'unknown'
  const advice = adviceOf(error, addressVariable)
  return new BridgeError(`${vendor}_unreachable`, `${subject}: no answer (${reason}). ${advice}`, { cause: error })
}

function adviceOf(error: unknown, variable: string): string {
  if (!(error instanceof NoAnswer)) return `Check ${variable}.`
  const { found, toDo } = explainNoAnswer(error, variable)
  return `${found}. ${toDo}`
}

/** The error of an answer that is no success; `text` is its body, as far as it was read. */
export function refusalError(profile: VendorProfile, call: Subject, answer: Answer): BridgeError {
  const { vendor, onRefusal, requestIdHeader } = profile
  const { status, header, text = '' } = answer
  const refusal = refusalOf(status)
  const read = readRefusal(profile, text)
  const vendorMessage = safeMessage(read.message)
  const quoted = vendorMessage === '' ? '' : ` ${vendorTitles[vendor]} says: "${vendorMessage}".`
  const retryAfterMs = parseRetryAfter(answer)
  const requestId = read.requestId ?? (requestIdHeader === undefined ? undefined : header(requestIdHeader))
  const sentence = `${subjectOf(vendor, call)}: refused with ${status}.${quoted} ${onRefusal[refusal] ?? ''}`.trim()
  return new BridgeError(profile.codes?.[refusal] ?? `${vendor}_${refusal}`, sentence, {
    status,
    vendorMessage,
    retryAfterMs,
    requestId: requestId?.slice(0, 100),
  })
}

/** Below 400 what is no success did nothing: a full session queue (202), or a way to a log-in page. */
function refusalOf(status: number): Refusal {
  switch (status) {
    case 401:
      return 'unauthorised'
    case 403:
      return 'forbidden'
    case 404:
      return 'not_found'
    case 408:
    case 425:
      return 'unavailable'
    case 429:
      return 'rate_limited'
    default:
      return status >= 500 || status < 400 ? 'unavailable' : 'refused'
  }
}

function readRefusal(profile: VendorProfile, text: string): ReturnType<VendorProfile['readRefusal']> {
  try {
    return profile.readRefusal(JSON.parse(text))
  } catch {
    return { message: '' }
  }
}

/** More than enough for what is shown of it. */
const maxForeignCharacters = 4000

/**
 * A vendor's own message, fit for a sentence: one line, short, without addresses (they can carry tokens) or e-mail addresses. It may
 * repeat whatever somebody typed, so it is cut before it is worked on.
 */
export function safeMessage(text: string): string {
  const words = text.slice(0, maxForeignCharacters).split(/\s/)
  // The half of an address would not be known as one.
  if (text.length > maxForeignCharacters) words.pop()
  const plain = words
    .filter(word => word !== '')
    .map(withoutAddress)
    .join(' ')
  return plain.length > 300 ? `${plain.slice(0, 299)}…` : plain
}

function withoutAddress(word: string): string {
  const start = word.search(/\bhttps?:\/\//i)
  const rest = start < 0 ? word : `${word.slice(0, start)}[address]`
  // Something before the sign, and a dot with something on either side after it.
  const sign = rest.indexOf('@', 1)
  const dot = sign < 0 ? -1 : rest.indexOf('.', sign + 2)
  return dot >= 0 && dot < rest.length - 1 ? '[e-mail]' : rest
}

/** The JSON as the schema describes it, or the error made for the first field that is wrong. */
export function readAs<T extends z.ZodType>(
  schema: T,
  json: unknown,
  failure: (field: string, cause: unknown) => BridgeError,
): z.output<T> {
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  throw failure(parsed.error.issues[0]?.path.map(String).join('.') || 'the answer', parsed.error)
}
