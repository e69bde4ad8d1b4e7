/** Creates the app's physical tables from dist/app/dictionary, with what the update files do not say: unique indexes. */
import type { Store, UniqueIndex } from '../contracts.ts'
import { RowWriter } from '../platform-data/new-rows.ts'
import { readXmlFolder } from './update-files.ts'
import type { XmlElement } from './xml.ts'

/** The names of the tables. */
export function createTables(store: Store, directory: string, now: () => Date): string[] {
  const rows = new RowWriter(store, now)
  return readXmlFolder(directory, 'dictionary').flatMap(({ file, root }) => root.children.filter(isTable).map(table => {
    const name = table.attributes['name'] ?? ''
    try {
      store.createTable(name, uniqueIndexes(table))
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
    describeColumns(store, rows, name, table)
    return name
  }))
}

function isTable(element: XmlElement): boolean {
  return element.name === 'element' && element.attributes['type'] === 'collection'
}

function uniqueIndexes(table: XmlElement): UniqueIndex[] {
  const columns = table.children.filter(
    child => child.name === 'element' && child.attributes['unique'] === 'true',
  ).map(child => child.attributes['name'] ?? '')
  const indexes = table.children.filter(child => child.name === 'index' && child.attributes['unique'] === 'true')
  return [
    ...columns.map(column => ({ name: column, columns: [column] })),
    ...indexes.map(
      index => ({ name: index.attributes['name'] ?? 'index', columns: index.children.map(child => child.attributes['name'] ?? '') }),
    ),
  ]
}

/** Dictionary entries come as records too; this adds those that only the table's own file has. */
function describeColumns(store: Store, rows: RowWriter, table: string, element: XmlElement): void {
  const known = store.query('sys_dictionary', { filter: [[[{ column: 'name', operator: '=', value: table }]]] }).map(row => row['element'])
  const columns = element.children.filter(child => child.name === 'element' && !known.includes(child.attributes['name'] ?? ''))
  for (const { attributes } of columns) {
    const { name = '', label = '', type = 'string', ...others } = attributes
    const flags = Object.fromEntries(
      Object.entries(others).map(([key, value]) => [key, value === 'true' ? '1' : value === 'false' ? '0' : value]),
    )
    rows.insert('sys_dictionary', `${table}.${name}`, {
      ...flags, name: table, element: name, column_label: label, internal_type: type, max_length: others['max_length'] ?? '',
      default_value: others['default'] ?? '',
    })
  }
}
