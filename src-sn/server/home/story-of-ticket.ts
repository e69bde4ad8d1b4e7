/** Whose story the story of a ticket is. */
import type { GlideRecord } from '@servicenow/glide'
import { readableRecord } from './find-subject.ts'
import type { Reader, StoryOf } from './story-of.ts'
import { JOURNAL_SOURCE, parseMemory } from '../contract/memory.ts'
import { firstConnection } from '../platform/first-connection.ts'
import { text } from '../platform/rows.ts'
import { toStored } from '../platform/time.ts'

export const NOBODY: Omit<StoryOf, keyof Reader> = {
  ticket: '',
  externalId: '',
  record: '',
  recordTable: '',
  columns: [],
  integration: '',
  connection: '',
  since: '',
}

/** What a person may read of the record is what its access controls let them. */
export function storyOf(ticket: GlideRecord, reader: Reader): StoryOf {
  const record = readableRecord(ticket)
  const columns = [...parseMemory(text(ticket, 'applied_values')).bases]
    .filter(([, { source }]) => source !== JOURNAL_SOURCE)
    .map(([column]) => column)
  return {
    ticket: ticket.getUniqueValue(),
    externalId: text(ticket, 'external_id'),
    record: record === null ? '' : record.getUniqueValue(),
    recordTable: record === null ? '' : record.getRecordClassName(),
    columns: record === null ? [] : [...new Set(['state', ...columns])].filter(column => isReadable(record, column)),
    integration: text(ticket, 'sys_created_by'),
    connection: firstConnection()?.getUniqueValue() ?? '',
    since: toStored(text(ticket, 'source_created_at')) || text(ticket, 'sys_created_on'),
    ...reader,
  }
}

function isReadable(record: GlideRecord, column: string): boolean {
  return record.isValidField(column) && record.getElement(column).canRead()
}
