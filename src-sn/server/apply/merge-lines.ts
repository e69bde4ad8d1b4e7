/** What the ticket says about columns of which the record keeps another value than incident.io's. */
import type { GlideRecord } from '@servicenow/glide'
import type { Base, Memory } from '../contract/merge.ts'
import { lineAbout } from '../contract/merge-lines.ts'
import { editorsOf } from '../platform/audit.ts'
import { short } from '../platform/json.ts'
import { displayName } from '../platform/users.ts'
import type { PeopleMemo } from '../platform/users.ts'

interface Decided {
  readonly record: GlideRecord
  readonly columns: readonly { readonly column: string; readonly wanted: string; readonly value: string }[]
  readonly bases: ReadonlyMap<string, Base>
  /** Columns that are left because another one of their group could not be worked out, or waits with a refused state. */
  readonly held: readonly { readonly column: string; readonly because: string; readonly doesWait: boolean }[]
}

/** What the ticket of the record knows. */
interface Seen {
  readonly createdBy: string
  readonly seenVersion: number
  readonly memory: Memory
}

/** Puts the name of who changed a column, as far as it is proven, in the place of who wrote on the record last. */
export function nameEditors(bases: Map<string, Base>, ticket: Seen, record: GlideRecord): void {
  const nameOf = editorsOf(record, ticket)
  for (const [name, base] of bases) {
    const isNew = base.editedBy !== null && base.editedBy !== ticket.memory.bases.get(name)?.editedBy
    if (isNew) bases.set(name, { ...base, editedBy: nameOf(name) })
  }
}

/** One line for each such column, starting with the column. */
export function linesOf({ bases, held, record, columns }: Decided, memo: PeopleMemo): string[] {
  const lines: string[] = held.map(
    ({ column, because, doesWait }) =>
      `${column}: left as it is, because ${because}, which is written together with it, ${doesWait ? 'waits with the state' : 'is left out'}.`,
  )
  const stateStays = bases.get('state')?.stays ?? ''
  const isLocked = stateStays === 'closed' || stateStays === 'final'
  for (const { column, wanted, value } of columns) {
    const base = bases.get(column)
    if (base === undefined || base.stays === '') continue
    const editor = base.editedBy === null ? '' : displayName(base.editedBy, memo)
    // Of a record that stays where it is, the line about its state says it all.
    if (!isLocked) lines.push(lineAbout({ column, base, wanted: short(wanted), editor, system: 'ServiceNow' }))
    else if (column === 'state') lines.push(stateLine(record.getDisplayValue('state'), editor, value, stateStays))
  }
  return lines
}

function stateLine(state: string, editor: string, wanted: string, stays: 'closed' | 'final'): string {
  const changed = editor === '' ? '' : ` It was changed in ServiceNow by ${editor}.`
  return stays === 'final'
    ? `state: stays ${state}, because ServiceNow does not reopen it. The incident was reopened in incident.io.${changed}`
    : `state: stays ${state}, because a record that is not active any more is not moved. The mapping asks for "${wanted}".${changed}`
}
