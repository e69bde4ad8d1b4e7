/** Conditions by template, with incident.io's own ids in place of references. */
import { namesOptions, readAttributes, readOptions, toChosen } from '../checks/chosen-condition.ts'
import { conditionBody } from '../checks/condition-findings.ts'
import { listOf, openTable, text } from '../platform/rows.ts'
import { CONDITION } from '../platform/tables.ts'

interface Row {
  readonly sysId: string
  readonly template: string
  readonly attribute: string
  readonly options: readonly string[]
  readonly operator: string
  readonly text: string
}

/**
 * What an operator does not use is left out. A condition in which something can never be right is broken: it matches nothing,
 * because leaving a part of it out would let more incidents through than the admin meant. A removed option is the usual case.
 */
export function readConditions(): Map<string, object[]> {
  const rows = readRows()
  const attributes = bySysId(readAttributes(rows.map(each => each.attribute)))
  const options = bySysId(
    readOptions(
      'sys_id',
      rows.flatMap(each => each.options),
    ),
  )
  const chosen = rows.map(row =>
    toChosen(
      row.operator,
      row.text,
      attributes.get(row.attribute) ?? null,
      row.options.map(sysId => options.get(sysId) ?? null),
    ),
  )
  const known = readOptions(
    'attribute',
    chosen.filter(namesOptions).flatMap(({ attribute }) => attribute?.sysId ?? []),
  )
  const byTemplate = new Map<string, object[]>()
  for (const [index, row] of rows.entries()) {
    const list = byTemplate.get(row.template) ?? []
    const condition = chosen[index]
    if (condition !== undefined)
      list.push({ sys_id: row.sysId, operator: row.operator, ...conditionBody(condition, known) })
    byTemplate.set(row.template, list)
  }
  return byTemplate
}

function readRows(): Row[] {
  const row = openTable(CONDITION)
  row.orderBy('order')
  row.query()
  const rows: Row[] = []
  while (row.next())
    rows.push({
      sysId: row.getUniqueValue(),
      template: text(row, 'template'),
      attribute: text(row, 'attribute'),
      options: listOf(row, 'options'),
      operator: text(row, 'operator'),
      text: text(row, 'text'),
    })
  return rows
}

function bySysId<T extends { readonly sysId: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map(row => [row.sysId, row]))
}
