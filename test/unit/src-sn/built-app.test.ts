/** Rules that a reviewer of ServiceNow would hold the built app to, checked on what is shipped. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'

interface Shipped {
  file: string
  table: string
  values: Record<string, string>
}

const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false })
const folder = (name: string): string => join('dist/app', name)

function readShipped(name: string): Shipped[] {
  return readdirSync(folder(name))
    .filter(file => file.endsWith('.xml'))
    .flatMap(file => {
      const text = readFileSync(join(folder(name), file), 'utf8')
      const parsed = parser.parse(text) as { record_update?: Record<string, unknown> }
      return Object.entries(parsed.record_update ?? {}).map(([table, values]) => ({
        file,
        table,
        values: toText(values),
      }))
    })
}

function toText(values: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values ?? {}).map(([column, value]) => [column, typeof value === 'string' ? value : '']),
  )
}

const updates = readShipped('update')
const of = (table: string): Record<string, string>[] =>
  updates.filter(record => record.table === table).map(record => record.values)
const named = (records: Record<string, string>[]): [string, Record<string, string>][] =>
  records.map(record => [record['name'] ?? record['path'] ?? '', record])

describe.each(named(of('sys_script')))('the rule %s', (_name, rule) => {
  test('is asynchronous on tables of other applications', () => {
    if (!rule['collection']?.startsWith('x_iio_sync_')) expect(rule['when']).toMatch(/^async/)
    expect(rule['action_query']).toBe('false')
  })

  test('has a description and a condition', () => {
    expect(rule['description']).not.toBe('')
    expect(rule['filter_condition']).not.toBe('')
  })

  test('asks an asynchronous script for no earlier values', () => {
    if (rule['when']?.startsWith('async')) expect(rule['script']).toMatch(/\(current, previous\);?$|\(current\);?$/)
  })
})

const modules = of('sys_module').filter(module => module['path']?.includes('/src-sn/server/'))

test('the modules are there', () => {
  expect(modules.length).toBeGreaterThan(25)
})

describe.each(named(modules))('%s', (_name, module) => {
  const content = module['content'] ?? ''

  test.each([
    ['waits', /gs\.sleep/],
    ['uses clocks that scoped apps do not have', /nowDateTime|gs\.now\(/],
    ['silences rules', /setWorkflow|autoSysFields/],
    ['updates the record that a rule runs for', /current\.update\(/],
    ['logs with calls that scoped apps do not have', /gs\.(log|print)\(/],
    ['evaluates text', /\beval\(|new Function/],
    ['uses what the script engine lacks', /\basync \w|\bawait\b|\bReflect\.|\bPromise\b|\bthis\.#|extends Error/],
    ['uses Node', /from ['"]node:|\bprocess\.|\bBuffer\b/],
    ['names a record by sys_id', /['"][0-9a-f]{32}['"]/],
    ['reads a property without a default', /getProperty\([^,)]*\)/],
    ['names a variable gr', /\b(const|let|var) gr\b/],
    ['counts by reading everything', /getRowCount/],
    ['joins text into a query', /addEncodedQuery/],
    ['sets passwords in script', /setBasicAuth|GlideEncrypter/],
  ])('never %s', (_what, pattern) => {
    // One place puts queries together, of the app's own values alone, and refuses all others.
    if (module['path']?.endsWith('/alternatives.ts') === true && pattern.test('addEncodedQuery')) return
    expect(content).not.toMatch(pattern)
  })

  test('imports with the ending that is shipped', () => {
    for (const [, specifier] of content.matchAll(/from ['"](\.[^'"]+)['"]/g)) expect(specifier).toMatch(/\.ts$/)
  })
})

test('every REST resource of the bridge wants a log-in and the role of the integration, and has a description', () => {
  const operations = of('sys_ws_operation').filter(row => row['operation_uri']?.includes('/v1/sync/'))
  const [acl] = of('sys_security_acl').filter(rule => rule['name'] === 'x_iio_sync_rest')
  expect(operations.map(operation => `${operation['http_method']} ${operation['relative_path']}`).sort()).toEqual([
    'GET /attachments/{sys_id}',
    'GET /configuration',
    'GET /retry-plan',
    'GET /status',
    'POST /checks',
    'POST /claim',
    'POST /dry-run',
    'POST /evidence',
    'POST /incidents',
    'POST /incidents/compare',
    'POST /links',
    'POST /problems',
    'POST /story',
    'POST /sweep',
    'PUT /catalogue',
    'PUT /destinations',
  ])
  for (const operation of operations) {
    expect(operation).toMatchObject({
      requires_authentication: 'true',
      requires_acl_authorization: 'true',
      requires_snc_internal_role: 'false',
      enforce_acl: acl?.['sys_id'],
    })
    expect(operation['short_description']).not.toBe('')
  }
})

test('what is wrong with a row is seen in the list of its table, without opening it', () => {
  const tables = of('sys_dictionary')
    .filter(({ element }) => element === 'problem')
    .map(({ name = '' }) => name)
  const listsWithProblem = updates
    .filter(({ table }) => table === 'sys_ui_list')
    .map(({ file }) => readFileSync(join(folder('update'), file), 'utf8'))
    .filter(text => text.includes('<element>problem</element>'))
  expect(tables).toContain('x_iio_sync_connection')
  expect(tables.filter(name => !listsWithProblem.some(text => text.includes(`"${name}"`)))).toEqual([])
})

test('every table of the app has an access control for every operation, and every control names a role', () => {
  const tables = of('sys_db_object').map(table => table['name'] ?? '')
  const controls = of('sys_security_acl')
  const withRole = new Set(of('sys_security_acl_role').map(link => link['sys_security_acl']))
  expect(tables).toHaveLength(23)
  for (const table of tables) {
    for (const operation of ['create', 'read', 'write', 'delete']) {
      const unconditional = controls.filter(
        control => control['name'] === table && control['operation'] === operation && control['condition'] === '',
      )
      expect(unconditional).toHaveLength(1)
    }
  }
  for (const control of controls) expect(withRole.has(control['sys_id'] ?? '')).toBe(true)
})

test('the role of the integration is named by the control of the resources and by no other', () => {
  const [role] = of('sys_user_role').filter(each => each['name'] === 'x_iio_sync.integration')
  const named = new Set([role?.['sys_id'], role?.['name']])
  const controls = new Map(of('sys_security_acl').map(control => [control['sys_id'] ?? '', control]))
  const given = of('sys_security_acl_role').filter(link => named.has(link['sys_user_role'] ?? ''))
  expect(given.map(link => controls.get(link['sys_security_acl'] ?? '')?.['type'])).toEqual(['REST_Endpoint'])
})

test('no other role contains the role of the integration', () => {
  const [role] = of('sys_user_role').filter(each => each['name'] === 'x_iio_sync.integration')
  expect(
    of('sys_user_role_contains').filter(each => [role?.['sys_id'], role?.['name']].includes(each['contains'] ?? '')),
  ).toEqual([])
})

test('the app asks for no right to delete, and for nothing that it may not have', () => {
  const privileges = of('sys_scope_privilege')
  expect(privileges.filter(privilege => privilege['operation'] === 'delete')).toEqual([])
  const written = privileges
    .filter(privilege => privilege['operation'] === 'write')
    .map(privilege => privilege['target_name'])
  expect(written.sort()).toEqual(['change_request', 'incident', 'problem', 'task'])
})

test('a module with a condition opens a list that is filled: the kind FILTER opens one that is empty', () => {
  const kinds = of('sys_app_module').map(module => [module['title'], module['link_type']])
  expect(kinds.filter(([, kind]) => kind === 'FILTER')).toEqual([])
  const filtered = of('sys_app_module').filter(module => (module['filter'] ?? '') !== '')
  expect(filtered.map(module => module['link_type'])).toEqual(filtered.map(() => 'LIST'))
  expect(filtered.length).toBeGreaterThanOrEqual(4)
})

test('buttons of lists are marked for the present interface, as exports of instances have them', () => {
  const ofLists = of('sys_ui_action').filter(
    action => action['list_action'] === 'true' || action['list_banner_button'] === 'true',
  )
  expect(ofLists.length).toBeGreaterThanOrEqual(8)
  expect(ofLists.filter(action => action['ui11_compatible'] !== 'true').map(action => action['name'])).toEqual([])
})

test('what an admin edits is shipped for the first installation only', () => {
  const tables = (records: Shipped[]): string[] =>
    [...new Set(records.map(record => record.table))].filter(table => table.startsWith('x_iio_sync_')).sort()
  expect(tables(updates)).toEqual([])
  expect(tables(readShipped('unload'))).toEqual([
    'x_iio_sync_attribute',
    'x_iio_sync_connection',
    'x_iio_sync_field_mapping',
    'x_iio_sync_option',
    'x_iio_sync_state_mapping',
    'x_iio_sync_status_mapping',
    'x_iio_sync_template',
  ])
})

test('the scheduled scripts start at a fixed moment, so that two builds are the same', () => {
  const starts = of('sysauto_script').map(row => [row['run_start'], row['run_period'], row['active']])
  expect(starts.sort()).toEqual([
    ['2024-01-01 00:00:00', '1970-01-01 00:01:00', 'true'],
    ['2024-01-01 00:00:30', '1970-01-01 00:01:00', 'true'],
  ])
})

test('choices come in the frame that every family takes', () => {
  // Instances before Zurich Patch 11, Australia Patch 4 and Brazil skip the one of version 4: see the SDK's own ChoiceSet.
  const sets = readdirSync(folder('author_elective_update')).filter(file => file.startsWith('sys_choice_'))
  expect(sets.length).toBeGreaterThan(10)
  for (const file of sets)
    expect(readFileSync(join(folder('author_elective_update'), file), 'utf8')).toMatch(
      /<sys_choice_set action="INSERT_OR_UPDATE" field="\w+" table="\w+" version="3">/,
    )
})
