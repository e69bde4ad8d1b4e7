/** Short forms for the dictionary of the base platform: one call makes one sys_dictionary row. */
import type { Row } from '../contracts.ts'

export interface ColumnOptions {
  max?: number
  default?: string
  mandatory?: boolean
  readOnly?: boolean
  display?: boolean
  cascade?: string
  dependent?: string
}

/** A sys_dictionary row without its table. */
export type ColumnSpec = Row

function column(type: string, element: string, label: string, max: number, options: ColumnOptions): ColumnSpec {
  return {
    element,
    column_label: label,
    internal_type: type,
    max_length: String(options.max ?? max),
    default_value: options.default ?? '',
    mandatory: options.mandatory ? '1' : '0',
    read_only: options.readOnly ? '1' : '0',
    display: options.display ? '1' : '0',
    reference_cascade_rule: options.cascade ?? '',
    dependent: options.dependent ?? '',
    dependent_on_field: options.dependent ?? '',
    use_dependent_field: options.dependent === undefined ? '0' : '1',
    reference: '',
    choice: '0',
  }
}

export const text = (element: string, label: string, options: ColumnOptions = {}): ColumnSpec =>
  column('string', element, label, 40, options)
export const integer = (element: string, label: string, options: ColumnOptions = {}): ColumnSpec =>
  column('integer', element, label, 40, options)
export const flag = (element: string, label: string, options: ColumnOptions = {}): ColumnSpec =>
  column('boolean', element, label, 40, {
    default: 'false',
    ...options,
  })
export const date = (element: string, label: string, options: ColumnOptions = {}): ColumnSpec =>
  column('glide_date_time', element, label, 40, options)
export const typed = (type: string, element: string, label: string, options: ColumnOptions = {}): ColumnSpec =>
  column(type, element, label, 4000, options)

export const reference = (element: string, label: string, table: string, options: ColumnOptions = {}): ColumnSpec => ({
  ...column('reference', element, label, 32, options),
  reference: table,
})

export const list = (element: string, label: string, table: string): ColumnSpec => ({
  ...column('glide_list', element, label, 1024, {}),
  reference: table,
})

/** A column whose values come from sys_choice rows and are checked against them. */
export const choice = (element: string, label: string, options: ColumnOptions = {}): ColumnSpec => ({
  ...text(element, label, options),
  choice: '1',
})
export const integerChoice = (element: string, label: string, options: ColumnOptions = {}): ColumnSpec => ({
  ...integer(element, label, options),
  choice: '1',
})

/** What a child table says differently about an inherited column. */
export const override = (inherited: ColumnSpec, changes: ColumnOptions): ColumnSpec => ({
  ...inherited,
  default_value: changes.default ?? inherited['default_value'] ?? '',
})

export interface TableSpec {
  name: string
  label: string
  parent?: string
  /** Closed to web services: the Table API answers 403 even to an admin. */
  closed?: boolean
  /** What other scopes may do besides reading. */
  open?: ('create' | 'update' | 'delete')[]
  number?: string
  /** Its changes are kept in sys_audit. */
  audited?: boolean
  unique?: string[][]
  columns: ColumnSpec[]
}
