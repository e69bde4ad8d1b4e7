/** The draft is the text of a file: everything that is edited by mouse is written into it. Pure. */
import type { MappingFile } from '../../server/contract/mapping-file.ts'

/** The bytes of the app's own export. */
export function textOf(file: MappingFile): string {
  return `${JSON.stringify(file, null, 2)}\n`
}

/** undefined when it is not JSON. */
export function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

/** As far as the forms need it; the app checks the rest. null: the forms cannot show it. */
export function fileOf(text: string): MappingFile | null {
  const value = parse(text)
  const isFile =
    isObject(value) &&
    isListOf(value['templates'], isTemplate) &&
    isListOf(value['state_mappings']) &&
    isListOf(value['status_mappings'], ({ values }) => isObject(values))
  return isFile ? (value as unknown as MappingFile) : null
}

function isTemplate(value: Readonly<Record<string, unknown>>): boolean {
  const { conditions, field_mappings: fields, static_values: values } = value
  return isObject(values) && isListOf(fields) && isListOf(conditions, ({ options }) => Array.isArray(options))
}

function isListOf(
  value: unknown,
  fits: (row: Readonly<Record<string, unknown>>) => boolean = () => true,
): value is readonly object[] {
  return Array.isArray(value) && value.every(row => isObject(row) && fits(row))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The list with another row in one place, or without it. */
export function withRow<T>(rows: readonly T[], at: number, row: T | null): T[] {
  return rows.flatMap((one, index) => (index !== at ? [one] : row === null ? [] : [row]))
}
