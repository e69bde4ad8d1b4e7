/** The columns of a table, its own and those it inherits, as the dictionary lists them. */
import { isKeptColumn } from './dictionary.ts'
import { openTable, text } from './rows.ts'
import { lineOf } from './table-line.ts'

export interface TableColumn {
  readonly name: string
  readonly label: string
  /** The table of the records that it holds, '' for anything else. */
  readonly reference: string
  /** It holds several of them. */
  readonly isList: boolean
  /** A mapping may write it. */
  readonly writable: boolean
}

/** By label; of a table that is not there none. */
export function columnsOf(table: string): TableColumn[] {
  const line = lineOf(table)
  const entry = openTable('sys_dictionary')
  entry.addQuery('name', 'IN', line.join(','))
  entry.addQuery('active', true)
  entry.query()
  const found = new Map<string, TableColumn>()
  while (entry.next()) {
    const name = text(entry, 'element')
    if (name === '' || found.has(name) || !line.includes(text(entry, 'name'))) continue
    found.set(name, {
      name,
      label: text(entry, 'column_label') || name,
      reference: text(entry, 'reference'),
      isList: text(entry, 'internal_type') === 'glide_list',
      writable: !isKeptColumn(name),
    })
  }
  return [...found.values()].sort((one, other) => (one.label < other.label ? -1 : Number(one.label > other.label)))
}
