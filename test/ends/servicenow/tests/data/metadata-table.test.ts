/** sys_metadata shows what every configuration table holds. */
import { newRoutes } from './rest-routes.ts'

const routes = newRoutes()
const path = '/api/now/table/sys_metadata'
const count = (query: string): number =>
  Number(
    routes.call('GET', `${path}?sysparm_limit=1&sysparm_query=${encodeURIComponent(query)}`).headers['X-Total-Count'],
  )
const rules = { name: 'first', collection: 'incident', when: 'before' }
const created = routes.result('POST', '/api/now/table/sys_script?sysparm_fields=sys_id', {
  headers: { 'content-type': 'application/json' },
  body: rules,
}) as { sys_id: string }

test('every row is there once, with its class, and pages meet', () => {
  const all = routes.result('GET', `${path}?sysparm_fields=sys_id,sys_class_name&sysparm_query=ORDERBYsys_id`)
  const rows = all as { sys_id: string; sys_class_name: string }[]
  expect(rows).toHaveLength(count(''))
  expect(new Set(rows.map(row => row.sys_class_name))).toEqual(
    new Set(rows.map(row => row.sys_class_name).filter(name => routes.platform.dictionary.isA(name, 'sys_metadata'))),
  )
  expect(rows.length).toBeGreaterThan(500)
  const pages = [0, 400].flatMap(
    offset =>
      routes.result(
        'GET',
        `${path}?sysparm_fields=sys_id&sysparm_limit=400&sysparm_offset=${offset}&sysparm_query=ORDERBYsys_id`,
      ) as { sys_id: string }[],
  )
  expect(pages.map(row => row.sys_id)).toEqual(rows.slice(0, 800).map(row => row.sys_id))
})

test('a record is read, changed and deleted by its sys_id as one of its own class', () => {
  const { sys_id: sysId } = created
  expect(routes.result('GET', `${path}/${sysId}`)).toMatchObject({ sys_id: sysId, sys_class_name: 'sys_script' })
  expect(routes.result('GET', `/api/now/table/sys_script/${sysId}`)).toMatchObject({ name: 'first' })
})

test.each([
  ['sys_class_name=sys_script', 1],
  ['sys_class_nameINsys_script,sys_script_include', 1],
  ['sys_class_name!=sys_dictionary^sys_class_name=sys_script', 1],
  ['sys_class_name=sys_script^sys_class_name=sys_number', 0],
])('the class is a condition: %s', (query, expected) => {
  expect(count(query)).toBe(expected)
})

test('rows of each class keep a table of their own', () => {
  expect(routes.platform.dictionary.table('sys_script')).toMatchObject({
    parent: 'sys_metadata',
    physical: 'sys_script',
  })
  expect(routes.store.all('sys_metadata')).toEqual([])
})

test('who may not read configuration sees none', () => {
  const answer = routes.result('GET', `${path}?sysparm_query=sys_class_name=sys_script`, { userName: 'beth.anglin' })
  expect(answer).toEqual([])
})
