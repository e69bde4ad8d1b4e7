import { hidingRule } from '../../platform-data/query-rules.ts'
import { rowsIn, sysIdIn } from './rest-result.ts'
import { startInstance, type StartedInstance } from '../../start.ts'

let instance: StartedInstance

beforeAll(async () => {
  instance = await startInstance()
}, 60_000)
afterAll(() => instance.stop())

const schedule = async (): Promise<string> => {
  const script = "var users = new GlideRecord('sys_user'); users.query()"
  const row = { name: 'counts users', active: 'true', run_type: 'on_demand', script }
  expect((await instance.call('admin', 'POST', '/api/now/table/sysauto_script', row)).status).toBe(201)
  return row.name
}

test('the statements of scripts in all threads are added up from the first reset on', async () => {
  const name = await schedule()
  await instance.control.runSchedule(name)
  expect((await instance.control.statements()).counts.query).toBe(0)
  await instance.control.resetStatements()
  await instance.control.runSchedule(name)
  const { counts, shapes } = await instance.control.statements()
  expect(counts.query).toBeGreaterThan(0)
  expect(shapes.every(shape => shape.times > 0 && shape.source !== '')).toBe(true)
  await instance.control.resetStatements()
  expect((await instance.control.statements()).shapes).toEqual([])
})

test('the table cleaner of a running instance deletes what has passed its age, by the clock of the instance', async () => {
  const entry = {
    tablename: 'incident',
    matchfield: 'sys_created_on',
    age: '3600',
    active: 'true',
    conditions: 'short_description=passing',
  }
  expect((await instance.call('admin', 'POST', '/api/now/table/sys_auto_flush', entry)).status).toBe(201)
  for (const short_description of ['passing', 'staying'])
    await instance.call('admin', 'POST', '/api/now/table/incident', { short_description })
  expect((await instance.control.runCleaner()).incident).toBe(0)
  await instance.control.advanceClock(3_601_000)
  expect((await instance.control.runCleaner()).incident).toBe(1)
  const left = await instance.call(
    'admin',
    'GET',
    '/api/now/table/incident?sysparm_query=short_descriptionINpassing,staying&sysparm_fields=short_description',
  )
  expect(rowsIn(left)).toEqual([{ short_description: 'staying' }])
})

test('an admin installs a query rule, and the integration user no longer finds the record', async () => {
  const hidden = await instance.call('admin', 'POST', '/api/now/table/incident', { short_description: 'hidden' })
  const path = `/api/now/table/incident/${sysIdIn(hidden)}`
  expect((await instance.call('beth.anglin', 'GET', path)).status).toBe(200)
  expect(
    (await instance.call('admin', 'POST', '/api/now/table/sys_script', hidingRule('incident', 'itil_admin'))).status,
  ).toBe(201)
  expect((await instance.call('beth.anglin', 'GET', path)).status).toBe(404)
  expect((await instance.call('admin', 'GET', path)).status).toBe(200)
})
