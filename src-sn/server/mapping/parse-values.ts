/** Reads the values of columns in a mapping file. */
import type { FileValue, FileValues } from '../contract/mapping-file.ts'
import { complain, readObject, readText } from '../platform/body-reader.ts'
import type { BodyReader, Problems } from '../platform/body-reader.ts'
import { isObject } from '../platform/json.ts'

const VALUE = { max: 4000 }

const TABLE = { max: 80, filled: true }

/** By column: a text, or a record by its table and name. */
export function valuesOf(reader: BodyReader, name: string, path: string, problems: Problems): FileValues {
  const raw = reader.raw(name)
  if (!isObject(raw)) {
    complain(problems, `${path} must be a JSON object.`)
    return {}
  }
  const entries = Object.entries(raw).map(([column, value]): [string, FileValue] => {
    if (!/^[a-z0-9_.]{1,80}$/i.test(column)) complain(problems, `${path} has a name that is none of a column.`)
    if (!isObject(value)) return [column, readText(value, `${path}.${column}`, VALUE, problems)]
    const record = readObject(value, `${path}.${column}`, ['table', 'name'], problems)
    return [
      column,
      {
        table: record.text('table', TABLE),
        name: record.text('name', { max: 255, filled: true }),
      },
    ]
  })
  return Object.fromEntries(entries)
}
