/** The three ways into ServiceNow, each against the instance's own OAuth and basic authentication. */
import { startBridge, freePort } from '../world/bridge-process.ts'
import { withWorld } from './flow.ts'

const world = withWorld()

const credentials = (): Record<string, Record<string, string>> => {
  const { oauth, users } = world().instance
  const user = { SERVICENOW_USERNAME: 'incident.io', SERVICENOW_PASSWORD: users['incident.io']?.password ?? '' }
  const client = { SERVICENOW_CLIENT_ID: oauth.clientId, SERVICENOW_CLIENT_SECRET: oauth.clientSecret }
  return { client_credentials: client, password: { ...client, ...user }, basic: user }
}

/** `startBridge` waits for /health/ready, which is 200 only once the configuration was read from ServiceNow. */
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
