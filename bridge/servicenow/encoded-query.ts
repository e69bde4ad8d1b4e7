/** Encoded queries built from values, in which no value can become a second condition. */
import { BridgeError } from '../errors.ts'

/** The column holds one of the values. Column names are the program's own, never input. */
export interface OneOf {
  readonly column: string
  readonly values: readonly string[]
}

/** The column holds anything at all. */
export interface NotEmpty {
  readonly column: string
  readonly isNotEmpty: true
}

export type Condition = OneOf | NotEmpty

/** Alternatives of conditions: those of an inner list hold together, and one list is enough. */
export function encodedQuery(alternatives: readonly (readonly Condition[])[]): string {
  return alternatives.map(conditions => conditions.map(toTerms).join('^')).join('^NQ')
}

/** `=` joined with OR rather than IN: a comma in a value would split an IN list, and has no escape there. */
function toTerms(condition: Condition): string {
  if ('isNotEmpty' in condition) return `${condition.column}ISNOTEMPTY`
  return condition.values.map(value => `${condition.column}=${escapeValue(value)}`).join('^OR')
}

/**
 * Doubles the separator. What has no escape is refused: `javascript:` values are run on the server, an empty value would match
 * every row without one, and control characters have no place in an id.
 */
export function escapeValue(value: string): string {
  const isUnsafe = value === '' || value.trim() !== value || /^javascript:/i.test(value) || hasControlCharacter(value)
  if (isUnsafe)
    throw new BridgeError(
      'servicenow_value_unsafe',
      'ServiceNow query: a value is empty, begins like a script or holds control characters; it cannot be an id that incident.io gave out.',
    )
  return value.replaceAll('^', '^^')
}

const hasControlCharacter = (value: string): boolean => [...value].some(character => character < ' ' || character === '\u007f')
