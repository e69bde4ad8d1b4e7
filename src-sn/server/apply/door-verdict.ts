/** What a row of a document means for the row that stands: to be stored, or left, and why. */
import type { DocumentRow } from './document-row.ts'
import type { Standing } from './door-standing.ts'
import { isTrue, isSysId, readRow, text } from '../platform/rows.ts'
import { JIRA, TEMPLATE } from '../contract/tables.ts'
import type { Ticket } from './ticket-row.ts'
import { isAhead, isOlder } from '../contract/versions.ts'

/** A row was decided without knowing the record that its ticket has. */
export interface Redecision {
  readonly template: string
  readonly record: string
}

export type Verdict =
  | { readonly kind: 'store' | 'stale' | 'unchanged' | 'private' }
  | { readonly kind: 'redecide'; readonly redecision: Redecision }

/** Where a row of a document belongs: its incident's ticket, '' for an incident itself, and when the incident was read. */
export interface Origin {
  readonly parent: string
  readonly readAt: string
}

/** Judges in the order of certainty: what is older says nothing, what is equal is done, what does not fit is asked again. */
export function judge(given: DocumentRow, standing: Standing | null, { parent, readAt }: Origin): Verdict {
  if (standing === null) return { kind: 'store' }
  if (isFromPublicTime(given, standing, readAt)) return { kind: 'private' }
  const known = isAhead(standing.version) ? '' : standing.version
  if (isOlder(given.version, known)) return { kind: 'stale' }
  const redecision = redecide(given, standing.ticket)
  if (redecision !== null) return { kind: 'redecide', redecision }
  return { kind: !isOlder(known, given.version) && isSame(given, standing, parent) ? 'unchanged' : 'store' }
}

/** The hash of a hidden row says nothing about whether it may be seen. */
function isSame(given: DocumentRow, { hash, ticket }: Standing, parent: string): boolean {
  return given.hash === hash && given.hash !== '' && ticket.parent === parent && ticket.private === given.private
}

/** Read while the incident was public, and slower than the word that it is private. */
function isFromPublicTime(given: DocumentRow, { ticket, hiddenAt }: Standing, readAt: string): boolean {
  return ticket.private && !given.private && hiddenAt !== '' && isOlder(readAt, hiddenAt)
}

/** Once a record exists its template stays with it, and the values are those of this record. Null when the row fits. */
export function redecide(given: DocumentRow, ticket: Ticket): Redecision | null {
  const record = ticket.target === '' ? ticket.jiraId : ticket.target
  if (record === '' || ticket.status === 'unlinked') return null
  const keeps =
    given.chosenBy === 'conditions' &&
    ticket.template !== given.template &&
    isUsable(ticket.template, ticket.recordType)
  const isOfAnother =
    given.record !== null && given.record !== '' && ticket.target !== '' && ticket.target !== given.record
  if (keeps) return { template: ticket.template, record }
  return isOfAnother ? { template: given.template, record } : null
}

/** The record an admin linked by hand stays the wish until it is unlinked; only another word of an admin replaces it. */
export function adoptOf(given: DocumentRow, standing: Standing | null): string {
  const before = standing?.ticket.adopt ?? ''
  return isSysId(before) && !isSysId(given.adopt) ? before : given.adopt
}

/** Is the ticket's issue in Jira the bridge's to write? */
export function isBridges(ticket: Ticket): boolean {
  return ticket.targetTable === JIRA && ticket.target === '' && ['pending', 'in_sync', 'failed'].includes(ticket.status)
}

function isUsable(template: string, recordType: string): boolean {
  const row = readRow(TEMPLATE, template)
  return row !== null && isTrue(row, 'active') && text(row, 'record_type') === recordType
}
