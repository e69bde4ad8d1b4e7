/** Doctor names what is missing for the log-in to ServiceNow, and which role the API key of incident.io lacks: each taken away by itself. */
import { z } from 'zod'
import { keyRoles } from '../../bridge/vendors/incident-io/key-roles.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { command, withWorld } from './flow.ts'

const world = withWorld()
const limitMs = 60_000

const answer = z.object({
  checks: z.array(
    z.object({ id: z.string(), state: z.string(), found: z.string(), to_do: z.string(), who: z.string() }),
  ),
})

async function doctor(changes: Record<string, string> = {}) {
  const { output } = await command(world(), ['doctor', '--json', '--only', 'sign_in,key'], changes)
  return Object.fromEntries(answer.parse(JSON.parse(output)).checks.map(check => [check.id, check]))
}

/** A key of incident.io's end with these roles. */
async function keyWith(roles: readonly string[]): Promise<string> {
  const made = await fetch(`${world().incidentIoServer.url}/_/api-keys`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Limited', roles }),
  })
  return z.object({ key: z.string() }).parse(await made.json()).key
}

/** Which the vendor's end gives to a key that may do everything. */
async function rolesOfEnd(): Promise<readonly string[]> {
  const { url, apiKey } = world().incidentIoServer
  const identity = await fetch(`${url}/v1/identity`, { headers: { authorization: `Bearer ${apiKey}` } })
  return z.object({ identity: z.object({ roles: z.array(z.string()) }) }).parse(await identity.json()).identity.roles
}

test('with everything in place both pass, and every role that is needed is one that the vendor has', async () => {
  expect(await doctor()).toMatchObject({ sign_in: { state: 'passed' }, key: { state: 'passed' } })
  expect(await rolesOfEnd()).toEqual(expect.arrayContaining(keyRoles.map(({ name }) => name)))
  expect(keyRoles.filter(({ isRequired }) => isRequired)).not.toEqual([])
}, 60_000)

test.each(keyRoles)(
  'a key without $name: the line says so',
  async ({ name, permission, isRequired }) => {
    const roles = (await rolesOfEnd()).filter(role => role !== name)
    const { key } = await doctor({ INCIDENT_IO_API_KEY: await keyWith(roles) })
    expect(key?.state).toBe(isRequired ? 'failed' : 'passed')
    expect(key?.found).toContain(`lacks "${permission}" (${name})`)
    if (isRequired)
      expect(key).toMatchObject({ to_do: expect.stringContaining(`tick "${permission}"`), who: 'incident_io_owner' })
  },
  limitMs,
)

describe('the log-in to ServiceNow', () => {
  const setUser = async (changes: Record<string, string>) => {
    const { serviceNow } = world()
    const [user] = await serviceNow.find('admin', 'sys_user', 'user_name=incident.io')
    await serviceNow.update('admin', 'sys_user', valueOf(user ?? {}, 'sys_id'), changes)
  }
  const property = 'glide.oauth.inbound.client.credential.grant_type.enabled'
  const nothing = async (): Promise<void> => undefined

  test.each<
    [string, changes: Record<string, string>, take: () => Promise<void>, back: () => Promise<void>, named: string]
  >([
    ['the client', { SERVICENOW_CLIENT_ID: '0'.repeat(32) }, nothing, nothing, 'SERVICENOW_CLIENT_ID'],
    ['its secret', { SERVICENOW_CLIENT_SECRET: 'another' }, nothing, nothing, 'SERVICENOW_CLIENT_SECRET'],
    [
      'the property that lets clients in',
      {},
      () => world().instance.control.setProperty(property, 'false'),
      () => world().instance.control.setProperty(property, 'true'),
      `the property ${property} is true`,
    ],
    [
      'an active user',
      {},
      () => setUser({ active: 'false' }),
      () => setUser({ active: 'true' }),
      'its OAuth Application User is set, active',
    ],
    [
      'a user who is not locked',
      {},
      () => setUser({ locked_out: 'true' }),
      () => setUser({ locked_out: 'false' }),
      'not locked',
    ],
  ])(
    'without %s: the line says so',
    async (_what, changes, take, back, named) => {
      await take()
      const { sign_in: signIn } = await doctor(changes)
      await back()
      expect(signIn).toMatchObject({ state: 'failed', found: expect.stringContaining(named) })
      expect(await doctor()).toMatchObject({ sign_in: { state: 'passed' } })
    },
    limitMs,
  )
})
