/**
 * From a request to checked JSON: headers, size, raw bytes, then signature, then JSON, then shape. Nothing is read that the
 * headers condemn, and nothing is parsed before it is believed.
 */
import type { Request, RequestHandler } from 'express'
import readBody from 'raw-body'
import { z } from 'zod'
import { BridgeError } from '../../observability/errors.ts'
import { verifySignature, type Headers } from './signature.ts'

/** incident.io's ids are letters and digits. Anything else would be carried into paths and queries, and is no id. */
export const ioId = z.string().regex(/^[\w-]{1,64}$/)

/** Far above any real delivery; both senders stay under 100 KB. */
export const maxBodyBytes = 1024 * 1024

/**
 * Keeps the body as the bytes that were signed, once `readHeaders` found nothing to refuse. A body that is announced as too
 * large is refused unread, one that grows too large is read no further. Compressed ones are refused: the signature is over
 * what was sent.
 */
export const signedBody =
  (readHeaders: (headers: Headers) => unknown): RequestHandler =>
  async (request, _response, next) => {
    readHeaders(request.headers)
    if ((request.headers['content-encoding'] ?? 'identity') !== 'identity')
      throw new BridgeError('body_invalid', 'The body is compressed; send it as it was signed.')
    // Not express.raw: that one reads on to the end of what it refuses.
    request.body = await readBody(request, { limit: maxBodyBytes, length: request.headers['content-length'] ?? null })
    next()
  }

/** Verifies and parses; returns the message id and the JSON. */
export function readSignedJson(request: Request, secrets: readonly string[]): { id: string; json: unknown } {
  const bytes = bytesOf(request)
  const id = verifySignature({ body: bytes, headers: request.headers, secrets })
  return { id, json: parseJson(bytes) }
}

/** The body as `signedBody` kept it. */
export function bytesOf(request: Request): Buffer {
  const body: unknown = request.body
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0)
}

/** Verified bytes as JSON, or `body_invalid`. */
export function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new BridgeError('body_invalid', 'The body is not JSON in UTF-8; send one JSON object.', { cause: error })
  }
}

/** The value as the schema describes it, or `body_invalid` naming the first field that is wrong, never its content. */
export function parseBody<T extends z.ZodType>(schema: T, json: unknown, at: readonly string[] = []): z.output<T> {
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const field = [...at, ...(issue?.path ?? [])].map(String).join('.') || 'the body'
  throw new BridgeError('body_invalid', `${field} is missing or not what is expected (${expectation(issue)}).`)
}

function expectation(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case 'invalid_type':
      return issue.expected
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`
    case 'too_big':
      return `at most ${issue.maximum}`
    case 'too_small':
      return `at least ${issue.minimum}`
    case 'invalid_format':
      return issue.format
    default:
      return 'a known shape'
  }
}
