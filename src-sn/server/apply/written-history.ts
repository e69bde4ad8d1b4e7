/** On a table without audit nothing else tells when the sync wrote what: where the connection says so, the columns are kept, by their names alone. */
import type { GlideRecord } from '@servicenow/glide'
import type { WritePlan } from './decision.ts'
import { isAudited } from '../platform/audit.ts'
import { keepHistory } from '../platform/history.ts'
import { once } from '../platform/memo.ts'
import { readSyncState } from '../platform/start.ts'
import type { Memo, Ticket } from '../tickets/ticket.ts'

export function keepWrittenColumns(ticket: Ticket, record: GlideRecord, { columns }: WritePlan, memo: Memo): void {
  const names = columns.filter(({ journal }) => !journal).map(({ column }) => column)
  const table = record.getRecordClassName()
  if (names.length === 0 || !once(memo.syncState, 'now', readSyncState).keepsWritten) return
  if (once(memo.audited, table, () => isAudited(table))) return
  keepHistory({ kind: 'written', ticket: ticket.sysId, words: names.join(', '), version: ticket.version })
}
