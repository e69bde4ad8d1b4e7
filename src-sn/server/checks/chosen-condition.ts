/** A condition with what it names, as the checks and the bridge's configuration read it. */
import type { GlideRecord } from '@servicenow/glide'
import { attributeKinds, conditionBoxes, operators } from '../contract/vocabulary.ts'
import type { AttributeKind, ConditionBox, Operator } from '../contract/vocabulary.ts'
import { oneOf } from '../platform/json.ts'
import { isTrue, openTable, text as textOf } from '../platform/rows.ts'
import { ATTRIBUTE, OPTION } from '../platform/tables.ts'

export interface ConditionAttribute {
  readonly sysId: string
  readonly key: string
  readonly label: string
  readonly kind: AttributeKind
  readonly removed: boolean
  /** Only follow-ups have it. */
  readonly ofFollowUps: boolean
}

export interface ConditionOption {
  readonly sysId: string
  /** sys_id of its attribute. */
  readonly attribute: string
  readonly externalId: string
  readonly label: string
  readonly rank: number | null
  readonly removed: boolean
}

/** A condition with what it names; null is what was deleted, or never chosen. */
export interface ChosenCondition {
  readonly attribute: ConditionAttribute | null
  readonly operator: Operator | null
  readonly options: readonly (ConditionOption | null)[]
  readonly text: string
  /** Which boxes the operator uses for this kind of attribute; null when it does not go with it. */
  readonly boxes: readonly ConditionBox[] | null
}

/** What is in a box that does not count is left out. */
export function toChosen(
  operatorName: string,
  typed: string,
  attribute: ConditionAttribute | null,
  options: readonly (ConditionOption | null)[],
): ChosenCondition {
  const operator = operators.find(one => one === operatorName) ?? null
  const boxes = attribute === null || operator === null ? null : (conditionBoxes[operator][attribute.kind] ?? null)
  const counts = (box: ConditionBox): boolean => boxes === null || boxes.includes(box)
  return { attribute, operator, options: counts('options') ? options : [], text: counts('text') ? typed : '', boxes }
}

/** Are its lines names of options? Then all options of its attribute have to be known to judge it. */
export function namesOptions({ attribute, operator, text }: ChosenCondition): boolean {
  return attribute?.kind === 'option' && isByLine(operator) && text.trim() !== ''
}

/** Lines of text, by whether they name one of these options. */
export function sortLines(text: string, known: readonly ConditionOption[]) {
  const there = known.filter(({ removed }) => !removed)
  const names = (option: ConditionOption, line: string): boolean =>
    [option.label, option.externalId].some(name => name.trim().toLowerCase() === line.toLowerCase())
  const lines = linesOf(text)
  return {
    named: there.filter(option => lines.some(line => names(option, line))),
    others: lines.filter(line => !there.some(option => names(option, line))),
    there,
  }
}

/** Compared line by line. */
export function isByLine(operator: Operator | null): boolean {
  return operator === 'is_one_of' || operator === 'not_one_of'
}

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}

/** Attributes by their sys_ids, in one query. */
export function readAttributes(sysIds: readonly string[]): ConditionAttribute[] {
  return readAll(ATTRIBUTE, 'sys_id', sysIds, toAttribute)
}

/** All that incident.io has or had. */
export function readEveryAttribute(): ConditionAttribute[] {
  const row = openTable(ATTRIBUTE)
  row.query()
  const found: ConditionAttribute[] = []
  while (row.next()) found.push(toAttribute(row))
  return found
}

function toAttribute(row: GlideRecord): ConditionAttribute {
  return {
    sysId: row.getUniqueValue(),
    key: textOf(row, 'key'),
    label: textOf(row, 'label') || textOf(row, 'key'),
    kind: oneOf(attributeKinds, textOf(row, 'kind'), 'text'),
    removed: isTrue(row, 'removed'),
    ofFollowUps: textOf(row, 'record_type') === 'follow_up',
  }
}

/** Options by their sys_ids, or all of some attributes, in one query. */
export function readOptions(column: 'sys_id' | 'attribute', sysIds: readonly string[]): ConditionOption[] {
  return readAll(OPTION, column, sysIds, row => ({
    sysId: row.getUniqueValue(),
    attribute: textOf(row, 'attribute'),
    externalId: textOf(row, 'external_id'),
    label: textOf(row, 'label'),
    // '' is no rank, and zero is one.
    rank: textOf(row, 'rank') === '' ? null : Number(textOf(row, 'rank')),
    removed: isTrue(row, 'removed'),
  }))
}

function readAll<T>(table: string, column: string, sysIds: readonly string[], read: (row: GlideRecord) => T): T[] {
  const wanted = [...new Set(sysIds)].filter(sysId => sysId !== '')
  const found: T[] = []
  if (wanted.length === 0) return found
  const row = openTable(table)
  row.addQuery(column, 'IN', wanted.join(','))
  row.query()
  while (row.next()) if (wanted.includes(textOf(row, column))) found.push(read(row))
  return found
}
