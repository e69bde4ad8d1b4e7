/** Faults on order: the next matching requests meet an error, silence, a reset, or a lost answer. */
import type { Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import { matchesPath } from './path-template.ts'

/** A fault as the control plane takes it. */
export const faultBody = z.strictObject({
  match: z.strictObject({ method: z.string().optional(), path: z.string().startsWith('/').optional() }).default({}),
  times: z.number().int().min(1).default(1),
  kind: z.enum(['status', 'hang', 'reset', 'lost_answer']).default('status'),
  status: z.number().int().min(200).max(599).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.unknown().optional(),
})
export type Fault = z.infer<typeof faultBody>

export interface Faults {
  add(fault: Fault): void
  clear(): void
  list(): readonly Fault[]
  middleware: RequestHandler
}

const fits = (fault: Fault, request: Request): boolean =>
  fault.times > 0 &&
  (fault.match.method === undefined || fault.match.method.toUpperCase() === request.method) &&
  (fault.match.path === undefined || matchesPath(fault.match.path, request.path))

const answer = (fault: Fault, response: Response): void => {
  response.status(fault.status ?? 500).set(fault.headers ?? {})
  if (fault.body === undefined) response.end()
  else if (typeof fault.body === 'string') response.send(fault.body)
  else response.json(fault.body)
}

/** The request is carried out; its answer never arrives. */
const loseAnswer = (response: Response): void => {
  const cut = (): Response => {
    response.socket?.destroy()
    return response
  }
  response.write = () => false
  response.end = cut
}

/** An empty list of faults and the middleware that obeys it. */
export function createFaults(): Faults {
  let faults: Fault[] = []
  return {
    add: fault => faults.push({ ...fault }),
    clear: () => {
      faults = []
    },
    list: () => faults,
    middleware: (request, response, next) => {
      const fault = faults.find(candidate => fits(candidate, request))
      if (fault === undefined) return next()
      fault.times -= 1
      faults = faults.filter(candidate => candidate.times > 0)
      if (fault.kind === 'status') return answer(fault, response)
      if (fault.kind === 'reset') return void request.socket.resetAndDestroy()
      if (fault.kind === 'hang') return undefined
      loseAnswer(response)
      return next()
    },
  }
}
