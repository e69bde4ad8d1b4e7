/** Environment -> settings and secrets. The start refuses with one message that names every wrong variable and what to set. */
import { z } from 'zod'
import { BridgeError } from '../observability/errors.ts'
import { secretVariables, settingVariables } from './variables.ts'

export type ServiceNowCredentials =
  | { readonly method: 'client_credentials'; readonly clientId: string; readonly clientSecret: string }
  | {
      readonly method: 'password'
      readonly clientId: string
      readonly clientSecret: string
      readonly username: string
      readonly password: string
    }
  | { readonly method: 'basic'; readonly username: string; readonly password: string }

export type JiraCredentials =
  | { readonly method: 'token'; readonly email: string; readonly token: string }
  | { readonly method: 'pat'; readonly token: string }

/** What may not. Lists of webhook secrets hold the current one first, then the previous one while it is being replaced. */
export interface Secrets {
  readonly incidentIoApiKey: string
  readonly incidentIoWebhookSecrets: readonly string[]
  readonly serviceNow: ServiceNowCredentials
  readonly serviceNowWebhookSecrets: readonly string[]
  /** null: no template may write to Jira. */
  readonly jira: JiraCredentials | null
  readonly jiraWebhookSecrets: readonly string[]
  readonly attachmentLinkSecret: string | null
  readonly metricsToken: string | null
}

const environment = z.object({ ...settingVariables, ...secretVariables })
type Environment = z.infer<typeof environment>

/** Each setting, and the variable that it is read from. */
const settingNames = {
  port: 'PORT',
  host: 'HOST',
  logLevel: 'LOG_LEVEL',
  incidentIoUrl: 'INCIDENT_IO_API_URL',
  serviceNowUrl: 'SERVICENOW_URL',
  jiraUrl: 'JIRA_URL',
  jiraIndexWaitSeconds: 'JIRA_INDEX_WAIT_SECONDS',
  publicUrl: 'PUBLIC_URL',
  attachmentLinkDays: 'ATTACHMENT_LINK_DAYS',
  // Of the three limits 0 means: none of ours.
  incidentIoRequestsPerMinute: 'INCIDENT_IO_REQUESTS_PER_MINUTE',
  serviceNowRequestsPerMinute: 'SERVICENOW_REQUESTS_PER_MINUTE',
  jiraRequestsPerMinute: 'JIRA_REQUESTS_PER_MINUTE',
  serviceNowMaxParallel: 'SERVICENOW_MAX_PARALLEL',
  privateHosts: 'PRIVATE_HOSTS',
  requestTimeoutMs: 'REQUEST_TIMEOUT_MS',
  answerWithinMs: 'ANSWER_WITHIN_MS',
  sweepIntervalSeconds: 'SWEEP_INTERVAL_SECONDS',
  catalogueRefreshMinutes: 'CATALOGUE_REFRESH_MINUTES',
} as const satisfies Record<string, keyof typeof settingVariables>

/** What may be printed. */
export type Settings = { readonly [Setting in keyof typeof settingNames]: Environment[(typeof settingNames)[Setting]] }

/** Every variable the bridge reads; `.env.example` is tested against this list. */
export const environmentVariables: readonly string[] = Object.keys(environment.shape)

/** The variables each way of logging in to ServiceNow needs. */
const neededBy = {
  client_credentials: ['SERVICENOW_CLIENT_ID', 'SERVICENOW_CLIENT_SECRET'],
  password: ['SERVICENOW_CLIENT_ID', 'SERVICENOW_CLIENT_SECRET', 'SERVICENOW_USERNAME', 'SERVICENOW_PASSWORD'],
  basic: ['SERVICENOW_USERNAME', 'SERVICENOW_PASSWORD'],
} as const

/** Reads the configuration, or throws `configuration_invalid` with one line per variable. An empty variable counts as unset. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): {
  settings: Settings
  secrets: Secrets
} {
  const given = Object.fromEntries(environmentVariables.map(name => [name, env[name]?.trim() || undefined]))
  const parsed = environment.safeParse(given)
  const problems = parsed.success ? [] : parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`)
  problems.push(...crossFieldProblems(given))
  if (!parsed.success || problems.length > 0) {
    const list = problems.map(line => `  ${line}`).join('\n')
    const sentence = `The bridge cannot start, its environment is not complete:\n${list}\nEvery variable is explained in .env.example.`
    throw new BridgeError('configuration_invalid', sentence)
  }
  return { settings: toSettings(parsed.data), secrets: toSecrets(parsed.data) }
}

function crossFieldProblems(given: Readonly<Record<string, string | undefined>>): string[] {
  const problems: string[] = []
  const method = given.SERVICENOW_AUTH ?? 'client_credentials'
  if (method === 'client_credentials' || method === 'password' || method === 'basic') {
    const missing = neededBy[method].filter(name => given[name] === undefined)
    problems.push(
      ...missing.map(
        name => `${name}: needed because SERVICENOW_AUTH is ${method}; set it, or choose another SERVICENOW_AUTH.`,
      ),
    )
  }
  if (given.PUBLIC_URL !== undefined && given.ATTACHMENT_LINK_SECRET === undefined) {
    problems.push(
      'ATTACHMENT_LINK_SECRET: needed because PUBLIC_URL is set; set it to at least 32 random characters, or remove PUBLIC_URL.',
    )
  }
  return [...problems, ...jiraProblems(given)]
}

/** Any of these says that Jira is meant; the others have defaults. */
const jiraAccess = ['JIRA_URL', 'JIRA_EMAIL', 'JIRA_TOKEN', 'JIRA_WEBHOOK_SECRET', 'JIRA_WEBHOOK_SECRET_PREVIOUS']

/** Jira is set up whole or not at all. */
function jiraProblems(given: Readonly<Record<string, string | undefined>>): string[] {
  const used = jiraAccess.find(name => given[name] !== undefined)
  if (used === undefined) return []
  const needed = given.JIRA_AUTH === 'pat' ? ['JIRA_URL', 'JIRA_TOKEN'] : ['JIRA_URL', 'JIRA_EMAIL', 'JIRA_TOKEN']
  const missing = needed.filter(name => given[name] === undefined)
  return missing.map(name => `${name}: needed because ${used} is set; set it, or remove every variable of Jira.`)
}

const toSettings = (env: Environment): Settings =>
  Object.fromEntries(Object.entries(settingNames).map(([setting, name]) => [setting, env[name]])) as Settings

const present = (...values: (string | undefined)[]): string[] => values.filter(value => value !== undefined)

function toSecrets(env: Environment): Secrets {
  return {
    incidentIoApiKey: env.INCIDENT_IO_API_KEY,
    incidentIoWebhookSecrets: present(env.INCIDENT_IO_WEBHOOK_SECRET, env.INCIDENT_IO_WEBHOOK_SECRET_PREVIOUS),
    serviceNow: toCredentials(env),
    serviceNowWebhookSecrets: present(env.SERVICENOW_WEBHOOK_SECRET, env.SERVICENOW_WEBHOOK_SECRET_PREVIOUS),
    jira: toJiraCredentials(env),
    jiraWebhookSecrets: present(env.JIRA_WEBHOOK_SECRET, env.JIRA_WEBHOOK_SECRET_PREVIOUS),
    attachmentLinkSecret: env.ATTACHMENT_LINK_SECRET ?? null,
    metricsToken: env.METRICS_TOKEN ?? null,
  }
}

function toJiraCredentials(env: Environment): JiraCredentials | null {
  if (env.JIRA_TOKEN === undefined) return null
  if (env.JIRA_AUTH === 'pat') return { method: 'pat', token: env.JIRA_TOKEN }
  return { method: 'token', email: env.JIRA_EMAIL ?? '', token: env.JIRA_TOKEN }
}

/** `crossFieldProblems` has already refused what is missing, so the empty defaults below are never used. */
function toCredentials(env: Environment): ServiceNowCredentials {
  const client = { clientId: env.SERVICENOW_CLIENT_ID ?? '', clientSecret: env.SERVICENOW_CLIENT_SECRET ?? '' }
  const user = { username: env.SERVICENOW_USERNAME ?? '', password: env.SERVICENOW_PASSWORD ?? '' }
  switch (env.SERVICENOW_AUTH) {
    case 'client_credentials':
      return { method: 'client_credentials', ...client }
    case 'password':
      return { method: 'password', ...client, ...user }
    case 'basic':
      return { method: 'basic', ...user }
  }
}
