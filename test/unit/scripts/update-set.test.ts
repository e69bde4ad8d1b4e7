/** The update sets that `npm run build` makes of the app, read as an instance reads them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { updateSetXml } from '../../../scripts/update-set/document.ts'
import { readApp, readFirstRows, readMetadata } from '../../../scripts/update-set/updates.ts'
import { leaf, readXml, textOf, writeXml, type XmlNode } from '../../../scripts/update-set/xml.ts'

const folder = 'dist/app'
const app = readApp(folder)
const metadata = readMetadata(folder, app)
const firstRows = readFirstRows(folder)
const xml = updateSetXml(app, 'The app', 'All of it.', [...metadata, ...firstRows])
const root = readXml(xml)
const updates = root.children.filter(({ name }) => name === 'sys_update_xml')
const payloadOf = new Map(updates.map(update => [textOf(update, 'name'), readXml(textOf(update, 'payload'))]))

const filesIn = (part: string): string[] => readdirSync(join(folder, part)).map(file => join(folder, part, file))
const nameOf = (file: string): string => file.replace(/^.*[/\\]/, '').replace(/\.xml$/, '')
const files = ['scope', 'update', 'author_elective_update', 'unload'].flatMap(filesIn)

/** Every record below, with its columns; what only an instance's own export has is left out. */
function recordsIn(node: XmlNode): [string, Record<string, string>][] {
  const isRecord =
    node.attributes['action'] === 'INSERT_OR_UPDATE' && node.children.some(({ name }) => name === 'sys_id')
  const columns = node.children.filter(({ name }) => name !== 'sys_package' && name !== 'unique')
  const own: [string, Record<string, string>][] = isRecord
    ? [[node.name, Object.fromEntries(columns.map(({ name, text }) => [name, text]))]]
    : []
  return [...own, ...node.children.flatMap(recordsIn)]
}

test('every record of the build is in the set with each of its columns, once', () => {
  expect(new Set(updates.map(update => textOf(update, 'name'))).size).toBe(updates.length)
  for (const file of files)
    expect([file, recordsIn(payloadOf.get(nameOf(file)) ?? leaf('missing'))]).toEqual([
      file,
      recordsIn(readXml(readFileSync(file, 'utf8'))),
    ])
})

test('what the build does not have as records is only labels, one for each table and column', () => {
  const known = new Set(files.map(nameOf))
  const added = [...payloadOf.keys()].filter(name => !known.has(name))
  expect(added.filter(name => !name.startsWith('sys_documentation_'))).toEqual([])
  const tables = filesIn('dictionary').flatMap(file => readXml(readFileSync(file, 'utf8')).children)
  const wanted = tables.flatMap(table =>
    [table, ...table.children.filter(({ name }) => name === 'element')].map(node =>
      [table.attributes['name'], node === table ? '' : node.attributes['name'], node.attributes['label']].join('|'),
    ),
  )
  const labels = [...payloadOf.values()].flatMap(recordsIn).filter(([table]) => table === 'sys_documentation')
  expect(labels.map(([, row]) => [row['name'], row['element'], row['label']].join('|')).sort()).toEqual(wanted.sort())
})

test('records name their package, and references to tables and modules the name by which an instance finds them', () => {
  const below = (node: XmlNode): XmlNode[] => [node, ...node.children.flatMap(below)]
  const nodes = [...payloadOf.values()].flatMap(below)
  const scoped = nodes.filter(
    node => node.name !== 'sys_app' && !node.name.startsWith(`${app.scope}_`) && textOf(node, 'sys_scope') !== '',
  )
  expect(scoped.length).toBeGreaterThan(metadata.length / 2)
  for (const { name, children } of scoped)
    expect([name, children.filter(child => child.name === 'sys_package')]).toEqual([
      name,
      [leaf('sys_package', app.sysId, { display_value: app.name, source: app.scope })],
    ])
  const tables = nodes.filter(({ name }) => name === 'sys_dictionary').flatMap(({ children }) => children)
  const references = tables.filter(({ name, text }) => name === 'reference' && text !== '')
  expect(references.length).toBeGreaterThan(0)
  expect(references.filter(({ text, attributes }) => attributes['name'] !== text)).toEqual([])
  expect(nodes.find(({ name }) => name === 'package_json')?.attributes['path']).toMatch(/package\.json$/)
})

test('a unique index of one column is the flag of that column; the other columns have none', () => {
  const indexes = filesIn('dictionary')
    .flatMap(file => readXml(readFileSync(file, 'utf8')).children)
    .flatMap(table =>
      table.children
        .filter(
          ({ name, attributes, children }) =>
            name === 'index' && attributes['unique'] === 'true' && children.length === 1,
        )
        .map(({ children }) => `${table.attributes['name'] ?? ''}.${children[0]?.attributes['name'] ?? ''}`),
    )
  const flagged = [...payloadOf.values()]
    .flatMap(({ children }) => children)
    .filter(record => record.name === 'sys_dictionary' && textOf(record, 'unique') === 'true')
    .map(record => `${textOf(record, 'name')}.${textOf(record, 'element')}`)
  expect(indexes.length).toBeGreaterThan(0)
  expect(flagged.sort()).toEqual(indexes.sort())
})

test('choices travel in the frame that every family knows, and delete nothing on the way', () => {
  const choices = [...payloadOf].filter(([name]) => name.startsWith('sys_choice_'))
  expect(choices.length).toBe(filesIn('author_elective_update').length)
  for (const [name, { children }] of choices) {
    const [frame] = children
    expect(frame).toMatchObject({ name: 'sys_choice', attributes: { version: '3' } })
    expect([name, frame?.children.map(child => child.attributes['action'])]).toEqual([
      name,
      frame?.children.map(() => 'INSERT_OR_UPDATE'),
    ])
  }
})

test('tables come before their columns, everything before the rows, and a row after those that it refers to', () => {
  const kinds = [...payloadOf.values()].map(({ children }) => children[0]?.name ?? '')
  const last = (kind: string): number => kinds.lastIndexOf(kind)
  const first = (kind: string): number => kinds.indexOf(kind)
  expect(kinds[0]).toBe('sys_app')
  expect(last('sys_db_object')).toBeLessThan(first('sys_dictionary'))
  expect(last('sys_dictionary')).toBeLessThan(first('sys_choice'))
  expect(last('sys_security_acl')).toBeLessThan(first('sys_security_acl_role'))
  expect(kinds.slice(-firstRows.length).every(kind => kind.startsWith(`${app.scope}_`))).toBe(true)
  const seen = new Set<string>()
  const ids = new Set(firstRows.map(({ name }) => name.slice(-32)))
  for (const { name, payload } of firstRows) {
    const referred = [...ids].filter(id => id !== name.slice(-32) && payload.includes(id))
    expect([name, referred.filter(id => !seen.has(id))]).toEqual([name, []])
    seen.add(name.slice(-32))
  }
  const collections = metadata.filter(({ type }) => type === 'Dictionary').map(({ name }) => name.endsWith('_null'))
  expect(collections.lastIndexOf(true)).toBeLessThan(collections.indexOf(false))
})

test('the order is the order of recording, and all of them belong to the app and to the set', () => {
  const [set] = root.children
  const recorded = updates.map(update => textOf(update, 'sys_recorded_at'))
  expect([...recorded].sort()).toEqual(recorded)
  expect(set?.name).toBe('sys_remote_update_set')
  for (const update of updates) {
    expect(textOf(update, 'application')).toBe(app.sysId)
    expect(textOf(update, 'remote_update_set')).toBe(set === undefined ? '' : textOf(set, 'sys_id'))
  }
})

test('the same build gives the same bytes, a later version is recorded later, and both before anybody changed anything', () => {
  expect(updateSetXml(app, 'The app', 'All of it.', [...readMetadata(folder, app), ...readFirstRows(folder)])).toBe(xml)
  const recorded = (version: string): string =>
    textOf(
      readXml(updateSetXml({ ...app, version }, 'The app', '', metadata.slice(0, 1))).children[1] ?? leaf('none'),
      'sys_recorded_at',
    )
  const versions = ['0.1.0', '0.1.1', '0.2.0', '0.10.0', '1.0.0', '99.99.99'].map(recorded)
  expect([...versions].sort()).toEqual(versions)
  expect(Number.parseInt(versions.at(-1)?.slice(0, 11) ?? '', 16)).toBeLessThan(Date.UTC(2022, 0, 1))
  expect(() => recorded('1.0.0-rc.1')).toThrow('is not of the form')
})

test.each([
  ['a script in CDATA', '<script><![CDATA[if (a < b && c) { "]] >" }\n]]></script>'],
  ['entities in text and attributes', '<a b="x &amp; &quot;y&quot;">&lt;p&gt; &amp;amp; é 🚒</a>'],
  ['the end of a CDATA section in text', '<a>x ]]&gt; y</a>'],
  ['spaces and line ends', '<a>  first\n\tsecond  </a>'],
])('%s survives as a payload', (_case, text) => {
  const written = updateSetXml(app, 'One', '', [{ name: 'n', type: 't', table: '', targetName: '', payload: text }])
  const [, update] = readXml(written).children
  expect(textOf(update ?? leaf('none'), 'payload')).toBe(text)
  expect(readXml(writeXml(readXml(text)))).toEqual(readXml(text))
})

test('a payload without CDATA stands in CDATA, as instances write it', () => {
  const written = updateSetXml(app, 'One', '', [
    { name: 'n', type: 't', table: '', targetName: '', payload: '<a>1</a>' },
    { name: 'm', type: 't', table: '', targetName: '', payload: '<a><![CDATA[1]]></a>' },
  ])
  expect(written).toContain('<payload><![CDATA[<a>1</a>]]></payload>')
  expect(written).toContain('<payload>&lt;a&gt;&lt;![CDATA[1]]&gt;&lt;/a&gt;</payload>')
})

test('a character that XML cannot carry is refused rather than lost', () => {
  expect(() => writeXml(leaf('a', 'x\u0001'))).toThrow('cannot carry')
  expect(() => writeXml(leaf('a', 'x\r\n'))).toThrow('cannot carry')
})
