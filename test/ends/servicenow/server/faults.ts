import { z } from 'zod'
import type { RestResponse } from '../contracts.ts'

/**
 * How an answer goes wrong. `lost_answer`: the request is carried out, its answer never arrives. `gzip_length`: the answer comes
 * compressed in one piece, with the length that it has then.
 */
const faultSchema = z.strictObject({
  match: z.strictObject({ method: z.string().optional(), pathPrefix: z.string().optional() }).default({}),
  times: z.number().int().positive().default(1),
  kind: z.enum(['status', 'html', 'truncated', 'no_result', 'hang', 'reset', 'lost_answer', 'gzip_length']),
  status: z.number().int().min(200).max(599).optional(),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
})
export type Fault = z.infer<typeof faultSchema>
export const faultsSchema = z.array(faultSchema)

export const hibernating =
  '<html><head><title>Hibernating Instance</title></head><body><h1>Your instance is hibernating</h1></body></html>'

/** The faults a test has asked for; each is used up after its number of times. */
export class Faults {
  #list: Fault[] = []

  get list(): Fault[] {
    return this.#list.map(fault => ({ ...fault }))
  }

  add(faults: Fault[]): void {
    this.#list.push(...faults.map(fault => ({ ...fault })))
  }

  clear(): void {
    this.#list = []
  }

  /** The fault that this request meets, if any; counts it. */
  take(method: string, path: string): Fault | null {
    const fault = this.#list.find(
      ({ match }) => (match.method ?? method) === method && path.startsWith(match.pathPrefix ?? ''),
    )
    if (fault === undefined) return null
    fault.times -= 1
    if (fault.times === 0) this.#list = this.#list.filter(other => other !== fault)
    return fault
  }
}

/** The answer of a fault that stands in for the request; null when the request is carried out first. */
export function answerInstead(fault: Fault): RestResponse | null {
  const { kind, status, headers } = fault
  const answer = (usual: number, type: string, body: string): RestResponse => ({
    status: status ?? usual,
    headers: { 'Content-Type': `${type};charset=UTF-8`, ...headers },
    body,
  })
  if (kind === 'html') return answer(200, 'text/html', hibernating)
  if (kind === 'no_result') return answer(200, 'application/json', '{}')
  if (kind !== 'status') return null
  const body = fault.body ?? { error: { message: `Status ${status ?? 503}`, detail: null }, status: 'failure' }
  return answer(503, 'application/json', typeof body === 'string' ? body : JSON.stringify(body))
}

/** An answer cut off by a transaction quota: still its old status, no longer JSON. */
export function truncated(response: RestResponse): RestResponse {
  const text = typeof response.body === 'string' ? response.body : Buffer.from(response.body).toString('utf8')
  return {
    ...response,
    body: `${text.slice(0, Math.floor(text.length / 2))}Transaction cancelled: maximum execution time exceeded`,
  }
}
