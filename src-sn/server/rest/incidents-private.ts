/** Incidents of which nothing may be told, or nothing is known: what may still be written about them, which is nearly nothing. */
import type { GlideRecord } from '@servicenow/glide'
import { changeRow, refusalWords } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { latest } from '../platform/versions.ts'
import { ignored, pendingColumns } from './incidents-verdict.ts'
import type { StoredRow } from './incidents-verdict.ts'
import { eachChild, eachExisting, insertRow, storeColumns } from '../tickets/existing-rows.ts'
import type { Existing } from '../tickets/existing-rows.ts'
import { isPrivateAndKept, toTicket } from '../tickets/ticket.ts'

const PRIVATE_DECISION = 'Private now, and private incidents are not synced: nothing more is written here.'

/** What was read of a row's incident counts no more: public again, everything is wanted and stored anew. */
const FORGOTTEN: Readonly<Values> = { hash: '', updates_key: '', follow_ups_key: '', bridge_error: '', unfinished: '0' }

/**
 * Private: rows from the time when the incident was public learn that it is private, and the incident's since when that was
 * known, so that what was read before opens it no more. Nothing else is stored. One row that is refused keeps no other one open.
 */
export function hidePrivate(externalId: string, readAt: string): StoredRow[] {
  const taken: StoredRow[] = []
  let refusal = ''
  const hideOrNote = (standing: Existing, row: GlideRecord, more: Readonly<Values>): void => {
    const one = hide(standing, row, more)
    if (one === null) refusal = refusalWords(row)
    else taken.push(one)
  }
  eachExisting('incident', [externalId], (standing, row) => {
    hideOrNote(standing, row, { hidden_at: latest(standing.hiddenAt, readAt) })
    eachChild(standing.ticket.sysId, (child, open) => {
      hideOrNote(child, open, {})
    })
  })
  if (refusal !== '') throw new Error(`A ticket row could not be marked as private: ${refusal}`)
  return taken.length === 0 ? [ignored('incident', externalId)] : taken
}

/** Not shown by incident.io: a row that stands keeps everything but the decision, because the rights of the key may come back. */
export function noteUnknown(externalId: string, reason: string): StoredRow[] {
  const taken: StoredRow[] = []
  eachExisting('incident', [externalId], (standing, row) => {
    const { ticket } = standing
    if (!isPrivateAndKept(ticket)) storeColumns(row, { decision: reason })
    taken.push({
      recordType: 'incident',
      externalId,
      sysId: ticket.sysId,
      outcome: 'unchanged',
      isNew: false,
      before: standing,
      redecision: null,
      stored: null,
    })
  })
  if (taken.length > 0) return taken
  const inserted = insertRow({
    record_type: 'incident',
    external_id: externalId,
    decision: reason,
    desired_values: '[]',
    ...pendingColumns(null),
  })
  // Refused means that another run inserted it: the next document finds it.
  if (!('sysId' in inserted)) return [ignored('incident', externalId)]
  return [
    {
      recordType: 'incident',
      externalId,
      sysId: inserted.sysId,
      outcome: 'stored',
      isNew: true,
      before: null,
      redecision: null,
      stored: inserted,
    },
  ]
}

/** The version stays: an older run finds it and changes nothing. Null when the platform refused the mark. */
function hide(standing: Existing, row: GlideRecord, more: Readonly<Values>): StoredRow | null {
  const { ticket } = standing
  const isHidden = ticket.private && standing.decision === PRIVATE_DECISION
  const mark = isHidden ? {} : { private: '1', decision: PRIVATE_DECISION, ...pendingColumns(standing) }
  if (!changeRow(row, { ...FORGOTTEN, ...mark, ...more })) return null
  const recordType = ticket.recordType === 'follow_up' ? 'follow_up' : 'incident'
  return {
    recordType,
    externalId: ticket.externalId,
    sysId: ticket.sysId,
    outcome: isHidden ? 'unchanged' : 'stored',
    isNew: false,
    before: standing,
    redecision: null,
    stored: isHidden ? null : toTicket(row),
  }
}
