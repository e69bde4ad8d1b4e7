import { createServer, type Server, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { sysIdIn } from './rest-result.ts'
import { startInstance, type StartedInstance } from '../../start.ts'

const THREADS = 4
const QUEUE = 50

let instance: StartedInstance
let foreign: Server
/** Calls of scripts that wait for the foreign system's answer. */
let held: ServerResponse[] = []
let arrived = (): void => undefined

beforeAll(async () => {
  foreign = createServer((_request, response) => {
    held.push(response)
    arrived()
  }).listen(0, '127.0.0.1')
  await once(foreign, 'listening')
  const address = foreign.address()
  const port = typeof address === 'object' ? address?.port : 0
  instance = await startInstance()
  const definition = await instance.call('admin', 'POST', '/api/now/table/sys_ws_definition', {
    name: 'Relay',
    service_id: 'relay',
    namespace: 'global',
    active: 'true',
  })
  await instance.call('admin', 'POST', '/api/now/table/sys_ws_operation', {
    name: 'Ask',
    web_service_definition: sysIdIn(definition),
    active: 'true',
    http_method: 'GET',
    relative_path: '/ask',
    operation_uri: '/api/global/relay/ask',
    requires_authentication: 'true',
    requires_acl_authorization: 'false',
    requires_snc_internal_role: 'false',
    operation_script: `(function(request, response) {
      var message = new sn_ws.RESTMessageV2()
      message.setHttpMethod('GET')
      message.setEndpoint('http://127.0.0.1:${port}/')
      return { status: message.execute().getStatusCode() }
    })(request, response)`,
  })
}, 60_000)
afterAll(async () => {
  await instance.stop()
  foreign.closeAllConnections()
  await new Promise(resolve => foreign.close(resolve))
})

const relay = () => instance.call('admin', 'GET', '/api/global/relay/ask')
const allHeld = async (count: number): Promise<void> => {
  while (held.length < count)
    await new Promise<void>(resolve => {
      arrived = resolve
    })
}
function answerAll(): void {
  for (const response of held.splice(0)) response.end()
}

test('the instance serves others while a script waits for a foreign system', async () => {
  const waiting = relay()
  await allHeld(1)
  expect((await instance.call('admin', 'GET', '/api/now/table/incident')).status).toBe(200)
  answerAll()
  expect((await waiting).body).toEqual({ result: { status: 200 } })
})

test('four transactions run, fifty wait, and what comes beyond is 429', async () => {
  held = []
  const requests = Array.from({ length: THREADS + QUEUE + 1 }, relay)
  const first = await Promise.race(requests)
  expect(first.status).toBe(429)
  await allHeld(THREADS)
  expect(held).toHaveLength(THREADS)
  arrived = answerAll
  answerAll()
  const statuses = (await Promise.all(requests)).map(answer => answer.status)
  expect(statuses.filter(status => status === 200)).toHaveLength(THREADS + QUEUE)
})
