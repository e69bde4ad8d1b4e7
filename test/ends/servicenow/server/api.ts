import { X509Certificate } from 'node:crypto'
import { TLSSocket } from 'node:tls'
import { Router, type Request, type Response } from 'express'
import type { RestRequest, RestResponse } from '../contracts.ts'
import { PoolFull } from '../threads/pool.ts'
import { NodeStopped } from '../threads/pooled-worker.ts'
import { failure, notAuthenticated, tooManyRequests, unreadable } from './bodies.ts'
import { localsOf } from './locals.ts'
import { authenticate, type Logins } from './logins.ts'
import type { RateLimit } from './rate-limit.ts'
import { newSession, Sessions, sessionOf, type SessionUsers } from './sessions.ts'
import type { Tokens } from './tokens.ts'
import { readBody, sendAnswer, toRestRequest } from './transport.ts'

export interface ApiParts {
  logins: Logins
  tokens: Tokens
  sessionUsers: SessionUsers
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

/** What the client showed as TLS began, null where it showed none. Its key has been proved by then. */
function certificateOf({ socket }: Request): X509Certificate | null {
  const raw = socket instanceof TLSSocket ? socket.getPeerCertificate().raw : undefined
  return raw === undefined ? null : new X509Certificate(raw)
}

/**
 * Who calls: a client's certificate that is known counts whatever else is sent (public clients send a name and a password that are
 * nobody's with it), then the Authorization header alone where there is one, else the session that an earlier call began.
 */
function callerOf({ logins, tokens, sessionUsers }: ApiParts, request: Request, response: Response): string | null {
  const session = sessionOf(request.get('cookie') ?? '')
  const certificate = certificateOf(request)
  const certified = certificate === null ? null : logins.userOfCertificate(certificate)
  if (certified !== null) return certified
  const authorization = request.get('authorization') ?? ''
  if (authorization === '') {
    const userName = session === null ? null : sessionUsers.userOf(session)
    return userName !== null && logins.mayLogIn(userName) ? userName : null
  }
  const userName = authenticate(authorization, logins, tokens)
  if (userName === null) return null
  const begun = session ?? newSession()
  if (session === null) localsOf(response).session = begun
  sessionUsers.logIn(begun, userName)
  return userName
}

/** /api: who calls, then a worker thread answers. */
export function createApi(parts: ApiParts): Router {
  const sessions = new Sessions()

  async function handle(request: Request, response: Response): Promise<void> {
    const body = await readBody(request)
    if (!(body instanceof Uint8Array)) return sendAnswer(request, response, body)
    if (!isWellFormed(request.path)) return sendAnswer(request, response, unreadable('The address is not readable'))
    const userName = callerOf(parts, request, response)
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
