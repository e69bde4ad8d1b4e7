import { z } from 'zod'
import { startInstance, type StartedInstance } from '../../start.ts'

let instance: StartedInstance
const table = '/api/now/table/incident'
const rowsShape = z.object({ result: z.array(z.object({ sys_id: z.string() })) })

beforeAll(async () => {
  instance = await startInstance()
}, 60_000)
afterAll(() => instance.stop())
afterEach(() => instance.control.clearFaults())

const anonymous = (path: string, init: RequestInit = {}) =>
  fetch(`${instance.url}${path}`, { ...init, headers: { accept: 'application/json', ...init.headers } })

const token = (form: Record<string, string>) =>
  fetch(`${instance.url}/oauth_token.do`, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: instance.oauth.clientId,
      client_secret: instance.oauth.clientSecret,
      ...form,
    }),
  })
const tokensSchema = z.looseObject({ access_token: z.string(), refresh_token: z.string().optional() })
const tokensOf = async (form: Record<string, string>) => tokensSchema.parse(await (await token(form)).json())
const statusAndBody = async (answer: Response): Promise<{ status: number; body: unknown }> => ({
  status: answer.status,
  body: await answer.json(),
})
const denied = { error: 'server_error', error_description: 'access_denied' }
const noAuth = {
  error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' },
  status: 'failure',
}
const adminPassword = (): Record<string, string> => ({
  grant_type: 'password',
  username: 'admin',
  password: instance.users['admin']?.password ?? '',
})

async function create(description: string): Promise<string> {
  const answer = await instance.call('admin', 'POST', table, { short_description: description })
  expect(answer.status).toBe(201)
  return description
}
const idOf = async (description: string): Promise<string> => {
  const { body } = await instance.call('admin', 'GET', `${table}?short_description=${encodeURIComponent(description)}`)
  return rowsShape.parse(body).result[0]?.sys_id ?? ''
}
const numberOf = async (description: string): Promise<number> => {
  const answer = await instance.call(
    'admin',
    'GET',
    `${table}?sysparm_query=short_description=${encodeURIComponent(description)}`,
  )
  return Number(answer.headers.get('x-total-count'))
}

describe('log-in', () => {
  test.each([
    ['nothing', {}],
    ['a wrong password', { authorization: `Basic ${Buffer.from('admin:wrong').toString('base64')}` }],
    ['an unknown token', { authorization: 'Bearer x' }],
  ])("is asked for with the platform's body: %s", async (_name, headers) => {
    const answer = await anonymous(table, { headers })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toBe('BASIC realm="Service-now"')
    expect(answer.headers.get('x-is-logged-in')).toBe('false')
    expect(await answer.json()).toEqual(noAuth)
  })

  test('with a password answers as an instance does', async () => {
    const answer = await instance.call('admin', 'GET', `${table}?sysparm_limit=1`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('server')).toBe('ServiceNow')
    expect(answer.headers.get('x-is-logged-in')).toBe('true')
    expect(answer.headers.get('content-type')).toBe('application/json;charset=UTF-8')
    expect(answer.headers.getSetCookie().map(cookie => cookie.split('=')[0])).toEqual([
      'JSESSIONID',
      'glide_user_route',
      'glide_session_store',
      'BIGipServerpool_instance',
    ])
  })

  describe('with the cookies of an earlier answer', () => {
    const cookieOf = (answer: { headers: Headers }): Record<string, string> => ({
      cookie: answer.headers
        .getSetCookie()
        .map(cookie => cookie.split(';')[0])
        .join('; '),
    })
    const loggedIn = () => instance.call('admin', 'GET', `${table}?sysparm_limit=1`)

    test('is the log-in of that answer, until the session is idle for too long', async () => {
      const headers = cookieOf(await loggedIn())
      const answer = await anonymous(table, { headers })
      expect(answer.status).toBe(200)
      expect(answer.headers.getSetCookie()).toEqual([])
      await instance.control.advanceClock(30 * 60_000)
      expect((await anonymous(table, { headers })).status).toBe(401)
    })

    test('does not outweigh a wrong password, and a refused call begins no session', async () => {
      const authorization = `Basic ${Buffer.from('admin:wrong').toString('base64')}`
      const both = await anonymous(table, { headers: { ...cookieOf(await loggedIn()), authorization } })
      expect(both.status).toBe(401)
      const refused = await anonymous(table, { headers: { authorization } })
      expect((await anonymous(table, { headers: cookieOf(refused) })).status).toBe(401)
    })
  })
})

describe('OAuth', () => {
  test('client credentials give a token of the application user, the same one on repeat', async () => {
    const first = await tokensOf({ grant_type: 'client_credentials' })
    expect(first).toEqual({
      access_token: expect.any(String),
      scope: 'useraccount',
      token_type: 'Bearer',
      expires_in: 1799,
    })
    expect((await tokensOf({ grant_type: 'client_credentials' })).access_token).toBe(first.access_token)
    const headers = { authorization: `Bearer ${first.access_token}` }
    expect((await anonymous('/api/now/table/sys_user?sysparm_limit=1', { headers })).status).toBe(200)
    await instance.control.expireTokens()
    const after = await anonymous(table, { headers })
    expect(await statusAndBody(after)).toEqual({ status: 401, body: noAuth })
  })

  test.each([
    ['in a Basic header', (id: string, secret: string) => `${id}:${secret}`, 200],
    ['in a Basic header with a wrong secret', (id: string) => `${id}:wrong`, 401],
  ])("the client's own id and secret may come %s", async (_name, credentials, status) => {
    const { clientId, clientSecret } = instance.oauth
    const answer = await fetch(`${instance.url}/oauth_token.do`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(credentials(clientId, clientSecret)).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    })
    expect(answer.status).toBe(status)
  })

  test('client credentials are off without their property', async () => {
    const property = 'glide.oauth.inbound.client.credential.grant_type.enabled'
    await instance.control.setProperty(property, 'false')
    const answer = await token({ grant_type: 'client_credentials' })
    expect(await statusAndBody(answer)).toEqual({ status: 401, body: denied })
    await instance.control.setProperty(property, 'true')
    expect((await token({ grant_type: 'client_credentials' })).status).toBe(200)
  })

  test('a password gives a refresh token, which gives a new access token', async () => {
    const first = await tokensOf(adminPassword())
    expect(first).toMatchObject({ refresh_token: expect.any(String), expires_in: 1799 })
    const second = await tokensOf({ grant_type: 'refresh_token', refresh_token: first.refresh_token ?? '' })
    expect(second.access_token).not.toBe(first.access_token)
    expect((await anonymous(table, { headers: { authorization: `Bearer ${second.access_token}` } })).status).toBe(200)
  })

  test('tokens expire on the clock of the instance', async () => {
    const { access_token: accessToken } = await tokensOf(adminPassword())
    await instance.control.advanceClock(1_800_000)
    expect((await anonymous(table, { headers: { authorization: `Bearer ${accessToken}` } })).status).toBe(401)
  })

  test.each([
    ['a wrong secret', { grant_type: 'client_credentials', client_secret: 'wrong' }],
    ['a wrong password', { grant_type: 'password', username: 'admin', password: 'wrong' }],
    ['an unknown refresh token', { grant_type: 'refresh_token', refresh_token: 'x' }],
    ['no such grant', { grant_type: 'authorization_code' }],
  ])('does not say what was wrong: %s', async (_name, form) => {
    const answer = await token(form)
    expect(await statusAndBody(answer)).toEqual({ status: 401, body: denied })
  })

  test('reads its parameters from a form-encoded body only', async () => {
    const { clientId, clientSecret } = instance.oauth
    const parameters = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
    const inQuery = await fetch(`${instance.url}/oauth_token.do?${new URLSearchParams(parameters)}`, { method: 'POST' })
    const asJson = await fetch(`${instance.url}/oauth_token.do`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(parameters),
    })
    expect([inQuery.status, asJson.status]).toEqual([401, 401])
  })
})

describe('limits', () => {
  test('an address over 8192 bytes is 414', async () => {
    expect((await instance.call('admin', 'GET', `${table}?sysparm_query=${'x'.repeat(8200)}`)).status).toBe(414)
  })

  test('a body over 10 MiB is 400, with its size', async () => {
    const answer = await instance.call('admin', 'POST', table, { description: 'x'.repeat(10 * 1024 * 1024) })
    expect(answer.status).toBe(400)
    expect(answer.body).toEqual({
      status: 'failure',
      error: {
        message: 'Exception while reading request',
        detail: expect.stringMatching(
          /^Rejected large REST payload with content-length = 104857\d\d bytes. Max allowed: 10485760 bytes.$/,
        ),
      },
    })
  })

  test.each([['/api/now/nothing'], ['/api/x_none/v1/thing'], ['/api/now/table']])(
    'an address of no resource is 400: %s',
    async path => {
      const answer = await instance.call('admin', 'GET', path)
      expect(answer.status).toBe(400)
      expect(answer.body).toMatchObject({ error: { message: 'Requested URI does not represent any resource' } })
    },
  )
})

describe('faults', () => {
  const once = (kind: 'status' | 'html' | 'truncated' | 'no_result' | 'reset' | 'lost_answer', method = 'POST') =>
    instance.control.addFaults([{ match: { method, pathPrefix: table }, kind }])

  test.each(['status', 'html', 'no_result', 'reset'] as const)('%s: the request is not carried out', async kind => {
    await once(kind)
    await instance.call('admin', 'POST', table, { short_description: `not done ${kind}` }).catch(() => null)
    expect(await numberOf(`not done ${kind}`)).toBe(0)
    await create(`after ${kind}`)
  })

  test.each(['truncated', 'lost_answer'] as const)('%s: the request is carried out', async kind => {
    await once(kind)
    const answer = await instance.call('admin', 'POST', table, { short_description: `done ${kind}` }).catch(() => null)
    expect(answer?.body ?? null).toBeNull()
    expect(await numberOf(`done ${kind}`)).toBe(1)
  })

  test('hang: no answer ever', async () => {
    await instance.control.addFaults([{ match: { method: 'GET', pathPrefix: table }, kind: 'hang' }])
    await expect(anonymous(table, { signal: AbortSignal.timeout(300) })).rejects.toThrow('timeout')
  })
})

describe('answers are compressed', () => {
  const raw = async (encoding: string) => {
    const authorization = instance.authorizationOf('admin')
    const answer = await fetch(`${instance.url}${table}?sysparm_limit=3`, {
      headers: { authorization, 'accept-encoding': encoding },
    })
    const text = await answer.text()
    const header = (name: string): string | null => answer.headers.get(name)
    return {
      encoding: header('content-encoding'),
      length: header('content-length'),
      transfer: header('transfer-encoding'),
      isJson: text.startsWith('{"result":['),
      bytes: text.length,
    }
  }

  test('and chunked, for callers that take it', async () => {
    expect(await raw('gzip, deflate')).toMatchObject({
      encoding: 'gzip',
      length: null,
      transfer: 'chunked',
      isJson: true,
    })
    expect(await raw('identity')).toMatchObject({ encoding: null, isJson: true })
  })

  test('files too, byte for byte, once they are scanned', async () => {
    const bytes = Buffer.alloc(5000, 'image')
    await create('with a file')
    const target = `table_name=incident&table_sys_id=${await idOf('with a file')}&file_name=a.png`
    const authorization = instance.authorizationOf('admin')
    const added = await fetch(`${instance.url}/api/now/attachment/file?${target}`, {
      method: 'POST',
      headers: { authorization, accept: 'application/json', 'content-type': 'image/png' },
      body: bytes,
    })
    const { result } = z.object({ result: z.object({ sys_id: z.string() }) }).parse(await added.json())
    await instance.control.advanceClock(1000)
    await instance.control.drain()
    const [row] = Object.values(await instance.control.tables(['sys_attachment'])).flat()
    expect(row).toMatchObject({ state: 'available', sys_mod_count: '1', sys_updated_by: 'system' })
    const file = await fetch(`${instance.url}/api/now/attachment/${result.sys_id}/file`, { headers: { authorization } })
    expect([file.headers.get('content-encoding'), file.headers.get('content-length')]).toEqual(['gzip', null])
    expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true)
  })

  test('with the length that they have then, on order', async () => {
    await instance.control.addFaults([{ match: { pathPrefix: table }, kind: 'gzip_length' }])
    const answer = await raw('gzip')
    expect(answer).toMatchObject({ encoding: 'gzip', transfer: null, isJson: true })
    expect(Number(answer.length)).toBeLessThan(answer.bytes)
  })
})

test('the request log counts by kind of address and keeps no queries', async () => {
  await instance.control.clearRequests()
  await instance.call('admin', 'GET', `${table}/${'0'.repeat(32)}?sysparm_fields=number`)
  await anonymous(table)
  const { counts, last } = await instance.control.requests()
  expect(counts).toEqual({ [`GET ${table}/{sys_id}`]: 1, [`GET ${table}`]: 1 })
  expect(last.map(({ user, status }) => ({ user, status }))).toEqual([
    { user: 'admin', status: 404 },
    { user: '', status: 401 },
  ])
})

test('saved rows come back, in their order, and trouble ends', async () => {
  const first = await create('first of the saved')
  await create('second of the saved')
  await instance.control.save()
  const saved = await instance.call('admin', 'GET', `${table}?sysparm_fields=sys_id,short_description`)
  const path = `${table}/${await idOf(first)}`
  await instance.call('admin', 'DELETE', path)
  await create('written after')
  await instance.control.outage('unavailable')
  await instance.control.jobs({ paused: true })
  await instance.control.restore()
  const restored = await instance.call('admin', 'GET', `${table}?sysparm_fields=sys_id,short_description`)
  expect(restored).toMatchObject({ status: 200, body: saved.body })
  expect((await instance.control.requests()).last).toHaveLength(1)
  expect((await instance.call('admin', 'GET', path)).status).toBe(200)
})

test('an unknown control, or one asked wrongly, is refused', async () => {
  await expect(instance.control.addFaults([{ kind: 'hang', times: -1 }])).rejects.toThrow('answered 400')
  expect((await fetch(`${instance.url}/_/nothing`)).status).toBe(404)
})
