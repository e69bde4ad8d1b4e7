/** The CMDB Instance API: https://www.servicenow.com/docs/r/api-reference/rest-apis/cmdb-instance-api.html */
import { newRoutes, type Routes } from './rest-routes.ts'

const base = '/api/now/cmdb/instance'
const servers = `${base}/cmdb_ci_linux_server`
const headers = { 'content-type': 'application/json' }
const dependsOn = '1a9cb166f1571100a92eb60da2bce5c5'

interface Shown {
  attributes: Record<string, unknown>
  outbound_relations: { sys_id: string; target: unknown; type: unknown }[]
  inbound_relations: { sys_id: string; target: unknown; type: unknown }[]
}

let routes: Routes
beforeEach(() => {
  routes = newRoutes()
})
const item = (method: string, path: string, body?: unknown): Shown =>
  routes.result(method, path, body === undefined ? {} : { headers, body }) as Shown
const status = (method: string, path: string, body?: unknown, userName = 'admin'): number =>
  routes.call(method, path, { userName, ...(body === undefined ? {} : { headers, body }) }).status
const make = (name: string, more: object = {}): Shown =>
  item('POST', servers, { source: 'ServiceNow', attributes: { name }, ...more })
const idOf = (shown: Shown): string => String(shown.attributes['sys_id'])

test('an item is made, listed, shown and changed', () => {
  const sysId = idOf(make('linux99'))
  expect(routes.result('GET', servers)).toEqual([{ sys_id: sysId, name: 'linux99' }])
  expect(routes.result('GET', `${servers}?sysparm_query=name=linux98`)).toEqual([])
  const location = routes.store.all('cmn_location')[0]?.['sys_id'] ?? ''
  const changed = item('PATCH', `${servers}/${sysId}`, {
    source: 'ServiceNow',
    attributes: { cpu_name: 'i5', location },
  })
  expect(changed.attributes).toMatchObject({ name: 'linux99', cpu_name: 'i5', discovery_source: 'ServiceNow' })
  expect(item('GET', `/api/now/v1/cmdb/instance/cmdb_ci/${sysId}`)).toMatchObject({
    attributes: { sys_class_name: 'cmdb_ci_linux_server', used_for: 'Production', operational_status: '1' },
    outbound_relations: [],
    inbound_relations: [],
  })
})

test('references are shown with what people call them, other values as they are stored', () => {
  const admin = '6816f79cc0a8016401c5a33be04be441'
  const made = make('linux99', { attributes: { name: 'linux99', assigned_to: admin, install_status: '2' } })
  expect(made.attributes).toMatchObject({
    install_status: '2',
    assigned_to: {
      display_value: 'System Administrator',
      link: `https://instance.example.com/api/now/table/sys_user/${admin}`,
      value: admin,
    },
  })
})

test('an item of a known name is the same item', () => {
  const first = idOf(make('linux99'))
  expect(idOf(make('linux99', { attributes: { name: 'linux99', ram: '64' } }))).toBe(first)
  expect(routes.store.all('cmdb_ci').find(row => row['sys_id'] === first)).toMatchObject({ ram: '64' })
})

test('relations are made from both sides, and taken away', () => {
  const target = idOf(make('linux98'))
  const made = make('linux99', { outbound_relations: [{ type: dependsOn, target }] })
  const [relation] = made.outbound_relations
  expect(relation).toMatchObject({
    type: {
      display_value: 'Depends on::Used by',
      link: `https://instance.example.com/api/now/table/cmdb_rel_type/${dependsOn}`,
      value: dependsOn,
    },
    target: {
      display_value: 'linux98',
      link: `https://instance.example.com/api/now/cmdb/instance/cmdb_ci/${target}`,
      value: target,
    },
  })
  expect(item('GET', `${servers}/${target}`).inbound_relations).toMatchObject([{ target: { value: idOf(made) } }])
  const body = { inbound_relations: [{ type: dependsOn, target }] }
  expect(item('POST', `${servers}/${idOf(made)}/relation`, body).inbound_relations).toHaveLength(1)
  expect(item('POST', `${servers}/${idOf(made)}/relation`, body).inbound_relations).toHaveLength(1)
  const path = `${servers}/${idOf(made)}/relation/${relation?.sys_id}`
  expect([status('DELETE', path), status('DELETE', path)]).toEqual([200, 404])
  expect(item('GET', `${servers}/${target}`).inbound_relations).toEqual([])
})

test('what it refuses', () => {
  const sysId = idOf(make('linux99'))
  const source = 'ServiceNow'
  expect(status('POST', servers, { attributes: { name: 'a' } })).toBe(400)
  expect(status('POST', servers, { source, attributes: {}, outbound_relations: [{ type: dependsOn }] })).toBe(400)
  expect(
    status('POST', `${servers}/${sysId}/relation`, { source, inbound_relations: [{ type: 'x', target: 'y' }] }),
  ).toBe(404)
  expect(status('GET', `${base}/incident`)).toBe(400)
  expect(status('GET', `${base}/cmdb_ci_computer/${'0'.repeat(32)}`)).toBe(404)
  expect(status('GET', `${base}/cmdb_ci_ip_switch/${sysId}`)).toBe(404)
  expect(status('GET', `${servers}/${sysId}`, undefined, 'abel.tuter')).toBe(404)
  expect(status('DELETE', `${servers}/${sysId}`)).toBe(405)
  expect(status('PUT', servers, { source })).toBe(405)
})

test('kinds of relations are found by name', () => {
  const found = routes.result('GET', '/api/now/table/cmdb_rel_type?sys_name=Cools::Cooled By') as object[]
  expect(found).toMatchObject([{ sys_id: '015633570a0a0bc70029121512d46ede', parent_descriptor: 'Cools' }])
})
