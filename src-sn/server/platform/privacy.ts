/**
 * Who is told of private incidents. Lists, forms and the REST API ask the access controls (src-sn/fluent/acls), which ask for the same
 * role. Scripts read past them, so whatever a script shows asks here. So do the controls that need more than a role.
 */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { dotted, readRow, text } from './rows.ts'

const PRIVATE_VIEWER = 'x_iio_sync.private_viewer'

export function maySeePrivate(): boolean {
  return gs.hasRole(PRIVATE_VIEWER)
}

/** May the person who asks know of this row? `seesPrivate`: what is asked instead of their role. */
export function mayBeShown(row: GlideRecord, seesPrivate = maySeePrivate()): boolean {
  return seesPrivate || !isAboutPrivate(row)
}

/** Marked itself, or by its ticket. */
function isAboutPrivate(row: GlideRecord): boolean {
  const marks = [row.isValidField('private') ? 'private' : '', row.isValidField('ticket') ? 'ticket.private' : '']
  return marks.some(mark => mark !== '' && ['1', 'true'].includes(dotted(row, mark)))
}

/** What sentences call an incident: they are stored, and read by people who may not know of a private one. */
export function spokenReference(reference: string, isPrivate: boolean): string {
  return isPrivate ? 'an incident' : reference
}

/**
 * For an access control: who may read a record reads its ticket. One read for each row that is asked about, as the person, so before-query
 * rules and access controls of the record's table hold.
 */
export function mayReadLinkedRecord(ticket: GlideRecord): boolean {
  const record = text(ticket, 'target') === '' ? null : readRow(text(ticket, 'target_table'), text(ticket, 'target'))
  return record !== null && record.canRead()
}

/** False where the platform asks without a row: for a query, a sort or the groups of a count. */
export function isRow(ticket: GlideRecord): boolean {
  return text(ticket, 'sys_id') !== ''
}
