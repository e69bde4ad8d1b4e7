/** Who sends a request. */
import { X509Certificate } from 'node:crypto'
import { TLSSocket } from 'node:tls'
import type { Request, Response } from 'express'
import { localsOf } from './locals.ts'
import { authenticate, type Logins } from './logins.ts'
import { newSession, sessionOf, type SessionUsers } from './sessions.ts'
import type { Tokens } from './tokens.ts'

export interface CallerParts {
  logins: Logins
  tokens: Tokens
  sessionUsers: SessionUsers
}

/** What the client showed as TLS began, null where it showed none. Its key has been proved by then. */
function certificateOf({ socket }: Request): X509Certificate | null {
  const raw = socket instanceof TLSSocket ? socket.getPeerCertificate().raw : undefined
  return raw === undefined ? null : new X509Certificate(raw)
}

/**
 * Who calls: a client's certificate that is known counts whatever else is sent (public clients send a name and a password that are
 * nobody's with it), then the Authorization header alone where there is one, else the session that an earlier call began. `asScript`: a
 * session that has opened a page is known by its token too, so that another site cannot use its cookie.
 */
export function callerOf(
  { logins, tokens, sessionUsers }: CallerParts,
  request: Request,
  response: Response,
  { asScript }: { asScript: boolean },
): string | null {
  const session = sessionOf(request.get('cookie') ?? '')
  const certificate = certificateOf(request)
  const certified = certificate === null ? null : logins.userOfCertificate(certificate)
  if (certified !== null) return certified
  const authorization = request.get('authorization') ?? ''
  if (authorization === '') {
    if (session === null || (asScript && !sessionUsers.takes(session, request.get('x-usertoken') ?? ''))) return null
    const userName = sessionUsers.userOf(session)
    return userName !== null && logins.mayLogIn(userName) ? userName : null
  }
  const userName = authenticate(authorization, logins, tokens)
  if (userName === null) return null
  const begun = session ?? newSession()
  if (session === null) localsOf(response).session = begun
  sessionUsers.logIn(begun, userName)
  return userName
}
