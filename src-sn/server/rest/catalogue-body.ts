/** PUT catalogue: one part, checked field by field, and the range of places that it speaks for. */
import { KEY, readAttribute, readOption } from '../platform/body-fields.ts'
import type { AttributeGiven, OptionGiven } from '../platform/body-fields.ts'
import { complain, parsed, readObject, readText } from '../platform/body-reader.ts'
import type { Parsed, Problems, TextRule } from '../platform/body-reader.ts'

export interface Part {
  readonly attributes: readonly AttributeGiven[]
  readonly options: readonly (OptionGiven & { readonly attribute: string })[]
  readonly completeFamilies: readonly string[]
  readonly completeAttributes: readonly string[]
  /** Families of which this part and those before it brought every member. */
  readonly knownFamilies: readonly string[]
  /** Does the part speak for this place? */
  readonly covers: (place: string) => boolean
  /** Can it speak for options of this attribute? */
  readonly touches: (key: string) => boolean
  /** Bounds of the option ids when the part lies within one attribute; '' is no bound. */
  readonly optionRange: () => { readonly first: string; readonly last: string }
}

const MAX_ROWS = 500

const MAX_NAMES = 5000

/** Sorts an attribute before its options, and those before the next attribute. */
const SEPARATOR = '\u0000'

/** A place, or '' for no bound. */
const BOUND: TextRule = {
  max: 200,
  pattern: /^(?!javascript:)[\w:.-]+(\0[\w-]*)*$/i,
  words: 'a place in the catalogue',
}

/** Where an attribute or an option stands in the order of the catalogue. */
export function placeOf(key: string, externalId = ''): string {
  return externalId === '' ? key : `${key}${SEPARATOR}${externalId}`
}

export function parsePart(body: unknown): Parsed<Part> {
  const problems: Problems = { first: '' }
  const reader = readObject(
    body,
    '',
    ['from', 'to', 'attributes', 'options', 'complete_families', 'complete_attributes', 'known_families'],
    problems,
  )
  const names = (name: string): string[] =>
    reader.list(name, MAX_NAMES, (value, path) => readText(value, path, KEY, problems))
  const given = {
    attributes: reader.list('attributes', MAX_ROWS, (value, path) =>
      readAttribute(readObject(value, path, ['key', 'label', 'kind', 'record_type'], problems)),
    ),
    options: reader.list('options', MAX_ROWS, (value, path) => {
      const option = readObject(value, path, ['attribute', 'external_id', 'label', 'rank'], problems)
      return { attribute: option.text('attribute', KEY), ...readOption(option) }
    }),
    completeFamilies: names('complete_families'),
    completeAttributes: names('complete_attributes'),
    knownFamilies: reader.has('known_families') ? names('known_families') : [],
  }
  const part = { ...given, ...rangeOf(reader.text('from', BOUND), reader.text('to', BOUND)) }
  checkPart(part, problems)
  return parsed(problems, part)
}

function checkPart(part: Part, problems: Problems): void {
  const places = [
    ...part.attributes.map(({ key }) => placeOf(key)),
    ...part.options.map(({ attribute, externalId }) => placeOf(attribute, externalId)),
  ]
  if (places.length > MAX_ROWS) complain(problems, `A part has at most ${MAX_ROWS} rows.`)
  if (new Set(places).size < places.length) complain(problems, 'A part must not name a row twice.')
  if (!places.every(part.covers)) complain(problems, 'A part must not name rows outside of its range from .. to.')
}

function rangeOf(from: string, to: string): Pick<Part, 'covers' | 'touches' | 'optionRange'> {
  const covers = (place: string): boolean => place >= from && (to === '' || place < to)
  const [fromKey = '', first = ''] = from.split(SEPARATOR)
  const [toKey = '', last = ''] = to.split(SEPARATOR)
  return {
    covers,
    touches: key => key >= fromKey && (to === '' || key < to),
    optionRange: () => (fromKey === toKey && first !== '' && last !== '' ? { first, last } : { first: '', last: '' }),
  }
}
