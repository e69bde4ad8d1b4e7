/** What is wrong with a condition, from what it names: for the form, and for the bridge, to which a wrong one is broken. */
import type { AttributeKind, ConditionBox, Operator } from '../contract/vocabulary.ts'
import { isByLine, linesOf, namesOptions, sortLines } from './chosen-condition.ts'
import type { ChosenCondition, ConditionAttribute, ConditionOption } from './chosen-condition.ts'
import { kindWord, marked, never } from './finding.ts'
import type { Finding } from './finding.ts'

interface Usable extends ChosenCondition {
  readonly attribute: ConditionAttribute
  readonly operator: Operator
  readonly boxes: readonly ConditionBox[]
}

/** Options that incident.io itself puts in an order. */
const RANKED = ['severity', 'status', 'priority']

const SHOWN_OPTIONS = 10

/** Whether a template for these records can ask about the attribute. */
export function subjectFindings({ label, ofFollowUps }: ConditionAttribute, recordType: string): Finding[] {
  if (recordType === 'follow_up' || !ofFollowUps) return []
  return [
    never(
      `Attribute: "${label}" belongs to follow-ups and the template is for ${kindWord('incident')}. Choose an attribute of incidents.`,
      'attribute',
      'template',
    ),
  ]
}

/** `known` are the options of its attribute, asked for only where `namesOptions` says that they count. */
export function conditionFindings(chosen: ChosenCondition, known: readonly ConditionOption[]): Finding[] {
  const { attribute, operator, boxes } = chosen
  const gone = removedFinding(chosen)
  if (attribute === null) return gone
  if (operator === null) return [...gone, never('Operator: choose one.', 'operator')]
  const { key, kind, label } = attribute
  if (isByRank(operator) && kind === 'option' && !RANKED.includes(key))
    return [...gone, unfit(`the options of "${label}" have no order in incident.io. Use "is one of".`)]
  if (boxes === null)
    return [...gone, unfit(`it does not fit "${label}", which is ${KIND_WORDS[kind]}. Choose another operator.`)]
  const usable: Usable = { ...chosen, attribute, operator, boxes }
  return [...gone, ...checkNeeds(usable), ...checkText(usable, known), ...checkOptions(usable)]
}

function unfit(words: string): Finding {
  return never(`Operator: ${words}`, 'operator', 'attribute')
}

/** An operator that compares needs something to compare with. */
function checkNeeds({ attribute: { kind }, operator, options, text, boxes }: Usable): Finding[] {
  if (boxes.length === 0 || options.length > 0 || text.trim() !== '') return []
  const columns = ['operator', 'attribute', 'options', 'text']
  if (operator === 'starts_with') return [never('Text: give what it starts with.', ...columns)]
  if (isByRank(operator))
    return [
      never(
        kind === 'option' ? 'Options: pick the one to compare with.' : 'Text: give a number to compare with.',
        ...columns,
      ),
    ]
  return [
    never(
      kind === 'option' ? 'Options: pick at least one.' : 'Text: give what to compare with, one value in each line.',
      ...columns,
    ),
  ]
}

function checkText(chosen: Usable, known: readonly ConditionOption[]): Finding[] {
  const { attribute, operator, text } = chosen
  if (attribute.kind === 'number') return checkNumbers(text, operator)
  if (!namesOptions(chosen)) return []
  const { others, there } = sortLines(text, known)
  // Nothing can be said about names before incident.io's options are known.
  if (others.length === 0 || there.length === 0) return []
  const names = there.slice(0, SHOWN_OPTIONS).map(({ label }) => label)
  const more = there.length > SHOWN_OPTIONS ? ' ...' : ''
  return [
    never(
      `Text: "${others.join('", "')}" is no option of "${attribute.label}". Pick from Options, or type the whole name of an option in each line: ` +
        `${names.join(', ')}${more}. An option that is new in incident.io comes with the next refresh.`,
      ...['operator', 'attribute', 'text'],
    ),
  ]
}

function checkNumbers(text: string, operator: Operator): Finding[] {
  const values = isByLine(operator) ? linesOf(text) : [text.trim()].filter(value => value !== '')
  const wrong = values.filter(value => !Number.isFinite(Number(value)))
  if (wrong.length === 0) return []
  const wanted = isByLine(operator) ? 'a number in each line' : 'a number to compare with'
  const words = `Text: give ${wanted}, with digits and a decimal point alone, such as 1000 or 12.5. "${wrong.join('", "')}" is no number.`
  return [never(words, 'operator', 'attribute', 'text')]
}

/** What is removed or gone was said already. */
function checkOptions({ attribute, operator, options }: Usable): Finding[] {
  return options.flatMap(option => {
    if (option === null || option.removed) return []
    if (option.attribute !== attribute.sysId) {
      const words = `Options: "${option.label}" is no option of "${attribute.label}". Pick the options again.`
      return [never(words, 'options', 'attribute')]
    }
    return isByRank(operator) && option.rank === null
      ? [
          marked(
            `Options: the rank of "${option.label}" is not known yet. It comes with the next refresh from incident.io.`,
          ),
        ]
      : []
  })
}

/** What of the condition is gone, in a sentence that says what to do. */
function removedFinding({ attribute, options }: ChosenCondition): Finding[] {
  const gone = [goneWord('the attribute', attribute), ...options.map(option => goneWord('the option', option))]
  const words = gone.filter(word => word !== '')
  if (words.length === 0) return []
  const sentence = `Removed in incident.io: ${words.join(', ')}. The condition matches nothing until you choose something else, or delete it.`
  return [never(sentence, 'attribute', 'options')]
}

function goneWord(what: string, row: ConditionAttribute | ConditionOption | null): string {
  if (row === null) return `${what} that was chosen`
  return row.removed ? `${what} "${row.label}"` : ''
}

function isByRank(operator: Operator): boolean {
  return operator === 'at_least' || operator === 'at_most'
}

const KIND_WORDS: Readonly<Record<AttributeKind, string>> = {
  option: 'a list of options',
  text: 'text',
  number: 'a number',
  role: 'a role',
}

/** A condition as the bridge reads it: with incident.io's own ids in place of references. `known`: all options of the attributes whose conditions name options by text. */
export function conditionBody(condition: ChosenCondition, known: readonly ConditionOption[]): object {
  const { attribute } = condition
  const options = condition.options.flatMap(option => option ?? [])
  const own = known.filter(option => option.attribute === attribute?.sysId)
  const wrong = conditionFindings(condition, own).filter(({ typedIn }) => typedIn.length > 0)
  return {
    attribute: attribute?.key ?? '',
    attribute_label: attribute?.label ?? '',
    attribute_kind: attribute?.kind ?? null,
    option_ids: options.map(option => option.externalId),
    // In the order of the ids: a severity that is "at least" another one is compared by rank.
    option_ranks: options.map(option => option.rank),
    option_labels: options.map(option => option.label),
    text: condition.text,
    broken: attribute === null || wrong.length > 0 || options.some(option => option.externalId === ''),
    problem: wrong[0]?.words ?? '',
  }
}
