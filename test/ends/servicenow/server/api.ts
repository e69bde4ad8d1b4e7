import { Router, type Request, type Response } from 'express'
import type { RestRequest, RestResponse } from '../contracts.ts'
import { PoolFull } from '../threads/pool.ts'
import { NodeStopped } from '../threads/pooled-worker.ts'
import { failure, notAuthenticated, tooManyRequests, unreadable } from './bodies.ts'
import { callerOf, type CallerParts } from './caller.ts'
import { localsOf } from './locals.ts'
import type { RateLimit } from './rate-limit.ts'
import { Sessions, sessionOf } from './sessions.ts'
import { readBody, sendAnswer, toRestRequest } from './transport.ts'

export interface ApiParts extends CallerParts {
  rateLimit: RateLimit
  /** Runs a request in a worker thread. */
  rest(request: RestRequest): Promise<RestResponse>
  /** Whether a scripted REST resource answers without a log-in. */
  isOpen(request: RestRequest): boolean
  onError(error: unknown): void
}

const dropped: RestResponse = { status: 202, headers: {}, body: '' }

function isWellFormed(path: string): boolean {
  try {
    return decodeURIComponent(path) !== ''
  } catch {
    return false
  }
}

async function answer(parts: ApiParts, request: RestRequest): Promise<RestResponse> {
  try {
    return await parts.rest(request)
  } catch (error) {
    if (error instanceof PoolFull) return tooManyRequests()
    // Nobody hears this answer: the connection was reset.
    if (!(error instanceof NodeStopped)) parts.onError(error)
    return failure(500, error instanceof Error ? error.message : String(error), null)
  }
}

/** /api: who calls, then a worker thread answers. */
export function createApi(parts: ApiParts): Router {
  const sessions = new Sessions()

  async function handle(request: Request, response: Response): Promise<void> {
    const body = await readBody(request)
    if (!(body instanceof Uint8Array)) return sendAnswer(request, response, body)
    if (!isWellFormed(request.path)) return sendAnswer(request, response, unreadable('The address is not readable'))
    const userName = callerOf(parts, request, response, { asScript: true })
    localsOf(response).userName = userName ?? ''
    const rest = toRestRequest(request, body, userName ?? '')
    if (userName === null && !parts.isOpen(rest)) return sendAnswer(request, response, notAuthenticated())
    const { headers, refusal } = parts.rateLimit.take(rest.userName, rest.path)
    response.set(headers)
    if (refusal !== null) return sendAnswer(request, response, refusal)
    const turn = await sessions.inTurn(sessionOf(request.get('cookie') ?? ''), () => answer(parts, rest))
    sendAnswer(request, response, turn.dropped ? dropped : turn.answer)
  }

  const router = Router()
  router.use(handle)
  return router
}
