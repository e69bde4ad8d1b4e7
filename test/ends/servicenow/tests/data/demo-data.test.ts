/** Demo data is an option: what clients find on an instance that came with it. */
import { roleSysId } from '../../platform-data/roles.ts'
import { seedDemoData } from '../../platform-data/demo/seed-demo.ts'
import { newInstance } from './instance.ts'
import { newRoutes, type Routes } from './rest-routes.ts'

function withDemoData(): Routes {
  const instance = newInstance()
  seedDemoData(instance.store, instance.options)
  instance.platform.reload()
  return newRoutes(instance)
}

const routes = withDemoData()
const count = (table: string, query = ''): number =>
  Number(
    routes.call('GET', `/api/now/table/${table}?sysparm_limit=1&sysparm_query=${encodeURIComponent(query)}`).headers[
      'X-Total-Count'
    ],
  )

test('well-known people have their well-known sys_ids', () => {
  const admin = '6816f79cc0a8016401c5a33be04be441'
  const fields = 'department,department.name,department.dept_head,department.dept_head.email'
  const query = `sysparm_fields=${fields}&sysparm_exclude_reference_link=true`
  expect(routes.result('GET', `/api/now/table/sys_user/${admin}?${query}`)).toEqual({
    department: 'a581ab703710200044e0bfc8bcbe5de8',
    'department.name': 'Finance',
    'department.dept_head': '46c5bf6ca9fe1981010713e3ac7d3384',
    'department.dept_head.email': 'natasha.ingram@example.com',
  })
})

test.each([
  ['sys_user', '', 40, 100],
  ['sys_user', 'mobile_phoneISNOTEMPTY', 1, 20],
  ['sys_user', 'JOINsys_user.sys_id=sys_user_has_role.user!role=2831a114c611228501d4ea6c309d626d', 11, 24],
  ['sys_user', `JOINsys_user.sys_id=sys_user_has_role.user!role=${roleSysId('itil')}`, 12, 50],
  ['sys_user', 'JOINsys_user.sys_id=sys_user_group.manager!active=true', 2, 50],
  ['sys_user_group', 'RLQUERYsys_group_has_role.group,>0,m2m^role.nameLIKEadmin^ENDRLQUERY', 3, 7],
  ['cmn_department', 'dept_headISNOTEMPTY', 5, 20],
  ['cmn_location', 'parentISNOTEMPTY', 3, 20],
  ['core_company', '', 2, 20],
  ['incident', '', 10, 100],
  ['problem', '', 10, 100],
  ['problem', 'subcategory=email', 1, 5],
  ['change_request', '', 3, 100],
  ['task', 'active=false', 3, 10],
  ['cmdb_ci_server', '', 5, 20],
  ['cmdb_ci', 'sys_class_name=cmdb_ci_service', 4, 4],
  ['cmdb_ci', 'short_descriptionISNOTEMPTY', 1, 10],
  ['cmdb_ci_linux_server', '', 2, 20],
  ['alm_asset', 'ciISNOTEMPTY^assigned_toISNOTEMPTY', 4, 20],
  ['alm_hardware', '', 4, 20],
  ['syslog', '', 1000, 5000],
])('%s with %j: as many as an instance has', (table, query, least, most) => {
  const found = count(table, query)
  expect(found).toBeGreaterThanOrEqual(least)
  expect(found).toBeLessThanOrEqual(most)
})

test('references of demo rows lead somewhere', () => {
  const { store, platform } = routes
  const broken = [
    'task',
    'sys_user',
    'sys_user_grmember',
    'sys_user_has_role',
    'sys_group_has_role',
    'alm_asset',
  ].flatMap(table =>
    store.all(table).flatMap(row => {
      const own = row['sys_class_name'] || table
      return [...platform.dictionary.columns(own).values()]
        .filter(({ type, name }) => type === 'reference' && (row[name] ?? '') !== '')
        .filter(({ reference, name }) => {
          const target = platform.dictionary.table(reference)
          return target === null || store.get(target.physical, row[name] ?? '') === null
        })
        .map(({ name }) => `${own}.${name}=${row[name] ?? ''}`)
    }),
  )
  expect(broken).toEqual([])
})

test('without the option none of it is there', () => {
  const { store } = newInstance()
  expect(store.all('task')).toEqual([])
  expect(store.all('sys_user').map(row => row['user_name'])).toEqual([
    'admin',
    'beth.anglin',
    'david.loo',
    'abel.tuter',
  ])
})
