/** Conditions by template, with incident.io's own ids in place of references. */
import type { GlideRecord } from '@servicenow/glide'
import { isTrue, listOf, openTable, text } from '../platform/rows.ts'
import { ATTRIBUTE, CONDITION, OPTION } from '../platform/tables.ts'

interface Choice {
  readonly externalId: string
  readonly rank: number | null
  readonly removed: boolean
}

interface Attribute {
  readonly key: string
  readonly label: string
  readonly removed: boolean
}

/**
 * A condition is broken when incident.io no longer knows its attribute or one of its options: it then matches nothing,
 * because leaving a part of it out would let more incidents through than the admin meant.
 */
export function readConditions(): Map<string, object[]> {
  const row = openTable(CONDITION)
  row.orderBy('order')
  row.query()
  const rows: {
    sysId: string
    template: string
    attribute: string
    options: string[]
    operator: string
    text: string
  }[] = []
  while (row.next()) rows.push(toRow(row))
  const attributes = readAttributes(rows.map(each => each.attribute))
  const choices = readChoices(rows.flatMap(each => each.options))
  const byTemplate = new Map<string, object[]>()
  for (const each of rows) {
    const attribute = attributes.get(each.attribute)
    const picked = each.options.map(option => choices.get(option))
    const known = picked.flatMap(choice => choice ?? [])
    const list = byTemplate.get(each.template) ?? []
    list.push({
      sys_id: each.sysId,
      attribute: attribute?.key ?? '',
      attribute_label: attribute?.label ?? '',
      operator: each.operator,
      option_ids: known.map(choice => choice.externalId),
      // In the order of the ids: a severity that is "at least" another one is compared by rank.
      option_ranks: known.map(choice => choice.rank),
      text: each.text,
      broken: attribute === undefined || attribute.removed || picked.some(isGone),
    })
    byTemplate.set(each.template, list)
  }
  return byTemplate
}

function isGone(choice: Choice | undefined): boolean {
  return choice === undefined || choice.removed || choice.externalId === ''
}

function toRow(row: GlideRecord) {
  return {
    sysId: row.getUniqueValue(),
    template: text(row, 'template'),
    attribute: text(row, 'attribute'),
    options: listOf(row, 'options'),
    operator: text(row, 'operator'),
    text: text(row, 'text'),
  }
}

function readAttributes(sysIds: readonly string[]): Map<string, Attribute> {
  const found = new Map<string, Attribute>()
  forEachRow(ATTRIBUTE, sysIds, row => {
    found.set(row.getUniqueValue(), {
      key: text(row, 'key'),
      label: text(row, 'label'),
      removed: isTrue(row, 'removed'),
    })
  })
  return found
}

/** Options by their sys_ids. */
export function readChoices(sysIds: readonly string[]): Map<string, Choice> {
  const found = new Map<string, Choice>()
  forEachRow(OPTION, sysIds, row => {
    const rank = toRank(text(row, 'rank'))
    found.set(row.getUniqueValue(), { externalId: text(row, 'external_id'), rank, removed: isTrue(row, 'removed') })
  })
  return found
}

/** '' is no rank, and zero is one. */
function toRank(stored: string): number | null {
  return stored === '' ? null : Number(stored)
}

function forEachRow(table: string, sysIds: readonly string[], take: (row: GlideRecord) => void): void {
  const wanted = [...new Set(sysIds)].filter(sysId => sysId !== '')
  if (wanted.length === 0) return
  const row = openTable(table)
  row.addQuery('sys_id', 'IN', wanted.join(','))
  row.query()
  while (row.next()) take(row)
}
