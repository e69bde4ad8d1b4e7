/** Up to which minute the minute script has looked at linked records: a row of `cursor`. */
import type { GlideRecord } from '@servicenow/glide'
import { changeRow, findRow, openTable, toNumber } from '../platform/rows.ts'
import { CURSOR } from '../contract/tables.ts'

const NAME = 'records looked at'

/** `reached`: the last minute that was looked at, counted from 1970. */
export interface LookPosition {
  readonly row: GlideRecord | null
  readonly reached: number
}

/** A position that cannot be right counts as the minute before this one. */
export function readLookPosition(minute: number): LookPosition {
  const row = findRow(CURSOR, 'name', NAME)
  const reached = row === null ? 0 : toNumber(row, 'position')
  return { row, reached: reached > 0 && reached <= minute ? reached : minute - 1 }
}

export function moveLookPosition({ row, reached }: LookPosition, minute: number): void {
  if (row !== null) {
    if (minute !== reached) changeRow(row, { position: `${minute}` })
    return
  }
  const first = openTable(CURSOR)
  first.newRecord()
  first.setValue('name', NAME)
  first.setValue('position', `${minute}`)
  first.insert()
}
