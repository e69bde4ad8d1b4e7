/** The pages follow what an app says of its menus, lists and forms. */
import { startInstance, type StartedInstance } from '../../start.ts'
import { appFiles, id, record, removeApp, writeApp } from '../data/app-fixture.ts'

const elements = (table: string, owner: string, parent: string, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.map((element, position) => [
      `update/${table}_${position}.xml`,
      record(table, `${owner}${position}`, {
        [owner]: parent,
        element,
        // In the order of the positions, not of the files.
        position: String(names.length - position),
        type: element.startsWith('.') ? element : '',
      }),
    ]),
  )

const entry = (name: string, values: Record<string, string>): Record<string, string> => ({
  [`update/sys_app_module_${name}.xml`]: record('sys_app_module', name, {
    title: name,
    application: id('menu'),
    active: 'true',
    ...values,
  }),
})

const policy = (
  name: string,
  values: Record<string, string>,
  actions: Record<string, Record<string, string>>,
): Record<string, string> => ({
  [`update/sys_ui_policy_${name.replace(' ', '_')}.xml`]: record('sys_ui_policy', name, {
    table: 'x_test_item',
    active: 'true',
    global: 'true',
    on_load: 'true',
    reverse_if_false: 'true',
    ...values,
  }),
  ...Object.fromEntries(
    Object.entries(actions).map(([field, effects]) => [
      `update/sys_ui_policy_action_${name.replace(' ', '_')}_${field}.xml`,
      record('sys_ui_policy_action', `${name} ${field}`, { ui_policy: id(name), field, ...effects }),
    ]),
  ),
})

const files = {
  ...appFiles,
  'update/sys_ui_list.xml': record('sys_ui_list', 'list', { name: 'x_test_item', view: 'Default view' }),
  ...elements('sys_ui_list_element', 'list_id', id('list'), ['group', 'key']),
  'update/sys_ui_section.xml': record('sys_ui_section', 'section', { name: 'x_test_item', view: 'Default view' }),
  ...elements('sys_ui_element', 'sys_ui_section', id('section'), ['group', 'secret', '.split', 'kind', 'key']),
  'update/sys_relationship.xml': record('sys_relationship', 'relationship', {
    name: 'Parts',
    basic_apply_to: 'x_test_item',
    basic_query_from: 'x_test_item',
    query_with: "current.addQuery('key', parent.getValue('key') + ' part')",
  }),
  'update/sys_ui_related_list.xml': record('sys_ui_related_list', 'lists', {
    name: 'x_test_item',
    view: 'Default view',
  }),
  'update/sys_ui_related_list_entry.xml': record('sys_ui_related_list_entry', 'entry', {
    list_id: id('lists'),
    related_list: `REL:${id('relationship')}`,
    position: '0',
  }),
  'update/sys_app_application.xml': record('sys_app_application', 'menu', { title: 'Test menu', active: 'true' }),
  ...policy(
    'odd',
    { conditions: 'kind=odd', order: '1' },
    { secret: { visible: 'false' }, group: { mandatory: 'true' } },
  ),
  ...policy(
    'late',
    { conditions: 'key=third', order: '2', reverse_if_false: 'false' },
    { secret: { visible: 'true' } },
  ),
  ...policy('other view', { conditions: '', global: 'false', view: id('view') }, { key: { visible: 'false' } }),
  ...policy('switched off', { conditions: '', active: 'false' }, { key: { visible: 'false' } }),
  ...entry('Odd items', {
    link_type: 'LIST',
    name: 'x_test_item',
    filter: 'kind=odd',
    order: '2',
    hint: 'The odd ones',
  }),
  ...entry('Items', { link_type: 'LIST', name: 'x_test_item', order: '1' }),
  ...entry('Search', { link_type: 'FILTER', name: 'x_test_item', order: '3' }),
  ...entry('Switched off', { link_type: 'LIST', name: 'x_test_item', active: 'false' }),
}

let instance: StartedInstance
const app = writeApp(files)

beforeAll(async () => {
  instance = await startInstance({ app })
  await instance.call('admin', 'POST', '/api/now/table/x_test_item', { key: 'second', kind: 'odd' })
}, 60_000)
afterAll(async () => {
  await instance.stop()
  removeApp(app)
})

async function textOf(path: string): Promise<string> {
  const answer = await fetch(`${instance.url}${path}`, {
    headers: { authorization: instance.authorizationOf('admin') },
  })
  expect(answer.status).toBe(200)
  return await answer.text()
}

/** Where the first page says that a menu entry leads. */
async function pathOf(title: string): Promise<string> {
  const path = new RegExp(`<a href="([^"]*)">${title}</a>`).exec(await textOf('/'))?.[1] ?? ''
  return path.replaceAll('&amp;', '&')
}

const headings = (page: string): string[] => [...page.matchAll(/<th>([^<]*)<\/th>/g)].map(([, name]) => name ?? '')

test('the menu has what is active, in its order, with its hint', async () => {
  const home = await textOf('/')
  expect(home).toMatch(/<h2>Test menu<\/h2>.*>Items<.*>Odd items<\/a> - The odd ones.*>Search</s)
  expect(home).not.toContain('Switched off')
})

test('a list has the columns that the app names, in its order', async () => {
  expect(headings(await textOf(await pathOf('Items')))).toEqual(['Key', 'Group'])
})

test('a module of the kind list opens what fits its filter, and one of the kind filter opens empty', async () => {
  const [everything, odd, search] = [await pathOf('Items'), await pathOf('Odd items'), await pathOf('Search')]
  for (const key of ['first', 'second']) expect(await textOf(everything)).toContain(key)
  const filtered = await textOf(odd)
  expect(filtered).toContain('second')
  expect(filtered).not.toContain('first')
  expect(await textOf(search)).toContain('No records that you may see.')
})

test('a form has the columns that the app names, empty ones too, then the rest that is filled', async () => {
  const list = await textOf(await pathOf('Odd items'))
  const path = /\/x_test_item\.do\?sys_id=\w{32}/.exec(list)?.[0] ?? ''
  const page = await textOf(path)
  expect(headings(page).slice(0, 3)).toEqual(['Key', 'Kind', 'Group'])
  expect(page).toMatch(/Group.*Not on the form.*Sys ID/s)
})

test('below the record stands the related list of a relationship', async () => {
  for (const key of ['one', 'one part', 'other part'])
    await instance.call('admin', 'POST', '/api/now/table/x_test_item', { key, group: key })
  const list = await textOf('/x_test_item_list.do?sysparm_query=key=one')
  const page = await textOf(/\/x_test_item\.do\?sys_id=\w{32}/.exec(list)?.[0] ?? '')
  const [, related = ''] = page.split('<h2>Parts</h2>')
  expect(related).toContain('>one part</a>')
  expect(related).toContain('1 shown')
})

describe('UI policies', () => {
  /** The fields that the form of a new item shows, and those that it needs. */
  async function formOf(values: Record<string, string>): Promise<{ shown: string[]; needed: string[] }> {
    const answer = await instance.call('admin', 'POST', '/api/now/table/x_test_item', values)
    const { result } = answer.body as { result: { sys_id: string } }
    const page = await textOf(`/x_test_item.do?sys_id=${result.sys_id}`)
    const [form = ''] = page.split('Not on the form')
    const needed = [...form.matchAll(/<tr class="mandatory"><th>([^<]*)</g)].map(([, name]) => name ?? '')
    return { shown: headings(form), needed }
  }

  test('hide and need what they say while their condition holds', async () => {
    expect(await formOf({ key: 'a', kind: 'odd', group: 'a' })).toMatchObject({ shown: ['Key', 'Kind', 'Group'] })
    expect((await formOf({ key: 'b', kind: 'odd', group: 'b' })).needed).toContain('Group')
  })

  test('are undone while it does not, where they say so', async () => {
    const { shown, needed } = await formOf({ key: 'c', kind: 'even' })
    expect(shown).toEqual(['Key', 'Kind', 'Secret', 'Group'])
    expect(needed).not.toContain('Group')
  })

  test('of two that conflict the one of the higher order counts', async () =>
    expect((await formOf({ key: 'third', kind: 'odd', group: 'c' })).shown).toContain('Secret'))
})
