/** Logging in to ServiceNow: basic, or a bearer token that is kept until shortly before it expires and fetched once for all who wait. */
import { z } from 'zod'
import { BridgeError } from '../../observability/errors.ts'
import { JsonClient, type Authorization, type VendorAccess } from '../http/json-client.ts'
import { readAs, type VendorProfile } from '../http/vendor-error.ts'
import { serviceNowProfile, type LoginMethod } from './profile.ts'

/** What the method does not need is ''. */
export interface ServiceNowCredentials {
  readonly method: LoginMethod
  readonly clientId: string
  readonly clientSecret: string
  readonly username: string
  readonly password: string
}

/** A token is not used in its last minute: a slow call must not see it expire. Short-lived ones lose a tenth instead. */
const marginMs = 60_000

/** What the token endpoint says of anything that is not set up is the same for all of it. Basic asks for no token. */
const adviceFor: Readonly<Record<Exclude<LoginMethod, 'basic'>, string>> = {
  client_credentials:
    'Check SERVICENOW_CLIENT_ID and SERVICENOW_CLIENT_SECRET, that the client is active and its OAuth Application User is set, active and ' +
    'not locked, and that the property glide.oauth.inbound.client.credential.grant_type.enabled is true.',
  password:
    'Check SERVICENOW_CLIENT_ID, SERVICENOW_CLIENT_SECRET, SERVICENOW_USERNAME and SERVICENOW_PASSWORD, that the client and the user are ' +
    'active, that the user is not locked and needs no new password, and that the property glide.oauth.inbound.ropc.grant_type.disabled is not true.',
}
const code = 'servicenow_token_refused'

/** The token endpoint answers with plain JSON, and what it refuses is the grant. */
const tokenProfile = (advice: string): VendorProfile => ({
  ...serviceNowProfile,
  parse: (_status, text) => JSON.parse(text) as unknown,
  onUnreadable: { code, advice: `holds no token. ${advice}` },
  onRefusal: {
    unauthorised: advice,
    forbidden: advice,
    not_found: advice,
    refused: advice,
    unavailable: 'It is tried again.',
  },
  codes: { unauthorised: code, forbidden: code, not_found: code, refused: code },
})
const tokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() })

/** How calls log in with these credentials. `access` leads to the instance. `nowMs` is a monotonic clock: it decides when a token is too old. */
export function createServiceNowAuth(
  credentials: ServiceNowCredentials,
  access: VendorAccess,
  nowMs: () => number,
): Authorization {
  if (credentials.method === 'basic') {
    const basic = `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')}`
    return { header: () => basic }
  }
  const form = tokenForm(credentials)
  const advice = adviceFor[credentials.method]
  const client = new JsonClient(access, tokenProfile(advice), noLogin)
  let held: { readonly header: string; readonly usableUntilMs: number } | null = null
  let fetching: Promise<string> | null = null

  async function fetchToken(): Promise<string> {
    const { access_token: token, expires_in: seconds } = await requestToken(client, form, advice)
    const lifeMs = seconds * 1000
    held = { header: `Bearer ${token}`, usableUntilMs: nowMs() + lifeMs - Math.min(marginMs, lifeMs / 10) }
    return held.header
  }
  return {
    header: () => {
      if (held !== null && nowMs() < held.usableUntilMs) return held.header
      fetching ??= fetchToken().finally(() => {
        fetching = null
      })
      return fetching
    },
    renew: refused => {
      if (held?.header === refused) held = null
    },
  }
}

const noLogin: Authorization = { header: () => '' }

function tokenForm(credentials: ServiceNowCredentials): Record<string, string> {
  const { method, clientId, clientSecret, username, password } = credentials
  const form = { grant_type: method, client_id: clientId, client_secret: clientSecret }
  return method === 'password' ? { ...form, username, password } : form
}

async function requestToken(
  client: JsonClient,
  form: Record<string, string>,
  advice: string,
): Promise<z.infer<typeof tokenAnswer>> {
  const call = { label: 'token', method: 'POST', path: '/oauth_token.do', form, urgent: true } as const
  return readAs(tokenAnswer, await client.send(call), () => {
    return new BridgeError(code, `ServiceNow token: the answer holds no token. ${advice}`, { status: 200 })
  })
}
