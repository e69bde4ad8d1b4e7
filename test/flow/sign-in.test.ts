/** The three ways into ServiceNow, each against the instance's own OAuth and basic authentication. */
import { z } from 'zod'
import { startNode } from '../ends/shared/child.ts'
import { startBridge, freePort } from '../world/bridge-process.ts'
import { until } from '../world/wait.ts'
import { withWorld } from './flow.ts'

const world = withWorld()

const credentials = (): Record<string, Record<string, string>> => {
  const { oauth, users } = world().instance
  const user = { SERVICENOW_USERNAME: 'incident.io', SERVICENOW_PASSWORD: users['incident.io']?.password ?? '' }
  const client = { SERVICENOW_CLIENT_ID: oauth.clientId, SERVICENOW_CLIENT_SECRET: oauth.clientSecret }
  return { client_credentials: client, password: { ...client, ...user }, basic: user }
}

/** `startBridge` waits until ServiceNow has answered. */
const startWith = async (changes: Record<string, string>) => {
  const { SERVICENOW_CLIENT_ID: _id, SERVICENOW_CLIENT_SECRET: _secret, ...rest } = world().bridge.variables
  return startBridge(await freePort(), { ...rest, ...changes })
}

test.each(['client_credentials', 'password', 'basic'])(
  '%s',
  async method => {
    const bridge = await startWith({ SERVICENOW_AUTH: method, ...credentials()[method] })
    expect((await fetch(`${bridge.url}/health/ready`)).status).toBe(200)
    await bridge.stop()
  },
  30_000,
)

test('a missing password stops the start and names the variable', async () => {
  await expect(startWith({ SERVICENOW_AUTH: 'basic', SERVICENOW_USERNAME: 'incident.io' })).rejects.toThrow(
    /SERVICENOW_PASSWORD/,
  )
})

describe('an instance that restricts basic authentication', () => {
  const restriction = 'glide.authenticate.basic_auth.restriction.enforce'
  const setInteractive = async (isInteractive: boolean) => {
    const { instance } = world()
    const answer = await instance.call('admin', 'GET', '/api/now/table/sys_user?sysparm_query=user_name=incident.io')
    const { result } = z.object({ result: z.array(z.object({ sys_id: z.string() })) }).parse(answer.body)
    await instance.call('admin', 'PATCH', `/api/now/table/sys_user/${result[0]?.sys_id}`, {
      web_service_access_only: isInteractive ? 'false' : 'true',
    })
  }
  afterEach(async () => {
    await world().instance.control.setProperty(restriction, 'false')
    await setInteractive(false)
  })

  test('takes it from the integration user, who is for web services only', async () => {
    await world().instance.control.setProperty(restriction, 'true')
    const bridge = await startWith({ SERVICENOW_AUTH: 'basic', ...credentials()['basic'] })
    expect((await fetch(`${bridge.url}/health/ready`)).status).toBe(200)
    await bridge.stop()
  }, 30_000)

  test('refuses a user who may log in to the pages: the log says what it can be and what to do', async () => {
    await setInteractive(true)
    await world().instance.control.setProperty(restriction, 'true')
    expect(await lineWhenRefused({ SERVICENOW_AUTH: 'basic', ...credentials()['basic'] })).toMatchObject({
      level: 'warn',
      code: 'servicenow_unauthorised',
      status: 401,
      detail: expect.stringMatching(/"User Not Authenticated.*Web service access only.*snc_basic_auth_api_access/),
    })
  }, 30_000)
})

test('an instance that gives no client credentials: the log names the property and the application user', async () => {
  const property = 'glide.oauth.inbound.client.credential.grant_type.enabled'
  await world().instance.control.setProperty(property, 'false')
  const line = await lineWhenRefused({ SERVICENOW_AUTH: 'client_credentials', ...credentials()['client_credentials'] })
  await world().instance.control.setProperty(property, 'true')
  expect(line).toMatchObject({
    code: 'servicenow_token_refused',
    detail: expect.stringMatching(
      /"server_error: access_denied".*OAuth Application User.*client\.credential\.grant_type/,
    ),
  })
}, 30_000)

/** Starts a bridge and waits until its log says why ServiceNow cannot be read. */
async function lineWhenRefused(changes: Record<string, string>): Promise<unknown> {
  const port = String(await freePort())
  const { SERVICENOW_CLIENT_ID: _id, SERVICENOW_CLIENT_SECRET: _secret, ...rest } = world().bridge.variables
  const env = { PATH: process.env['PATH'], ...rest, ...changes, HOST: '127.0.0.1', PORT: port }
  const child = startNode('The bridge', ['dist/bridge/main.js', 'serve'], env)
  const lines = () =>
    child
      .wholeOutput()
      .split('\n')
      .filter(line => line.includes('ServiceNow cannot be read'))
  try {
    const line = await until('the log to say why', async () => lines()[0] ?? null)
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`)
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { status: 'ready', vendors: expect.objectContaining({ servicenow: 'unauthorised' }) },
    ])
    return JSON.parse(line) as unknown
  } finally {
    await child.stop()
  }
}
