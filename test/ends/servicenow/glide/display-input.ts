/** What a person types in a column, as the column stores it. */
import { encrypt } from '../platform-data/password2.ts'
import { parseInZone } from '../query/zoned-time.ts'
import type { RecordState } from '../records/record-state.ts'
import { equals, readRows } from '../records/stored-rows.ts'
import type { ColumnDef, Platform, User } from '../seams.ts'

/** A name that no record has becomes empty; a label that no choice has stays as typed. */
export function fromDisplay(
  platform: Platform,
  user: User,
  state: RecordState,
  column: ColumnDef,
  typed: string,
): string {
  if (typed === '') return ''
  switch (column.type) {
    case 'password2':
      return encrypt(typed, count => platform.randomBytes(count))
    case 'boolean':
      return /^(true|yes|1)$/i.test(typed) ? '1' : '0'
    case 'glide_date_time':
    case 'due_date':
      return parseInZone(typed, user.timeZone)
    case 'reference':
      return recordNamed(platform, column.reference, typed)
    default:
      return (
        platform.dictionary.choices(state.table, column.name).find(choice => choice.label === typed)?.value ?? typed
      )
  }
}

function recordNamed(platform: Platform, table: string, name: string): string {
  const [row] = readRows(platform, table, {
    filter: equals({ [platform.dictionary.displayColumn(table)]: name }),
    limit: 1,
  })
  return row?.sys_id ?? ''
}
