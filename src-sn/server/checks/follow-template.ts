/** What a field mapping copies from its template, so that its form can go by it. */
import type { GlideRecord } from '@servicenow/glide'
import { openTable, readRow, text } from '../platform/rows.ts'
import { FIELD_MAPPING, TEMPLATE } from '../platform/tables.ts'

/** Before insert and update of a field mapping. */
export function fillFromTemplate(current: GlideRecord): void {
  const template = readRow(TEMPLATE, text(current, 'template'))
  if (template !== null) for (const column of FROM_TEMPLATE) current.setValue(column, text(template, column))
}

/** What the form of a mapping shows of its template, and decides by. */
const FROM_TEMPLATE = ['destination', 'target_table']

/** After a template changed its destination or table: its field mappings follow. */
export function followTemplate(current: GlideRecord): void {
  const mapping = openTable(FIELD_MAPPING)
  mapping.addQuery('template', current.getUniqueValue())
  mapping.query()
  while (mapping.next()) {
    for (const column of FROM_TEMPLATE) mapping.setValue(column, text(current, column))
    mapping.update()
  }
}
