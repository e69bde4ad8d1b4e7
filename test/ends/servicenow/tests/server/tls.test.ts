import { existsSync, readFileSync } from 'node:fs'
import { request } from 'node:https'
import { startInstance, type StartedInstance } from '../../start.ts'

jest.setTimeout(60_000)

let instance: StartedInstance
beforeAll(async () => {
  instance = await startInstance({ tls: true })
})
afterAll(() => instance.stop())

const tls = (): { url: string; certificateFile: string } => instance.tls ?? { url: '', certificateFile: '' }

/** The first user's answer over TLS, by a client that trusts only what it is given. */
function overTls(ca: string | undefined): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      `${tls().url}/api/now/table/incident`,
      {
        method: 'POST',
        headers: { authorization: instance.authorizationOf('admin') },
        ...(ca === undefined ? {} : { ca }),
      },
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

test('who trusts its certificate is served, and links name the TLS address', async () => {
  const { status, body } = await overTls(readFileSync(tls().certificateFile, 'utf8'))
  expect(status).toBe(201)
  expect(tls().url).toMatch(/^https:/)
  expect(body).toContain(`"link":"${tls().url}/api/now/table/sys_user/`)
})

test('who does not know the certificate turns away', async () => {
  await expect(overTls(undefined)).rejects.toThrow(/self-signed/)
})

test('the plain port serves beside it, the same records', async () => {
  const { status } = await instance.call('admin', 'GET', '/api/now/table/incident')
  expect(status).toBe(200)
})

test('the certificate goes with the instance', async () => {
  const passing = await startInstance({ tls: true })
  const file = passing.tls?.certificateFile ?? ''
  expect(existsSync(file)).toBe(true)
  await passing.stop()
  expect(existsSync(file)).toBe(false)
})
