import { resolve } from 'node:path'
import { startInstance, type StartedInstance } from '../../servicenow/start.ts'

let instance: StartedInstance

beforeAll(async () => { instance = await startInstance({ app: resolve('dist/app') }) }, 60_000)
afterAll(() => instance.stop())

const schedule = async (): Promise<string> => {
  const { body } = await instance.call('admin', 'GET', '/api/now/table/sysauto_script?sysparm_fields=name&sysparm_limit=1')
  return Object(body).result[0].name
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
