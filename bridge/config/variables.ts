/** Every environment variable: the setting it becomes, its shape, and the sentence that says what to set when it is wrong. */
import { isIP } from 'node:net'
import { z } from 'zod'

/**
 * Standard Webhooks asks for 24 to 64 random bytes in a secret:
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
const minSecretBytes = 24
/** Written so, a host is this machine and no name that somebody else could point elsewhere. */
const loopbackHosts: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

const required = (what: string) => z.string({ error: `not set; ${what}` })

const webhookSecretOf = (what: string) =>
  required(what).refine(
    value =>
      /^whsec_[A-Za-z0-9+/]+={0,2}$/.test(value) &&
      Buffer.from(value.slice('whsec_'.length), 'base64').length >= minSecretBytes,
    { error: `must be whsec_ followed by the base64 of at least ${minSecretBytes} random bytes; ${what}` },
  )

/** An address without path tricks: https, or http on this machine; the slash at the end is removed so that paths can be appended. */
const addressOf = (what: string) =>
  required(what)
    .refine(value => isUsableUrl(value), {
      error: `must be an https address without user name, query or fragment (http only for loopback); ${what}`,
    })
    .transform(value => value.replace(/(?<!\/)\/+$/, ''))

/** An address that ends with its host: the bridge knows the paths behind it. */
const originOf = (what: string) =>
  addressOf(what).refine(value => new URL(value).pathname === '/', {
    error: ({ input }) => `must end with the host, without a path: ${new URL(String(input)).origin}`,
  })

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

/** Scopes of apps are x_<company key>_<name>, with at most 18 characters; a name may have several words. */
const scopeName = z
  .string()
  .regex(/^(?=.{5,18}$)x(_[a-z0-9]+){2,}$/, {
    error:
      'must be the scope of the app in ServiceNow, for example x_acme_iio: small letters, digits and single underscores, at most 18',
  })
  .default('x_iio_sync')

const atLeast = (length: number) => z.string().min(length, { error: `must have at least ${length} random characters` })

const oneOf = <const Word extends string>(
  unset: NoInfer<Word>,
  words: readonly [Word, Word, ...Word[]],
  named = `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`,
) => z.enum(words, { error: `must be ${named}` }).default(unset)

const incidentIoSecret = 'copy the signing secret of the webhook endpoint from incident.io (Settings > Webhooks)'
const serviceNowSecret = 'use the value stored in the connection record of the app in ServiceNow'

const from = <Shape extends z.ZodType>(variable: string, shape: Shape) => ({ variable, shape })

/** Settings: safe to print. */
export const settings = {
  port: from('PORT', wholeNumber({ min: 0, max: 65_535, unset: 8080 })),
  host: from('HOST', z.string().default('0.0.0.0')),
  logLevel: from('LOG_LEVEL', oneOf('info', ['debug', 'info', 'warn', 'error'])),
  incidentIoUrl: from(
    'INCIDENT_IO_API_URL',
    originOf('the default is https://api.incident.io').default('https://api.incident.io'),
  ),
  serviceNowUrl: from('SERVICENOW_URL', originOf('for example https://example.service-now.com')),
  serviceNowScope: from('SERVICENOW_SCOPE', scopeName),
  jiraUrl: from('JIRA_URL', orNull(addressOf('for example https://example.atlassian.net'))),
  // Jira's search shows an issue late: https://developer.atlassian.com/cloud/jira/platform/search-and-reconcile
  // If this is too short, an issue is created twice.
  jiraIndexWaitSeconds: from('JIRA_INDEX_WAIT_SECONDS', wholeNumber({ min: 1, max: 3600, unset: 60 })),
  publicUrl: from('PUBLIC_URL', orNull(addressOf('the address at which readers reach this bridge'))),
  attachmentLinkDays: from('ATTACHMENT_LINK_DAYS', wholeNumber({ min: 1, max: 3650, unset: 90 })),
  // Of the three limits 0 means: none of ours. incident.io grants 1,200 a minute by default (https://api-docs.incident.io). The rest
  // is left to other programs, because some limits are shared by all keys of an account.
  incidentIoRequestsPerMinute: from(
    'INCIDENT_IO_REQUESTS_PER_MINUTE',
    wholeNumber({ min: 0, max: 100_000, unset: 1140 }),
  ),
  serviceNowRequestsPerMinute: from('SERVICENOW_REQUESTS_PER_MINUTE', wholeNumber({ min: 0, max: 100_000, unset: 0 })),
  jiraRequestsPerMinute: from('JIRA_REQUESTS_PER_MINUTE', wholeNumber({ min: 0, max: 100_000, unset: 0 })),
  // A node serves the REST calls of everybody with four threads and lets 50 more wait:
  // https://github.com/ServiceNow/ServiceNowDocs/blob/australia/markdown/impact/io-semaphores-performance-metrics.md
  serviceNowMaxParallel: from('SERVICENOW_MAX_PARALLEL', wholeNumber({ min: 1, max: 64, unset: 4 })),
  privateHosts: from('PRIVATE_HOSTS', hostList),
  // The app's outbox repeats a link 90 s after its claim: that must be longer than any request may live, with a log-in before it.
  requestTimeoutMs: from('REQUEST_TIMEOUT_MS', wholeNumber({ min: 100, max: 30_000, unset: 10_000 })),
  // incident.io's deliveries give up after 15 s (https://docs.svix.com/retries), and so do the app's. A later answer helps nobody.
  answerWithinMs: from('ANSWER_WITHIN_MS', wholeNumber({ min: 100, max: 14_000, unset: 12_000 })),
  sweepIntervalSeconds: from('SWEEP_INTERVAL_SECONDS', wholeNumber({ min: 0, max: 86_400, unset: 300 })),
  catalogueRefreshMinutes: from('CATALOGUE_REFRESH_MINUTES', wholeNumber({ min: 0, max: 10_080, unset: 60 })),
}

/** Secrets, and how they are used: never printed, never logged, never part of a message. */
export const secrets = {
  incidentIoApiKey: from('INCIDENT_IO_API_KEY', required('create an API key in incident.io (Settings > API keys)')),
  incidentIoWebhookSecret: from('INCIDENT_IO_WEBHOOK_SECRET', webhookSecretOf(incidentIoSecret)),
  incidentIoPreviousSecret: from('INCIDENT_IO_WEBHOOK_SECRET_PREVIOUS', webhookSecretOf(incidentIoSecret).optional()),
  serviceNowAuth: from('SERVICENOW_AUTH', oneOf('client_credentials', ['client_credentials', 'password', 'basic'])),
  serviceNowClientId: from('SERVICENOW_CLIENT_ID', z.string().default('')),
  serviceNowClientSecret: from('SERVICENOW_CLIENT_SECRET', z.string().default('')),
  serviceNowUsername: from('SERVICENOW_USERNAME', z.string().default('')),
  serviceNowPassword: from('SERVICENOW_PASSWORD', z.string().default('')),
  serviceNowWebhookSecret: from('SERVICENOW_WEBHOOK_SECRET', webhookSecretOf(serviceNowSecret)),
  serviceNowPreviousSecret: from('SERVICENOW_WEBHOOK_SECRET_PREVIOUS', webhookSecretOf(serviceNowSecret).optional()),
  jiraAuth: from('JIRA_AUTH', oneOf('token', ['token', 'pat'], 'token (Jira Cloud) or pat (Jira Data Center)')),
  jiraEmail: from('JIRA_EMAIL', z.string().default('')),
  jiraToken: from('JIRA_TOKEN', z.string().optional()),
  jiraWebhookSecret: from('JIRA_WEBHOOK_SECRET', atLeast(16).optional()),
  jiraPreviousSecret: from('JIRA_WEBHOOK_SECRET_PREVIOUS', atLeast(16).optional()),
  attachmentLinkSecret: from('ATTACHMENT_LINK_SECRET', orNull(atLeast(32))),
  metricsToken: from('METRICS_TOKEN', orNull(atLeast(16))),
}
