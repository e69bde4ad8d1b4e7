/** Environment -> settings and secrets. The start refuses with one message that names every wrong variable and what to set. */
import type { z } from 'zod'
import { BridgeError } from '../observability/errors.ts'
import type { Environment } from './environment.ts'
import * as variables from './variables.ts'

type Declared = Readonly<Record<string, { readonly variable: string; readonly shape: z.ZodType }>>
type Values<T extends Declared> = { readonly [Name in keyof T]: z.output<T[Name]['shape']> }

/** What may be printed. */
export type Settings = Values<typeof variables.settings>

/** What may not. */
export type Secrets = ReturnType<typeof toSecrets>

/** Every variable the bridge reads; `.env.example` is tested against this list. */
export const environmentVariables: readonly string[] = Object.values({
  ...variables.settings,
  ...variables.secrets,
}).map(({ variable }) => variable)

/** What a process does with its configuration: it receives and sweeps, calls both vendors, or asks the app alone. */
export type ConfigUse = 'serve' | 'call' | 'ask_app'

/** Only who receives deliveries checks and makes signatures. */
const ofReceivers = [
  'INCIDENT_IO_WEBHOOK_SECRET',
  'INCIDENT_IO_WEBHOOK_SECRET_PREVIOUS',
  'SERVICENOW_WEBHOOK_SECRET',
  'SERVICENOW_WEBHOOK_SECRET_PREVIOUS',
  'METRICS_TOKEN',
]
const unusedBy: Readonly<Record<ConfigUse, readonly string[]>> = {
  serve: [],
  call: ofReceivers,
  ask_app: [...ofReceivers, 'INCIDENT_IO_API_KEY'],
}

/**
 * Reads the configuration, or throws `configuration_invalid` with one line per variable. An empty variable counts as unset. `before`: what is
 * wrong already. A variable that `use` does not need is not asked for, and its value means nothing.
 */
export function readConfig(
  env: Environment,
  before: readonly string[] = [],
  use: ConfigUse = 'serve',
): { settings: Settings; secrets: Secrets } {
  const given = withoutEmpty(env)
  const unused = (line: string): boolean => unusedBy[use].some(name => line.startsWith(`${name}:`))
  const problems = [...before]
  const settings = readAll(variables.settings, given, problems)
  const secrets = readAll(variables.secrets, given, problems)
  problems.push(...serviceNowProblems(given), ...attachmentProblems(given), ...jiraProblems(given))
  const needed = problems.filter(line => !unused(line))
  if (needed.length === 0) return { settings, secrets: toSecrets(secrets) }
  const list = needed.map(line => `  ${line}`).join('\n')
  const what = use === 'serve' ? 'The bridge cannot start' : 'The command cannot run'
  const sentence = `${what}, its environment is not complete:\n${list}\nEvery variable is explained in .env.example.`
  throw new BridgeError('configuration_invalid', sentence)
}

/** Where the bridge listens, for a command that needs nothing else. */
export function readListener(env: Environment): Pick<Settings, 'host' | 'port'> {
  const { host, port } = variables.settings
  const problems: string[] = []
  const listener = readAll({ host, port }, withoutEmpty(env), problems)
  if (problems.length === 0) return listener
  throw new BridgeError('configuration_invalid', problems.join('\n'))
}

const withoutEmpty = (env: Environment): Environment =>
  Object.fromEntries(environmentVariables.map(name => [name, env[name]?.trim() || undefined]))

/** Where there are problems, the values mean nothing. */
function readAll<T extends Declared>(declared: T, given: Environment, problems: string[]): Values<T> {
  const values = Object.entries(declared).map(([name, { variable, shape }]) => {
    const parsed = shape.safeParse(given[variable])
    if (!parsed.success)
      problems.push(...parsed.error.issues.map(issue => `${variable}: ${issue.message}${toldValue(variable, given)}`))
    return [name, parsed.data]
  })
  return Object.fromEntries(values) as Values<T>
}

/** These are no secrets: the value helps who reads the sentence. What looks like a key is not repeated: it may have been pasted into the wrong line. */
const isShown = new Set([
  ...Object.values(variables.settings).map(({ variable }) => variable),
  'SERVICENOW_AUTH',
  'JIRA_AUTH',
])
const maybeSecret = /[@?#]|[\w+/=-]{20}/

function toldValue(variable: string, given: Environment): string {
  const value = given[variable]
  return value === undefined || !isShown.has(variable) || maybeSecret.test(value) ? '' : ` (it is "${value}")`
}

/** The variables each way of logging in to ServiceNow needs. */
const neededBy: Readonly<Record<string, readonly string[]>> = {
  client_credentials: ['SERVICENOW_CLIENT_ID', 'SERVICENOW_CLIENT_SECRET'],
  password: ['SERVICENOW_CLIENT_ID', 'SERVICENOW_CLIENT_SECRET', 'SERVICENOW_USERNAME', 'SERVICENOW_PASSWORD'],
  basic: ['SERVICENOW_USERNAME', 'SERVICENOW_PASSWORD'],
}

const foundIn: Readonly<Record<string, string>> = {
  SERVICENOW_CLIENT_ID: 'copy the Client ID from ServiceNow (System OAuth > Application Registry)',
  SERVICENOW_CLIENT_SECRET: 'copy the Client Secret from ServiceNow (System OAuth > Application Registry)',
  SERVICENOW_USERNAME: 'set it to the User ID of the integration user in ServiceNow (System Security > Users)',
  SERVICENOW_PASSWORD: 'set it to the password of the integration user in ServiceNow (System Security > Users)',
}

function serviceNowProblems(given: Environment): string[] {
  const method = given.SERVICENOW_AUTH ?? 'client_credentials'
  const missing = (neededBy[method] ?? []).filter(name => given[name] === undefined)
  return missing.map(
    name =>
      `${name}: not set, and needed because SERVICENOW_AUTH is ${method}; ${foundIn[name] ?? 'set it'}, or choose another SERVICENOW_AUTH.`,
  )
}

const attachmentProblems = (given: Environment): string[] =>
  given.PUBLIC_URL === undefined || given.ATTACHMENT_LINK_SECRET !== undefined
    ? []
    : [
        'ATTACHMENT_LINK_SECRET: needed because PUBLIC_URL is set; set it to at least 32 random characters, or remove PUBLIC_URL.',
      ]

/** Any of these says that Jira is meant; the others have defaults. */
const jiraAccess = ['JIRA_URL', 'JIRA_EMAIL', 'JIRA_TOKEN', 'JIRA_WEBHOOK_SECRET', 'JIRA_WEBHOOK_SECRET_PREVIOUS']

/** Jira is set up whole or not at all. */
function jiraProblems(given: Environment): string[] {
  const used = jiraAccess.find(name => given[name] !== undefined)
  if (used === undefined) return []
  const needed = given.JIRA_AUTH === 'pat' ? ['JIRA_URL', 'JIRA_TOKEN'] : ['JIRA_URL', 'JIRA_EMAIL', 'JIRA_TOKEN']
  const missing = needed.filter(name => given[name] === undefined)
  return missing.map(name => `${name}: needed because ${used} is set; set it, or remove every variable of Jira.`)
}

/** Lists of webhook secrets hold the current one first, then the previous one while it is being replaced. */
function toSecrets(read: Values<typeof variables.secrets>) {
  return {
    incidentIoApiKey: read.incidentIoApiKey,
    incidentIoWebhookSecrets: present(read.incidentIoWebhookSecret, read.incidentIoPreviousSecret),
    serviceNow: {
      method: read.serviceNowAuth,
      clientId: read.serviceNowClientId,
      clientSecret: read.serviceNowClientSecret,
      username: read.serviceNowUsername,
      password: read.serviceNowPassword,
    },
    serviceNowWebhookSecrets: present(read.serviceNowWebhookSecret, read.serviceNowPreviousSecret),
    /** null: no template may write to Jira. */
    jira: read.jiraToken === undefined ? null : { method: read.jiraAuth, email: read.jiraEmail, token: read.jiraToken },
    jiraWebhookSecrets: present(read.jiraWebhookSecret, read.jiraPreviousSecret),
    attachmentLinkSecret: read.attachmentLinkSecret,
    metricsToken: read.metricsToken,
  }
}

const present = (...values: (string | undefined)[]): readonly string[] => values.filter(value => value !== undefined)
