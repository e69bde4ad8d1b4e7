/** From a request to checked JSON: raw bytes, then signature, then JSON, then shape. Nothing is parsed before it is believed. */
import express, { type Request, type RequestHandler } from 'express'
import type { z } from 'zod'
import { BridgeError } from '../errors.ts'
import { verifySignature } from './signature.ts'

/** Far above any real delivery; both senders stay under 100 KB. */
export const maxBodyBytes = 1024 * 1024

/** Keeps the body as the bytes that were signed. Compressed bodies are refused: the signature is over what was sent. */
export const rawBody = (): RequestHandler => express.raw({ type: () => true, limit: maxBodyBytes, inflate: false })

/** Verifies and parses; returns the message id and the JSON. */
export function readSignedJson(request: Request, secrets: readonly string[]): { id: string, json: unknown } {
  const bytes = bytesOf(request)
  const id = verifySignature({ body: bytes, headers: request.headers, secrets })
  return { id, json: parseJson(bytes) }
}

/** The body as `rawBody` kept it. */
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
