/** Attributes and options of incident.io as rows: what is new is inserted, what differs is written, nothing is deleted. */
import type { GlideRecord } from '@servicenow/glide'
import type { AttributeGiven, MetAttribute, OptionGiven } from '../platform/body-fields.ts'
import { asText, changeRow, findRow, newRow, openTable, text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { ATTRIBUTE, OPTION } from '../platform/tables.ts'

/** Inserts a row; one that another run inserted first is as good. */
export function insertCatalogueRow(table: string, values: Values): string | null {
  return newRow(table, values).insert()
}

export function attributeValues({ key, label, kind, recordType }: AttributeGiven): Values {
  return { key, label, kind, record_type: recordType, removed: '0' }
}

export function optionValues(attribute: string, { externalId, label, rank }: OptionGiven): Values {
  return { attribute, external_id: externalId, label, rank: rank === null ? '' : `${rank}`, removed: '0' }
}

/** True when the row was written: what it says about `removed` counts as a change too. */
export function correct(row: GlideRecord, values: Values): boolean {
  const isRight = Object.entries(values).every(([column, value]) => text(row, column) === asText(value))
  return !isRight && changeRow(row, values)
}

/** What a document met for the first time is added; seen in passing, it corrects no existing row. */
export function addMet(attributes: readonly MetAttribute[]): void {
  for (const attribute of attributes) {
    const sysId =
      findRow(ATTRIBUTE, 'key', attribute.key)?.getUniqueValue() ??
      insertCatalogueRow(ATTRIBUTE, attributeValues(attribute)) ??
      findRow(ATTRIBUTE, 'key', attribute.key)?.getUniqueValue()
    if (sysId !== undefined) addOptions(sysId, attribute.options)
  }
}

function addOptions(attribute: string, options: readonly OptionGiven[]): void {
  if (options.length === 0) return
  const known = new Set<string>()
  const row = openTable(OPTION)
  row.addQuery('attribute', attribute)
  row.addQuery('external_id', 'IN', options.map(option => option.externalId).join(','))
  row.query()
  while (row.next()) known.add(text(row, 'external_id'))
  for (const option of options)
    if (!known.has(option.externalId)) insertCatalogueRow(OPTION, optionValues(attribute, option))
}
