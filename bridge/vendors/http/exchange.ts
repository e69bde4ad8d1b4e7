/** One call to a vendor: what is asked, what comes back, and what stands between. */
import type { Readable } from 'node:stream'
import type { z } from 'zod'

/** What a sentence is about: the endpoint by its label, and the record by its id. */
export interface Subject {
  readonly label: string
  readonly about?: string | undefined
}

/** What decides when a call leaves. */
export interface CallLimits {
  readonly label: string
  /** Others wait for the answer of this one call: it goes before everything else, whatever work it was begun by. */
  readonly urgent?: boolean
  /** A call that cannot leave within this time does not leave at all: the error says `isLate`. */
  readonly leaveWithinMs?: number | undefined
  /** The answer is a stream. */
  readonly streams?: boolean
}

export interface TransportRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** One that looks like an address stays a path: nothing from a payload decides whom the bridge calls. */
  readonly path: string
  readonly query?: readonly (readonly [string, string])[]
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
}

/** Of a whole answer the text, of an opened one the stream. */
export interface Answer {
  readonly status: number
  readonly header: (name: string) => string | undefined
  readonly text?: string
  readonly stream?: Readable
}
type TextAnswer = Answer & { readonly text: string }
export type StreamAnswer = Answer & { readonly stream: Readable }

/** Rejects with NoAnswer or AnswerTooLarge. No redirect is followed and no cookie kept. */
export interface Transport {
  /** The whole answer, within the deadline and read no further than this many bytes. */
  readonly send: (request: TransportRequest, maxBytes: number) => Promise<TextAnswer>
  /** The body as it arrives; the deadline is for its beginning. */
  readonly open: (request: TransportRequest) => Promise<StreamAnswer>
}

/** The answer is larger than the caller can take; it was read no further. The vendor is there, so the circuit does not count it. */
export class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge'
  constructor(maxBytes: number) {
    super(`the answer is larger than ${Math.floor(maxBytes / (1024 * 1024))} MB`)
  }
}

/** `label` is what errors, logs and metrics call the endpoint: a fixed phrase, never the address. `about` is the id of a record. */
export interface JsonCall
  extends Subject, Omit<CallLimits, 'streams'>, Pick<TransportRequest, 'method' | 'path' | 'query'> {
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent as a form, in place of a body. */
  readonly form?: Readonly<Record<string, string>>
  /** A larger answer is read no further. */
  readonly maxAnswerBytes?: number
  /** Called with the length of the answer before it is parsed. */
  readonly onSize?: (characters: number) => void
}

/** Makes the call and returns the content of the answer, unchecked. Throws `<vendor>_*`. */
export type Send = (call: JsonCall) => Promise<unknown>

/** Makes the call and returns the answer as the schema describes it. Throws `<vendor>_*`. */
export type Read = <T extends z.ZodType>(schema: T, call: JsonCall) => Promise<z.output<T>>

/** The rate limiter of one vendor, as its callers see it. */
export interface Limiter {
  /**
   * Makes the exchange when it is admitted, and again after a short wait that the vendor asked for. Throws what the exchange throws,
   * and `<vendor>_paused` when the vendor is not asked at all. A 429 that comes out has a `Retry-After` that says how long.
   */
  run<T extends Answer>(limits: CallLimits, exchange: () => Promise<T>): Promise<T>
  /** Throws `<vendor>_paused` when a call would not be made now: work that needs one later need not begin. */
  check(limits: CallLimits): void
}
