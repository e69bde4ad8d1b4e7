/** The shape of every environment variable, and the sentence that says what to set when it is wrong. */
import { isIP } from 'node:net'
import { z } from 'zod'

/** Standard Webhooks asks for 24 to 64 random bytes in a secret. */
const minSecretBytes = 24
/** Written so, a host is this machine and no name that somebody else could point elsewhere. */
export const loopbackHosts: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

const required = (what: string) => z.string({ error: `not set; ${what}` })

const webhookSecretOf = (what: string) =>
  required(what).refine(
    value =>
      /^whsec_[A-Za-z0-9+/]+={0,2}$/.test(value) &&
      Buffer.from(value.slice('whsec_'.length), 'base64').length >= minSecretBytes,
    { error: `must be whsec_ followed by the base64 of at least ${minSecretBytes} random bytes; ${what}` },
  )

/** An address without path tricks: https, or http on this machine; the slash at the end is taken off so that paths can be appended. */
const addressOf = (what: string) =>
  required(what)
    .refine(value => isUsableUrl(value), {
      error: `must be an https address without user name, query or fragment (http only for loopback); ${what}`,
    })
    .transform(value => value.replace(/\/+$/, ''))

const orNull = <T extends z.ZodType>(variable: T) => variable.optional().transform(value => value ?? null)

function isUsableUrl(value: string): boolean {
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopbackHosts.has(url.hostname))
}

function wholeNumber(range: { min: number; max: number; unset: number }) {
  const error = `must be a whole number from ${range.min} to ${range.max}`
  return z
    .string()
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .refine(value => value >= range.min && value <= range.max, { error })
    .default(range.unset)
}

/** `a.example.com, 10.1.2.3` -> the names and addresses, in lower case. */
const hostList = z
  .string()
  .default('')
  .transform(list =>
    list
      .split(',')
      .map(host => host.trim().toLowerCase())
      .filter(host => host !== ''),
  )
  .refine(hosts => hosts.every(host => isIP(host) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(host)), {
    error: 'must be host names or addresses with commas between them, without scheme, port or path',
  })

const atLeast = (length: number) => z.string().min(length, { error: `must have at least ${length} random characters` })

const incidentIoSecret = 'copy the signing secret of the webhook endpoint from incident.io (Settings > Webhooks)'
const serviceNowSecret = 'use the value stored in the connection record of the app in ServiceNow'

/** Public settings: safe to print. */
export const settingVariables = {
  PORT: wholeNumber({ min: 0, max: 65_535, unset: 8080 }),
  HOST: z.string().default('0.0.0.0'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'], { error: 'must be debug, info, warn or error' })
    .default('info'),
  INCIDENT_IO_API_URL: addressOf('the default is https://api.incident.io').default('https://api.incident.io'),
  SERVICENOW_URL: addressOf('for example https://example.service-now.com'),
  SERVICENOW_AUTH: z
    .enum(['client_credentials', 'password', 'basic'], { error: 'must be client_credentials, password or basic' })
    .default('client_credentials'),
  JIRA_URL: orNull(addressOf('for example https://example.atlassian.net')),
  JIRA_AUTH: z
    .enum(['token', 'pat'], { error: 'must be token (Jira Cloud) or pat (Jira Data Center)' })
    .default('token'),
  // Well beyond what Jira says about its index; an issue is created twice if it is too short.
  JIRA_INDEX_WAIT_SECONDS: wholeNumber({ min: 1, max: 3600, unset: 60 }),
  PUBLIC_URL: orNull(addressOf('the address at which readers reach this bridge')),
  ATTACHMENT_LINK_DAYS: wholeNumber({ min: 1, max: 3650, unset: 90 }),
  // Below the 1,200 a minute that incident.io grants by default: other programs use keys of the same account.
  INCIDENT_IO_REQUESTS_PER_MINUTE: wholeNumber({ min: 0, max: 100_000, unset: 1140 }),
  SERVICENOW_REQUESTS_PER_MINUTE: wholeNumber({ min: 0, max: 100_000, unset: 0 }),
  // A node serves the REST calls of everybody with four threads and lets 50 more wait.
  SERVICENOW_MAX_PARALLEL: wholeNumber({ min: 1, max: 64, unset: 4 }),
  JIRA_REQUESTS_PER_MINUTE: wholeNumber({ min: 0, max: 100_000, unset: 0 }),
  PRIVATE_HOSTS: hostList,
  // The app's outbox repeats a link 90 s after its claim: that must be longer than any request may live, with a log-in before it.
  REQUEST_TIMEOUT_MS: wholeNumber({ min: 100, max: 30_000, unset: 10_000 }),
  // Both senders give up after 15 s, so an answer later than that helps nobody.
  ANSWER_WITHIN_MS: wholeNumber({ min: 100, max: 14_000, unset: 12_000 }),
  SWEEP_INTERVAL_SECONDS: wholeNumber({ min: 0, max: 86_400, unset: 300 }),
  CATALOGUE_REFRESH_MINUTES: wholeNumber({ min: 0, max: 10_080, unset: 60 }),
}

/** Secrets: never printed, never logged, never part of a message. */
export const secretVariables = {
  INCIDENT_IO_API_KEY: required('create an API key in incident.io (Settings > API keys)'),
  INCIDENT_IO_WEBHOOK_SECRET: webhookSecretOf(incidentIoSecret),
  INCIDENT_IO_WEBHOOK_SECRET_PREVIOUS: webhookSecretOf(incidentIoSecret).optional(),
  SERVICENOW_CLIENT_ID: z.string().optional(),
  SERVICENOW_CLIENT_SECRET: z.string().optional(),
  SERVICENOW_USERNAME: z.string().optional(),
  SERVICENOW_PASSWORD: z.string().optional(),
  SERVICENOW_WEBHOOK_SECRET: webhookSecretOf(serviceNowSecret),
  SERVICENOW_WEBHOOK_SECRET_PREVIOUS: webhookSecretOf(serviceNowSecret).optional(),
  JIRA_EMAIL: z.string().optional(),
  JIRA_TOKEN: z.string().optional(),
  JIRA_WEBHOOK_SECRET: atLeast(16).optional(),
  JIRA_WEBHOOK_SECRET_PREVIOUS: atLeast(16).optional(),
  ATTACHMENT_LINK_SECRET: atLeast(32).optional(),
  METRICS_TOKEN: atLeast(16).optional(),
}
