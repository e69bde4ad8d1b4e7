/**
 * "Customer Updates": what somebody changed of the files of applications, one row for each record.
 * https://github.com/ServiceNow/ServiceNowDocs/blob/australia/markdown/platform-administration/upgrade-center/uc-resolve-skipped-update.md
 * has it that an upgrade skips what stands there. Rows of tables that hold data are no files, so nothing is noted of them.
 */
import type { Row } from '../contracts.ts'
import { METADATA } from '../dictionary/metadata-store.ts'
import { CURRENT_SET, recordedAt, UPDATES, where } from '../install/update-set-rows.ts'
import type { Context, Platform } from '../seams.ts'

export function noteCustomerUpdate(
  { store, dictionary, now, newSysId }: Platform,
  { user }: Context,
  table: string,
  sysId: string,
  action: 'INSERT_OR_UPDATE' | 'DELETE',
): void {
  if (!dictionary.isA(table, METADATA) && table !== 'sys_choice') return
  const name = `${table}_${sysId}`
  const noted: Row = { action, sys_recorded_at: recordedAt(now()), sys_updated_by: user.userName }
  const [known] = store.query(UPDATES, { filter: where({ name, update_set: CURRENT_SET }), limit: 1 })
  if (known !== undefined) store.update(UPDATES, known['sys_id'] ?? '', noted)
  else store.insert(UPDATES, { sys_id: newSysId(), name, update_set: CURRENT_SET, remote_update_set: '', ...noted })
}
