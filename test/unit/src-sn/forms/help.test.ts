/** What a form and a list tell by themselves: help on every column, nothing to decipher, no button that leads nowhere. */
import { readdirSync, readFileSync } from 'node:fs'
import { XMLParser } from 'fast-xml-parser'
import { createAppInstance } from '../instance.ts'
import { formAnnotations } from '../../../ends/servicenow/pages/layouts.ts'
import { templateId } from '../tickets.ts'

interface Element {
  '@_name': string
  '@_type': string
}

const parser = new XMLParser({
  ignoreAttributes: false,
  parseAttributeValue: false,
  isArray: name => name === 'element',
})

const columns = readdirSync('dist/app/dictionary')
  .filter(file => file.startsWith('x_iio_sync_'))
  .flatMap(file => {
    const parsed = parser.parse(readFileSync(`dist/app/dictionary/${file}`, 'utf8')) as {
      database: { element: { element: Element[] }[] }
    }
    const table = file.replace('.xml', '')
    return parsed.database.element
      .flatMap(({ element }) => element)
      .map(element => ({ table, column: element['@_name'], type: element['@_type'] }))
  })

const instance = createAppInstance()
const help = instance.rows('sys_documentation')

test('these are the columns of the app', () => expect(columns.length).toBeGreaterThan(150))

/** The platform keeps 255 characters. */
const MAX_HINT = 255

test.each(columns)('$table, column $column: says what it is, in one or two short sentences', ({ table, column }) => {
  const hint = help.find(row => row['name'] === table && row['element'] === column)?.['hint'] ?? ''
  expect(hint).toMatch(/^["A-Z].*[.a-z\d]$/s)
  expect(hint.length).toBeLessThanOrEqual(MAX_HINT)
})

const inDefaultView = (row: Record<string, string>): boolean => ['', 'NULL', 'Default view'].includes(row['view'] ?? '')
const sections = instance.rows('sys_ui_section')
const lists = instance.rows('sys_ui_list').filter(inDefaultView)

test.each(columns.filter(({ type }) => type === 'json'))(
  '$table, column $column: is JSON: on the support form, and on no form or list that an admin reads',
  ({ table, column }) => {
    const views = instance
      .rows('sys_ui_element', { element: column })
      .map(row => sections.find(({ sys_id }) => sys_id === row['sys_ui_section']))
      .filter(section => section?.['name'] === table)
    expect(views.filter(section => section !== undefined && inDefaultView(section))).toEqual([])
    expect(views).toHaveLength(1)
    const own = lists.find(row => row['name'] === table)?.['sys_id'] ?? ''
    expect(instance.rows('sys_ui_list_element', { list_id: own, element: column })).toEqual([])
  },
)

test('the form of a template says who reads comments, before anybody fills them', () => {
  const shown = formAnnotations(instance.atf().platform, 'x_iio_sync_template')
  expect(shown).toEqual([expect.stringMatching(/^Comments are visible to customers: .*Additional comments\./)])
})

const tables = [...new Set(columns.map(({ table }) => table))]

test.each(tables)('%s has its place in the menu', table =>
  expect(instance.rows('sys_app_module', { name: table, link_type: 'LIST' }).length).toBeGreaterThan(0),
)

/** Who may create rows, by the access control. */
function creator(table: string): string {
  const [control] = instance.rows('sys_security_acl', { name: table, operation: 'create' })
  const [link] = instance.rows('sys_security_acl_role', { sys_security_acl: control?.['sys_id'] ?? '' })
  return instance.row('sys_user_role', link?.['sys_user_role'] ?? '')['name'] ?? ''
}

const omitsNew = (table: string, relatedList: string): boolean =>
  instance
    .rows('sys_ui_list_control', { name: table })
    .some(row => (row['related_list'] ?? '') === relatedList && ['1', 'true'].includes(row['omit_new_button'] ?? ''))

/** Begun on the record that is to be linked. */
const BEGUN_ELSEWHERE = 'x_iio_sync_link_request'

test.each(tables)('%s has New where people make rows, and nowhere else', table => {
  const isPeoples = creator(table) !== 'admin' && table !== BEGUN_ELSEWHERE
  expect(omitsNew(table, '')).toBe(!isPeoples)
})

test.each(instance.rows('sys_ui_related_list_entry').filter(row => row['related_list']?.startsWith('x_iio_sync_')))(
  'the related list $related_list has New where people make rows',
  row => {
    const [table = ''] = (row['related_list'] ?? '').split('.')
    const owner = instance.row('sys_ui_related_list', row['list_id'] ?? '')['name'] ?? ''
    expect(omitsNew(owner, row['related_list'] ?? '')).toBe(creator(table) === 'admin')
  },
)

describe('the name of a table', () => {
  const names = tables.map(table => {
    const [row] = instance.rows('sys_documentation', { name: table, element: '' })
    return { table, label: row?.['label'] ?? '', plural: row?.['plural'] ?? '' }
  })

  test.each(names)('$table says whose it is, of one row and of several', ({ table, label, plural }) => {
    for (const name of [label, plural]) expect(name).toContain('incident.io')
    expect(plural).not.toBe(label)
    expect(instance.rows('sys_db_object', { name: table })[0]?.['label']).toBe(label)
  })

  test("is nobody else's", () => {
    const all = instance.rows('sys_db_object').map(row => row['label'] ?? '')
    for (const { label } of names) expect(all.filter(other => other === label)).toHaveLength(1)
  })
})

test.each(instance.rows('sys_ui_action', { name: 'Discard' }))(
  '"Discard" on $table says what ends, and that the record stays',
  row =>
    expect(row['hint']).toMatch(
      /^(?:Stops|Leaves out) .* The record in ServiceNow .*not touched\. Needs a discard reason\.$/,
    ),
)

test('the categories of statuses are called as in incident.io', () => {
  const called = (value: string): string[] =>
    [
      ...instance.rows('sys_choice', { name: 'x_iio_sync_status_mapping', element: 'category', value }),
      ...instance.rows('x_iio_sync_option', { external_id: value }),
    ].map(row => row['label'] ?? '')
  expect(called('live')).toEqual(['Active', 'Active'])
  expect(called('learning')).toEqual(['Post-incident', 'Post-incident'])
})

describe('a refused save', () => {
  const wrong: [string, Record<string, string>, string][] = [
    ['template', { name: 'x', target_table: 'u_nothing' }, 'there is no table "u_nothing"'],
    ['condition', { operator: 'contains' }, 'Template: choose the template'],
    ['field_mapping', { column: 'u_nothing' }, 'the table incident has no column "u_nothing"'],
    ['state_mapping', { target_table: 'incident', state: '99' }, '"99" is no state of incident'],
    ['status_mapping', { target_table: 'incident' }, 'Status category: choose one'],
  ]

  test.each(wrong)('of a %s over REST names the rule, and where its sentence stands', (table, values, words) => {
    const own = createAppInstance()
    const row = {
      ...(table === 'field_mapping' ? { template: templateId(own, 'Incident') } : {}),
      ...(table === 'condition' ? { attribute: own.rows('x_iio_sync_attribute')[0]?.['sys_id'] ?? '' } : {}),
      ...values,
    }
    const answer = own.create('admin', `x_iio_sync_${table}`, row)
    expect([answer.status, answer.text]).toEqual([
      403,
      expect.stringContaining(`check ${table.replace('_', ' ')} (why: System Log)`),
    ])
    expect(own.logs('warn').join('\n')).toContain(`incident.io sync: a save in x_iio_sync_${table} was refused.`)
    expect(own.logs('warn').join('\n')).toContain(words)
  })

  test('by an import stands on the staged row, with the rule, and its sentence in the log', () => {
    const own = createAppInstance()
    for (const row of own.rows('sys_transform_map')) own.poke('sys_transform_map', row['sys_id'] ?? '', { active: '0' })
    const map = 'a'.repeat(32)
    own.plant('sys_transform_map', {
      sys_id: map,
      name: 'States',
      source_table: 'imp_user',
      target_table: 'x_iio_sync_state_mapping',
      active: '1',
    })
    for (const [source, target] of [
      ['user_id', 'target_table'],
      ['first_name', 'state'],
    ] as const)
      own.plant('sys_transform_entry', {
        sys_id: source.padEnd(32, '0'),
        map,
        source_field: source,
        target_field: target,
        coalesce: '0',
      })
    const answer = own.call('admin', 'POST', '/api/now/import/imp_user', { user_id: 'incident', first_name: '99' })
    expect(answer.text).toContain('"status":"error"')
    expect(answer.text).toContain('check state mapping (why: System Log)')
    expect(own.logs('warn').join('\n')).toContain('State value: "99" is no state of incident here')
  })
})
