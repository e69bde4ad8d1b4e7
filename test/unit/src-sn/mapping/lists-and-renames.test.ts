/** Lists of records travel by their names, and a template under another name is the same template. */
import { readJson } from '../../json.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { compare, importInto, mappingPage, newTemplate, withTemplate } from './mapping-end.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const userId = (name: string, on = instance): string => on.rows('sys_user', { user_name: name })[0]?.['sys_id'] ?? ''
const WATCHERS = { table: 'sys_user', names: ['beth.anglin', 'somebody@example.com', 'david.loo'] }
const withWatchers = (names: readonly string[] = WATCHERS.names) => {
  const { file } = mappingPage(instance)
  const template = newTemplate({ static_values: { watch_list: { ...WATCHERS, names } } })
  return { ...file, templates: [...file.templates, template] }
}
const stored = (on = instance): string =>
  on.rows('x_iio_sync_template', { name: 'Database' })[0]?.['static_values'] ?? ''

test('a list of users is stored by their sys_ids and exported by their names', () => {
  expect(importInto(instance, withWatchers()).status).toBe(200)
  expect(stored()).toBe(`watch_list=${userId('beth.anglin')},somebody@example.com,${userId('david.loo')}^EQ`)
  const { file, text } = mappingPage(instance)
  expect(file.templates.find(({ name }) => name === 'Database')?.static_values).toEqual({ watch_list: WATCHERS })
  expect(text).not.toMatch(/[0-9a-f]{32}/)
  expect(compare(instance, file).changes).toEqual([])
})

test('on another instance the names find its own users, and the bytes are the same', () => {
  importInto(instance, withWatchers())
  const { text } = mappingPage(instance)
  const other = createAppInstance()
  expect(importInto(other, JSON.parse(text)).status).toBe(200)
  expect(mappingPage(other).text).toBe(text)
  expect(stored(other)).toContain(userId('beth.anglin', other))
})

test('a name of a list that nobody has refuses the file', () => {
  const answer = importInto(instance, withWatchers(['beth.anglin', 'nobody.here']))
  expect(answer.status).toBe(422)
  expect(readJson<{ error: { detail: string } }>(answer.text).error.detail).toContain('"nobody.here"')
})

test('names for a column that holds one record are refused', () => {
  const template = newTemplate({ static_values: { assignment_group: { table: 'sys_user_group', names: ['Network'] } } })
  const { file } = mappingPage(instance)
  const { problems } = compare(instance, { ...file, templates: [...file.templates, template] })
  expect(problems.join()).toContain('assignment_group')
})

test('a template under another name is renamed: its row stays, and so do its parts', () => {
  const ids = () => [
    instance.rows('x_iio_sync_template').map(row => row['sys_id']),
    instance.rows('x_iio_sync_field_mapping').map(row => row['sys_id']),
  ]
  const before = ids()
  const renamed = withTemplate(mappingPage(instance).file, 'Incident', () => ({ name: 'Outage' }))
  expect(compare(instance, renamed).changes).toEqual([
    {
      change: 'changed',
      part: 'template',
      template: 'Outage',
      name: 'Incident',
      fields: [{ field: 'name', before: 'Incident', after: 'Outage' }],
    },
  ])
  expect(importInto(instance, renamed).status).toBe(200)
  expect(ids()).toEqual(before)
  expect(mappingPage(instance).file.templates.map(({ name }) => name)).toContain('Outage')
})

test('a template that differs in more than its name is another one', () => {
  const other = withTemplate(mappingPage(instance).file, 'Incident', () => ({ name: 'Outage', order: 7 }))
  expect(compare(instance, other).changes.map(({ change, name }) => [change, name])).toContainEqual([
    'removed',
    'Incident',
  ])
})
