/**
 * What makes two items one problem: the direction, the code of what went wrong, the table, the column and the status that the other side
 * answered with. The key says so in words, so that a problem is the same one on every row, on every node and after a restart.
 */

/** The column of every table whose rows can fail. */
export const PROBLEM_KEY = 'problem_key'

export type ProblemDirection = 'in' | 'out'

export interface ProblemParts {
  /** `in`: from incident.io to ServiceNow. `out`: the other way. */
  readonly direction: ProblemDirection
  readonly code: string
  /** The table of the record, `jira` for issues, or the list that was read. '' where it does not matter. */
  readonly table: string
  /** The column, several with a plus between them, or the type of the event. '' where it does not matter. */
  readonly column: string
  /** The HTTP status that the other side answered with, '' without one. */
  readonly status: string
  /** Tells refusals apart that only their words tell apart: a digest of the words without what differs from record to record. */
  readonly shape: string
}

/** Longer is cut: the column of the key holds 255. */
const MAX_PART = 80

export function keyOf({ direction, code, table, column, status, shape }: ProblemParts): string {
  return [direction, code, table, column, status, shape]
    .map(part => part.replace(/[^\w+]/g, '_').slice(0, MAX_PART))
    .join(':')
    .slice(0, MAX_KEY)
}

const MAX_KEY = 255

/**
 * A ticket may have several problems: its column holds all their keys with a space between them. Where they need more room than it has, the
 * last ones leave out the columns, then the table, so that none is lost: the shortest keys of all kinds of warnings fit.
 */
export function joinKeys(keys: readonly string[]): string {
  const all = [...new Set(keys)].map(formsOf)
  let joined = ''
  all.forEach((forms, index) => {
    const room = MAX_KEY - all.slice(index + 1).reduce((sum, { shortest }) => sum + 1 + shortest.length, 0)
    const longer = [forms.full, forms.withoutColumns, forms.shortest].map(key =>
      joined === '' ? key : `${joined} ${key}`,
    )
    joined = longer.find(each => each.length <= room) ?? joined
  })
  return joined
}

function formsOf(full: string): { readonly full: string; readonly withoutColumns: string; readonly shortest: string } {
  const parts = partsOf(full)
  if (parts === null) return { full, withoutColumns: full, shortest: full }
  const withoutColumns = keyOf({ ...parts, column: '' })
  return { full, withoutColumns, shortest: keyOf({ ...parts, column: '', table: '' }) }
}

/** The problems that a row names. */
export function keysIn(stored: string): string[] {
  return stored.split(' ').filter(key => key !== '')
}

/** Null for a text that is no key. */
export function partsOf(key: string): ProblemParts | null {
  const [direction = '', code = '', table = '', column = '', status = '', shape = '', ...rest] = key.split(':')
  if ((direction !== 'in' && direction !== 'out') || code === '' || rest.length > 0) return null
  return { direction, code, table, column, status, shape }
}

/** Only what `keyOf` makes: it goes into queries. */
export function isKey(key: string): boolean {
  return /^(?:in|out):\w{1,80}:[\w+]{0,80}:[\w+]{0,80}:\w{0,80}:\w{0,80}$/.test(key)
}

/** Numbers, ids and quoted values differ from record to record. What is left tells one cause from another. */
export function shapeOf(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(/"[^"]*"/g, '""')
    .replace(/'[^']*'/g, "''")
    .replace(/\b[\da-z]+\b/g, word => (/\d/.test(word) ? '#' : word))
    .replace(/\s+/g, ' ')
    .trim()
  return digest(plain)
}

/** FNV-1a of 32 bits. Two causes with the same digest would be shown as one problem, and nothing worse. */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at)
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
