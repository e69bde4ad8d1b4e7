/** The app by update set on the test instance: the same app as by the SDK, upgraded and backed out as an admin does it. */
import { updateSetXml } from '../../../scripts/update-set/document.ts'
import { updateSetFiles } from '../../../scripts/update-set/files.ts'
import type { CustomerUpdate } from '../../../scripts/update-set/source.ts'
import { readApp, readFirstRows, readMetadata } from '../../../scripts/update-set/updates.ts'
import type { Row } from '../../ends/servicenow/contracts.ts'
import { installApp } from '../../ends/servicenow/install/install-app.ts'
import { UpdateSets } from '../../ends/servicenow/install/update-sets.ts'
import type { Decisions, Committed } from '../../ends/servicenow/install/update-sets.ts'
import { seedCompanyKey } from '../../ends/servicenow/platform-data/seed.ts'
import { newInstance, sysIdOf, type TestInstance } from '../../ends/servicenow/tests/data/instance.ts'

const folder = 'dist/app'
const app = readApp(folder)
const metadata = readMetadata(folder, app)
const firstRows = readFirstRows(folder)
const [{ xml: firstInstallation }, { xml: sameVersion }] = updateSetFiles(folder)

interface Retrieved extends TestInstance {
  sets: UpdateSets
}

const bare = (): Retrieved => {
  const instance = newInstance()
  return { ...instance, sets: new UpdateSets(instance.store, instance.options.now) }
}

function commit({ sets, platform }: Retrieved, xml: string, decisions: Decisions = {}): Committed {
  const sysId = sets.load(xml)
  sets.preview(sysId)
  const committed = sets.commit(sysId, decisions)
  platform.reload()
  return committed
}

/** Installed once; each test gets it as it was then. */
const installed = (() => {
  const instance = bare()
  const { localSet } = commit(instance, firstInstallation)
  return { ...instance, localSet, restore: instance.store.save() }
})()

function withApp(): typeof installed {
  installed.restore()
  installed.platform.reload()
  return installed
}

/** A later version, with something new in one of its records. */
function laterVersion(change: (update: CustomerUpdate) => CustomerUpdate, rows = false): string {
  return updateSetXml(
    { ...app, version: '99.0.0' },
    'The app, later',
    '',
    [...metadata, ...(rows ? firstRows : [])].map(change),
  )
}

const later = laterVersion(update => update)

const changing =
  (name: string, from: string, to: string) =>
  (update: CustomerUpdate): CustomerUpdate => {
    if (update.name !== name) return update
    expect(update.payload).toContain(from)
    return { ...update, payload: update.payload.replace(from, to) }
  }

const rowsById = (instance: TestInstance, table: string): Map<string, Row> =>
  new Map((instance.store.hasTable(table) ? instance.store.all(table) : []).map(row => [row['sys_id'] ?? '', row]))

/** One line for each row that only one side has, and for each column that differs. */
function differencesIn(table: string, build: Map<string, Row>, set: Map<string, Row>): string[] {
  return [...new Set([...build.keys(), ...set.keys()])].flatMap(sysId => {
    const [left, right] = [build.get(sysId), set.get(sysId)]
    if (left === undefined || right === undefined) return [`${table}: only ${left === undefined ? 'set' : 'build'}`]
    const columns = [...new Set([...Object.keys(left), ...Object.keys(right)])]
    return columns
      .filter(column => left[column] !== right[column])
      .map(column => `${table}.${column}: ${left[column]}, ${right[column]}`)
  })
}

test('on a fresh instance the preview finds nothing, and the set needs no decision', () => {
  const { sets } = bare()
  expect(sets.preview(sets.load(firstInstallation))).toEqual([])
})

test('the same app as from the build, record for record, but for labels, indexes and the update set itself', () => {
  const fromBuild = bare()
  installApp(folder, fromBuild.store, fromBuild.options)
  const fromSet = withApp()
  const bookkeeping = ['sys_remote_update_set', 'sys_update_set', 'sys_update_xml', 'sys_update_version']
  const tables = new Set([...fromBuild.store.tableNames(), ...fromSet.store.tableNames()])
  const counts: Record<string, number> = {}
  for (const table of [...tables].filter(name => !bookkeeping.includes(name)))
    for (const difference of differencesIn(table, rowsById(fromBuild, table), rowsById(fromSet, table)))
      counts[difference] = (counts[difference] ?? 0) + 1
  const labels = metadata.filter(({ type }) => type === 'Field Label').length
  const onlyInSet = labels - fromBuild.store.all('sys_documentation').length
  const unique = metadata.filter(({ payload }) => payload.includes('<unique>true</unique>')).length
  expect(unique).toBeGreaterThan(0)
  expect(counts).toEqual({
    // An installer makes labels of what the tables' own files say.
    ...(onlyInSet === 0 ? {} : { 'sys_documentation: only set': onlyInSet }),
    // Only the unique indexes of one column travel, as a flag of the column.
    'sys_index: only build': fromBuild.store.all('sys_index').length,
    'sys_index: only set': unique,
    'sys_dictionary.unique: 0, 1': unique,
  })
})

test('unique indexes of one column are at work; those of several are not, until an admin makes them', () => {
  const { store } = withApp()
  const note = { sys_id: 'a', update_id: 'same' }
  expect(store.insert('x_iio_sync_note', note)).toEqual({ ok: true })
  expect(store.insert('x_iio_sync_note', { ...note, sys_id: 'b' })).toMatchObject({ ok: false, index: 'update_id' })
  const cursor = { sys_id: 'a', kind: 'same', name: 'same' }
  expect(store.insert('x_iio_sync_cursor', cursor)).toEqual({ ok: true })
  expect(store.insert('x_iio_sync_cursor', { ...cursor, sys_id: 'b' })).toEqual({ ok: true })
})

describe('a preview names', () => {
  const problemsOf = (updates: readonly CustomerUpdate[], instance = bare()) =>
    instance.sets.preview(instance.sets.load(updateSetXml(app, 'Part', '', updates)))
  const without = (isLeftOut: (update: CustomerUpdate) => boolean) =>
    problemsOf(metadata.filter(update => !isLeftOut(update)))

  test('an application that is neither on the instance nor in the set', () => {
    expect(without(({ type }) => type === 'Custom Application')).toEqual([
      expect.objectContaining({
        kind: 'scope',
        description: expect.stringContaining('neither on this instance nor in the update set'),
      }),
    ])
  })

  test('a record that another one refers to and that is not there', () => {
    const [missing] = metadata.filter(({ type }) => type === 'Access Control')
    const found = without(update => update === missing)
    expect(found.length).toBeGreaterThan(0)
    expect(found[0]).toMatchObject({
      kind: 'missing',
      description: 'Could not find a record in sys_security_acl for column sys_security_acl referenced in this update',
    })
  })

  test('a row that refers to another row which is not there', () => {
    const template = firstRows.filter(({ name }) => name.startsWith('x_iio_sync_template_'))
    const found = problemsOf([...metadata, ...firstRows.filter(row => !template.includes(row))])
    expect(found.map(({ description }) => description)).toContain(
      'Could not find a record in x_iio_sync_template for column template referenced in this update',
    )
  })

  test('an update of another application', () => {
    const { sets } = bare()
    const foreign = firstInstallation.replace(/(<sys_update_xml.*?<application [^>]*>)[0-9a-f]{32}/, '$1global')
    expect(sets.preview(sets.load(foreign))).toEqual([
      expect.objectContaining({
        kind: 'scope',
        description: expect.stringContaining("Update scope id 'global' is different"),
      }),
    ])
  })
})

test.each([
  ['a row before its table', [...firstRows, ...metadata], 'invalid table name x_iio_sync_'],
  [
    'tables without the entry of the collection',
    [...metadata.filter(({ name }) => !/^sys_dictionary_.*_null$/.test(name)), ...firstRows],
    'invalid table name x_iio_sync_',
  ],
])('%s cannot be committed', (_case, updates, message) => {
  expect(() => commit(bare(), updateSetXml(app, 'Odd', '', updates))).toThrow(message)
})

test('the file for upgrades holds everything but the rows', () => {
  expect(sameVersion).toContain('(upgrade)')
  expect(sameVersion.match(/<sys_update_xml /g)).toHaveLength(metadata.length)
  expect(firstInstallation.match(/<sys_update_xml /g)).toHaveLength(metadata.length + firstRows.length)
})

test('a set that was not previewed, or that is none, is not committed', () => {
  const { sets } = bare()
  const sysId = sets.load(firstInstallation)
  expect(() => sets.commit(sysId)).toThrow('is loaded, not previewed')
  expect(() => sets.load('<record_update/>')).toThrow('is not an update set')
})

describe('an upgrade by a later update set', () => {
  const property = metadata.find(({ type }) => type === 'System Property') ?? metadata[0]
  const rule = metadata.find(({ type }) => type === 'Business Rule') ?? metadata[0]
  const name = (update: CustomerUpdate | undefined): string => update?.name ?? ''
  const sysId = (update: CustomerUpdate | undefined): string => name(update).slice(-32)
  const byAdmin = { sys_updated_by: 'admin', sys_updated_on: '2026-11-22 12:30:00' }

  test('brings what is new, and needs no decision where nobody changed anything', () => {
    const instance = withApp()
    commit(instance, laterVersion(changing(name(rule), '<active>true</active>', '<active>false</active>')))
    expect(instance.store.get('sys_script', sysId(rule))).toMatchObject({ active: '0' })
    expect(instance.store.all('sys_app')).toHaveLength(1)
  })

  test('leaves the rows of the app as an admin made them, deleted ones too', () => {
    const instance = withApp()
    const [edited, deleted] = instance.store.all('x_iio_sync_template')
    instance.store.update('x_iio_sync_template', edited?.['sys_id'] ?? '', { name: "the admin's", ...byAdmin })
    instance.store.delete('x_iio_sync_template', deleted?.['sys_id'] ?? '')
    commit(instance, later)
    expect(instance.store.get('x_iio_sync_template', edited?.['sys_id'] ?? '')).toMatchObject({ name: "the admin's" })
    expect(instance.store.get('x_iio_sync_template', deleted?.['sys_id'] ?? '')).toBeNull()
  })

  test('with the file of the first installation would undo that without a word', () => {
    const instance = withApp()
    const [edited] = instance.store.all('x_iio_sync_template')
    instance.store.update('x_iio_sync_template', edited?.['sys_id'] ?? '', { name: "the admin's", ...byAdmin })
    commit(
      instance,
      laterVersion(update => update, true),
    )
    expect(instance.store.get('x_iio_sync_template', edited?.['sys_id'] ?? '')).toMatchObject({
      name: edited?.['name'],
    })
  })

  test('shows a setting that an admin changed as a collision, waits for a decision and keeps to it', () => {
    const instance = withApp()
    instance.store.update('sys_properties', sysId(property), { value: "the admin's", ...byAdmin })
    const retrieved = instance.sets.load(later)
    expect(instance.sets.preview(retrieved)).toEqual([
      { update: name(property), kind: 'collision', description: 'Found a local update that is newer than this one' },
    ])
    expect(() => instance.sets.commit(retrieved)).toThrow('you must address all problems')
    instance.sets.commit(retrieved, { skip: [name(property)] })
    expect(instance.store.get('sys_properties', sysId(property))).toMatchObject({ value: "the admin's" })
    commit(instance, later, { accept: [name(property)] })
    expect(instance.store.get('sys_properties', sysId(property))?.['value']).not.toBe("the admin's")
  })

  test('shows a record that an admin deleted', () => {
    const instance = withApp()
    instance.store.delete('sys_script', sysId(rule))
    const found = instance.sets.preview(instance.sets.load(later))
    expect(found).toEqual([expect.objectContaining({ update: name(rule), kind: 'collision' })])
  })

  test('works on an instance that has the app from the SDK', () => {
    const instance = bare()
    installApp(folder, instance.store, instance.options)
    const before = instance.store.all('sys_documentation').length
    commit(instance, later)
    const labels = metadata.filter(({ type }) => type === 'Field Label').length
    expect([before, instance.store.all('sys_documentation').length]).toEqual([expect.any(Number), labels])
    expect(instance.store.all('sys_scope').filter(({ scope }) => scope === app.scope)).toHaveLength(1)
  })
})

describe('backing out', () => {
  const records = (instance: TestInstance): Row[] =>
    ['task', 'sys_user', 'sys_attachment'].flatMap(table => instance.store.all(table))

  test('takes the app and its column, and leaves incidents and tasks alone', () => {
    const instance = bare()
    const admin = { user: instance.user('admin'), scope: 'global' }
    instance.records.insert(admin, 'incident', { short_description: 'Checkout is down' })
    const before = records(instance)
    const fresh = instance.store.tableNames().flatMap(table => instance.store.all(table).map(row => [table, row]))
    const { localSet } = commit(instance, firstInstallation)
    const incident = sysIdOf(instance.store, 'task', 'short_description', 'Checkout is down')
    instance.store.update('task', incident, { x_iio_sync_linked: 'a ticket' })
    instance.store.insert('x_iio_sync_ticket', { sys_id: 'ticket', external_id: 'made since' })
    instance.sets.backOut(localSet)
    instance.platform.reload()
    expect(records(instance)).toEqual(
      before.map(row => (row['sys_id'] === incident ? { ...row, x_iio_sync_linked: '' } : row)),
    )
    expect(instance.platform.dictionary.columns('task').has('x_iio_sync_linked')).toBe(false)
    expect(instance.platform.dictionary.table('x_iio_sync_ticket')).toBeNull()
    const left = instance.store
      .tableNames()
      .filter(table => !table.startsWith('sys_update_') && table !== 'sys_remote_update_set')
      .flatMap(table => instance.store.all(table).map(row => [table, { ...row, x_iio_sync_linked: undefined }]))
    expect(left).toHaveLength(fresh.length)
  })

  test('asks about a setting that an admin changed since', () => {
    const { store, sets, localSet } = withApp()
    const property = metadata.find(({ type }) => type === 'System Property')?.name ?? ''
    const sysId = property.slice(-32)
    store.update('sys_properties', sysId, { value: "the admin's", sys_updated_by: 'admin' })
    expect(() => sets.backOut(localSet)).toThrow('Decide to keep the current version or to use the previous one')
    sets.backOut(localSet, { keep: [property] })
    expect(store.get('sys_properties', sysId)).toMatchObject({ value: "the admin's" })
  })

  test('makes the same set collide when it comes again, because the deletions are newer', () => {
    const { sets, localSet } = withApp()
    sets.backOut(localSet)
    const found = sets.preview(sets.load(firstInstallation))
    expect(found).toHaveLength(metadata.length + firstRows.length)
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['collision']))
  })

  test('of an upgrade leaves the version before', () => {
    const instance = withApp()
    const rule = metadata.find(({ type }) => type === 'Business Rule')?.name ?? ''
    const { localSet } = commit(
      instance,
      laterVersion(changing(rule, '<active>true</active>', '<active>false</active>')),
    )
    instance.sets.backOut(localSet)
    expect(instance.store.get('sys_script', rule.slice(-32))).toMatchObject({ active: '1' })
    expect(instance.store.all('x_iio_sync_template')).not.toEqual([])
  })
})

describe('an instance with a company key of its own', () => {
  const key = app.scope.split('_')[1] ?? ''
  const withKeys = (keys: string): Retrieved => {
    const instance = bare()
    seedCompanyKey(instance.store, instance.options, keys)
    return instance
  }

  test('refuses the upload of the app, with the words of the SDK and of its own log', () => {
    const { store, options } = withKeys('globex')
    expect(() => installApp(folder, store, options)).toThrow('Unable to install application as application was null')
    expect(store.logs.map(({ message }) => message)).toEqual(['Not allowing install of third party application'])
    expect(store.all('sys_app')).toEqual([])
  })

  test('takes it once the property lists its key', () => {
    const { store, options } = withKeys(`globex,${key}`)
    expect(installApp(folder, store, options)).toMatchObject({ scope: app.scope })
  })

  test('takes the update set all the same', () => {
    expect(commit(withKeys('globex'), firstInstallation).tables).toContain('x_iio_sync_ticket')
  })
})
