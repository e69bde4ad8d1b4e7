/** Records as the APIs show them: strings everywhere, three display modes, unreadable columns left out. */
import type { Row } from '../contracts.ts'
import type { ColumnDef, Platform, User } from '../seams.ts'
import type { ViewParameters } from './parameters.ts'

export type FieldView = string | Record<string, string>

export interface Viewer {
  platform: Platform
  user: User
  view: ViewParameters
  /** The version in the address of the call, such as `/v2`, which links repeat; '' when it has none. */
  version: string
}

/** The class of the row decides what may be read, the queried table which columns there are. */
export function viewRecord(viewer: Viewer, table: string, row: Row): Record<string, FieldView> {
  const { dictionary } = viewer.platform
  const names = viewer.view.fields ?? [...dictionary.columns(table).keys()]
  return Object.fromEntries(
    names.flatMap(name => {
      const field = viewField(viewer, classOf(viewer.platform, table, row), row, name)
      return field === null ? [] : [[name, field]]
    }),
  )
}

/** The most specific table of a row. */
export function classOf(platform: Platform, table: string, row: Row): string {
  const name = row['sys_class_name'] ?? ''
  return name !== '' && platform.dictionary.isA(name, table) ? name : table
}

function viewField(viewer: Viewer, table: string, row: Row, path: string): FieldView | null {
  const { platform, user } = viewer
  const [name = '', ...rest] = path.split('.')
  const column = platform.dictionary.columns(table).get(name)
  if (!column || !platform.access.allowsColumn(user, 'read', table, name, row)) return null
  if (rest.length === 0) return showValue(viewer, table, row, column)
  const target = platform.dictionary.table(column.reference)
  if (column.type !== 'reference' || !target) return null
  const next = platform.store.get(target.physical, row[name] ?? '')
  if (next) return viewField(viewer, classOf(platform, target.name, next), next, rest.join('.'))
  return platform.dictionary.columns(target.name).has(rest[0] ?? '') ? '' : null
}

function showValue({ platform, user, view, version }: Viewer, table: string, row: Row, column: ColumnDef): FieldView {
  const value = plainValue(row, column)
  const link = view.excludeLink ? null : linkOf(`${platform.instanceUrl}api/now${version}/`, row, column)
  if (view.display === 'false') return link === null ? value : { link, value }
  const display = column.type === 'boolean' ? value : platform.query.displayValue(table, row, column.name, user)
  if (view.display === 'true') return link === null ? display : { display_value: display, link }
  return { display_value: display, value, ...(link === null ? {} : { link }) }
}

/** The stored value as REST shows it. Journals have none, and secrets are never shown. */
function plainValue(row: Row, column: ColumnDef): string {
  const value = row[column.name] ?? ''
  if (column.type === 'boolean') return value === '1' || value === 'true' ? 'true' : 'false'
  return column.type.startsWith('journal') || column.type.startsWith('password') ? '' : value
}

function linkOf(base: string, row: Row, column: ColumnDef): string | null {
  const value = row[column.name] ?? ''
  const table =
    column.type === 'document_id'
      ? (row[column.dependent ?? ''] ?? '')
      : column.type === 'reference'
        ? column.reference
        : ''
  return value === '' || table === '' ? null : `${base}table/${table}/${value}`
}
