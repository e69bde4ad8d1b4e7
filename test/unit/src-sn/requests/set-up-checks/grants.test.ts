/**
 * Doctor names what is missing: each right that the sync has on the instance is taken away by itself. The rights are read from the
 * installed app, so that a new one is in here without a line.
 */
import { createAppInstance, INTEGRATION, type AppInstance } from '../../instance.ts'
import { complaints, doctor, doctorBridge, setUp } from './doctor-end.ts'

interface Grant {
  readonly kind: 'resource' | 'control' | 'role' | 'privilege' | 'table'
  readonly name: string
  readonly take: (instance: AppInstance) => void
  /** What the red or yellow lines say. */
  readonly named: readonly string[]
}

const installed = createAppInstance()

const idOf = (table: string, where: Record<string, string>): string => {
  const [row, ...others] = installed.rows(table, where)
  if (row === undefined || others.length > 0) throw new Error(`${table} ${JSON.stringify(where)}: not exactly one`)
  return row['sys_id'] ?? ''
}

const api = idOf('sys_ws_definition', { service_id: 'sync' })
const operations = installed.rows('sys_ws_operation', { web_service_definition: api })
const toDoForRights = 'type REST_Endpoint, operation execute'

/** The right to execute each resource that the bridge calls: another access control is asked for, or the resource is switched off. */
const resources = operations.flatMap(({ sys_id: sysId = '', name = '' }): Grant[] => [
  {
    kind: 'resource',
    name: `execute ${name}`,
    take: instance => instance.poke('sys_ws_operation', sysId, { enforce_acl: '' }),
    named: [`execute "${name}": `, toDoForRights],
  },
  {
    kind: 'resource',
    name: `${name} is active`,
    take: instance => instance.poke('sys_ws_operation', sysId, { active: '0' }),
    named: [`Look why "${name}" did not answer`, 'the resource is active'],
  },
])

const control = operations[0]?.['enforce_acl'] ?? ''
const role = idOf('sys_user_role', { name: 'x_iio_sync.integration' })
const user = idOf('sys_user', { user_name: INTEGRATION })
const controls: readonly Grant[] = [
  {
    kind: 'control',
    name: 'the access control is active',
    take: instance => instance.poke('sys_security_acl', control, { active: '0' }),
    named: [toDoForRights, 'That one is active'],
  },
  {
    kind: 'control',
    name: 'the access control asks for the role',
    take: instance => {
      const link = idOf('sys_security_acl_role', { sys_security_acl: control, sys_user_role: role })
      instance.poke('sys_security_acl_role', link, { sys_user_role: idOf('sys_user_role', { name: 'admin' }) })
    },
    named: [toDoForRights, 'asks for the role "integration"'],
  },
  {
    kind: 'role',
    name: 'x_iio_sync.integration',
    take: instance =>
      instance.poke('sys_user_has_role', idOf('sys_user_has_role', { user, role }), { state: 'inactive' }),
    named: ['role "integration" of the app'],
  },
]

const declared = installed.rows('sys_scope_privilege')
const privileges = declared.map(({ sys_id: sysId = '', operation = '', target_name: target = '' }): Grant => ({
  kind: 'privilege',
  name: `${operation} ${target}`,
  take: instance => instance.poke('sys_scope_privilege', sysId, { status: 'denied' }),
  named: [operation === 'execute' ? target : `${operation} ${target}`, 'Application Cross-Scope Access'],
}))

const switches: Readonly<Record<string, readonly [column: string, title: string]>> = {
  read: ['read_access', 'Can read'],
  create: ['create_access', 'Can create'],
  write: ['update_access', 'Can update'],
}
const tables = declared
  .filter(({ target_type: type }) => type === 'sys_db_object')
  .map(({ operation = '', target_name: target = '' }): Grant => {
    const [column, title] = switches[operation] ?? ['', '']
    return {
      kind: 'table',
      name: `${title} of ${target}`,
      take: instance => instance.poke('sys_db_object', idOf('sys_db_object', { name: target }), { [column]: '0' }),
      named: [
        target,
        ...(['sys_scope_privilege', 'sys_db_object'].includes(target)
          ? ['open to other applications']
          : [`"${title}" is off`, 'Application Access']),
      ],
    }
  })

const grants: readonly Grant[] = [...resources, ...controls, ...privileges, ...tables]

test('with all of them there is nothing to complain of', async () => {
  const instance = createAppInstance()
  setUp(instance)
  const checks = await doctor(instance)
  expect(complaints(checks)).toBe('')
  expect(checks.filter(({ state }) => state !== 'passed')).toEqual([])
})

test('the list is read from the app, and has every kind', () => {
  const counts = Object.fromEntries(
    (['resource', 'control', 'role', 'privilege', 'table'] as const).map(kind => [
      kind,
      grants.filter(grant => grant.kind === kind).length,
    ]),
  )
  expect(counts).toEqual({
    resource: 2 * operations.length,
    control: 2,
    role: 1,
    privilege: declared.length,
    table: declared.filter(({ target_type: type }) => type === 'sys_db_object').length,
  })
  expect(Object.values(counts).every(count => count > 0)).toBe(true)
  expect(new Set(grants.map(({ name }) => name)).size).toBe(grants.length)
})

test.each(grants)('without "$name" doctor says so, and what to do', async ({ take, named }) => {
  const instance = createAppInstance()
  setUp(instance)
  take(instance)
  instance.reload()
  const said = complaints(await doctor(instance))
  for (const words of named) expect(said).toContain(words)
})

test('the questions to the resources change nothing', async () => {
  const instance = createAppInstance()
  setUp(instance)
  const all = () =>
    instance.rows('sys_db_object').map(({ name = '' }) => [name, name.startsWith('x_iio_') ? instance.rows(name) : []])
  const before = JSON.stringify(all())
  expect(await doctorBridge(instance).serviceNow.refusedResources()).toEqual([])
  expect(JSON.stringify(all())).toBe(before)
})
