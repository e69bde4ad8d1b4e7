/** Tests of the Automated Test Framework: which go through, and what makes one fail. */
import { runTest } from '../../atf/runner.ts'
import type { AtfParts } from '../../atf/run.ts'
import { stepConfigs, type StepKind } from '../../atf/step-kinds.ts'
import { readTests } from '../../atf/tests.ts'
import { createRestRouter } from '../../server/rest-router.ts'
import { createSmallInstance, type SmallInstance } from './small-instance.ts'

const TEST = 't'.repeat(32)
const configs: readonly (readonly [string, { kind: string; inputs: Readonly<Record<string, string>> }])[] =
  Object.entries(stepConfigs)
let instance: SmallInstance
let steps: number

beforeEach(() => {
  instance = createSmallInstance()
  steps = 0
  instance.store.createTable('sys_atf_test', [])
  instance.store.createTable('sys_atf_step', [])
  instance.store.createTable('sys_variable_value', [])
  const row = { sys_id: TEST, name: 'A test', active: 'true', sys_scope: 'a'.repeat(32), fail_on_server_error: 'true' }
  instance.store.insert('sys_atf_test', row)
})

/** Adds a step as a build writes it; its sys_id. */
function step(kind: StepKind | 'unknown', inputs: Record<string, string>, active = 'true'): string {
  steps += 1
  const sysId = String(steps).padStart(32, '0')
  const [config, known] = configs.find(([, each]) => each.kind === kind) ?? ['elsewhere', null]
  instance.store.insert('sys_atf_step', {
    ...{ sys_id: sysId, test: TEST, order: String(steps), active, step_config: config, display_name: kind },
  })
  for (const [variable, name] of Object.entries(known?.inputs ?? {}))
    if (inputs[name] !== undefined)
      instance.store.insert('sys_variable_value', {
        ...{ sys_id: `${sysId}${name}`, document_key: sysId, variable, value: inputs[name] },
      })
  return sysId
}

function parts(): AtfParts {
  const { platform, scripts, store } = instance
  return {
    ...{ platform, scripts, rest: createRestRouter(platform, scripts), save: () => store.save() },
    settle: () => instance.runJobs(),
    errors: () => store.logs.filter(({ level }) => level === 'error').map(({ message }) => message),
  }
}

function run(userName = 'admin') {
  const [test] = readTests(instance.store)
  if (test === undefined) throw new Error('There is no active test')
  return runTest(parts(), test, userName)
}

const script = (body: string): string =>
  `(function (outputs, steps, params, stepResult, assertEqual) { ${body} })(outputs, steps, params, stepResult, assertEqual)`
const runsScript = (body: string): string => step('run_script', { script: script(body) })
const insert = (values: string, more: Record<string, string> = {}): string =>
  step('record_insert', { table: 'x_app_thing', field_values: values, enforce_security: '1', ...more })
const things = () => instance.store.all('x_app_thing')

test('a test without an executed step shows nothing', () => {
  expect(run()).toMatchObject({ status: 'failure', executed: 0 })
  step('log', { log: 'here' }, 'false')
  expect(run()).toMatchObject({ status: 'failure', executed: 0 })
})

test('a kind of step that cannot be run fails', () => {
  step('unknown', {})
  expect(run()).toMatchObject({ status: 'failure', output: expect.stringContaining('cannot be run here') })
})

test('an inactive test is none', () => {
  instance.store.update('sys_atf_test', TEST, { active: 'false' })
  expect(readTests(instance.store)).toEqual([])
})

test('what a test wrote is put back', () => {
  insert('key=one^EQ')
  runsScript("assertEqual({ name: 'rows', shouldbe: true, value: new GlideRecord('x_app_thing').get('key', 'one') })")
  expect(run()).toEqual({ status: 'success', executed: 2, output: '' })
  expect(things()).toEqual([])
})

test.each([
  ['an assertion that does not hold', "assertEqual({ name: 'one', shouldbe: 1, value: 2 })"],
  ['an assertion whose error is caught', "try { assertEqual({ name: 'one', shouldbe: 1, value: 2 }) } catch (e) {}"],
  ['an error', "throw new Error('broken')"],
  ['false', "stepResult.setOutputMessage('no'); return false"],
])('a script fails by %s, and the steps after it are not run', (_name, body) => {
  runsScript(body)
  step('log', { log: 'here' })
  expect(run()).toMatchObject({ status: 'failure', executed: 1 })
})

test('a script hands outputs to later steps, by its sys_id and by their inputs', () => {
  const first = runsScript("outputs.record_id = 'abc'")
  runsScript(`assertEqual({ name: 'output', shouldbe: 'abc', value: steps('${first}').record_id })`)
  insert(`key={{step['${first}'].record_id}}^EQ`)
  step('record_query', { table: 'x_app_thing', field_values: 'key=abc', assert_type: 'records_match_query' })
  expect(run()).toMatchObject({ status: 'success', executed: 4 })
})

test('an output that no step handed out is a failure', () => {
  insert("key={{step['none'].record_id}}^EQ")
  expect(run()).toMatchObject({ status: 'failure', output: expect.stringContaining('handed out') })
})

test('an error in the log fails a test that asks for it, and no other one', () => {
  runsScript("gs.error('broken')")
  expect(run()).toMatchObject({ status: 'failure', output: expect.stringContaining('broken') })
  instance.store.update('sys_atf_test', TEST, { fail_on_server_error: 'false' })
  expect(run()).toMatchObject({ status: 'success' })
})

describe('assertions about records', () => {
  test.each([
    ['an insert that was to be refused', () => insert('key=one', { assert_type: 'record_not_inserted' })],
    [
      'a query that finds nothing',
      () => step('record_query', { table: 'x_app_thing', field_values: 'key=x', assert_type: 'records_match_query' }),
    ],
    [
      'a value that is another one',
      () => {
        const row = insert('key=one')
        step('record_validation', {
          ...{ table: 'x_app_thing', record_id: `{{step['${row}'].record_id}}`, field_values: 'key=two' },
        })
      },
    ],
    [
      'a record that is not there',
      () => step('record_update', { table: 'x_app_thing', record_id: 'x', field_values: 'key=y' }),
    ],
    ['a table that is not there', () => step('record_query', { table: 'x_app_nothing', field_values: '' })],
  ])('fail by %s', (_name, add) => {
    add()
    expect(run().status).toBe('failure')
  })

  test('hold for what was inserted, changed and deleted', () => {
    const row = insert('key=one')
    const recordId = `{{step['${row}'].record_id}}`
    step('record_update', { table: 'x_app_thing', record_id: recordId, field_values: 'key=two' })
    step('record_validation', { table: 'x_app_thing', record_id: recordId, field_values: 'key=two' })
    step('record_delete', { table: 'x_app_thing', record_id: recordId })
    step('record_validation', { table: 'x_app_thing', record_id: recordId, assert_type: 'record_not_found' })
    expect(run()).toMatchObject({ status: 'success', executed: 5 })
  })

  test('a refusal by a rule is what "not inserted" means', () => {
    instance.rule({ collection: 'x_app_thing', when: 'before', action_insert: '1', abort_action: '1', script: '' })
    insert('key=one', { assert_type: 'record_not_inserted' })
    expect(run()).toMatchObject({ status: 'success' })
    expect(things()).toEqual([])
  })

  test('a query waits for what asynchronous rules write', () => {
    instance.rule({
      ...{ collection: 'x_app_thing', when: 'async_always', action_insert: '1' },
      script: "current.setValue('name', 'later'); current.update()",
    })
    insert('key=one')
    step('record_query', { table: 'x_app_thing', field_values: 'name=later', assert_type: 'records_match_query' })
    expect(run()).toMatchObject({ status: 'success' })
  })
})

describe('impersonation', () => {
  const user = (roles: string): string =>
    step('create_user', { first_name: 'A', last_name: 'B', roles, impersonate: '1' })
  const role = (name: string): string =>
    instance.store.all('sys_user_role').find(row => row['name'] === name)?.['sys_id'] ?? ''

  beforeEach(() => {
    for (const operation of ['create', 'read']) {
      const sysId = operation.padEnd(32, 'a')
      const control = { name: 'x_app_thing', type: 'record', operation, active: '1', admin_overrides: '1' }
      instance.store.insert('sys_security_acl', { sys_id: sysId, ...control })
      instance.store.insert('sys_security_acl_role', {
        ...{ sys_id: sysId, sys_security_acl: sysId, sys_user_role: role('itil') },
      })
    }
    instance.platform.reload()
  })

  test('the right role may', () => {
    user(role('itil'))
    insert('key=one')
    expect(run()).toMatchObject({ status: 'success' })
  })

  test('a wrong role makes the test fail', () => {
    user('')
    insert('key=one')
    expect(run()).toMatchObject({ status: 'failure', executed: 2, output: expect.stringContaining('access controls') })
  })

  test('without security it does not matter', () => {
    user('')
    insert('key=one', { enforce_security: '0' })
    expect(run()).toMatchObject({ status: 'success' })
  })

  test('scripts run as that user too, and the next test does not', () => {
    user('')
    runsScript("assertEqual({ name: 'may', shouldbe: false, value: new GlideRecord('x_app_thing').canRead() })")
    expect(run()).toMatchObject({ status: 'success' })
    instance.store.update('sys_atf_step', '1'.padStart(32, '0'), { active: 'false' })
    expect(run()).toMatchObject({ status: 'failure' })
  })

  test('a role that is not there is a failure', () => {
    user('nothing')
    expect(run().status).toBe('failure')
  })
})

describe('requests', () => {
  const send = (more: Record<string, string> = {}): string =>
    step('send_request', { end_point: '/api/now/table/incident', http_method: 'get', auth_type: 'basic', ...more })
  const status = (code: string): string => step('assert_status', { operation: 'equals', status_code: code })

  test('nobody is logged in without a profile, nor by one with a wrong password', () => {
    send()
    status('401')
    instance.store.createTable('sys_auth_profile_basic', [])
    instance.store.insert('sys_auth_profile_basic', { sys_id: 'p', username: 'admin', password: 'wrong' })
    send({ basic_auth: 'p' })
    status('401')
    expect(run()).toMatchObject({ status: 'success', executed: 4 })
  })

  test('a profile logs in, and the answer is looked at', () => {
    instance.store.createTable('sys_auth_profile_basic', [])
    instance.store.insert('sys_auth_profile_basic', { sys_id: 'p', username: 'admin', password: 'right' })
    const admin = instance.store.all('sys_user').find(row => row['user_name'] === 'admin')?.['sys_id'] ?? ''
    instance.store.update('sys_user', admin, { user_password: 'right' })
    send({ basic_auth: 'p' })
    status('200')
    step('assert_json', {})
    step('assert_payload', { operation: 'contains', response_body: '"result"' })
    expect(run()).toMatchObject({ status: 'success', executed: 4 })
    step('assert_payload', { operation: 'contains', response_body: 'nothing of this' })
    expect(run()).toMatchObject({ status: 'failure', executed: 5 })
  })

  test('an assertion that does not follow its request is a failure', () => {
    send()
    step('log', { log: 'in between' })
    status('401')
    expect(run()).toMatchObject({ status: 'failure', executed: 3 })
  })
})
