/** Reads the rows that describe tables (sys_db_object, sys_dictionary, sys_choice, sys_number) from the store. */
import type { Row, Store } from '../contracts.ts'
import type { ChoiceDef, ColumnDef, TableDef } from '../seams.ts'
import { METADATA } from './metadata-store.ts'
import type { TableIndex } from '../statements/statement.ts'

export interface Definitions {
  tables: Map<string, TableDef>
  /** Own columns by table, and for inherited ones what the table says differently. */
  columns: Map<string, ColumnDef[]>
  /** What tables say differently about columns that they inherit, by table. */
  overrides: Map<string, Override[]>
  displayColumns: Map<string, string>
  /** By `table.column`. */
  choices: Map<string, ChoiceDef[]>
  /** As declared, by table. */
  indexes: Map<string, TableIndex[]>
}

export interface Override {
  name: string
  row: Row
}

/** Choice kinds 1 and 3 are dropdowns; 2 only suggests, any value is allowed. */
const dropdownKinds = ['1', '3']

export function readDefinitions(store: Store): Definitions {
  const dictionaryRows = store
    .query('sys_dictionary', { filter: [] })
    .filter(row => row['active'] !== '0' && row['element'] !== '')
  const toColumn = columnReader(keepsFourBytes(store))
  const displayRows = dictionaryRows.filter(row => isTrue(row['display']))
  return {
    tables: readTables(store),
    columns: groupBy(dictionaryRows, row => row['name'] ?? '', toColumn),
    overrides: groupBy(
      store.query('sys_dictionary_override', { filter: [] }),
      row => row['name'] ?? '',
      row => ({ name: row['element'] ?? '', row }),
    ),
    displayColumns: new Map(displayRows.map(row => [row['name'] ?? '', row['element'] ?? ''])),
    choices: readChoices(store),
    indexes: groupBy(
      store.query('sys_index', { filter: [] }),
      row => row['table'] ?? '',
      row => ({ name: row['name'] ?? '', columns: (row['fields'] ?? '').split(',') }),
    ),
  }
}

function readTables(store: Store): Map<string, TableDef> {
  const rows = store.query('sys_db_object', { filter: [] })
  const bySysId = new Map(rows.map(row => [row['sys_id'] ?? '', row]))
  const byName = new Map(rows.map(row => [row['name'] ?? '', row]))
  const scopes = new Map(store.query('sys_scope', { filter: [] }).map(row => [row['sys_id'] ?? '', row['scope'] ?? '']))
  const numbers = new Map(store.query('sys_number', { filter: [] }).map(row => [row['category'] ?? '', row]))
  const audited = new Set(
    store
      .query('sys_dictionary', { filter: [] })
      .filter(row => row['internal_type'] === 'collection' && isTrue(row['audit']))
      .map(row => row['name'] ?? ''),
  )
  const parentOf = (row: Row): Row | undefined => bySysId.get(row['super_class'] ?? '')
  const tables = new Map<string, TableDef>()
  for (const [name, row] of byName) {
    const line = [row]
    for (let parent = parentOf(row); parent; parent = parentOf(parent)) line.push(parent)
    const number = line.map(table => numbers.get(table['name'] ?? '')).find(found => found !== undefined)
    tables.set(name, {
      name,
      label: row['label'] || name,
      parent: line[1]?.['name'] ?? null,
      // Tables of configuration share nothing but their parent's columns.
      physical: line.filter(table => table === row || table['name'] !== METADATA).at(-1)?.['name'] ?? name,
      scope: scopes.get(row['sys_scope'] ?? '') ?? 'global',
      webService: isTrue(row['ws_access']),
      audited: audited.has(name),
      access: {
        read: isTrue(row['read_access']),
        create: isTrue(row['create_access']),
        update: isTrue(row['update_access']),
        delete: isTrue(row['delete_access']),
      },
      number: number ? { prefix: number['prefix'] ?? '', digits: Number(number['maximum_digits'] || 7) } : null,
    })
  }
  return tables
}

/** Off as on an instance: plain columns of its database hold characters of up to three bytes. */
export const FOUR_BYTES_PROPERTY = 'test_instance.keeps_four_bytes'

function keepsFourBytes(store: Store): boolean {
  const [row] = store.query('sys_properties', {
    filter: [[[{ column: 'name', operator: '=', value: FOUR_BYTES_PROPERTY }]]],
  })
  return row?.['value'] === 'true'
}

const columnReader =
  (isKept: boolean) =>
  (row: Row): ColumnDef => ({
    name: row['element'] ?? '',
    label: row['column_label'] || (row['element'] ?? ''),
    type: row['internal_type'] || 'string',
    ...((row['attributes'] ?? '').includes('no_audit=true') ? { unaudited: true } : {}),
    keepsFourBytes: isKept || row['internal_type'] === 'string_full_utf8',
    maxLength: Number(row['max_length'] || 40),
    reference: row['reference'] ?? '',
    mandatory: isTrue(row['mandatory']),
    readOnly: isTrue(row['read_only']),
    defaultValue: toDefault(row['internal_type'], row['default_value']),
    choice: dropdownKinds.includes(row['choice'] ?? ''),
    dependent: row['dependent'] ?? '',
    cascadeRule: row['reference_cascade_rule'] ?? '',
  })

/** What an override says of the column; only what is ticked counts. */
export function changesOf({ row }: Override, { type }: ColumnDef): Partial<ColumnDef> {
  return {
    ...(isTrue(row['default_value_override']) ? { defaultValue: toDefault(type, row['default_value']) } : {}),
    ...(isTrue(row['mandatory_override']) ? { mandatory: isTrue(row['mandatory']) } : {}),
    ...(isTrue(row['read_only_override']) ? { readOnly: isTrue(row['read_only']) } : {}),
    ...(isTrue(row['dependent_override']) ? { dependent: row['dependent'] ?? '' } : {}),
  }
}

function readChoices(store: Store): Map<string, ChoiceDef[]> {
  const rows = store.query('sys_choice', {
    filter: [],
    orderBy: [{ column: 'sequence', descending: false, numeric: true }],
  })
  const english = rows.filter(
    row => row['language'] === 'en' || row['language'] === '' || row['language'] === undefined,
  )
  return groupBy(
    english,
    row => `${row['name']}.${row['element']}`,
    row => ({
      value: row['value'] ?? '',
      label: row['label'] ?? '',
      sequence: Number(row['sequence'] || 0),
      inactive: isTrue(row['inactive']),
    }),
  )
}

function isTrue(stored: string | undefined): boolean {
  return stored === '1' || stored === 'true'
}

function toDefault(type = '', value = ''): string {
  if (type !== 'boolean' || value === '') return value
  return isTrue(value) ? '1' : '0'
}

function groupBy<T>(rows: Row[], keyOf: (row: Row) => string, convert: (row: Row) => T): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const key = keyOf(row)
    groups.set(key, [...(groups.get(key) ?? []), convert(row)])
  }
  return groups
}
