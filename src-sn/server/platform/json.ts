/** Text and JSON of unknown content. */

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** JSON text to a value, null when it is not JSON. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** Enough of a value to recognise it in a message. */
export function short(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value
}

/** The word if it is one of these, and otherwise the given default. */
export function oneOf<Word extends string>(words: readonly Word[], value: string, otherwise: Word): Word {
  return words.find(word => word === value) ?? otherwise
}

/** Any caught value in words. */
export function messageOf(error: unknown): string {
  return String(error)
}
