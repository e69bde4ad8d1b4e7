import type { RequestHandler } from 'express'
import { z } from 'zod'
import type { RestResponse } from '../contracts.ts'
import { hibernating } from './faults.ts'
import { sendAnswer } from './transport.ts'

const KINDS = ['reset', 'hang', 'unavailable', 'hibernating'] as const

/** `unavailable`: 503 with a page; `hibernating`: 200 with a page; `alternating`: one of the four after the other. */
export const outageSchema = z.strictObject({
  kind: z.enum([...KINDS, 'alternating']).nullable(),
  /** A node that is down runs no jobs either: queued ones wait, scheduled scripts pass their time. */
  stopJobs: z.boolean().default(false),
})
export type OutageSpec = z.infer<typeof outageSchema>

const page = (status: number, body: string): RestResponse => ({
  status,
  headers: { 'Content-Type': 'text/html;charset=UTF-8' },
  body,
})
const UNAVAILABLE =
  '<html><head><title>503 Service Unavailable</title></head><body><h1>503 Service Unavailable</h1></body></html>'

/** Everything but the control plane is out, until it is switched off. */
export class Outage {
  #spec: OutageSpec = { kind: null, stopJobs: false }
  #met = 0

  get reading(): OutageSpec & { met: number } {
    return { ...this.#spec, met: this.#met }
  }

  set(spec: OutageSpec): void {
    this.#spec = spec
    this.#met = 0
  }

  readonly meet: RequestHandler = (request, response, next) => {
    const { kind } = this.#spec
    if (kind === null) return next()
    const now = kind === 'alternating' ? KINDS[this.#met % KINDS.length] : kind
    this.#met += 1
    if (now === 'reset') return void request.socket.resetAndDestroy()
    request.resume()
    if (now === 'hang') return
    sendAnswer(request, response, now === 'unavailable' ? page(503, UNAVAILABLE) : page(200, hibernating))
  }
}
