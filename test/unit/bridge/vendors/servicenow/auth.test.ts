import { rejection, type Behaviour } from '../../local-server.ts'
import { basic, clientCredentials, refusal, startInstance, type InstanceUnderTest } from './instance-under-test.ts'

let t: InstanceUnderTest
afterEach(() => t.close())
const start = async (credentials: Parameters<typeof startInstance>[0]) => {
  t = await startInstance(credentials)
}

const token = (name: string, seconds: number | string = 1799) => ({
  body: { access_token: name, expires_in: seconds, token_type: 'Bearer', scope: 'useraccount' },
})
const rows = { body: { result: { configuration: '1.0', unknown: [], older: [], changed: [], owed: [] } } }
const ask = () => t.serviceNow.app.compare([])
const authorizations = () =>
  t.server.received.filter(request => request.path !== '/oauth_token.do').map(request => request.headers.authorization)
const tokenRequests = () =>
  t.server.received.filter(request => request.path === '/oauth_token.do').map(request => request.body)

test('basic', async () => {
  await start(basic)
  t.answer(rows)
  await ask()
  expect(authorizations()).toEqual([`Basic ${Buffer.from('incident.io:word').toString('base64')}`])
})

test('client credentials: one token, kept for the next call', async () => {
  await start(clientCredentials)
  t.answer(token('T1'), rows, rows)
  await ask()
  await ask()
  expect(tokenRequests()).toEqual(['grant_type=client_credentials&client_id=client&client_secret=secret'])
  expect(t.server.received[0]).toMatchObject({
    method: 'POST',
    query: [],
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect(authorizations()).toEqual(['Bearer T1', 'Bearer T1'])
})

test('password grant', async () => {
  await start({
    method: 'password',
    clientId: 'client',
    clientSecret: 'se&cret',
    username: 'incident.io',
    password: 'w=rd',
  })
  t.answer(token('T1', '1799'), rows)
  await ask()
  expect(tokenRequests()).toEqual([
    'grant_type=password&client_id=client&client_secret=se%26cret&username=incident.io&password=w%3Drd',
  ])
})

test('calls that start together wait for one token', async () => {
  await start(clientCredentials)
  t.answer(token('T1'), rows, rows, rows)
  await Promise.all([ask(), ask(), ask()])
  expect(tokenRequests()).toHaveLength(1)
})

test('a token is renewed a minute before it expires', async () => {
  await start(clientCredentials)
  t.answer(token('T1', 1000), rows, rows, token('T2', 1000), rows)
  await ask()
  t.clock.now += 939_000
  await ask()
  t.clock.now += 2000
  await ask()
  expect(authorizations()).toEqual(['Bearer T1', 'Bearer T1', 'Bearer T2'])
})

test('a short-lived token loses a tenth only', async () => {
  await start(clientCredentials)
  t.answer(token('T1', 10), rows, rows, token('T2', 10), rows)
  await ask()
  t.clock.now += 8900
  await ask()
  t.clock.now += 200
  await ask()
  expect(authorizations()).toEqual(['Bearer T1', 'Bearer T1', 'Bearer T2'])
})

test('a 401 renews the token once and repeats the call', async () => {
  await start(clientCredentials)
  t.answer(
    token('T1'),
    refusal(401, 'User Not Authenticated', 'Required to provide Auth information'),
    token('T2'),
    rows,
  )
  await ask()
  expect(authorizations()).toEqual(['Bearer T1', 'Bearer T2'])
})

test('a second 401 is an error', async () => {
  await start(clientCredentials)
  t.answer(token('T1'), refusal(401, 'User Not Authenticated'), token('T2'), refusal(401, 'User Not Authenticated'))
  expect(await rejection(ask())).toMatchObject({
    code: 'servicenow_unauthorised',
    status: 401,
    message: expect.stringContaining('User Not Authenticated'),
  })
  expect(t.server.received).toHaveLength(4)
})

test('a 401 on basic is an error at once', async () => {
  await start(basic)
  t.answer(refusal(401, 'User Not Authenticated'))
  expect(await rejection(ask())).toMatchObject({ code: 'servicenow_unauthorised' })
  expect(t.server.received).toHaveLength(1)
})

const passwordGrant = {
  method: 'password',
  clientId: 'client',
  clientSecret: 'secret',
  username: 'incident.io',
  password: 'word',
} as const
const notAuthenticated = refusal(401, 'User Not Authenticated', 'Required to provide Auth information')
const accessDenied = { status: 401, body: { error: 'server_error', error_description: 'access_denied' } }
const noScope = refusal(403, 'User Not Authorized', 'Missing required api access scope')

test.each<[string, Parameters<typeof startInstance>[0], Behaviour[], string[]]>([
  [
    'basic authentication that an instance restricts',
    basic,
    [notAuthenticated],
    ['"User Not Authenticated', 'SERVICENOW_PASSWORD', 'Web service access only', 'snc_basic_auth_api_access'],
  ],
  [
    'a token that an access policy refuses',
    clientCredentials,
    [token('T1'), notAuthenticated, token('T2'), notAuthenticated],
    ['"User Not Authenticated', 'active and not locked', 'REST API access policy'],
  ],
  [
    'client credentials that are not set up',
    clientCredentials,
    [accessDenied],
    [
      '"server_error: access_denied"',
      'OAuth Application User',
      'glide.oauth.inbound.client.credential.grant_type.enabled',
    ],
  ],
  [
    'a password grant that an instance does not give',
    passwordGrant,
    [accessDenied],
    ['"server_error: access_denied"', 'SERVICENOW_PASSWORD', 'glide.oauth.inbound.ropc.grant_type.disabled'],
  ],
  [
    'a scope that the client lacks',
    clientCredentials,
    [token('T1'), noScope],
    [
      'Missing required api access scope',
      'role "integration"',
      'SERVICENOW_SCOPE',
      'auth scope',
      'machine identity access control',
      'snc_platform_rest_api_access',
      'docs/install.md',
    ],
  ],
])("%s: ServiceNow's own words, and what it may be on an instance", async (_what, credentials, answers, named) => {
  await start(credentials)
  t.answer(...answers)
  const { message } = (await rejection(ask())) as Error
  expect(named.filter(words => !message.includes(words))).toEqual([])
})

test('each way to log in is told only what can be wrong with it', async () => {
  await start(passwordGrant)
  t.answer(accessDenied)
  expect((await rejection(ask())) as Error).toMatchObject({ message: expect.not.stringContaining('Application User') })
  await t.close()
  await start(clientCredentials)
  t.answer(token('T1'), notAuthenticated, token('T2'), notAuthenticated)
  expect((await rejection(ask())) as Error).toMatchObject({ message: expect.not.stringContaining('snc_basic_auth') })
})

test('after a failure the next call asks for a token again', async () => {
  await start(clientCredentials)
  t.answer({ status: 503 }, token('T1'), rows)
  expect(await rejection(ask())).toMatchObject({ code: 'servicenow_unavailable' })
  await ask()
  expect(authorizations()).toEqual(['Bearer T1'])
})

test.each([
  [
    'the grant is refused',
    { status: 401, body: { error: 'server_error', error_description: 'access_denied' } },
    { code: 'servicenow_token_refused', message: expect.stringContaining('"server_error: access_denied"') },
  ],
  ['a page instead of a token', { status: 200, body: '<html></html>' }, { code: 'servicenow_token_refused' }],
  ['an answer without a token', { status: 200, body: { access_token: '' } }, { code: 'servicenow_token_refused' }],
  ['an outage', { status: 500 }, { code: 'servicenow_unavailable' }],
])('%s', async (_name, answer, expected) => {
  await start(clientCredentials)
  t.answer(answer)
  const error = await rejection(ask())
  expect(error).toMatchObject({ retry: true, ...expected })
  expect((error as Error).message).not.toMatch(/client_secret|=secret|127\.0\.0\.1/)
})

test.each([202, 302, 400, 401, 403, 404, 429, 500, 503])(
  'an answer with status %d is no success: the token in it is not used',
  async status => {
    await start(clientCredentials)
    t.answer({ ...token('T1'), status }, rows)
    expect(await rejection(ask())).toMatchObject({ retry: true, status })
    expect(authorizations()).toEqual([])
  },
)

test.each([
  ['an empty token', { access_token: '', expires_in: 1799 }],
  ['no token', { expires_in: 1799 }],
  ['a token that is no text', { access_token: 7, expires_in: 1799 }],
  ['a token that says not how long it lives', { access_token: 'T1' }],
  ['a token that has expired', { access_token: 'T1', expires_in: 0 }],
  ['a token of a life that is no number', { access_token: 'T1', expires_in: 'soon' }],
])('a success with %s is no log-in: nothing is asked with it', async (_what, body) => {
  await start(clientCredentials)
  t.answer({ body }, rows)
  expect(await rejection(ask())).toMatchObject({ code: 'servicenow_token_refused' })
  expect(authorizations()).toEqual([])
})

test('no answer to the token request', async () => {
  await start(clientCredentials)
  t.answer(response => response.destroy())
  expect(await rejection(ask())).toMatchObject({ code: 'servicenow_unreachable', retry: true })
})

test('the scope of the app is in the addresses of its resources, and not in that of the token', async () => {
  const other = await startInstance(clientCredentials, 10_000, 'x_acme_iio')
  other.answer({ body: { access_token: 'one', expires_in: 1800 } }, refusal(403, 'User Not Authorized'))
  const error = await rejection(other.serviceNow.openAttachment('0123'))
  expect(other.server.lines()).toEqual(['POST /oauth_token.do', 'GET /api/x_acme_iio/v1/sync/attachments/0123'])
  expect(error).toMatchObject({ message: expect.stringContaining('SERVICENOW_SCOPE') })
  await other.close()
})
