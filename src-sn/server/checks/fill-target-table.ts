/** A field mapping carries its template's table, so that ServiceNow's own field picker offers the right columns. */
import type { GlideRecord } from '@servicenow/glide'
import { openTable, readRow, text } from '../platform/rows.ts'
import { FIELD_MAPPING, TEMPLATE } from '../contract/tables.ts'

/** Before insert and update of a field mapping. */
export function fillTargetTable(current: GlideRecord): void {
  const template = readRow(TEMPLATE, text(current, 'template'))
  if (template !== null) current.setValue('target_table', text(template, 'target_table'))
}

/** After a template changed its table: its field mappings follow. */
export function followTargetTable(current: GlideRecord): void {
  const mapping = openTable(FIELD_MAPPING)
  mapping.addQuery('template', current.getUniqueValue())
  mapping.query()
  while (mapping.next()) {
    mapping.setValue('target_table', text(current, 'target_table'))
    mapping.update()
  }
}
