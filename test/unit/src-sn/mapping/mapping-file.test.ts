/** Export and import of the whole mapping by names. */
import type { Row } from '../../../ends/servicenow/contracts.ts'
import type { MappingFile } from '../../../../src-sn/server/contract/mapping-file.ts'
import { readJson } from '../../json.ts'
import { attribute, changeCatalogue, option } from '../catalogue.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { compare, importInto, mappingPage, newTemplate, withTemplate } from './mapping-end.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const TABLES = [
  'x_iio_sync_template',
  'x_iio_sync_condition',
  'x_iio_sync_field_mapping',
  'x_iio_sync_state_mapping',
  'x_iio_sync_status_mapping',
]
const stored = (): Record<string, Row[]> => Object.fromEntries(TABLES.map(table => [table, instance.rows(table)]))
const problemOf = (text: string): string => readJson<{ error: { detail: string } }>(text).error.detail
const imported = (file: MappingFile): void => {
  const answer = importInto(instance, file)
  if (answer.status !== 200) throw new Error(answer.text)
}

const severity = { attribute: 'severity', operator: 'is_one_of', options: ['Critical'], text: '', order: 100 }
const severityOf = (on: AppInstance): string => attribute(on, { key: 'severity', label: 'Severity' })
const addOption = (label: string, externalId: string, on = instance): string =>
  option(on, { attribute: severityOf(on), label, external_id: externalId })

test('the exported file is JSON with its schema, and no sys_id, secret or address is in it', () => {
  const { text } = mappingPage(instance)
  expect(JSON.parse(text)).toMatchObject({ format: 'incident.io sync mapping', schema: 1 })
  expect(text).not.toMatch(/[0-9a-f]{32}|secret|bridge_url|https?:/)
})

test('importing the exported file changes no row', () => {
  const before = stored()
  const { file } = mappingPage(instance)
  expect(compare(instance, file)).toMatchObject({ changes: [], problems: [] })
  imported(file)
  expect(stored()).toEqual(before)
})

test('a file goes to another instance and comes back with the same bytes', () => {
  addOption('Critical', '01SEVCRITICAL')
  const [group] = instance.rows('sys_user_group')
  const name = group?.['name'] ?? ''
  const file = {
    ...mappingPage(instance).file,
    templates: [
      newTemplate({
        conditions: [severity],
        static_values: { assignment_group: { table: 'sys_user_group', name }, description: 'a^b' },
      }),
      ...mappingPage(instance).file.templates,
    ],
  }
  imported(file)
  const { text } = mappingPage(instance)
  const other = createAppInstance()
  addOption('Critical', '01OTHERACCOUNT', other)
  const answer = importInto(other, JSON.parse(text))
  expect(answer.status).toBe(200)
  expect(mappingPage(other).text).toBe(text)
  const [template] = other.rows('x_iio_sync_template', { name: 'Database' })
  const [there] = other.rows('sys_user_group', { name })
  expect(template?.['static_values']).toContain(`assignment_group=${there?.['sys_id']}`)
  expect(template?.['static_values']).toContain('description=a^^b')
})

test('the diff says what comes, goes and changes before anything is stored', () => {
  const { file } = mappingPage(instance)
  const before = stored()
  const wanted = withTemplate(file, 'Incident', template => ({
    order: 7,
    field_mappings: template.field_mappings.map(field =>
      field.column === 'short_description' ? { ...field, value: 'New: {{ incident.name }}' } : field,
    ),
  }))
  const changes = compare(instance, { ...wanted, templates: [...wanted.templates, newTemplate()] }).changes
  expect(changes.map(({ change, part, name }) => [change, part, name])).toEqual([
    ['changed', 'template', 'Incident'],
    ['changed', 'field_mapping', 'short_description'],
    ['added', 'template', 'Database'],
    ['added', 'field_mapping', 'short_description'],
  ])
  expect(changes[0]?.fields).toEqual([{ field: 'order', before: '100', after: '7' }])
  expect(stored()).toEqual(before)
})

test('what is not in the file is removed, with its conditions and field mappings', () => {
  imported({ ...mappingPage(instance).file, templates: [newTemplate()] })
  expect(instance.rows('x_iio_sync_template').map(row => row['name'])).toEqual(['Database'])
  const [template] = instance.rows('x_iio_sync_template')
  expect(instance.rows('x_iio_sync_condition')).toEqual([])
  expect(instance.rows('x_iio_sync_field_mapping').map(row => row['template'])).toEqual([template?.['sys_id']])
})

test('a template keeps its sys_id, so that its tickets keep it', () => {
  const [before] = instance.rows('x_iio_sync_template', { name: 'Incident' })
  imported(withTemplate(mappingPage(instance).file, 'Incident', () => ({ order: 7 })))
  const [after] = instance.rows('x_iio_sync_template', { name: 'Incident' })
  expect([after?.['sys_id'], after?.['order']]).toEqual([before?.['sys_id'], '7'])
})

describe('a name that means nothing here refuses the whole file', () => {
  const broken: readonly (readonly [string, Parameters<typeof newTemplate>[0], string])[] = [
    ['an option', { conditions: [{ ...severity, options: ['Gigantic'] }] }, '"Gigantic"'],
    [
      'an option of two',
      { conditions: [{ ...severity, options: ['Twin'] }] },
      'more than one option of severity is called "Twin"',
    ],
    ['an attribute', { conditions: [{ ...severity, attribute: 'custom_field:Team' }] }, '"custom_field:Team"'],
    ['a table', { target_table: 'u_gone' }, '"u_gone"'],
    ['a column', { static_values: { u_gone: 'x' } }, '"u_gone"'],
    ['a group', { static_values: { assignment_group: { table: 'sys_user_group', name: 'Gone' } } }, '"Gone"'],
    [
      'a lookup table',
      { field_mappings: newTemplate().field_mappings.map(one => ({ ...one, kind: 'lookup', lookup_table: 'u_gone' })) },
      '"u_gone"',
    ],
  ]
  test.each(broken)('%s', (_what, template, name) => {
    addOption('Twin', '01TWINA')
    addOption('Twin', '01TWINB')
    const before = stored()
    const { file } = mappingPage(instance)
    const answer = importInto(instance, { ...file, templates: [newTemplate(template), ...file.templates.slice(1)] })
    expect([answer.status, problemOf(answer.text)]).toEqual([422, expect.stringContaining(name)])
    expect(problemOf(answer.text)).toContain('Template "Database"')
    expect(stored()).toEqual(before)
  })
})

test('an option that incident.io removed keeps its place, and a new one of its name comes first', () => {
  const old = addOption('Big', '01OLD')
  const withBig = { conditions: [{ ...severity, options: ['Big'] }] }
  imported({ ...mappingPage(instance).file, templates: [newTemplate(withBig)] })
  changeCatalogue(instance, 'option', old, { removed: 'true' })
  const before = stored()
  imported(mappingPage(instance).file)
  expect(stored()).toEqual(before)
  addOption('Big', '01NEW')
  // The stored one is named by its id now, because the name means the new one.
  expect(mappingPage(instance).file.templates[0]?.conditions[0]?.options).toEqual(['01OLD'])
  expect(compare(instance, mappingPage(instance).file).changes).toEqual([])
})

test('a row that is refused puts back what was written before it', () => {
  const before = mappingPage(instance).text
  const { file } = mappingPage(instance)
  const state = file.state_mappings[0]
  if (state === undefined) throw new Error('No state mapping is shipped')
  instance.beforeInsert((table, row) => {
    if (table === 'x_iio_sync_state_mapping' && row['state'] === '99') throw new Error('refused')
  })
  const answer = importInto(instance, {
    ...file,
    templates: [newTemplate()],
    state_mappings: [...file.state_mappings, { ...state, state: '99' }],
  })
  expect(answer.status).not.toBe(200)
  expect(mappingPage(instance).text).toBe(before)
})

test.each([
  ['another schema', { schema: 2 }, 'schema 2'],
  ['another file', { format: 'x' }, 'no mapping file'],
  ['a field that nobody knows', { secrets: 'x' }, 'secrets'],
])('%s is refused', (_what, changes, words) => {
  const answer = importInto(instance, { ...mappingPage(instance).file, ...changes })
  expect([answer.status, problemOf(answer.text)]).toEqual([400, expect.stringContaining(words)])
})

test('what was compared before somebody else changed the mapping is not imported', () => {
  const { file, configuration } = mappingPage(instance)
  imported(withTemplate(file, 'Incident', () => ({ order: 7 })))
  const answer = instance.call('admin', 'POST', '/api/x_iio_sync/v1/home/mapping/import', { file, configuration })
  expect(answer.status).toBe(409)
  expect(instance.rows('x_iio_sync_template', { name: 'Incident' })[0]?.['order']).toBe('7')
})
