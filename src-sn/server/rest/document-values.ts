/** The desired values of a row: a list of columns, kept as the text of one column. */
import { complain, readObject } from '../contract/body-reader.ts'
import type { Problems } from '../contract/body-reader.ts'

/** Size of the column desired_values. */
const MAX_CHARACTERS = 65_000
const MAX_COLUMNS = 1000
const FIELDS = ['column', 'value', 'write', 'lookup']

/** The text of the column; '' with a problem when it is no such list. */
export function desiredText(value: unknown, path: string, problems: Problems): string {
  if (!Array.isArray(value) || value.length > MAX_COLUMNS) {
    complain(problems, `${path} must be a list of at most ${MAX_COLUMNS} columns with their values.`)
    return ''
  }
  const text = JSON.stringify(value.map((each: unknown, index) => toColumn(each, `${path}[${index}]`, problems)))
  if (text.length > MAX_CHARACTERS) complain(problems, `${path} must be at most ${MAX_CHARACTERS} characters in all.`)
  return text
}

function toColumn(value: unknown, path: string, problems: Problems): object {
  const reader = readObject(value, path, FIELDS, problems)
  const column = {
    column: reader.text('column', { max: 80, filled: true }),
    value: reader.text('value', { max: MAX_CHARACTERS }),
    write: reader.word('write', ['sync', 'create']),
  }
  if (!reader.has('lookup') || reader.raw('lookup') === null) return column
  const lookup = reader.object('lookup', ['table', 'column'])
  return { ...column, lookup: { table: lookup.text('table', { max: 80 }), column: lookup.text('column', { max: 80 }) } }
}
