/** One condition on one attribute: does it match, what was wanted, and what did the incident really hold. */
import { conditionBoxes } from '../../src-sn/server/contract/vocabulary.ts'
import type { AttributeKind, Operator } from '../../src-sn/server/contract/vocabulary.ts'
import { asSingleLine, toNumber } from './plain-text.ts'
import type { AttributeReading, AttributeValue } from './attribute-value.ts'
import type { Condition } from './types.ts'

/** `explanation` is a sentence an admin reads on the ticket row: the attribute, the value seen, the value wanted. */
interface ConditionResult {
  readonly matched: boolean
  readonly explanation: string
}

/** What a condition compares with: what stands in the boxes that its operator uses for this kind of attribute, and nothing else. */
interface Wanted {
  readonly optionIds: readonly string[]
  readonly ranks: readonly number[]
  /** Typed as a whole, as "contains" and "starts with" read it. */
  readonly text: string
  /** The same line by line. */
  readonly lines: readonly string[]
  readonly numbers: readonly number[]
  /** What was picked and typed, as a person reads it. */
  readonly shown: readonly string[]
}

/** Long summaries would drown the decision text. */
const shownCharacters = 80
const shownValues = 10

const removedWords = 'the attribute or a picked value no longer exists in incident.io'

const operatorWords: Readonly<Record<Operator, string>> = {
  is_one_of: 'is one of',
  not_one_of: 'is none of',
  contains: 'contains',
  not_contains: 'does not contain',
  starts_with: 'starts with',
  is_set: 'is set',
  is_not_set: 'is not set',
  at_least: 'is at least',
  at_most: 'is at most',
}

const kindWords: Readonly<Record<AttributeKind, string>> = {
  option: 'a list of options',
  text: 'text',
  number: 'a number',
  role: 'a role',
}

/** Compares a condition with the value of its attribute. Whatever cannot be understood never matches; the explanation says why. */
export function checkCondition(condition: Condition, reading: AttributeReading): ConditionResult {
  const label = condition.attributeLabel || condition.attribute
  if (condition.broken) return never(label, (condition.problem ?? '').trim().replace(/\.$/, '') || removedWords)
  if ('problem' in reading) return never(label, reading.problem)
  const { operator } = condition
  if (typeof operator !== 'string') return never(label, `the bridge knows no operator "${operator.unknown}"`)
  const wanted = wantedOf(condition, operator, reading.value.kind ?? condition.attributeKind ?? null)
  const verdict = 'problem' in wanted ? wanted : applyOperator(operator, wanted, reading.value)
  if ('problem' in verdict) return never(label, verdict.problem)
  return { matched: verdict.matched, explanation: `${label} is ${show(reading.value)}, ${verdict.words}` }
}

type Problem = { readonly problem: string }

/** A value that an operator does not use was left over from another one. A condition without a value would match everything or nothing. */
function wantedOf(condition: Condition, operator: Operator, kind: AttributeKind | null): Wanted | Problem {
  const used = conditionBoxes[operator][kind ?? 'option']
  if (used === undefined)
    return { problem: `"${operatorWords[operator]}" does not go with ${kind === null ? 'it' : kindWords[kind]}` }
  const options = used.includes('options')
  const typed = used.includes('text') || (kind === null && used.length > 0) ? condition.text : ''
  const lines = typed
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const optionIds = options ? condition.optionIds : []
  if (used.length > 0 && optionIds.length === 0 && lines.length === 0)
    return { problem: `"${operatorWords[operator]}" has no value to compare with` }
  const noNumber = kind === 'number' ? lines.find(line => toNumber(line) === null) : undefined
  if (noNumber !== undefined) return { problem: `"${asSingleLine(noNumber, shownCharacters)}" is no number` }
  return {
    optionIds,
    ranks: options ? (condition.optionRanks ?? []).filter(rank => rank !== null) : [],
    text: fold(typed),
    lines: lines.map(fold),
    numbers: lines.map(toNumber).filter(number => number !== null),
    shown: [...(options ? (condition.optionLabels ?? optionIds) : []), ...lines],
  }
}

type Verdict = { readonly matched: boolean; readonly words: string } | Problem

function applyOperator(operator: Operator, wanted: Wanted, value: AttributeValue): Verdict {
  const isSet = value.texts.length > 0
  switch (operator) {
    case 'is_one_of':
      return judge(isOneOf(wanted, value), true, 'is', `one of ${list(wanted.shown)}`)
    case 'not_one_of':
      return judge(isOneOf(wanted, value), false, 'is', `one of ${list(wanted.shown)}`)
    case 'contains':
      return judge(contains(wanted, value), true, 'does', `contain ${list(wanted.shown)}`)
    case 'not_contains':
      return judge(contains(wanted, value), false, 'does', `contain ${list(wanted.shown)}`)
    case 'starts_with': {
      const startsWith = textsOf(value).some(text => text.startsWith(wanted.text))
      return judge(startsWith, true, 'does', `start with ${list(wanted.shown)}`)
    }
    case 'is_set':
      return { matched: isSet, words: isSet ? 'which is set' : 'and has to be set' }
    case 'is_not_set':
      return { matched: !isSet, words: isSet ? 'and must not be set' : 'as it has to be' }
    case 'at_least':
      return compareRank(operator, wanted, value, (seen, rank) => seen >= rank)
    case 'at_most':
      return compareRank(operator, wanted, value, (seen, rank) => seen <= rank)
  }
}

/** `holds` is what was seen, `expected` what the operator asks for; the words describe what was seen. */
const judge = (holds: boolean, expected: boolean, verb: 'is' | 'does', what: string): Verdict => ({
  matched: holds === expected,
  words: `which ${verb} ${holds ? '' : 'not '}${what}`,
})

/** What typed text is compared with: what a person sees, and the e-mail addresses of people. */
const textsOf = ({ texts, addresses }: AttributeValue): string[] => [...texts, ...addresses].map(fold)

/** Picked options are compared by id. A numeric field is compared by number: 12 and 12.0 are the same. */
function isOneOf(wanted: Wanted, value: AttributeValue): boolean {
  if (value.kind === 'number') return value.rank !== null && wanted.numbers.includes(value.rank)
  return (
    value.ids.some(id => wanted.optionIds.includes(id) || wanted.lines.includes(fold(id))) ||
    textsOf(value).some(text => wanted.lines.includes(text))
  )
}

/** A multi-select contains an option; a text contains a text. */
const contains = (wanted: Wanted, value: AttributeValue): boolean =>
  value.ids.some(id => wanted.optionIds.includes(id)) ||
  (wanted.text !== '' && textsOf(value).some(text => text.includes(wanted.text)))

/** incident.io ranks run upwards: a higher rank is a more severe severity. Several picked options: the widest reading counts. */
function compareRank(
  operator: 'at_least' | 'at_most',
  wanted: Wanted,
  value: AttributeValue,
  holds: (seen: number, wanted: number) => boolean,
): Verdict {
  const limits = value.kind === 'option' ? wanted.ranks : [...wanted.numbers, ...wanted.ranks]
  if (limits.length === 0) return { problem: `"${operatorWords[operator]}" has no picked value whose rank is known` }
  const seen = value.rank
  if (seen === null && value.texts.length > 0) return { problem: `${show(value)} has no rank and is no number` }
  const words = `${operator === 'at_least' ? 'at least' : 'at most'} ${list(wanted.shown)}`
  return judge(seen !== null && limits.some(rank => holds(seen, rank)), true, 'is', words)
}

const fold = (text: string): string => text.trim().toLowerCase()

const never = (label: string, reason: string): ConditionResult => ({
  matched: false,
  explanation: `${label} never matches: ${reason}`,
})

/** A person is shown with the e-mail address, because both are compared. */
function show({ texts, addresses }: AttributeValue): string {
  if (texts.length === 0) return 'not set'
  const others = addresses.filter(address => !texts.includes(address))
  return others.length === 0 ? list(texts) : `${list(texts)} (${others.slice(0, shownValues).join(', ')})`
}

function list(values: readonly string[]): string {
  const quoted = values.slice(0, shownValues).map(text => `"${asSingleLine(text, shownCharacters)}"`)
  return [...quoted, ...(values.length > shownValues ? [`${values.length - shownValues} more`] : [])].join(', ')
}
