/** A template, read once in a transaction. */
import type { GlideRecord } from '@servicenow/glide'
import { once } from '../platform/memo.ts'
import type { Memo, Template } from '../platform/memo.ts'
import { isTrue, readRow, text } from '../platform/rows.ts'
import { JIRA, TEMPLATE } from '../contract/tables.ts'
import { parseTemplateValues } from './template-values.ts'

/** Null when it was deleted. */
export function readTemplate(sysId: string, memo: Memo): Template | null {
  return once(memo.templates, sysId, () => {
    const row = readRow(TEMPLATE, sysId)
    return row === null ? null : toTemplate(row)
  })
}

export function isForJira(template: GlideRecord): boolean {
  return text(template, 'destination') === JIRA
}

function toTemplate(row: GlideRecord): Template {
  return {
    sysId: row.getUniqueValue(),
    name: text(row, 'name'),
    recordType: text(row, 'record_type'),
    isActive: isTrue(row, 'active'),
    inJira: isForJira(row),
    syncUpdates: isTrue(row, 'sync_updates'),
    table: text(row, 'target_table'),
    staticValues: parseTemplateValues(text(row, 'static_values')),
  }
}
