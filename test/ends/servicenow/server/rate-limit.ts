import { z } from 'zod'
import type { RestResponse } from '../contracts.ts'
import type { Clock } from '../threads/clock.ts'
import { failure } from './bodies.ts'

export const rateLimitSchema = z.strictObject({ perMinute: z.number().int().positive().nullable() })

export interface RateLimitReading {
  perMinute: number | null
  allowed: Record<string, number>
  refused: Record<string, number>
}

/** What the limit says about one call: headers for its answer, and the answer itself when it is refused. */
export interface RateVerdict {
  headers: Record<string, string>
  refusal: RestResponse | null
}

const MINUTE_MS = 60_000
const RULE = 'f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0'
const API_NAMES: Record<string, string> = { table: 'Table API', attachment: 'Attachment API', batch: 'Batch API' }

const apiName = (path: string): string =>
  API_NAMES[/^\/api\/now(?:\/v\d)?\/([a-z]+)/.exec(path)?.[1] ?? ''] ?? 'Scripted REST API'

/**
 * A rate limit rule for every user of /api. The platform counts per hour of its clock; here it is per minute, so that a
 * test need not send thousands of calls. The words stay the platform's.
 */
export class RateLimit {
  readonly #clock: Clock
  #perMinute: number | null = null
  #window = 0
  #counts = new Map<string, number>()
  #allowed = new Map<string, number>()
  #refused = new Map<string, number>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  get reading(): RateLimitReading {
    return {
      perMinute: this.#perMinute,
      allowed: Object.fromEntries(this.#allowed),
      refused: Object.fromEntries(this.#refused),
    }
  }

  /** A new rule, or none; what was counted is forgotten. */
  set(perMinute: number | null): void {
    this.#perMinute = perMinute
    this.#counts = new Map()
    this.#allowed = new Map()
    this.#refused = new Map()
  }

  /** Counts a call. */
  take(userName: string, path: string): RateVerdict {
    const limit = this.#perMinute
    if (limit === null) return { headers: {}, refusal: null }
    const now = this.#clock.now().getTime()
    const window = Math.floor(now / MINUTE_MS)
    if (window !== this.#window) this.#counts = new Map()
    this.#window = window
    const count = (this.#counts.get(userName) ?? 0) + 1
    this.#counts.set(userName, count)
    const end = (window + 1) * MINUTE_MS
    const headers = {
      'X-RateLimit-Limit': String(limit),
      'X-RateLimit-Reset': String(end / 1000),
      'X-RateLimit-Rule': RULE,
    }
    const tally = count > limit ? this.#refused : this.#allowed
    tally.set(userName, (tally.get(userName) ?? 0) + 1)
    if (count <= limit) return { headers, refusal: null }
    const retryAfter = { ...headers, 'Retry-After': String(Math.ceil((end - now) / 1000)) }
    const detail = `Rate limit of ${limit} requests per hour for ${apiName(path)} exceeded`
    return { headers, refusal: failure(429, 'Rate limit exceeded', detail, retryAfter) }
  }
}
