/** Which columns of a linked record a person changed since the sync wrote them: noted at once, with who it was. */
import type { GlideRecord } from '@servicenow/glide'
import { JOURNAL_SOURCE, memoryText } from '../contract/memory.ts'
import { look } from '../contract/merge.ts'
import type { Base } from '../contract/merge.ts'
import { editorsOf } from '../platform/audit.ts'
import { ABANDONED_AFTER_SECONDS } from '../platform/backoff.ts'
import { asRemembered } from '../platform/digests.ts'
import { readRow, text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { TICKET } from '../platform/tables.ts'
import { isRecent, now } from '../platform/time.ts'
import { isPlatformUser } from '../platform/users.ts'
import { readTicket, toTicket } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'

/**
 * Columns of the ticket row; none when the last one who wrote on the record changed nothing that the sync keeps. Null when that
 * cannot be told now: a run of the sync writes the record first and what it remembers afterwards, and in between its own values
 * look like a person's. So the record is read after the memory, and the memory must be the same afterwards.
 */
export function noteEdits(ticketSysId: string, table: string): Values | null {
  const row = readRow(TICKET, ticketSysId)
  const ticket = row === null ? null : toTicket(row)
  if (row === null || ticket === null || ticket.target === '') return {}
  if (mayBeWritten(ticket, text(row, 'sys_updated_on'))) return null
  const record = readRow(table, ticket.target)
  const edits = record === null ? {} : editColumns(ticket, record, editorsOf(record, ticket))
  const after = readTicket(ticketSysId)
  return after !== null && after.updates === ticket.updates ? edits : null
}

/** A run marks the row before it writes the record, unless the row is due anyway. */
function mayBeWritten({ status, nextAttempt }: Ticket, updatedOn: string): boolean {
  const isDue = status === 'pending' || (status === 'failed' && nextAttempt !== '')
  return isDue && (nextAttempt <= now() || isRecent(updatedOn, ABANDONED_AFTER_SECONDS))
}

/** Has somebody changed a column, as far as the two that are at hand tell? */
export function isEdited(ticket: Ticket, record: GlideRecord): boolean {
  return Object.keys(editColumns(ticket, record)).length > 0
}

function editColumns({ memory, createdBy }: Ticket, record: GlideRecord, nameOf?: (column: string) => string): Values {
  const writtenBy = text(record, 'sys_updated_by')
  if (isPlatformUser(writtenBy, createdBy)) return {}
  const bases = new Map<string, Base>()
  let isNews = false
  for (const [column, base] of memory.bases) {
    // A column that no mapping speaks for is judged when one does again.
    const isKept = base.sent !== null && base.source !== JOURNAL_SOURCE
    const seen = !isKept ? base : look(base, asRemembered(text(record, column)), { writtenBy, isAdopted: false })
    const isNew = seen.editedBy !== base.editedBy
    isNews = isNews || isNew
    const isNamed = isNew && seen.editedBy !== null && nameOf !== undefined
    bases.set(column, isNamed ? { ...seen, editedBy: nameOf(column) } : seen)
  }
  return isNews ? { applied_values: memoryText({ ...memory, bases }) } : {}
}
