import { sysIdIn } from './rest-result.ts'
import { startInstance, type StartedInstance } from '../../start.ts'

let instance: StartedInstance
let seen = 0

async function created(table: string, values: Record<string, string>): Promise<string> {
  const answer = await instance.call('admin', 'POST', `/api/now/table/${table}`, values)
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)])
  return sysIdIn(answer)
}

/** What scripts logged since the last look. */
async function newLines(): Promise<string[]> {
  const lines = (await instance.control.logs()).map(line => line.message)
  return lines.slice(seen, (seen = lines.length))
}

beforeAll(async () => {
  instance = await startInstance()
  await created('sys_script', {
    name: 'Log',
    collection: 'incident',
    when: 'async',
    action_insert: 'true',
    active: 'true',
    advanced: 'true',
    script: 'gs.info("rule ran for " + current.getValue("short_description"))',
  })
  await created('sysauto_script', {
    name: 'Every minute',
    active: 'true',
    run_type: 'periodically',
    run_period: '1970-01-01 00:01:00',
    script: 'gs.info("schedule ran")',
  })
}, 60_000)
afterAll(() => instance.stop())
beforeEach(async () => {
  await instance.control.jobs({ paused: false, shuffle: false, duplicate: false })
  await instance.control.drain()
  await newLines()
})

test('an async rule runs after the transaction, in its own turn', async () => {
  await instance.control.jobs({ paused: true })
  await created('incident', { short_description: 'one' })
  expect(await newLines()).toEqual([])
  await expect(instance.control.drain()).rejects.toThrow('409')
  await instance.control.jobs({ paused: false })
  expect((await instance.control.drain()).queued).toBe(0)
  expect(await newLines()).toEqual(['rule ran for one'])
})

test('a duplicate run is a second run of the same rule on the same record', async () => {
  await instance.control.jobs({ duplicate: true })
  await created('incident', { short_description: 'twice' })
  await instance.control.drain()
  expect(await newLines()).toEqual(['rule ran for twice', 'rule ran for twice'])
})

test('a scheduled script runs on order, and only one that exists', async () => {
  await instance.control.runSchedule('Every minute')
  expect(await newLines()).toEqual(['schedule ran'])
  await expect(instance.control.runSchedule('Never')).rejects.toThrow('404')
})

test('a scripted REST resource is found, guarded and run', async () => {
  const definition = await created('sys_ws_definition', {
    name: 'Echo',
    service_id: 'echo',
    namespace: 'global',
    active: 'true',
  })
  const operation = {
    web_service_definition: definition,
    active: 'true',
    http_method: 'GET',
    relative_path: '/{word}',
    operation_uri: '/api/global/echo/{word}',
    produces: 'application/json',
    consumes: 'application/json',
    requires_acl_authorization: 'false',
    requires_snc_internal_role: 'false',
    operation_script:
      '(function(request, response) { return { word: request.pathParams.word, by: gs.getUserName() } })(request, response)',
  }
  const guarded = await created('sys_ws_operation', { ...operation, name: 'Word', requires_authentication: 'true' })
  const url = `${instance.url}/api/global/echo/hello`
  const anonymous = () => fetch(url, { headers: { accept: 'application/json' } })
  expect((await anonymous()).status).toBe(401)
  const answer = await instance.call('beth.anglin', 'GET', '/api/global/echo/hello')
  expect([answer.status, answer.body]).toEqual([200, { result: { word: 'hello', by: 'beth.anglin' } }])
  expect((await instance.call('beth.anglin', 'DELETE', '/api/global/echo/hello')).status).toBe(405)
  const change = (values: Record<string, string>) =>
    instance.call('admin', 'PATCH', `/api/now/table/sys_ws_operation/${guarded}`, values)
  await change({ requires_acl_authorization: 'true', enforce_acl: '' })
  expect((await instance.call('beth.anglin', 'GET', '/api/global/echo/hello')).status).toBe(403)
  await change({ requires_acl_authorization: 'false', requires_authentication: 'false' })
  const open = await anonymous()
  expect([open.status, await open.json()]).toEqual([200, { result: { word: 'hello', by: 'guest' } }])
})
