import type { Store } from '../contracts.ts'
import type { ChoiceDef, ColumnDef, Dictionary, TableDef } from '../seams.ts'
import { changesOf, readDefinitions } from './definitions.ts'
import type { Definitions } from './definitions.ts'
import type { TableIndex } from '../statements/statement.ts'
import { classColumn, systemColumns } from './system-columns.ts'

/** The dictionary of one thread. It keeps what it read: after an install the instance calls `reload`. */
export class StoreDictionary implements Dictionary {
  private definitions: Definitions
  private readonly columnsByTable = new Map<string, ReadonlyMap<string, ColumnDef>>()

  constructor(private readonly store: Store) {
    this.definitions = readDefinitions(store)
  }

  reload(): void {
    this.definitions = readDefinitions(this.store)
    this.columnsByTable.clear()
  }

  table(name: string): TableDef | null {
    return this.definitions.tables.get(name) ?? null
  }

  columns(table: string): ReadonlyMap<string, ColumnDef> {
    const known = this.columnsByTable.get(table)
    if (known) return known
    const columns = this.collectColumns(table)
    this.columnsByTable.set(table, columns)
    return columns
  }

  isA(table: string, ancestor: string): boolean {
    return this.lineage(table).includes(ancestor)
  }

  family(table: string): string[] {
    return [...this.definitions.tables.keys()].filter(name => this.isA(name, table))
  }

  choices(table: string, column: string): ChoiceDef[] {
    for (const name of this.lineage(table)) {
      const choices = this.definitions.choices.get(`${name}.${column}`)
      if (choices) return choices
    }
    return []
  }

  displayColumn(table: string): string {
    const own = this.lineage(table)
      .map(name => this.definitions.displayColumns.get(name))
      .find(column => column !== undefined)
    const columns = this.columns(table)
    return own ?? ['name', 'u_name', 'number'].find(column => columns.has(column)) ?? 'sys_id'
  }

  /** The platform gives each reference an index of its own. */
  indexes(table: string): TableIndex[] {
    const definition = this.table(table)
    if (definition === null || definition.scope === 'global') return []
    const references = (this.definitions.columns.get(table) ?? []).filter(column => column.type === 'reference')
    return [
      ...(this.definitions.indexes.get(table) ?? []),
      ...references.map(({ name }) => ({ name, columns: [name] })),
    ]
  }

  /** The table and its ancestors, nearest first. */
  private lineage(table: string): string[] {
    const names: string[] = []
    for (
      let name: string | null = table;
      name !== null && !names.includes(name);
      name = this.table(name)?.parent ?? null
    )
      names.push(name)
    return names
  }

  private collectColumns(table: string): ReadonlyMap<string, ColumnDef> {
    const columns = new Map<string, ColumnDef>()
    const definition = this.table(table)
    if (!definition) return columns
    for (const column of systemColumns) columns.set(column.name, column)
    if (this.family(definition.physical).length > 1) columns.set(classColumn.name, classColumn)
    for (const name of this.lineage(table).reverse()) {
      for (const column of this.definitions.columns.get(name) ?? []) columns.set(column.name, { ...column })
      for (const override of this.definitions.overrides.get(name) ?? []) {
        const column = columns.get(override.name)
        if (column !== undefined) columns.set(column.name, { ...column, ...changesOf(override, column) })
      }
    }
    return columns
  }
}
