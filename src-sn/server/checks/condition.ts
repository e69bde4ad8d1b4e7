/** Is a condition right? A wrong one never matches: no mistake may make a template take more incidents. */
import type { GlideRecord } from '@servicenow/glide'
import type { AttributeKind, Operator } from '../contract/vocabulary.ts'
import { operators } from '../contract/vocabulary.ts'
import { marked, never } from './finding.ts'
import type { Finding } from './finding.ts'
import { kindWord } from './template.ts'
import { isTrue, listOf, readRow, text } from '../platform/rows.ts'
import { ATTRIBUTE, OPTION, TEMPLATE } from '../platform/tables.ts'

type Needs = 'nothing' | 'options or text' | 'text' | 'rank'

/** What each operator compares with, and the kinds of attribute it makes sense for. */
const OPERATORS: Readonly<Record<Operator, { readonly needs: Needs; readonly kinds: readonly AttributeKind[] }>> = {
  is_one_of: { needs: 'options or text', kinds: ['option', 'text', 'number', 'role'] },
  not_one_of: { needs: 'options or text', kinds: ['option', 'text', 'number', 'role'] },
  contains: { needs: 'options or text', kinds: ['option', 'text', 'role'] },
  not_contains: { needs: 'options or text', kinds: ['option', 'text', 'role'] },
  starts_with: { needs: 'text', kinds: ['option', 'text', 'role'] },
  is_set: { needs: 'nothing', kinds: ['option', 'text', 'number', 'role'] },
  is_not_set: { needs: 'nothing', kinds: ['option', 'text', 'number', 'role'] },
  at_least: { needs: 'rank', kinds: ['option', 'number'] },
  at_most: { needs: 'rank', kinds: ['option', 'number'] },
}

/** Options that incident.io itself puts in an order. */
const RANKED = ['severity', 'status', 'priority']

interface CheckedCondition {
  readonly row: GlideRecord
  readonly kind: string
  readonly key: string
  readonly label: string
  /** Null when none is chosen, or none that is known. */
  readonly operator: Operator | null
}

export function checkCondition(row: GlideRecord): Finding[] {
  const removed = removedProblem(row)
  const gone = removed === '' ? [] : [never(removed, 'attribute', 'options')]
  const attribute = readRow(ATTRIBUTE, text(row, 'attribute'))
  if (attribute === null) return gone
  const judged: CheckedCondition = {
    row,
    kind: text(attribute, 'kind'),
    key: text(attribute, 'key'),
    label: text(attribute, 'label') || text(attribute, 'key'),
    operator: operators.find(operator => operator === text(row, 'operator')) ?? null,
  }
  return [...gone, ...checkAttribute(judged, attribute), ...checkOperator(judged), ...checkOptions(judged)]
}

function checkAttribute({ row, label }: CheckedCondition, attribute: GlideRecord): Finding[] {
  const template = readRow(TEMPLATE, text(row, 'template'))
  if (template === null) return [never('Template: choose the template that the condition belongs to.', 'template')]
  if (text(template, 'record_type') === 'follow_up' || text(attribute, 'record_type') !== 'follow_up') return []
  return [
    never(
      `Attribute: "${label}" belongs to follow-ups and the template is for ${kindWord('incident')}. Choose an attribute of incidents.`,
      'attribute',
      'template',
    ),
  ]
}

function checkOperator({ row, kind, key, label, operator }: CheckedCondition): Finding[] {
  if (operator === null) return [never('Operator: choose one.', 'operator')]
  const rule = OPERATORS[operator]
  const hasNoOrder = rule.needs === 'rank' && kind === 'option' && !RANKED.includes(key)
  if (hasNoOrder)
    return [
      never(
        `Operator: the options of "${label}" have no order in incident.io. Use "is one of".`,
        'operator',
        'attribute',
      ),
    ]
  if (!rule.kinds.some(fitting => fitting === kind))
    return [
      never(
        `Operator: it does not fit "${label}", which is ${kindOf(kind)}. Choose another operator.`,
        'operator',
        'attribute',
      ),
    ]
  return checkNeeds(rule.needs, row, kind)
}

function checkNeeds(needs: Needs, row: GlideRecord, kind: string): Finding[] {
  const typed = text(row, 'text').trim()
  const hasOptions = listOf(row, 'options').length > 0
  const columns = ['operator', 'attribute', 'options', 'text']
  switch (needs) {
    case 'nothing':
      return []
    case 'text':
      return typed === '' ? [never('Text: give what it starts with.', ...columns)] : []
    case 'options or text':
      if (typed !== '' || (kind === 'option' && hasOptions)) return []
      return [
        never(
          kind === 'option'
            ? 'Options: pick at least one.'
            : 'Text: give what to compare with, one value in each line.',
          ...columns,
        ),
      ]
    case 'rank':
      if (kind === 'option') return hasOptions ? [] : [never('Options: pick the one to compare with.', ...columns)]
      return typed !== '' && Number.isFinite(Number(typed))
        ? []
        : [never('Text: give a number to compare with.', ...columns)]
  }
}

function checkOptions({ row, label, operator, kind }: CheckedCondition): Finding[] {
  const needs = operator === null ? null : OPERATORS[operator].needs
  if (kind !== 'option' || needs === 'nothing') return []
  return listOf(row, 'options').flatMap(sysId => checkOption(readRow(OPTION, sysId), row, label, needs === 'rank'))
}

/** What is removed or gone was said already. */
function checkOption(option: GlideRecord | null, row: GlideRecord, label: string, byRank: boolean): Finding[] {
  if (option === null || isTrue(option, 'removed')) return []
  const name = text(option, 'label')
  if (text(option, 'attribute') !== text(row, 'attribute'))
    return [never(`Options: "${name}" is no option of "${label}". Pick the options again.`, 'options', 'attribute')]
  return byRank && text(option, 'rank') === ''
    ? [marked(`Options: the rank of "${name}" is not known yet. It comes with the next refresh from incident.io.`)]
    : []
}

function kindOf(kind: string): string {
  switch (kind) {
    case 'option':
      return 'a list of options'
    case 'number':
      return 'a number'
    case 'role':
      return 'a role'
    default:
      return 'text'
  }
}

/** What of the condition is gone, in a sentence that says what to do; '' when all of it is there. */
function removedProblem(condition: GlideRecord): string {
  const gone = [
    goneFrom(ATTRIBUTE, 'the attribute', text(condition, 'attribute')),
    ...listOf(condition, 'options').map(goneOption),
  ]
  const words = gone.filter(word => word !== '')
  if (words.length === 0) return ''
  return `Removed in incident.io: ${words.join(', ')}. The condition matches nothing until you choose something else, or delete it.`
}

function goneOption(sysId: string): string {
  return goneFrom(OPTION, 'the option', sysId)
}

function goneFrom(table: string, what: string, sysId: string): string {
  const row = readRow(table, sysId)
  if (row === null) return `${what} that was chosen`
  return isTrue(row, 'removed') ? `${what} "${text(row, 'label')}"` : ''
}
