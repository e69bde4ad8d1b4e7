/** One condition on one attribute: does it match, and what did the incident really hold. */
import type { Operator } from '../../src-sn/server/contract/vocabulary.ts'
import { asSingleLine, toNumber } from './plain-text.ts'
import type { AttributeReading, AttributeValue, Condition } from './types.ts'

/** `explanation` is a sentence an admin reads on the ticket row: the attribute, the value seen, the verdict. */
interface ConditionResult {
  readonly matched: boolean
  readonly explanation: string
}

/** A condition whose operator the bridge knows. */
interface KnownCondition extends Condition {
  readonly operator: Operator
}

/** Long summaries would drown the decision text. */
const shownCharacters = 80

/** Compares a condition with the value of its attribute. Whatever cannot be understood never matches; the explanation says why. */
export function checkCondition(condition: Condition, reading: AttributeReading): ConditionResult {
  const label = condition.attributeLabel || condition.attribute
  if (condition.broken) return never(label, 'the attribute or a picked value no longer exists in incident.io')
  if ('problem' in reading) return never(label, reading.problem)
  const { operator } = condition
  if (typeof operator !== 'string') return never(label, `the bridge knows no operator "${operator.unknown}"`)
  const verdict = applyOperator({ ...condition, operator }, reading.value)
  if ('problem' in verdict) return never(label, verdict.problem)
  const explanation = [`${label} is ${show(reading.value)}`, verdict.words].filter(part => part !== '').join(', ')
  return { matched: verdict.matched, explanation }
}

type Verdict = { readonly matched: boolean; readonly words: string } | { readonly problem: string }

function applyOperator(condition: KnownCondition, value: AttributeValue): Verdict {
  switch (condition.operator) {
    case 'is_one_of':
      return compare(condition, () => judge(isOneOf(condition, value), true, 'is', 'one of the picked values'))
    case 'not_one_of':
      return compare(condition, () => judge(isOneOf(condition, value), false, 'is', 'one of the picked values'))
    case 'contains':
      return compare(condition, () => judge(contains(condition, value), true, 'does', sought('contain', condition)))
    case 'not_contains':
      return compare(condition, () => judge(contains(condition, value), false, 'does', sought('contain', condition)))
    case 'starts_with':
      return compareText(condition, () =>
        judge(startsWith(condition, value), true, 'does', sought('start with', condition)),
      )
    // "Severity is not set" needs no further words.
    case 'is_set':
      return { matched: value.texts.length > 0, words: '' }
    case 'is_not_set':
      return { matched: value.texts.length === 0, words: '' }
    case 'at_least':
      return compareRank(condition, value, (seen, wanted) => seen >= wanted, 'at least what was picked')
    case 'at_most':
      return compareRank(condition, value, (seen, wanted) => seen <= wanted, 'at most what was picked')
  }
}

/** `holds` is what was seen, `wanted` what the operator asks for; the words describe what was seen. */
const judge = (holds: boolean, wanted: boolean, verb: 'is' | 'does', what: string): Verdict => ({
  matched: holds === wanted,
  words: `which ${verb} ${holds ? '' : 'not '}${what}`,
})

const sought = (action: string, condition: Condition): string =>
  `${action} ${condition.text.trim() === '' ? 'a picked value' : `"${asSingleLine(condition.text, shownCharacters)}"`}`

/** An operator that compares needs something to compare with: without it even `not_one_of` would match everything. */
function compare(condition: KnownCondition, verdict: () => Verdict): Verdict {
  const empty = condition.optionIds.length === 0 && condition.text.trim() === ''
  return empty ? { problem: `${condition.operator} has no value to compare with` } : verdict()
}

function compareText(condition: KnownCondition, verdict: () => Verdict): Verdict {
  return condition.text.trim() === '' ? { problem: `${condition.operator} has no text to compare with` } : verdict()
}

/** Picked options are compared by id. Text is a list, one value per line, compared without regard to case. */
function isOneOf(condition: Condition, value: AttributeValue): boolean {
  const wanted = condition.text
    .split('\n')
    .map(fold)
    .filter(line => line !== '')
  return (
    value.ids.some(id => condition.optionIds.includes(id)) ||
    [...value.texts, ...value.ids].some(text => wanted.includes(fold(text))) ||
    (isNumber(value) && wanted.some(text => toNumber(text) === value.rank))
  )
}

/** A numeric field: 12 and 12.0 are the same number. The rank of a severity is not what it is called. */
const isNumber = (value: AttributeValue): boolean =>
  value.rank !== null && toNumber(value.texts[0] ?? '') === value.rank

/** A multi-select contains an option; a text contains a text. */
function contains(condition: Condition, value: AttributeValue): boolean {
  const part = fold(condition.text)
  return (
    value.ids.some(id => condition.optionIds.includes(id)) ||
    (part !== '' && value.texts.some(text => fold(text).includes(part)))
  )
}

const startsWith = (condition: Condition, value: AttributeValue): boolean =>
  value.texts.some(text => fold(text).startsWith(fold(condition.text)))

/** incident.io ranks run upwards: a higher rank is a more severe severity. Several picked options: the widest reading counts. */
function compareRank(
  condition: KnownCondition,
  value: AttributeValue,
  holds: (seen: number, wanted: number) => boolean,
  what: string,
): Verdict {
  const wanted = wantedRanks(condition)
  if (wanted.length === 0) return { problem: `${condition.operator} has no picked value whose rank is known` }
  const seen = value.rank
  if (seen === null && value.texts.length > 0) return { problem: `${show(value)} has no rank and is no number` }
  return judge(seen !== null && wanted.some(rank => holds(seen, rank)), true, 'is', what)
}

function wantedRanks(condition: Condition): number[] {
  const ranks = [...(condition.optionRanks ?? []), toNumber(condition.text)]
  return ranks.filter(rank => rank !== null)
}

const fold = (text: string): string => text.trim().toLowerCase()

const never = (label: string, reason: string): ConditionResult => ({
  matched: false,
  explanation: `${label} never matches: ${reason}`,
})

function show(value: AttributeValue): string {
  if (value.texts.length === 0) return 'not set'
  return value.texts.map(text => `"${asSingleLine(text, shownCharacters)}"`).join(', ')
}
