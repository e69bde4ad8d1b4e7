/** Faults on order: the next matching requests meet an error, silence, a reset, or a lost answer. */
import type { Request, RequestHandler, Response } from 'express'
import { matchesPath } from './operations.ts'

export interface Fault {
  match: { method?: string | undefined; path?: string | undefined }
  times: number
  kind: 'status' | 'hang' | 'reset' | 'lost_answer'
  status?: number | undefined
  headers?: Record<string, string> | undefined
  body?: unknown
}

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
