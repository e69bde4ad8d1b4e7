/** A client's certificate stands for the user that it is mapped to, and for nobody else. */
import { existsSync, readFileSync } from 'node:fs'
import { request } from 'node:https'
import { startInstance, type StartedInstance } from '../../start.ts'
import { newClientCertificate } from '../../server/certificate.ts'

jest.setTimeout(60_000)

let instance: StartedInstance
beforeAll(async () => {
  instance = await startInstance({ tls: true, certificateUser: 'beth.anglin', latencyMs: 150 })
})
afterAll(() => instance.stop())

const tls = (): NonNullable<StartedInstance['tls']> => {
  if (instance.tls === null) throw new Error('It does not serve TLS')
  return instance.tls
}

interface Shown {
  cert: string
  key: string
}

/** What the caller's own name is answered with. */
function ask(shown: Shown | null, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> {
  const query = 'sysparm_query=sys_id=javascript:gs.getUserID()&sysparm_fields=user_name'
  return new Promise((resolve, reject) => {
    const asked = request(
      `${tls().url}/api/now/table/sys_user?${query}`,
      { headers, ca: readFileSync(tls().certificateFile, 'utf8'), agent: false, ...shown },
      response => {
        let body = ''
        response.on('data', (piece: Buffer) => (body += piece.toString()))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
      },
    )
    asked.on('error', reject)
    asked.end()
  })
}

function own(): Shown {
  const { certificateFile = '', keyFile = '' } = tls().client ?? {}
  return { cert: readFileSync(certificateFile, 'utf8'), key: readFileSync(keyFile, 'utf8') }
}

test('who shows the certificate is the user it is mapped to', async () => {
  expect(await ask(own())).toEqual({ status: 200, body: '{"result":[{"user_name":"beth.anglin"}]}' })
})

test('it counts whatever else is sent; without it the header does', async () => {
  const nobody = { authorization: `Basic ${Buffer.from('None:None').toString('base64')}` }
  expect((await ask(own(), nobody)).body).toContain('"beth.anglin"')
  expect((await ask(null, nobody)).status).toBe(401)
  const { cert, key } = await newClientCertificate('beth.anglin')
  expect((await ask({ cert, key }, { authorization: instance.authorizationOf('admin') })).body).toContain('"admin"')
})

test('none, one that the instance does not know, and one that is taken away stand for nobody', async () => {
  expect((await ask(null)).status).toBe(401)
  const { cert, key } = await newClientCertificate('beth.anglin')
  expect((await ask({ cert, key })).status).toBe(401)
  const { body } = await instance.call('admin', 'GET', '/api/now/table/sys_user_certificate?sysparm_fields=sys_id')
  const { result } = body as { result: { sys_id: string }[] }
  const path = `/api/now/table/sys_user_certificate/${result[0]?.sys_id ?? ''}`
  expect((await instance.call('admin', 'PATCH', path, { active: 'false' })).status).toBe(200)
  expect((await ask(own())).status).toBe(401)
  await instance.call('admin', 'PATCH', path, { active: 'true' })
})

test('its key is asked for', async () => {
  const { key } = await newClientCertificate('somebody')
  await expect(ask({ cert: own().cert, key })).rejects.toThrow(/key values mismatch/)
})

test('an answer is under way as long as it was told to be', async () => {
  const started = performance.now()
  await instance.call('admin', 'GET', '/api/now/table/incident?sysparm_limit=1')
  expect(performance.now() - started).toBeGreaterThanOrEqual(149)
})

test('the files go with the instance', async () => {
  const passing = await startInstance({ tls: true, certificateUser: 'admin' })
  const { certificateFile = '', keyFile = '' } = passing.tls?.client ?? {}
  expect([certificateFile, keyFile].map(existsSync)).toEqual([true, true])
  await passing.stop()
  expect([certificateFile, keyFile].map(existsSync)).toEqual([false, false])
})
