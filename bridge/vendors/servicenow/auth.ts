/** Logging in to ServiceNow: basic, or a bearer token that is kept until shortly before it expires and fetched once for all who wait. */
import { z } from 'zod'
import type { ServiceNowCredentials } from '../../config/config.ts'
import { BridgeError } from '../../observability/errors.ts'
import type { VendorAnswer, VendorHttp } from '../http/http.ts'
import { noAnswerError, vendorWords } from '../http/json.ts'
import { serviceNowProfile } from './profile.ts'

export interface ServiceNowAuth {
  /** The Authorization header to send. */
  header(): Promise<string>
  /** After a 401: forgets this header's token. False when there is nothing to renew, so that trying again is pointless. */
  renew(refused: string): boolean
}

/** A token is not used in its last minute: a slow call must not see it expire. Short-lived ones lose a tenth instead. */
const marginMs = 60_000

const tokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() })
const tokenRefusal = z.object({ error: z.string(), error_description: z.string().optional() })

/** Binds the credentials to the sender; the clock decides when a token is too old. */
export function createServiceNowAuth(
  http: VendorHttp,
  credentials: ServiceNowCredentials,
  nowMs: () => number,
): ServiceNowAuth {
  if (credentials.method === 'basic') {
    const basic = `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')}`
    return { header: async () => basic, renew: () => false }
  }
  const form = tokenForm(credentials)
  let held: { header: string; usableUntilMs: number } | null = null
  let fetching: Promise<string> | null = null

  async function fetchToken(): Promise<string> {
    const token = await requestToken(http, form)
    const lifeMs = token.expires_in * 1000
    held = { header: `Bearer ${token.access_token}`, usableUntilMs: nowMs() + lifeMs - Math.min(marginMs, lifeMs / 10) }
    return held.header
  }

  return {
    header: async () => {
      if (held !== null && nowMs() < held.usableUntilMs) return held.header
      fetching ??= fetchToken().finally(() => {
        fetching = null
      })
      return fetching
    },
    renew: refused => {
      if (held?.header === refused) held = null
      return true
    },
  }
}

function tokenForm(credentials: Exclude<ServiceNowCredentials, { method: 'basic' }>): string {
  const client = { client_id: credentials.clientId, client_secret: credentials.clientSecret }
  const grant =
    credentials.method === 'password'
      ? { grant_type: 'password', ...client, username: credentials.username, password: credentials.password }
      : { grant_type: 'client_credentials', ...client }
  return new URLSearchParams(grant).toString()
}

async function requestToken(http: VendorHttp, body: string): Promise<z.infer<typeof tokenAnswer>> {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const request = { label: 'token', method: 'POST', path: '/oauth_token.do', headers, body, urgent: true } as const
  const answer = await http.send(request).catch((error: unknown) => {
    throw noAnswerError(serviceNowProfile, request, error)
  })
  const json = toJson(answer)
  const token = tokenAnswer.safeParse(json)
  if (answer.status === 200 && token.success) return token.data
  throw refusalOf(answer, json)
}

function refusalOf(answer: VendorAnswer, json: unknown): BridgeError {
  if (answer.status >= 500)
    return new BridgeError(
      'servicenow_unavailable',
      `ServiceNow token: refused with ${answer.status}. It is tried again.`,
      {
        status: answer.status,
      },
    )
  const said = tokenRefusal.safeParse(json)
  const words = said.success
    ? ` ServiceNow says: "${vendorWords([said.data.error, said.data.error_description].filter(Boolean).join(': '))}".`
    : ''
  const next =
    'Check SERVICENOW_AUTH, the client id and secret and the entry in the application registry; client credentials also need ' +
    'an OAuth application user and the system property that enables the grant.'
  return new BridgeError(
    'servicenow_token_refused',
    `ServiceNow token: no token, the answer was ${answer.status}.${words} ${next}`,
    {
      status: answer.status,
    },
  )
}

function toJson(answer: VendorAnswer): unknown {
  try {
    return JSON.parse(answer.text)
  } catch {
    return null
  }
}
