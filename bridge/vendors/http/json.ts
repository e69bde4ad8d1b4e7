/**
 * One JSON call to a vendor, whichever it is: how a call becomes a request, and how every answer that is no success becomes an error
 * with a code and a sentence. What differs between the vendors stands in their profiles.
 */
import type { z } from 'zod'
import { BridgeError, type ErrorCode } from '../../observability/errors.ts'
import { AnswerTooLarge, noAnswerReason } from './no-answer.ts'
import { parseRetryAfter } from './retry-after.ts'
import type { VendorName } from './gate.ts'
import type { VendorAnswer, VendorHttp, VendorRequest } from './http.ts'

/** What a sentence is about: the endpoint by its label, and the record by its id. */
export interface Subject {
  readonly label: string
  readonly about?: string
}

export interface JsonCall extends Subject, Omit<VendorRequest, 'headers' | 'body'> {
  readonly body?: unknown
  /** Hears how long the answer is before it is parsed. */
  readonly onSize?: (characters: number) => void
}

type Refusal = 'unauthorised' | 'forbidden' | 'not_found' | 'rate_limited' | 'unavailable' | 'refused'

/** What one vendor says in its own way, and what its operator can do about it. */
export interface VendorProfile {
  readonly vendor: VendorName
  /** The vendor's name in sentences. */
  readonly title: string
  readonly onNoAnswer: string
  /** Absent: told like no answer. */
  readonly onTooLarge?: { readonly code: ErrorCode; readonly advice: string }
  readonly onRefusal: Readonly<Partial<Record<Refusal, string>>>
  /** From the JSON of a refusal the vendor's own words, and the id under which its support finds the request. May throw. */
  readonly readRefusal: (json: unknown) => { readonly words: string; readonly requestId?: string | undefined }
  /** The header that holds that id, where there is one. */
  readonly requestIdHeader?: string
}

/** `ServiceNow incident of 01ABC` */
export const subjectOf = (title: string, { label, about }: Subject): string =>
  `${title} ${label}${about === undefined ? '' : ` of ${about}`}`

export function toRequest(
  { about: _about, onSize: _onSize, body, ...request }: JsonCall,
  authorization: string,
): VendorRequest {
  if (body === undefined) return { ...request, headers: { Authorization: authorization } }
  return {
    ...request,
    headers: { Authorization: authorization, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }
}

/** Why there is no answer to read. What the gate refused says it itself and is thrown on. */
export function noAnswerError(
  { title, vendor, onNoAnswer, onTooLarge }: VendorProfile,
  call: Subject,
  error: unknown,
): BridgeError {
  const subject = subjectOf(title, call)
  if (error instanceof AnswerTooLarge && onTooLarge !== undefined) {
    return new BridgeError(onTooLarge.code, `${subject}: ${error.message}, so it was not read. ${onTooLarge.advice}`, {
      cause: error,
    })
  }
  return new BridgeError(`${vendor}_unreachable`, `${subject}: no answer (${noAnswerReason(error)}). ${onNoAnswer}`, {
    cause: error,
  })
}

/** The error of an answer that is no success. */
export function refusalError(profile: VendorProfile, call: Subject, answer: VendorAnswer, nowMs: number): BridgeError {
  const { vendor, title, onRefusal, requestIdHeader } = profile
  const refusal = refusalOf(answer.status)
  const read = readRefusal(profile, answer.text)
  const said = vendorWords(read.words)
  const words = said === '' ? '' : ` ${title} says: "${said}".`
  const retryAfterMs = parseRetryAfter(answer.header('retry-after'), nowMs)
  const requestId = read.requestId ?? (requestIdHeader === undefined ? undefined : answer.header(requestIdHeader))
  const sentence =
    `${subjectOf(title, call)}: refused with ${answer.status}.${words} ${onRefusal[refusal] ?? ''}`.trim()
  return new BridgeError(`${vendor}_${refusal}`, sentence, {
    status: answer.status,
    said,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(requestId === undefined ? {} : { requestId: requestId.slice(0, 100) }),
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
    return { words: '' }
  }
}

/** A vendor that answers with JSON as it is. */
export interface PlainProfile extends VendorProfile {
  readonly vendor: 'incident_io' | 'jira'
  readonly onNoJson: string
  /** Whether nothing is all that this answer has to say: it is read as null. */
  readonly isEmpty: (answer: VendorAnswer) => boolean
}

/** Sends the call and returns the answer's JSON, unchecked; throws `<vendor>_*`. */
export type SendJson = (call: JsonCall) => Promise<unknown>

export function createJsonSender(
  http: VendorHttp,
  profile: PlainProfile,
  authorization: string,
  nowMs: () => number,
): SendJson {
  return async call => {
    const answer = await http.send(toRequest(call, authorization)).catch((error: unknown) => {
      throw noAnswerError(profile, call, error)
    })
    if (answer.status < 200 || answer.status > 299) throw refusalError(profile, call, answer, nowMs())
    call.onSize?.(answer.text.length)
    if (profile.isEmpty(answer)) return null
    try {
      return JSON.parse(answer.text)
    } catch (error) {
      const sentence = `${subjectOf(profile.title, call)}: the answer is ${answer.status} but not JSON. ${profile.onNoJson}`
      throw new BridgeError(`${profile.vendor}_unreadable`, sentence, { status: answer.status, cause: error })
    }
  }
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

/** A vendor's own words, fit for a sentence: one line, short, without addresses (they can carry tokens) or e-mail addresses. */
export function vendorWords(text: string): string {
  const plain = text
    .replace(/\bhttps?:\/\/\S+/gi, '[address]')
    .replace(/\S+@\S+\.\S+/g, '[e-mail]')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.length > 300 ? `${plain.slice(0, 299)}…` : plain
}
