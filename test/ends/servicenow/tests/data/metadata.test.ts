/** sys_metadata: every record of configuration, by what all of them have. */
import { createSmallInstance, evaluate, within } from '../scripts/small-instance.ts'
import { id, removeApp, writeApp } from './app-fixture.ts'
import { newInstance } from './instance.ts'
import { fields } from './table-call.ts'
import * as table from './table-call.ts'
import { resultOf } from './rest-call.ts'

const own = within(
  `var found = new GlideRecord('sys_metadata')
   found.addQuery('sys_scope', '${'a'.repeat(32)}')
   found.orderBy('sys_class_name')
   found.query()
   var seen = []
   while (found.next()) seen.push([found.getValue('sys_class_name'), found.getValue('sys_name'), found.getRecordClassName()])
   return seen`,
)

test('a query on it finds the records of every class, with their class and update name', () => {
  const instance = createSmallInstance()
  instance.privilege('read', 'sys_metadata')
  instance.include('Helper', 'var Helper = {}')
  const rule = instance.rule({ name: 'checks', collection: 'x_app_thing' })
  const classes = (evaluate(instance, own) as string[][]).map(([name]) => name)
  expect(classes).toEqual(expect.arrayContaining(['sys_script', 'sys_script_include', 'sysauto_script']))
  expect(
    evaluate(
      instance,
      within(`var one = new GlideRecord('sys_metadata'); one.get('${rule}')
              return [one.getValue('sys_update_name'), one.getValue('sys_name'), one.getRecordClassName(), one.isValidField('sys_policy')]`),
    ),
  ).toEqual([`sys_script_${rule}`, 'checks', 'sys_script', true])
})

test('what changes through it changes the record of its class', () => {
  const instance = createSmallInstance()
  const sysId = instance.include('Helper', 'var Helper = {}')
  const { records } = instance.scripts
  expect(records.update(instance.context, 'sys_metadata', sysId, { sys_policy: 'read' })).toMatchObject({ ok: true })
  expect(instance.store.get('sys_script_include', sysId)?.['sys_policy']).toBe('read')
  expect(records.remove(instance.context, 'sys_metadata', sysId)).toMatchObject({ ok: true })
  expect(instance.store.get('sys_script_include', sysId)).toBeNull()
})

test('each class inherits its columns, and is stored in a table of its own', () => {
  const { platform } = newInstance()
  expect(platform.dictionary.table('sys_script')).toMatchObject({ parent: 'sys_metadata', physical: 'sys_script' })
  expect([...platform.dictionary.columns('sys_script').keys()]).toEqual(
    expect.arrayContaining(['sys_class_name', 'sys_update_name', 'sys_scope', 'sys_package', 'collection']),
  )
  expect(platform.dictionary.isA('sys_ui_action', 'sys_metadata')).toBe(true)
  expect(platform.dictionary.isA('incident', 'sys_metadata')).toBe(false)
})

test('web services read it as any table, with a query, an order and a count', () => {
  const directory = writeApp()
  table.use(directory)
  removeApp(directory)
  const answer = table.call('GET', '/table/sys_metadata', {
    ...fields('sys_id,sys_class_name,sys_update_name', {
      sysparm_query: 'sys_class_name=sys_script^ORDERBYDESCsys_name',
      sysparm_limit: '2',
    }),
  })
  expect(resultOf(answer)).toEqual([
    { sys_id: id('own'), sys_class_name: 'sys_script', sys_update_name: `sys_script_${id('own')}` },
    { sys_id: id('capture'), sys_class_name: 'sys_script', sys_update_name: `sys_script_${id('capture')}` },
  ])
  expect(answer.headers['X-Total-Count']).toBe('2')
})
