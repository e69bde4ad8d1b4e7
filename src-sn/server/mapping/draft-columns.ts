/** What the columns of a draft can be picked from: those of the tables that it writes to or looks up in. */
import type { ColumnChoice } from '../contract/home/mapping.ts'
import type { FileTemplate, MappingFile } from '../contract/mapping-file.ts'
import { choicesOf } from '../platform/choices.ts'
import { probeOf } from '../platform/dictionary.ts'
import { columnsOf } from '../platform/table-columns.ts'
import { JIRA } from '../platform/tables.ts'

/** By table. A table that is not there has none. */
export function draftColumns(file: MappingFile): Record<string, ColumnChoice[]> {
  const { templates } = file
  const written: Written[] = [
    ...templates.filter(({ destination }) => destination !== JIRA),
    ...file.state_mappings
      .filter(({ destination }) => destination !== JIRA)
      .map(({ target_table }) => ({ target_table, static_values: { state: '' }, field_mappings: [] })),
    ...file.status_mappings.map(({ target_table, values }) => ({
      target_table,
      static_values: values,
      field_mappings: [],
    })),
  ]
  const tables = [
    ...written.map(({ target_table: table }) => table),
    ...templates.flatMap(({ field_mappings: fields }) => fields.map(({ lookup_table: table }) => table)),
  ]
  return Object.fromEntries(
    [...new Set(tables)].map(table => [
      table,
      choicesIn(
        table,
        written.filter(({ target_table: target }) => target === table),
      ),
    ]),
  )
}

/** Of a template; a state mapping is about one column, a status mapping writes values. */
type Written = Pick<FileTemplate, 'target_table' | 'static_values' | 'field_mappings'>

function choicesIn(table: string, templates: readonly Written[]): ColumnChoice[] {
  const probe = probeOf(table)
  if (probe === null) return []
  const mapped = templates.flatMap(({ static_values: values, field_mappings: fields }) => [
    ...Object.keys(values),
    ...fields.map(({ column }) => column),
  ])
  const offered = choicesOf(
    probe,
    [...new Set(mapped)].filter(column => probe.isValidField(column)),
  )
  return columnsOf(table).map(({ isList, ...column }) => ({
    ...column,
    is_list: isList,
    choices: offered.get(column.name)?.values ?? [],
  }))
}
