/**
 * The audit of a table: what each save changed, written with the save and seen by no rule.
 * https://github.com/ServiceNow/ServiceNowDocs/blob/australia/markdown/api-reference/server-api-reference/HistoryWalkerScopedAPI.md
 */
import type { Context, Platform } from '../seams.ts'
import { dateText } from './default-values.ts'
import type { RecordState } from './record-state.ts'

/** What the platform keeps of each record itself. */
const isOwn = (column: string): boolean => column.startsWith('sys_')

/** Of updates alone: a new record leaves no rows, as glide.sys.audit_inserts is off. */
export function writeAudit(platform: Platform, context: Context, state: RecordState): void {
  if (state.before === null || platform.dictionary.table(state.table)?.audited !== true) return
  const moment = platform.now()
  const isAudited = (column: string): boolean =>
    platform.dictionary.columns(state.table).get(column)?.unaudited !== true
  const { userName } = context.user
  const updates = state.get('sys_mod_count')
  const write = (fieldname: string, oldvalue: string, newvalue: string): void => {
    platform.store.insert('sys_audit', {
      sys_id: platform.newSysId(),
      sys_created_on: dateText(moment),
      sys_created_by: userName,
      tablename: state.table,
      documentkey: state.sysId,
      fieldname,
      oldvalue,
      newvalue,
      user: userName,
      reason: '',
      record_checkpoint: updates,
      internal_checkpoint: checkpointOf(moment, updates),
    })
  }
  for (const [column, value] of Object.entries(state.changedColumns())) {
    const before = state.before[column] ?? ''
    if (!isOwn(column) && isAudited(column) && value !== before) write(column, before, value)
  }
  for (const [column, value] of state.waitingJournals()) write(column, 'JOURNAL FIELD ADDITION', value)
}

/** Sorts by time, and saves of one millisecond by their order. */
const checkpointOf = (moment: Date, updates: string): string =>
  `${moment.getTime().toString(16).padStart(12, '0')}${Number(updates).toString(16).padStart(8, '0')}`
