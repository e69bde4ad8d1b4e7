/** Whose story the story of a ticket is. */
import type { GlideRecord } from '@servicenow/glide'
import { recordOf } from './find-subject.ts'
import type { Reader, StoryOf } from './story-of.ts'
import { JOURNAL_SOURCE, parseMemory } from '../contract/memory.ts'
import { firstConnection } from '../platform/first-connection.ts'
import { text } from '../platform/rows.ts'
import { SYSTEM_USER } from '../platform/tables.ts'
import { toStored } from '../platform/time.ts'

export const NOBODY: Omit<StoryOf, keyof Reader> = {
  ticket: '',
  externalId: '',
  record: '',
  made: null,
  columns: [],
  integration: '',
  connection: '',
  since: '',
}

/** What a person may read of the record is what its access controls let them. */
export function storyOf(ticket: GlideRecord, reader: Reader): StoryOf {
  const linked = recordOf(ticket)
  const record = linked !== null && linked.canRead() ? linked : null
  const integration = text(ticket, 'sys_created_by')
  // That the sync made it stands on the ticket, too.
  const isOurs = linked !== null && [SYSTEM_USER, integration].includes(text(linked, 'sys_created_by'))
  const columns = [...parseMemory(text(ticket, 'applied_values')).bases]
    .filter(([, { source }]) => source !== JOURNAL_SOURCE)
    .map(([column]) => column)
  return {
    ticket: ticket.getUniqueValue(),
    externalId: text(ticket, 'external_id'),
    record: record === null ? '' : record.getUniqueValue(),
    made:
      linked !== null && (record !== null || isOurs)
        ? { table: linked.getRecordClassName(), sysId: linked.getUniqueValue() }
        : null,
    columns: record === null ? [] : [...new Set(['state', ...columns])].filter(column => isReadable(record, column)),
    integration,
    connection: firstConnection()?.getUniqueValue() ?? '',
    since: toStored(text(ticket, 'source_created_at')) || text(ticket, 'sys_created_on'),
    ...reader,
  }
}

function isReadable(record: GlideRecord, column: string): boolean {
  return record.isValidField(column) && record.getElement(column).canRead()
}
