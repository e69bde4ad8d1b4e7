/** The business rules before a ticket row is stored: refuse what no bridge writes, and note that the record is out of sync. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { text } from '../platform/rows.ts'
import { JIRA } from '../platform/tables.ts'
import { isAhead, isOlder } from '../platform/versions.ts'

/** Before insert and update of a ticket. */
export function refuseMalformed(current: GlideRecord, previous: GlideRecord | null): void {
  const problem = malformed(current, previous)
  if (problem === '') return
  gs.addErrorMessage(problem)
  current.setAbortAction(true)
}

function malformed(current: GlideRecord, previous: GlideRecord | null): string {
  // incident.io's ids are letters and digits. Anything else is not compared with records, where it might be evaluated.
  if (!/^[\w-]{1,64}$/.test(text(current, 'external_id')))
    return 'A ticket needs the id of an incident or follow-up of incident.io.'
  if (!['incident', 'follow_up'].includes(text(current, 'record_type')))
    return 'A ticket is for an incident or for a follow-up.'
  const permalink = text(current, 'permalink')
  if (permalink !== '' && !/^https?:\/\//i.test(permalink)) return 'The link to incident.io has to be a web address.'
  if (previous === null) return ''
  const isChanged = (column: string): boolean => text(current, column) !== text(previous, column)
  if (['external_id', 'record_type'].some(isChanged)) return 'A ticket stays with its incident or follow-up.'
  return FIRST.some(isChanged) ? 'The first decision of a ticket stays as it was made.' : ''
}

/** For auditors: written with the row, and never again. */
const FIRST = ['first_decision', 'first_decided_at', 'first_configuration']

/** Before update of a ticket, when `source_updated_at` changes. An existing version that lies in the future (a wrong clock) keeps nothing out. */
export function refuseStale(current: GlideRecord, previous: GlideRecord | null): void {
  const existing = previous === null ? '' : text(previous, 'source_updated_at')
  if (isAhead(existing) || !isOlder(text(current, 'source_updated_at'), existing)) return
  gs.addErrorMessage('An older version of the incident was refused: the ticket already holds a newer one.')
  current.setAbortAction(true)
}

/**
 * The business rule before a changed spec is stored: in the same statement the row says that it is not in sync any more.
 * Should the instance stop before the record is written, the minute script finds the row due; the sender of
 * the change would find nothing to send again. An issue in Jira is the bridge's affair.
 */
export function markChanged(current: GlideRecord, previous: GlideRecord | null): void {
  // The app's REST API says so itself, in the same statement.
  if (isOfTheRestApi(current, previous)) return
  if (['unlinked', 'discarded'].includes(text(current, 'status')) || text(current, 'target_table') === JIRA) return
  current.setValue('status', 'pending')
  // Without a next attempt the row is in the hands of the rule that applies it.
  current.setValue('next_attempt', '')
  // What failed so often was something else.
  current.setValue('attempts', '0')
}

function isOfTheRestApi(current: GlideRecord, previous: GlideRecord | null): boolean {
  const next = text(current, 'next_attempt')
  return next !== '' && next !== (previous === null ? '' : text(previous, 'next_attempt'))
}
