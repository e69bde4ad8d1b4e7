/** Creates the app's physical tables from dist/app/dictionary, with what the update files do not say: indexes. */
import type { Store, UniqueIndex } from '../contracts.ts'
import { RowWriter } from '../platform-data/new-rows.ts'
import { readXmlFolder } from './update-files.ts'
import type { XmlElement } from './xml.ts'

/** The names of the tables. */
export function createTables(store: Store, directory: string, now: () => Date): string[] {
  const rows = new RowWriter(store, now)
  return readXmlFolder(directory, 'dictionary').flatMap(({ file, root }) =>
    root.children.filter(isTable).map(table => {
      const name = table.attributes['name'] ?? ''
      try {
        store.createTable(
          name,
          declaredIndexes(table).filter(index => index.unique),
        )
      } catch (error) {
        throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
      }
      describeColumns(store, rows, name, table)
      describeIndexes(store, rows, name, declaredIndexes(table))
      return name
    }),
  )
}

function isTable(element: XmlElement): boolean {
  return element.name === 'element' && element.attributes['type'] === 'collection'
}

interface DeclaredIndex extends UniqueIndex {
  unique: boolean
}

function declaredIndexes(table: XmlElement): DeclaredIndex[] {
  const columns = table.children
    .filter(child => child.name === 'element' && child.attributes['unique'] === 'true')
    .map(child => child.attributes['name'] ?? '')
  const indexes = table.children.filter(child => child.name === 'index')
  return [
    ...columns.map(column => ({ name: column, columns: [column], unique: true })),
    ...indexes.map(index => ({
      name: index.attributes['name'] ?? 'index',
      columns: index.children.map(child => child.attributes['name'] ?? ''),
      unique: index.attributes['unique'] === 'true',
    })),
  ]
}

/** An upgrade may have other indexes than before. */
function describeIndexes(store: Store, rows: RowWriter, table: string, indexes: DeclaredIndex[]): void {
  const before = store.query('sys_index', { filter: [[[{ column: 'table', operator: '=', value: table }]]] })
  for (const row of before) store.delete('sys_index', row['sys_id'] ?? '')
  for (const { name, columns, unique } of indexes)
    rows.insert('sys_index', `${table}.${name}`, {
      name,
      table,
      fields: columns.join(','),
      unique_index: unique ? '1' : '0',
    })
}

/** Dictionary entries come as records too; this adds those that only the table's own file has. */
function describeColumns(store: Store, rows: RowWriter, table: string, element: XmlElement): void {
  const known = store
    .query('sys_dictionary', { filter: [[[{ column: 'name', operator: '=', value: table }]]] })
    .map(row => row['element'])
  const columns = element.children.filter(
    child => child.name === 'element' && !known.includes(child.attributes['name'] ?? ''),
  )
  for (const { attributes } of columns) {
    const { name = '', label = '', type = 'string', ...others } = attributes
    const flags = Object.fromEntries(
      Object.entries(others).map(([key, value]) => [key, value === 'true' ? '1' : value === 'false' ? '0' : value]),
    )
    rows.insert('sys_dictionary', `${table}.${name}`, {
      ...flags,
      name: table,
      element: name,
      column_label: label,
      internal_type: type,
      max_length: others['max_length'] ?? '',
      default_value: others['default'] ?? '',
    })
  }
}
