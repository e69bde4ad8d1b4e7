import type { RestResponse } from '../contracts.ts'
import { jsonResponse } from './bodies.ts'
import type { Logins } from './logins.ts'
import type { Grant, Tokens } from './tokens.ts'

export const CLIENT_CREDENTIALS_PROPERTY = 'glide.oauth.inbound.client.credential.grant_type.enabled'
const PASSWORD_OFF_PROPERTY = 'glide.oauth.inbound.ropc.grant_type.disabled'
const FORM = 'application/x-www-form-urlencoded'

/** The one OAuth client of the instance; client_credentials tokens act as its application user. */
export interface OAuthClient {
  clientId: string
  clientSecret: string
  applicationUser: string
}

export interface OAuthParts {
  client: OAuthClient
  tokens: Tokens
  logins: Logins
  property(name: string): string
}

/** The platform does not say what was wrong. */
const denied = (): RestResponse => jsonResponse(401, { error: 'server_error', error_description: 'access_denied' })

function tokenAnswer(tokens: Tokens, access: Grant, refreshToken?: string): RestResponse {
  const refresh = refreshToken === undefined ? {} : { refresh_token: refreshToken }
  return jsonResponse(200, {
    access_token: access.token,
    ...refresh,
    scope: 'useraccount',
    token_type: 'Bearer',
    expires_in: tokens.secondsLeft(access),
  })
}

function byPassword({ tokens, logins, property }: OAuthParts, form: URLSearchParams): RestResponse {
  const userName = form.get('username') ?? ''
  if (property(PASSWORD_OFF_PROPERTY) === 'true' || !logins.passwordFits(userName, form.get('password') ?? ''))
    return denied()
  return tokenAnswer(tokens, tokens.access(userName), tokens.refresh(userName).token)
}

function byClient({ tokens, logins, client, property }: OAuthParts): RestResponse {
  if (property(CLIENT_CREDENTIALS_PROPERTY) !== 'true' || !logins.mayLogIn(client.applicationUser)) return denied()
  return tokenAnswer(tokens, tokens.access(client.applicationUser))
}

function byRefreshToken({ tokens, logins }: OAuthParts, form: URLSearchParams): RestResponse {
  const refreshToken = form.get('refresh_token') ?? ''
  const userName = tokens.userOfRefresh(refreshToken)
  if (userName === null || !logins.mayLogIn(userName)) return denied()
  return tokenAnswer(tokens, tokens.renewed(userName), refreshToken)
}

/** POST /oauth_token.do. Parameters count in the form-encoded body only. */
export function answerTokenRequest(parts: OAuthParts, contentType: string, body: Uint8Array): RestResponse {
  if ((contentType.split(';')[0] ?? '').trim().toLowerCase() !== FORM) return denied()
  const form = new URLSearchParams(Buffer.from(body).toString('utf8'))
  const { clientId, clientSecret } = parts.client
  if (form.get('client_id') !== clientId || form.get('client_secret') !== clientSecret) return denied()
  switch (form.get('grant_type')) {
    case 'password':
      return byPassword(parts, form)
    case 'client_credentials':
      return byClient(parts)
    case 'refresh_token':
      return byRefreshToken(parts, form)
    default:
      return denied()
  }
}
