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

/**
 * JSON for a column. Characters of four bytes are escaped: a column that holds three bytes at most would store something
 * else, or cut there, and half a JSON text cannot be read.
 */
export function storedJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\ud800-\udfff]/g, half => `\\u${half.charCodeAt(0).toString(16)}`)
}

/** As much of a text as takes at most so many characters inside JSON. No character is cut in half. */
export function cutForJson(text: string, max: number): string {
  const fits = (length: number): boolean => storedJson(text.slice(0, length)).length - QUOTES <= max
  if (text.length <= max && fits(text.length)) return text
  let enough = 0
  for (let tooMany = Math.min(text.length, max) + 1; tooMany - enough > 1;) {
    const middle = Math.floor((enough + tooMany) / 2)
    if (fits(middle)) enough = middle
    else tooMany = middle
  }
  return text.slice(0, enough).replace(/[\ud800-\udbff]$/, '')
}

const QUOTES = 2
