/**
 * Reads the JSON of a request field by field. The first thing that is wrong is kept as a sentence that names the field and
 * never its content, which may be somebody's text.
 */
import { isObject } from './json.ts'

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string }

/** What was wrong first, '' while nothing was. */
export interface Problems {
  first: string
}

export interface TextRule {
  /** The most characters, as the column holds them. */
  readonly max: number
  /** Absent counts as ''. */
  readonly optional?: boolean
  readonly filled?: boolean
  /** What a text that is not empty has to look like, and the words for it. */
  readonly pattern?: RegExp
  readonly words?: string
  /** What else is wrong with a text that is not empty, as a sentence that begins with the path; '' when nothing is. */
  readonly problemOf?: (path: string, value: string) => string
}

export interface BodyReader {
  readonly has: (name: string) => boolean
  readonly text: (name: string, rule: TextRule) => string
  readonly flag: (name: string, optional?: boolean) => boolean
  readonly word: <W extends string>(name: string, words: readonly [W, ...W[]]) => W
  /** A whole number in the range; null only where that is allowed. */
  readonly count: (name: string, max: number) => number
  readonly rank: (name: string) => number | null
  readonly object: (name: string, known: readonly string[]) => BodyReader
  readonly list: <T>(name: string, max: number, take: (value: unknown, path: string) => T, optional?: boolean) => T[]
  readonly raw: (name: string) => unknown
}

const MAX_INTEGER = 2_147_483_647

/** Keeps the first problem. */
export function complain(problems: Problems, sentence: string): void {
  if (problems.first === '') problems.first = sentence
}

/** What was read, or the first problem. */
export function parsed<T>(problems: Problems, value: T): Parsed<T> {
  return problems.first === '' ? { ok: true, value } : { ok: false, problem: problems.first }
}

/** A text of a list. */
export function readText(value: unknown, path: string, rule: TextRule, problems: Problems): string {
  if (value === undefined && rule.optional === true) return ''
  const { max, filled, pattern, words, problemOf } = rule
  if (typeof value !== 'string' || value.length > max)
    complain(problems, `${path} must be text of at most ${max} characters.`)
  else if (filled === true && value === '') complain(problems, `${path} must not be empty.`)
  else if (pattern !== undefined && value !== '' && !pattern.test(value))
    complain(problems, `${path} must be ${words ?? 'in another form'}.`)
  else {
    const problem = value === '' || problemOf === undefined ? '' : problemOf(path, value)
    if (problem === '') return value
    complain(problems, problem)
  }
  return ''
}

/** Reads an object of which only the known fields are allowed. Anything else reads as an empty one. */
export function readObject(value: unknown, path: string, known: readonly string[], problems: Problems): BodyReader {
  const fields = isObject(value) ? value : {}
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`)
  if (!isObject(value)) complain(problems, `${path === '' ? 'The body' : path} must be a JSON object.`)
  const strange = Object.keys(fields).find(name => !known.includes(name))
  // A name from outside is foreign text: it is repeated only when it has the form of a name.
  if (strange !== undefined)
    complain(
      problems,
      `${path === '' ? 'The body' : path} has an unknown field${/^\w{1,40}$/.test(strange) ? `: ${strange}` : ''}.`,
    )
  return {
    has: name => fields[name] !== undefined,
    raw: name => fields[name],
    text: (name, rule) => readText(fields[name], at(name), rule, problems),
    flag: (name, optional = false) => {
      if (typeof fields[name] !== 'boolean' && !(optional && fields[name] === undefined))
        complain(problems, `${at(name)} must be true or false.`)
      return fields[name] === true
    },
    word: (name, words) => {
      const found = words.find(word => word === fields[name])
      if (found === undefined) complain(problems, `${at(name)} must be ${words.join(' or ')}.`)
      return found ?? words[0]
    },
    count: (name, max) => {
      const given = fields[name]
      if (typeof given === 'number' && given >= 0 && given <= max && Math.floor(given) === given) return given
      complain(problems, `${at(name)} must be a whole number from 0 to ${max}.`)
      return 0
    },
    rank: name => {
      const given = fields[name]
      if (given === null || given === undefined) return null
      // Only the order counts, and the column holds 32 bits.
      if (typeof given === 'number' && Math.floor(given) === given)
        return Math.max(-MAX_INTEGER, Math.min(given, MAX_INTEGER))
      complain(problems, `${at(name)} must be a whole number or null.`)
      return null
    },
    object: (name, inner) => readObject(fields[name], at(name), inner, problems),
    list: (name, max, take, optional = false) => {
      const given = fields[name]
      if (given === undefined && optional) return []
      if (Array.isArray(given) && given.length <= max)
        return given.map((each: unknown, index) => take(each, `${at(name)}[${index}]`))
      complain(problems, `${at(name)} must be a list of at most ${max}.`)
      return []
    },
  }
}
