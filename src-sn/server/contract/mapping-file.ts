/**
 * The whole mapping as one JSON file, by names: what is exported on one instance and imported on another. It holds no sys_id, no id of
 * incident.io where a name will do, no secret and nothing of the connection. See docs/mapping.md.
 */

export const mappingFormat = 'incident.io sync mapping'

/** Raised when a file of before could be read wrongly. */
export const mappingSchema = 1

/** A value of a column; of one that refers to records, their names in their table. An e-mail address in a list of users is its own name. */
export type FileValue =
  | string
  | { readonly table: string; readonly name: string }
  | { readonly table: string; readonly names: readonly string[] }

export type FileValues = Readonly<Record<string, FileValue>>

export interface FileCondition {
  /** `severity`, or `custom_field:Affected service` */
  readonly attribute: string
  readonly operator: string
  readonly options: readonly string[]
  readonly text: string
  readonly order: number
}

export interface FileFieldMapping {
  readonly column: string
  readonly jira_field: string
  readonly value: string
  readonly kind: string
  readonly lookup_table: string
  readonly lookup_column: string
  readonly write: string
  readonly on_edit: string
  readonly order: number
}

export interface FileTemplate {
  readonly name: string
  readonly record_type: string
  readonly order: number
  readonly active: boolean
  readonly destination: string
  readonly target_table: string
  readonly jira_project: string
  readonly jira_issue_type: string
  readonly match: string
  readonly fallback: boolean
  readonly trial: boolean
  readonly sync_updates: boolean
  readonly description: string
  readonly static_values: FileValues
  readonly conditions: readonly FileCondition[]
  readonly field_mappings: readonly FileFieldMapping[]
}

export interface FileStateMapping {
  readonly destination: string
  readonly target_table: string
  readonly state: string
  readonly label: string
  readonly ticket_state: string
  readonly follow_up_status: string
  /** The status of incident.io by its name, '' for none. */
  readonly incident_status: string
}

export interface FileStatusMapping {
  readonly target_table: string
  readonly category: string
  readonly status: string
  readonly values: FileValues
  readonly on_edit: string
  readonly active: boolean
  readonly order: number
}

export interface MappingFile {
  readonly format: typeof mappingFormat
  readonly schema: typeof mappingSchema
  readonly templates: readonly FileTemplate[]
  readonly state_mappings: readonly FileStateMapping[]
  readonly status_mappings: readonly FileStatusMapping[]
}

/** In one order for everybody, so that the same mapping makes the same bytes. */
export function sortedFile(file: MappingFile): MappingFile {
  return {
    ...file,
    templates: sorted(file.templates.map(sortedTemplate), ({ record_type: type, order, name, ...rest }) => [
      type === 'incident' ? 0 : 1,
      order,
      name,
      rest,
    ]),
    state_mappings: sorted(file.state_mappings, one => [one]),
    status_mappings: sorted(
      file.status_mappings.map(one => ({ ...one, values: sortedValues(one.values) })),
      ({ target_table: table, order, ...rest }) => [table, order, rest],
    ),
  }
}

export function sortedTemplate(template: FileTemplate): FileTemplate {
  return {
    ...template,
    static_values: sortedValues(template.static_values),
    conditions: sorted(template.conditions, ({ order, ...rest }) => [order, rest]),
    field_mappings: sorted(template.field_mappings, ({ order, column, ...rest }) => [order, column, rest]),
  }
}

/** The file's own bytes. */
export function fileText(file: MappingFile): string {
  return `${JSON.stringify(sortedFile(file), null, 2)}\n`
}

function sortedValues(values: FileValues): FileValues {
  const columns = Object.keys(values).sort()
  return Object.fromEntries(columns.map(column => [column, values[column] ?? '']))
}

/** By what stands first in the keys; numbers by size, anything else by its JSON. */
function sorted<T>(rows: readonly T[], keysOf: (row: T) => readonly unknown[]): T[] {
  return rows
    .map(row => ({ row, keys: keysOf(row) }))
    .sort((one, other) => {
      const at = one.keys.findIndex((key, index) => compare(key, other.keys[index]) !== 0)
      return at === -1 ? 0 : compare(one.keys[at], other.keys[at])
    })
    .map(({ row }) => row)
}

function compare(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  const [left, right] = [JSON.stringify(one), JSON.stringify(other)]
  return left < right ? -1 : Number(left > right)
}
