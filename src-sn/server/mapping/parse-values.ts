/** Reads the values of columns in a mapping file. */
import type { FileValue, FileValues } from '../contract/mapping-file.ts'
import { complain, readObject, readText } from '../platform/body-reader.ts'
import type { BodyReader, Problems } from '../platform/body-reader.ts'
import { isObject } from '../platform/json.ts'

const VALUE = { max: 4000 }

const TABLE = { max: 80, filled: true }

const NAME = { max: 255, filled: true }

/** Of a list of records. */
const MAX_NAMES = 200

/** By column: a text, or records by their table and names. */
export function valuesOf(reader: BodyReader, name: string, path: string, problems: Problems): FileValues {
  const raw = reader.raw(name)
  if (!isObject(raw)) {
    complain(problems, `${path} must be a JSON object.`)
    return {}
  }
  const entries = Object.entries(raw).map(([column, value]): [string, FileValue] => {
    if (!/^[a-z0-9_.]{1,80}$/i.test(column)) complain(problems, `${path} has a name that is none of a column.`)
    if (!isObject(value)) return [column, readText(value, `${path}.${column}`, VALUE, problems)]
    const at = `${path}.${column}`
    const record = readObject(value, at, ['table', 'names' in value ? 'names' : 'name'], problems)
    const table = record.text('table', TABLE)
    return record.has('names')
      ? [
          column,
          { table, names: record.list('names', MAX_NAMES, (one, place) => readText(one, place, NAME, problems)) },
        ]
      : [column, { table, name: record.text('name', NAME) }]
  })
  return Object.fromEntries(entries)
}
