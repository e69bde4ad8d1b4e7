/** Every test of the Automated Test Framework that ships with the app goes through on the test instance, and leaves nothing behind. */
import { createAppInstance } from './instance.ts'
import { guardsOf, instanceWithout } from './atf-guards.ts'
import { fillInLogIns, run, testsOf } from './atf.ts'

const instance = createAppInstance({ asShipped: true })
fillInLogIns(instance)
const tests = testsOf(instance)

test('there are tests, and each has a step', () => {
  expect(tests.length).toBeGreaterThan(10)
  expect(tests.filter(({ steps }) => steps.length === 0)).toEqual([])
})

test('the suite takes in every one of them', () => {
  const [suite] = instance.rows('sys_atf_test_suite')
  expect(suite).toMatchObject({ active: 'true', filter: 'nameSTARTSWITHincident.io sync' })
  expect(tests.filter(({ name }) => !name.startsWith('incident.io sync'))).toEqual([])
})

test.each(tests.map(each => [each.name, each] as const))('%s', (_name, each) => {
  const before = JSON.stringify(instance.rows('x_iio_sync_ticket'))
  const result = run(instance, each)
  expect(result.output).toBe('')
  expect(result).toEqual({ status: 'success', executed: each.steps.length, output: '' })
  expect(JSON.stringify(instance.rows('x_iio_sync_ticket'))).toBe(before)
})

test('nothing leaves the instance while they run', () => {
  for (const each of tests) run(instance, each)
  expect(instance.sent).toEqual([])
})

test('they go through on an instance that is in use, too', () => {
  const used = createAppInstance()
  fillInLogIns(used)
  expect(tests.map(each => run(used, each)).filter(({ status }) => status !== 'success')).toEqual([])
})

/** The others are tried one by one in atf-guards.slow.ts. */
test.each([
  ['rule x_iio_sync_ticket: refuse stale', 'tickets'],
  ['access control x_iio_sync_template: write', 'access: what an admin'],
  ['access control x_iio_sync_rest: execute', 'REST: the integration user'],
  ['button x_iio_sync_ticket: Discard', 'buttons: what each does'],
])('without %s a test fails: %s', (name, failing) => {
  const [guard] = guardsOf(instance).filter(each => each.name === name)
  if (guard === undefined) throw new Error(`The app has no ${name}`)
  const without = instanceWithout(guard)
  const failed = testsOf(without).filter(each => run(without, each).status === 'failure')
  expect(failed.map(each => each.name)).toEqual(expect.arrayContaining([expect.stringContaining(failing)]))
})

test('a resource that asks for no access control is noticed', () => {
  const open = createAppInstance({ asShipped: true })
  fillInLogIns(open)
  for (const row of open.rows('sys_ws_operation'))
    open.poke('sys_ws_operation', row['sys_id'] ?? '', { requires_acl_authorization: '0' })
  const failed = testsOf(open).filter(each => run(open, each).status === 'failure')
  expect(failed.map(each => each.name)).toEqual([
    'incident.io sync, REST: a viewer calls no resource of the bridge',
    'incident.io sync, REST: the integration user calls no resource of the Home page',
  ])
})
