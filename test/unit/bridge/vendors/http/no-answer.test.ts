/** Why nobody answered: the codes of Node, in words, and what mends it. */
import { connect } from 'node:net'
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net'
import { createServer as createTlsServer } from 'node:https'
import { generate } from 'selfsigned'
import { explainNoAnswer, NoAnswer } from '../../../../../bridge/vendors/http/no-answer.ts'
import { JsonClient } from '../../../../../bridge/vendors/http/json-client.ts'
import { serviceNowProfile } from '../../../../../bridge/vendors/servicenow/profile.ts'
import { rejection } from '../../local-server.ts'

const vendor = { host: 'acme.example', isProxy: false }

test.each([
  ['ENOTFOUND', /^"acme\.example" is not found: its name does not resolve$/, /^Correct ADDRESS, or the DNS/],
  ['EAI_AGAIN', /DNS gives no answer$/, /DNS server of this machine/],
  ['ECONNREFUSED', /refuses the connection$/, /^Check host and port in ADDRESS/],
  ['EHOSTUNREACH', /no way leads there$/, /routes and the firewall/],
  ['ENETUNREACH', /no way leads there$/, /routes and the firewall/],
  ['ECONNRESET', /ended the connection before/, /proxies in between/],
  ['EPIPE', /ended the connection before/, /proxies in between/],
  ['cut off', /ended the connection before/, /proxies in between/],
  ['timeout', /did not answer in time$/, /check ADDRESS: a firewall may drop/],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', /an issuer that is not known here$/, /NODE_EXTRA_CA_CERTS/],
  ['SELF_SIGNED_CERT_IN_CHAIN', /an issuer that is not known here$/, /NODE_EXTRA_CA_CERTS/],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /an issuer that is not known here$/, /NODE_EXTRA_CA_CERTS/],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', /an issuer that is not known here$/, /NODE_EXTRA_CA_CERTS/],
  ['CERT_HAS_EXPIRED', /that has expired$/, /renewed, or correct the clock/],
  ['CERT_NOT_YET_VALID', /that is not valid yet$/, /^Correct the clock/],
  ['CERT_REVOKED', /that was revoked$/, /replaced/],
  ['ERR_TLS_CERT_ALTNAME_INVALID', /that is for another name$/, /^Correct ADDRESS/],
  ['EPROTO', /do not agree on TLS$/, /port in ADDRESS/],
  ['ERR_SSL_WRONG_VERSION_NUMBER', /do not agree on TLS$/, /port in ADDRESS/],
  ['HPE_INVALID_CONSTANT', /no HTTP$/, /host and port in ADDRESS/],
  ['private address', /leads to an address of a private network$/, /PRIVATE_HOSTS/],
  ['ESOMETHING', /gave no answer$/, /^Check ADDRESS/],
])('%s', (reason, found, toDo) => {
  expect(explainNoAnswer(new NoAnswer(reason, undefined, vendor), 'ADDRESS')).toEqual({
    found: expect.stringMatching(found),
    toDo: expect.stringMatching(toDo),
  })
})

test.each([
  ['ENOTFOUND', /^The proxy "p:3128" is not found/, /^Correct HTTPS_PROXY/],
  ['ECONNREFUSED', /^The proxy "p:3128" refuses/, /host and port in HTTPS_PROXY/],
  ['proxy 407', /^The proxy "p:3128" asks for a log-in$/, /user and password of the proxy into HTTPS_PROXY/],
  ['proxy 403', /^The proxy "p:3128" does not let the bridge through$/, /NO_PROXY/],
])('%s of a proxy is no fault of the vendor', (reason, found, toDo) => {
  expect(explainNoAnswer(new NoAnswer(reason, undefined, { host: 'p:3128', isProxy: true }), 'ADDRESS')).toEqual({
    found: expect.stringMatching(found),
    toDo: expect.stringMatching(toDo),
  })
})

test('without a peer the variable stands for it', () => {
  expect(explainNoAnswer(new NoAnswer('ECONNREFUSED'), 'ADDRESS').found).toBe(
    'The address in ADDRESS refuses the connection',
  )
})

const sentenceOf = async (baseUrl: string): Promise<unknown> => {
  const client = new JsonClient(
    { baseUrl, timeoutMs: 2000, version: '1', onCall: () => undefined },
    serviceNowProfile,
    { header: () => 'Bearer secret' },
  )
  const failure = await rejection(client.send({ label: 'status', method: 'GET', path: '/status' }))
  return failure instanceof Error ? failure.message : failure
}

/** A port of this machine at which nothing listens. */
async function deadPort(): Promise<number> {
  const server = createTcpServer()
  const port = await listening(server)
  await new Promise(resolve => server.close(resolve))
  return port
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** A server of this machine whose certificate is signed by itself, or by another, for this name and these days. */
async function certified(name: string, lastsDays = 30): Promise<Server> {
  const { private: key, cert } = generate([{ name: 'commonName', value: name }], {
    days: lastsDays,
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: name }] }],
  })
  return createTlsServer({ key, cert }, (_request, response) => void response.end('{}'))
}

describe('for real', () => {
  const before = { ...process.env }
  beforeEach(() => {
    for (const name of ['HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy']) delete process.env[name]
  })
  afterEach(() => {
    process.env = { ...before }
  })

  test('a name that does not resolve', async () => {
    expect(await sentenceOf('https://dev.invalid')).toMatch(
      /^ServiceNow status: no answer \((?:ENOTFOUND|EAI_AGAIN)\)\. "dev\.invalid" is not found: .*(?:Correct SERVICENOW_URL|DNS server)/,
    )
  })

  test('a port at which nothing listens', async () => {
    const port = await deadPort()
    expect(await sentenceOf(`http://127.0.0.1:${port}`)).toBe(
      `ServiceNow status: no answer (ECONNREFUSED). "127.0.0.1:${port}" refuses the connection. Check host and port in SERVICENOW_URL, that something listens there, and firewalls.`,
    )
  })

  test('a certificate that vouches for itself', async () => {
    const server = await certified('localhost')
    const sentence = await sentenceOf(`https://localhost:${await listening(server)}`)
    server.close()
    expect(sentence).toMatch(
      /\(DEPTH_ZERO_SELF_SIGNED_CERT\)\. "localhost:\d+" shows a certificate of an issuer .*NODE_EXTRA_CA_CERTS/,
    )
  })

  test('a server that speaks no TLS', async () => {
    const server = createTcpServer(socket => void socket.on('error', () => undefined).end('HTTP/1.1 400 Bad\r\n\r\n'))
    const sentence = await sentenceOf(`https://127.0.0.1:${await listening(server)}`)
    server.close()
    expect(sentence).toMatch(
      /\((?:EPROTO|ERR_SSL_\w+)\)\. "127\.0\.0\.1:\d+" and the bridge do not agree on TLS\. Check the port in SERVICENOW_URL/,
    )
  })

  test('a proxy at which nothing listens, whose password is not shown', async () => {
    process.env['HTTPS_PROXY'] = `http://user:hidden@127.0.0.1:${await deadPort()}`
    const sentence = await sentenceOf('https://acme.example')
    expect(sentence).toMatch(
      /\(ECONNREFUSED\)\. The proxy "127\.0\.0\.1:\d+" refuses the connection\. Check host and port in HTTPS_PROXY/,
    )
    expect(sentence).not.toMatch(/hidden|secret/)
  })

  test.each([
    ['407 Proxy Authentication Required', /\(proxy 407\)\. The proxy "127\.0\.0\.1:\d+" asks for a log-in/],
    ['403 Forbidden', /\(proxy 403\)\. The proxy "127\.0\.0\.1:\d+" does not let the bridge through/],
  ])('a proxy that answers %s', async (status, sentence) => {
    const proxy = createTcpServer(socket => void socket.once('data', () => socket.end(`HTTP/1.1 ${status}\r\n\r\n`)))
    process.env['HTTPS_PROXY'] = `http://127.0.0.1:${await listening(proxy)}`
    const said = await sentenceOf('https://acme.example')
    proxy.close()
    expect(said).toMatch(sentence)
  })

  test('behind a proxy that lets it through, the vendor is who shows the certificate', async () => {
    const server = await certified('localhost')
    const port = await listening(server)
    const proxy = createTcpServer(socket => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        const onward = connect(port, '127.0.0.1')
        socket.pipe(onward).pipe(socket)
        for (const end of [socket, onward]) end.on('error', () => undefined)
      })
    })
    process.env['HTTPS_PROXY'] = `http://127.0.0.1:${await listening(proxy)}`
    const said = await sentenceOf('https://acme.example')
    proxy.close()
    server.close()
    expect(said).toMatch(/\. "acme\.example" shows a certificate/)
  })
})
