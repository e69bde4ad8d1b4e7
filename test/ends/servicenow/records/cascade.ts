/** What goes with a deleted record: records whose reference says so, and its attachments. */
import type { Filter, Row } from '../contracts.ts'
import type { Context, Platform, Records } from '../seams.ts'
import { ancestry } from './business-rules.ts'
import { equals, readRows } from './stored-rows.ts'

type Writes = Pick<Records, 'update' | 'remove'>

const deleting = ['cascade', 'delete', 'delete_no_workflow']

/** Removes or clears what refers to the record that was just deleted. */
export function cascadeDelete(
  platform: Platform,
  records: Writes,
  context: Context,
  table: string,
  sysId: string,
): void {
  for (const reference of references(platform, table)) {
    const target = reference.name ?? ''
    const column = reference.element ?? ''
    const rule = reference.reference_cascade_rule || 'clear'
    for (const row of readRows(platform, target, { filter: equals({ [column]: sysId }) })) {
      if (deleting.includes(rule)) records.remove(context, target, row.sys_id ?? '')
      else if (rule === 'clear') records.update(context, target, row.sys_id ?? '', { [column]: '' })
    }
  }
  removeAttachments(platform, records, context, sysId)
}

function references(platform: Platform, table: string): Row[] {
  const filter: Filter = [
    [
      [{ column: 'reference', operator: 'IN', value: ancestry(platform, table).join(',') }],
      [{ column: 'internal_type', operator: '=', value: 'reference' }],
    ],
  ]
  return readRows(platform, 'sys_dictionary', { filter })
}

function removeAttachments(platform: Platform, records: Writes, context: Context, sysId: string): void {
  for (const file of readRows(platform, 'sys_attachment', { filter: equals({ table_sys_id: sysId }) })) {
    records.remove(context, 'sys_attachment', file.sys_id ?? '')
  }
  for (const chunk of readRows(platform, 'sys_attachment_doc', { filter: equals({ sys_attachment: sysId }) })) {
    platform.store.delete('sys_attachment_doc', chunk.sys_id ?? '')
  }
}
