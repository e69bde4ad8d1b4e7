import { readFileSync } from 'node:fs'
import { environmentVariables, readConfig, type ConfigUse } from '../../../../bridge/config/config.ts'
import { completeEnvironment, otherWebhookSecret, webhookSecret } from '../environment.ts'

const messageOf = (env: Record<string, string | undefined>, use?: ConfigUse): string => {
  try {
    readConfig(env, [], use)
  } catch (error) {
    expect(error).toMatchObject({ code: 'configuration_invalid', retry: false })
    return (error as Error).message
  }
  throw new Error('expected a refusal')
}

test('defaults fill what is not set, and the address loses its slash', () => {
  const { settings, secrets } = readConfig(completeEnvironment)
  expect(settings).toEqual({
    port: 8080,
    host: '0.0.0.0',
    logLevel: 'info',
    incidentIoUrl: 'https://api.incident.io',
    serviceNowUrl: 'https://example.service-now.com',
    jiraUrl: null,
    jiraIndexWaitSeconds: 60,
    publicUrl: null,
    attachmentLinkDays: 90,
    incidentIoRequestsPerMinute: 1140,
    serviceNowRequestsPerMinute: 0,
    serviceNowScope: 'x_iio_sync',
    jiraRequestsPerMinute: 0,
    serviceNowMaxParallel: 4,
    privateHosts: [],
    requestTimeoutMs: 10_000,
    answerWithinMs: 12_000,
    sweepIntervalSeconds: 300,
    catalogueRefreshMinutes: 60,
  })
  expect(secrets).toEqual({
    incidentIoApiKey: 'key-of-incident-io',
    incidentIoWebhookSecrets: [webhookSecret],
    serviceNowWebhookSecrets: [otherWebhookSecret],
    serviceNow: {
      method: 'client_credentials',
      clientId: 'client',
      clientSecret: 'secret-of-client',
      username: '',
      password: '',
    },
    jira: null,
    jiraWebhookSecrets: [],
    attachmentLinkSecret: null,
    metricsToken: null,
  })
})

test('the previous webhook secrets come after the current ones', () => {
  const { secrets } = readConfig({
    ...completeEnvironment,
    INCIDENT_IO_WEBHOOK_SECRET_PREVIOUS: otherWebhookSecret,
    SERVICENOW_WEBHOOK_SECRET_PREVIOUS: webhookSecret,
  })
  expect(secrets.incidentIoWebhookSecrets).toEqual([webhookSecret, otherWebhookSecret])
  expect(secrets.serviceNowWebhookSecrets).toEqual([otherWebhookSecret, webhookSecret])
})

const jiraCloud = { JIRA_URL: 'https://example.atlassian.net/', JIRA_EMAIL: 'sync@example.com', JIRA_TOKEN: 'token' }
const jiraDataCenter = { JIRA_URL: 'https://jira.example.com/jira', JIRA_AUTH: 'pat', JIRA_TOKEN: 'token' }

test.each([
  ['Cloud', jiraCloud, 'https://example.atlassian.net', { method: 'token', email: 'sync@example.com', token: 'token' }],
  ['Data Center', jiraDataCenter, 'https://jira.example.com/jira', { method: 'pat', token: 'token' }],
])('Jira %s is set up with an address and what its login needs', (_name, variables, url, credentials) => {
  const { settings, secrets } = readConfig({
    ...completeEnvironment,
    ...variables,
    JIRA_WEBHOOK_SECRET: 'a-secret-of-16-characters',
  })
  expect(settings.jiraUrl).toBe(url)
  expect(secrets).toMatchObject({ jira: credentials, jiraWebhookSecrets: ['a-secret-of-16-characters'] })
})

test.each([
  [{ JIRA_URL: 'https://example.atlassian.net' }, ['JIRA_EMAIL', 'JIRA_TOKEN']],
  [{ JIRA_TOKEN: 'token' }, ['JIRA_URL', 'JIRA_EMAIL']],
  [{ JIRA_AUTH: 'pat', JIRA_WEBHOOK_SECRET: 'a-secret-of-16-characters' }, ['JIRA_URL', 'JIRA_TOKEN']],
  [{ JIRA_WEBHOOK_SECRET: 'a-secret-of-16-characters' }, ['JIRA_URL', 'JIRA_EMAIL', 'JIRA_TOKEN']],
])('Jira half set up (%j) is refused, naming %j', (variables, missing) => {
  const message = messageOf({ ...completeEnvironment, ...variables })
  expect(
    message
      .split('\n')
      .filter(line => line.startsWith('  '))
      .map(line => line.trim().split(':')[0]),
  ).toEqual(missing)
})

test('an empty environment is refused with every variable that must be set', () => {
  const message = messageOf({})
  for (const name of Object.keys(completeEnvironment)) expect(message).toContain(`${name}:`)
  expect(message.split('\n').filter(line => line.startsWith('  '))).toHaveLength(
    Object.keys(completeEnvironment).length,
  )
})

test.each([
  ['SERVICENOW_URL', 'http://example.service-now.com'],
  ['SERVICENOW_URL', 'acme.service-now.com'],
  ['INCIDENT_IO_API_URL', 'ftp://localhost'],
  ['SERVICENOW_SCOPE', 'payments_iio'],
  ['SERVICENOW_SCOPE', 'x_Acme_iio'],
  ['SERVICENOW_SCOPE', 'x_acme__iio'],
  ['SERVICENOW_SCOPE', 'x_acme_incident_io_'],
  ['SERVICENOW_SCOPE', 'x_acme/../../now_1'],
  ['SERVICENOW_SCOPE', 'x_acme_incident_io1'],
  ['PRIVATE_HOSTS', 'https://10.0.0.1'],
  ['PRIVATE_HOSTS', 'jira.corp:8443'],
  ['SERVICENOW_MAX_PARALLEL', '65'],
  ['INCIDENT_IO_REQUESTS_PER_MINUTE', '-1'],
  ['PORT', '80a'],
  ['PORT', '65536'],
  ['SWEEP_INTERVAL_SECONDS', '-1'],
  ['ANSWER_WITHIN_MS', '15000'],
  ['LOG_LEVEL', 'loud'],
  ['SERVICENOW_AUTH', 'kerberos'],
])('%s=%s is refused by name, and the sentence says the value', (name, value) => {
  const message = messageOf({ ...completeEnvironment, [name]: value })
  expect(message).toContain(`  ${name}: `)
  expect(message).toContain(` (it is "${value}")`)
})

test.each([
  ['INCIDENT_IO_WEBHOOK_SECRET', 'Pl4in'],
  ['INCIDENT_IO_WEBHOOK_SECRET', `whsec_${Buffer.alloc(23, 1).toString('base64')}`],
  ['SERVICENOW_WEBHOOK_SECRET', 'whsec_not base64 at all'],
  ['ATTACHMENT_LINK_SECRET', 'short'],
  ['METRICS_TOKEN', 'short'],
  ['SERVICENOW_URL', 'https://user:word@example.service-now.com'],
  ['SERVICENOW_URL', 'https://example.service-now.com/?x=1'],
  ['PORT', webhookSecret],
  ['LOG_LEVEL', 'inc-1234567890abcdef1234567890'],
])('%s=%s is refused by name, without repeating a value that is secret or may be', (name, value) => {
  const message = messageOf({ ...completeEnvironment, [name]: value })
  expect(message).toContain(`  ${name}: `)
  expect(message).not.toContain(value)
})

test.each<[ConfigUse, readonly string[]]>([
  ['call', ['INCIDENT_IO_WEBHOOK_SECRET', 'SERVICENOW_WEBHOOK_SECRET']],
  ['ask_app', ['INCIDENT_IO_WEBHOOK_SECRET', 'SERVICENOW_WEBHOOK_SECRET', 'INCIDENT_IO_API_KEY']],
])('for %s %j may be missing or wrong, and nothing else may', (use, unused) => {
  const without = Object.fromEntries(Object.entries(completeEnvironment).filter(([name]) => !unused.includes(name)))
  expect(readConfig(without, [], use).secrets).toMatchObject({
    incidentIoWebhookSecrets: [],
    serviceNowWebhookSecrets: [],
  })
  expect(() => readConfig({ ...completeEnvironment, SERVICENOW_WEBHOOK_SECRET: 'x' }, [], use)).not.toThrow()
  for (const name of Object.keys(without)) {
    const message = messageOf({ ...without, [name]: '' }, use)
    expect(message).toContain('The command cannot run')
    expect(message.split('\n').filter(line => line.startsWith('  '))).toEqual([expect.stringContaining(`  ${name}: `)])
  }
})

test.each(['http://localhost:4000', 'http://127.0.0.1:4000', 'http://[::1]:4000'])(
  '%s is allowed on this machine',
  url => {
    expect(readConfig({ ...completeEnvironment, SERVICENOW_URL: url }).settings.serviceNowUrl).toBe(url)
  },
)

test('PRIVATE_HOSTS is a list of names and addresses', () => {
  const { settings } = readConfig({ ...completeEnvironment, PRIVATE_HOSTS: 'Now.Corp.example, 10.1.2.3,fd00::7,' })
  expect(settings.privateHosts).toEqual(['now.corp.example', '10.1.2.3', 'fd00::7'])
})

test.each([
  ['client_credentials', ['SERVICENOW_CLIENT_ID', 'SERVICENOW_CLIENT_SECRET']],
  ['password', ['SERVICENOW_CLIENT_ID', 'SERVICENOW_CLIENT_SECRET', 'SERVICENOW_USERNAME', 'SERVICENOW_PASSWORD']],
  ['basic', ['SERVICENOW_USERNAME', 'SERVICENOW_PASSWORD']],
])('%s names each variable it needs', (method, needed) => {
  const env = {
    ...completeEnvironment,
    SERVICENOW_AUTH: method,
    SERVICENOW_CLIENT_ID: '',
    SERVICENOW_CLIENT_SECRET: ' ',
  }
  const message = messageOf(env)
  for (const name of needed)
    expect(message).toContain(`  ${name}: not set, and needed because SERVICENOW_AUTH is ${method}`)
})

test('basic needs no client', () => {
  const env = {
    ...completeEnvironment,
    SERVICENOW_AUTH: 'basic',
    SERVICENOW_CLIENT_ID: '',
    SERVICENOW_CLIENT_SECRET: '',
    SERVICENOW_USERNAME: 'u',
    SERVICENOW_PASSWORD: 'p',
  }
  expect(readConfig(env).secrets.serviceNow).toMatchObject({ method: 'basic', username: 'u', password: 'p' })
})

test('PUBLIC_URL needs ATTACHMENT_LINK_SECRET', () => {
  expect(messageOf({ ...completeEnvironment, PUBLIC_URL: 'https://bridge.example.com' })).toContain(
    'ATTACHMENT_LINK_SECRET: needed because PUBLIC_URL is set',
  )
  const both = {
    ...completeEnvironment,
    PUBLIC_URL: 'https://bridge.example.com',
    ATTACHMENT_LINK_SECRET: 'x'.repeat(32),
  }
  expect(readConfig(both).settings.publicUrl).toBe('https://bridge.example.com')
})

describe('.env.example', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n')
  const assignments = lines.flatMap((line, index) => {
    const match = /^#?([A-Z][A-Z0-9_]+)=(.*)$/.exec(line)
    return match === null ? [] : [{ name: match[1] ?? '', value: match[2] ?? '', before: lines[index - 1] ?? '' }]
  })

  test('lists exactly the variables the bridge reads', () => {
    expect(assignments.map(({ name }) => name).sort()).toEqual([...environmentVariables].sort())
  })

  test('explains each one on the line above', () => {
    for (const { name, before } of assignments)
      expect([name, before]).toEqual([name, expect.stringMatching(/^# [A-Za-z].{10,}\.$/)])
  })

  test('is valid once the required values are filled in, with the defaults it shows', () => {
    const shown = Object.fromEntries(
      assignments.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
    )
    expect(readConfig({ ...completeEnvironment, ...shown })).toEqual(readConfig(completeEnvironment))
  })
})

test.each([
  ['SERVICENOW_URL', 'https://acme.service-now.com/nav_to.do', 'https://acme.service-now.com'],
  ['SERVICENOW_URL', 'https://acme.service-now.com/now/', 'https://acme.service-now.com'],
  ['INCIDENT_IO_API_URL', 'https://api.incident.io/v2', 'https://api.incident.io'],
])('%s=%s has a path, and the sentence says what to set', (name, value, right) => {
  expect(messageOf({ ...completeEnvironment, [name]: value })).toContain(
    `${name}: must end with the host, without a path: ${right} (it is "${value}")\n`,
  )
})

test.each([
  ['client_credentials', 'SERVICENOW_CLIENT_SECRET', 'Application Registry'],
  ['basic', 'SERVICENOW_PASSWORD', 'integration user'],
])('with SERVICENOW_AUTH=%s a missing %s is named with where it is found', (method, name, place) => {
  const message = messageOf({ ...completeEnvironment, SERVICENOW_AUTH: method, [name]: '' })
  expect(message.split('\n').find(line => line.includes(`${name}:`))).toMatch(new RegExp(`not set.*${place}`))
})
