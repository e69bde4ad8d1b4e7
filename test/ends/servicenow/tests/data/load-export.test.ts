/** Exports of other instances: what they look like differs, and this instance lacks most of what theirs have. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDataLayer } from '../../data-layer.ts'
import { loadExport, type Loaded } from '../../install/load-export.ts'
import { UpdateSets } from '../../install/update-sets.ts'
import { createScriptLayer } from '../../script-layer.ts'
import type { Scripts } from '../../seams.ts'
import { removeApp } from './app-fixture.ts'
import { newInstance, type TestInstance } from './instance.ts'

const folders: string[] = []
afterAll(() => folders.forEach(removeApp))

function write(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'export-'))
  folders.push(folder)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

interface Instance extends TestInstance {
  load(path: string): Loaded
  scripts(): Scripts
  rowsOf(table: string, element: string, value: string): Record<string, string>[]
}

function fresh(): Instance {
  const instance = newInstance()
  const { store, options } = instance
  return {
    ...instance,
    load: path => {
      const loaded = loadExport(path, { store, updateSets: new UpdateSets(store, options.now), now: options.now })
      instance.platform.reload()
      return loaded
    },
    scripts: () => createScriptLayer(createDataLayer(store, { send: () => ({ error: 'none', code: 1 }) }, options)),
    rowsOf: (table, element, value) => store.query(table, { filter: [[[{ column: element, operator: '=', value }]]] }),
  }
}

const appId = '7c5e0f3a9d2b4816a0c3e5f7192b4d6e'
const values = (fields: Record<string, string>): string =>
  Object.entries(fields)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('')
const exported = (table: string, fields: Record<string, string>, more = ''): string =>
  `<record_update table="${table}"><${table} action="INSERT_OR_UPDATE">${values({ sys_scope: appId, ...fields })}${more}</${table}></record_update>`
const rule = (name: string, fields: Record<string, string>): string =>
  exported('sys_script', {
    sys_id: Buffer.from(name.padEnd(16, '.')).toString('hex'),
    name,
    active: 'true',
    advanced: 'true',
    action_insert: 'true',
    ...fields,
  })

/** As an instance commits an application to a repository: dictionary entries, labels and choices without sys_ids. */
const repository: Record<string, string> = {
  'sn_source_control.properties': '# comment\npath=content/app\n',
  'content/app/checksum.txt': 'unread',
  [`content/app/sys_app_${appId}.xml`]: `<record_update table="sys_app"><sys_app action="INSERT_OR_UPDATE">${values({
    sys_id: appId,
    scope: 'x_kiln',
    name: 'Kiln',
    version: '2.0.0',
    js_level: 'helsinki_es5',
  })}</sys_app></record_update>`,
  'content/app/dictionary/x_kiln_firing.xml': `<database><element label="Firing" extends="task" name="x_kiln_firing" type="collection">
    <element label="Glaze" max_length="40" name="u_glaze" type="string" choice="3"/>
    <element label="Curve" max_length="40" name="u_curve" type="no_such_type"/></element></database>`,
  'content/app/update/sys_db_object_1.xml': exported(
    'sys_db_object',
    { sys_id: 'b'.repeat(32), name: 'x_kiln_firing', label: 'Firing', read_access: 'true', ws_access: 'true' },
    `<super_class display_value="Task" name="task">${'f'.repeat(32)}</super_class>`,
  ),
  'content/app/update/sys_dictionary_x_kiln_firing_null.xml': exported('sys_dictionary', {
    name: 'x_kiln_firing',
    element: '',
    internal_type: 'collection',
    active: 'true',
    sys_update_name: 'sys_dictionary_x_kiln_firing_null',
  }),
  'content/app/update/sys_dictionary_x_kiln_firing_u_glaze.xml': exported('sys_dictionary', {
    name: 'x_kiln_firing',
    element: 'u_glaze',
    internal_type: 'string',
    choice: '3',
    active: 'true',
    sys_update_name: 'sys_dictionary_x_kiln_firing_u_glaze',
  }),
  'content/app/update/sys_documentation_x_kiln_firing_u_glaze_en.xml': exported('sys_documentation', {
    name: 'x_kiln_firing',
    element: 'u_glaze',
    language: 'en',
    label: 'Glaze',
    sys_update_name: 'sys_documentation_x_kiln_firing_u_glaze_en',
  }),
  'content/app/author_elective_update/sys_choice_x_kiln_firing_u_glaze.xml': `<record_update>
    <sys_choice action="INSERT_OR_UPDATE" field="u_glaze" table="x_kiln_firing" version="3">
      <sys_choice_set action="INSERT_OR_UPDATE">${values({ name: 'x_kiln_firing', element: 'u_glaze' })}</sys_choice_set>
      ${['matt', 'gloss']
        .map(
          value =>
            `<sys_choice action="INSERT_OR_UPDATE">${values({ name: 'x_kiln_firing', element: 'u_glaze', value, label: value, language: 'en', inactive: 'false' })}</sys_choice>`,
        )
        .join('')}
    </sys_choice></record_update>`,
  'content/app/update/sys_script_include_1.xml': exported('sys_script_include', {
    sys_id: 'c'.repeat(32),
    name: 'Curves',
    api_name: 'x_kiln.Curves',
    access: 'public',
    active: 'true',
    mobile_callable: 'false',
    script:
      '<![CDATA[var Curves = Class.create(); Curves.prototype = { initialize: function() {}, of: function (glaze) { return glaze + "-1240" } };]]>',
  }),
  'content/app/update/sys_script_1.xml': rule('sets the curve', {
    collection: 'x_kiln_firing',
    when: 'before',
    script: 'current.u_curve = new Curves().of(current.u_glaze);',
  }),
  'content/app/update/sys_script_2.xml': rule('told', {
    collection: 'incident',
    when: 'after',
    script: 'gs.info("incident " + current.short_description)',
  }),
  'content/app/update/sys_script_3.xml': rule('strange', {
    collection: 'x_kiln_firing',
    when: 'before',
    script: 'class Fault extends Error {}',
  }),
  'content/app/update/sys_wheel_1.xml': exported('sys_wheel', {
    sys_id: 'd'.repeat(32),
    name: 'Front',
    spin_script: 'spin()',
    sys_update_name: `sys_wheel_${'d'.repeat(32)}`,
  }),
  'content/app/update/sys_wheel_2.xml': exported('sys_wheel', {
    name: 'Back',
    speed: '3',
    sys_update_name: 'sys_wheel_back',
  }),
}

describe('the repository of an application', () => {
  const instance = fresh()
  const loaded = instance.load(write(repository))
  const scripts = instance.scripts()
  const context = { user: instance.user('admin'), scope: 'global' }

  test('is found where its properties say, with the table that extends one of this instance by its name', () => {
    expect(loaded.kind).toBe('application')
    expect(instance.platform.dictionary.table('x_kiln_firing')).toMatchObject({ parent: 'task', scope: 'x_kiln' })
  })

  test('records without a sys_id get one, choices of version 3 included, and are not doubled when they come again', () => {
    const { dictionary } = instance.platform
    expect(dictionary.choices('x_kiln_firing', 'u_glaze').map(({ value }) => value)).toEqual(['matt', 'gloss'])
    expect(instance.rowsOf('sys_dictionary', 'element', 'u_glaze')).toHaveLength(1)
    const before = instance.store.all('sys_documentation').map(row => row['sys_id'])
    expect(before.every(sysId => /^[0-9a-f]{32}$/.test(sysId ?? ''))).toBe(true)
    instance.load(write(repository))
    expect(instance.rowsOf('sys_dictionary', 'element', 'u_glaze')).toHaveLength(1)
    expect(instance.rowsOf('sys_choice', 'element', 'u_glaze')).toHaveLength(2)
    expect(instance.store.all('sys_documentation').map(row => row['sys_id'])).toEqual(before)
  })

  test('its rules and script includes run', () => {
    const firing = scripts.records.insert(context, 'x_kiln_firing', { u_glaze: 'matt', short_description: 'Vase' })
    expect(firing).toMatchObject({ ok: true, row: { u_curve: 'matt-1240', sys_class_name: 'x_kiln_firing' } })
  })

  test('rules that the documentation does not allow are told, and run as on the instance that they come from', () => {
    expect(loaded.notes.join('\n')).toContain('business rule "told" on "incident" of scope global')
    scripts.records.insert(context, 'incident', { short_description: 'Cracked' })
    expect(instance.store.logs.map(({ message }) => message)).toContain('incident Cracked')
  })

  test('rows of tables that this instance lacks are kept in tables made of them, and found by queries', () => {
    expect(loaded.notes.join('\n')).toContain('tables were made of what they hold: sys_documentation, sys_wheel (2)')
    const { dictionary } = instance.platform
    expect([...dictionary.columns('sys_wheel').keys()]).toEqual(
      expect.arrayContaining(['name', 'speed', 'spin_script']),
    )
    expect(dictionary.isA('sys_wheel', 'sys_metadata')).toBe(true)
    expect(instance.platform.store.get('sys_metadata', 'd'.repeat(32))).toMatchObject({ sys_class_name: 'sys_wheel' })
  })

  test('what nothing runs, and what does not compile, is said', () => {
    expect(loaded.notes).toContain('scripts that nothing here runs: sys_wheel')
    expect(loaded.notes.join('\n')).toContain(
      'sys_script_3.xml: sys_script.script does not compile: a class cannot extend',
    )
    expect(loaded.notes.join('\n')).toContain(
      'columns that this instance lacked were made as text: sys_script_include (1)',
    )
    expect(instance.platform.dictionary.columns('sys_script_include').has('mobile_callable')).toBe(true)
  })
})

const setId = 'e'.repeat(32)
const update = (name: string, payload: string, application: string): string =>
  `<sys_update_xml action="INSERT_OR_UPDATE">${values({
    action: 'INSERT_OR_UPDATE',
    application,
    name,
    payload: `<![CDATA[${payload}]]>`,
    remote_update_set: setId,
    update_set: '',
    sys_id: Buffer.from(name.padEnd(16, '.')).toString('hex').slice(-32),
    sys_recorded_at: `18f${name.length.toString().padStart(8, '0')}`,
  })}</sys_update_xml>`
const set = (fields: Record<string, string>, updates: string): string =>
  `<unload><sys_remote_update_set action="INSERT_OR_UPDATE">${values({ sys_id: setId, name: 'A set', state: 'loaded', ...fields })}</sys_remote_update_set>${updates}</unload>`

describe('an update set', () => {
  test('of a global application: its updates carry the application, the set is global', () => {
    const instance = fresh()
    const app = `<record_update table="sys_app"><sys_app action="INSERT_OR_UPDATE">${values({ sys_id: appId, scope: 'global', name: 'Pots' })}</sys_app></record_update>`
    const property = `<record_update table="sys_properties"><sys_properties action="INSERT_OR_UPDATE">${values({ name: 'pots.most', value: '9' })}</sys_properties></record_update>`
    const text = set(
      { application: 'global', application_scope: 'global' },
      update('sys_app_pots', app, appId) + update('sys_properties_pots', property, appId),
    )
    const loaded = instance.load(join(write({ 'set.xml': text }), 'set.xml'))
    expect(loaded).toMatchObject({
      kind: 'update set',
      notes: expect.not.arrayContaining([expect.stringContaining('accepted')]),
    })
    expect(instance.rowsOf('sys_properties', 'name', 'pots.most')).toMatchObject([{ value: '9' }])
  })

  test('problems of its preview are accepted, and told', () => {
    const instance = fresh()
    const privilege = exported('sys_scope_privilege', {
      sys_id: '1'.repeat(32),
      source_scope: '2'.repeat(32),
      operation: 'read',
    })
    const text = set(
      { application: appId, application_scope: 'x_kiln' },
      update('sys_scope_privilege_1', privilege, appId),
    )
    const { notes } = instance.load(join(write({ 'set.xml': text }), 'set.xml'))
    expect(notes.join('\n')).toContain('accepted')
    expect(instance.store.get('sys_scope_privilege', '1'.repeat(32))).not.toBeNull()
  })
})

describe('records that a list exported', () => {
  const includes = `<unload unload_date="2023-01-01 00:00:00"><sys_script_include action="INSERT_OR_UPDATE">${values({
    sys_id: '3'.repeat(32),
    name: 'Shelf',
    access: 'package_private',
    active: 'true',
    sys_scope: 'global',
    script: 'var Shelf = { places: 12 }',
  })}</sys_script_include></unload>`
  const pots = `<unload><u_pot action="INSERT_OR_UPDATE">${values({ u_name: 'Bowl', u_fired: 'true', sys_id: '4'.repeat(32) })}</u_pot>
    <u_pot action="INSERT_OR_UPDATE">${values({ u_name: 'Cup', sys_id: '5'.repeat(32) })}</u_pot>
    <u_pot action="DELETE">${values({ sys_id: '4'.repeat(32) })}</u_pot></unload>`

  test('come as files of a folder, with tables of their own where there are none', () => {
    const instance = fresh()
    const loaded = instance.load(
      write({ 'a.xml': includes, 'b.xml': pots, 'c.xml': '<html>no</html>', 'readme.txt': '' }),
    )
    expect(loaded).toMatchObject({ kind: 'records', records: 3 + 1 })
    expect(loaded.notes[0]).toContain('c.xml holds no exported records')
    expect(instance.store.all('u_pot').map(({ u_name: name }) => name)).toEqual(['Cup'])
    expect(instance.platform.dictionary.table('u_pot')).toMatchObject({ parent: null, webService: true })
    const scripts = instance.scripts()
    const answer = scripts.runRestOperation(
      { user: instance.user('admin'), scope: 'global' },
      "var pot = new GlideRecord('u_pot'); pot.get('u_name', 'Cup'); response.setBody(Shelf.places + pot.u_name)",
      { method: 'GET', path: '/x', pathParams: {}, queryParams: {}, headers: {}, body: '' },
    )
    expect(answer.body).toEqual({ result: '12Cup' })
  })

  test('are written over what is there, without rules', () => {
    const instance = fresh()
    const path = write({ 'a.xml': includes })
    instance.load(path)
    instance.store.update('sys_script_include', '3'.repeat(32), { script: 'changed', sys_updated_by: 'beth.anglin' })
    instance.load(join(path, 'a.xml'))
    expect(instance.store.get('sys_script_include', '3'.repeat(32))?.['script']).toContain('places: 12')
  })

  test('a folder without any says so', () => {
    expect(() => fresh().load(write({ 'a.txt': 'x' }))).toThrow('no application and no XML file')
    expect(() => fresh().load(write({ 'a.xml': '<html/>' }))).toThrow(
      'Nothing to load. a.xml holds no exported records',
    )
  })
})

test('an application that only has its calls written down needs no privilege for them; an enforcing one does', () => {
  for (const [tracking, answered] of [
    ['permissive', 'queued'],
    ['enforcing', ''],
  ] as const) {
    const instance = fresh()
    const app = `content/app/sys_app_${appId}.xml`
    instance.load(
      write({
        ...repository,
        [app]: (repository[app] ?? '').replace(
          '<js_level>',
          `<runtime_access_tracking>${tracking}</runtime_access_tracking><js_level>`,
        ),
        'content/app/update/sys_script_4.xml': rule('queues', {
          collection: 'x_kiln_firing',
          when: 'after',
          script: "gs.eventQueue('x_kiln.fired', current, '', ''); current.setWorkflow; gs.info('queued')",
        }),
      }),
    )
    instance
      .scripts()
      .records.insert({ user: instance.user('admin'), scope: 'global' }, 'x_kiln_firing', { u_glaze: 'matt' })
    const messages = instance.store.logs.map(({ message }) => message)
    expect(messages.filter(message => message === 'queued').join()).toBe(answered)
  }
})
