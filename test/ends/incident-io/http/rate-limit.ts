/** The vendor's token bucket: so many requests a minute per key, refilled evenly. */
import type { RequestHandler } from 'express'
import { keyOf } from './auth.ts'
import { sendError } from './errors.ts'

interface Bucket {
  tokens: number
  at: number
}

/** `perMinute` 0 switches the limit off. Every answer says what is left; a 429 says how long to wait. */
export function rateLimit(
  perMinute: number,
  nowMs: () => number = Date.now,
  wallMs: () => number = nowMs,
): RequestHandler {
  const buckets = new Map<string, Bucket>()
  const perMs = perMinute / 60_000
  const take = (key: string): { allowed: boolean; tokens: number } => {
    const now = nowMs()
    const bucket = buckets.get(key) ?? { tokens: perMinute, at: now }
    const tokens = Math.min(perMinute, bucket.tokens + (now - bucket.at) * perMs)
    const allowed = tokens >= 1
    buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, at: now })
    return { allowed, tokens: allowed ? tokens - 1 : tokens }
  }
  return (_request, response, next) => {
    if (perMinute === 0) return next()
    const { name, key } = keyOf(response)
    const { allowed, tokens } = take(key)
    const remaining = Math.floor(tokens)
    const fullAt = Math.ceil((wallMs() + (perMinute - tokens) / perMs) / 1000)
    response.set({
      'X-RateLimit-Limit': String(perMinute),
      'X-RateLimit-Remaining': String(remaining),
      'X-RateLimit-Used': String(perMinute - remaining),
      'X-RateLimit-Reset': String(fullAt),
    })
    if (allowed) return next()
    const retryAfter = Math.max(1, Math.ceil((1 - tokens) / perMs / 1000))
    response.set('Retry-After', String(retryAfter))
    return sendError(
      response,
      429,
      [{ code: 'too_many_requests', message: `Too many requests: try again in ${retryAfter} s` }],
      {
        rate_limit: {
          name,
          limit: perMinute,
          remaining,
          retry_after: new Date(wallMs() + retryAfter * 1000).toUTCString(),
        },
      },
    )
  }
}
