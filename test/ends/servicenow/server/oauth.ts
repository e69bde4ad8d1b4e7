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

/** Client id and secret: of the form, or of a Basic header, whose halves are form-encoded. */
function clientOf(form: URLSearchParams, authorization: string): { id: string | null; secret: string | null } {
  const given = { id: form.get('client_id'), secret: form.get('client_secret') }
  const encoded = /^basic\s+(\S+)$/i.exec(authorization.trim())?.[1]
  if (given.secret !== null || encoded === undefined) return given
  const [id = '', ...secret] = Buffer.from(encoded, 'base64').toString('utf8').split(':')
  const decoded = new URLSearchParams(`id=${id}&secret=${secret.join(':')}`)
  return { id: decoded.get('id'), secret: decoded.get('secret') }
}

/** What a token request says besides its body. */
export interface TokenHeaders {
  contentType: string
  authorization: string
}

/**
 * POST /oauth_token.do. Parameters count in the form-encoded body only, but for the client's own credentials, which long-used
 * public clients send as basic authentication (https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1).
 */
export function answerTokenRequest(
  parts: OAuthParts,
  { contentType, authorization }: TokenHeaders,
  body: Uint8Array,
): RestResponse {
  if ((contentType.split(';')[0] ?? '').trim().toLowerCase() !== FORM) return denied()
  const form = new URLSearchParams(Buffer.from(body).toString('utf8'))
  const { clientId, clientSecret } = parts.client
  const client = clientOf(form, authorization)
  if (client.id !== clientId || client.secret !== clientSecret) return denied()
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
