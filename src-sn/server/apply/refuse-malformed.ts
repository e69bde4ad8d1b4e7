/** Keeps out ticket rows that no bridge writes: the identity of a ticket is what decides which record is its own. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { text } from '../platform/rows.ts'

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
  const isMoved = ['external_id', 'record_type'].some(column => text(current, column) !== text(previous, column))
  return isMoved ? 'A ticket stays with its incident or follow-up.' : ''
}
