/** Incidents of which nothing may be shown, or nothing is known: the little that may still be written about them. */
import type { GlideRecord } from '@servicenow/glide'
import { deleteOpenNotes } from '../notes/note-rows.ts'
import { keepHistory } from '../platform/history.ts'
import { changeRow, refusalWords } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { latest } from '../platform/versions.ts'
import { firstDecision, hiddenUntil, ignored, pendingColumns } from './incidents-verdict.ts'
import type { StoredRow } from './incidents-verdict.ts'
import { eachChild, eachExisting, insertRow, storeColumns } from '../tickets/existing-rows.ts'
import type { Existing } from '../tickets/existing-rows.ts'
import { FINISHED, PRIVATE_DECISION } from '../tickets/shared-columns.ts'
import { isPrivateAndKept, toTicket } from '../tickets/ticket.ts'

/**
 * Forgets what was read of a row's incident, also what was not yet written on its record: when it is public again, everything is asked
 * for and stored again.
 */
const FORGOTTEN: Readonly<Values> = {
  hash: '',
  desired_values: '[]',
  warnings: '',
  updates_key: '',
  updates_version: '',
  follow_ups_key: '',
  ...FINISHED,
}

/**
 * Private: rows from the time when the incident was public are marked as private. The incident's row also notes since when
 * that was known, so that an older reading does not make it public. Nothing else is stored. A refused row stops no other one.
 */
export function hidePrivate(externalId: string, readAt: string): StoredRow[] {
  const storedRows: StoredRow[] = []
  let refusal = ''
  const hideOrNote = (existing: Existing, row: GlideRecord, more: Readonly<Values>): void => {
    const one = hide(existing, row, more)
    if (one === null) refusal = refusalWords(row)
    else storedRows.push(one)
  }
  eachExisting('incident', [externalId], (existing, row) => {
    hideOrNote(existing, row, { hidden_at: latest(hiddenUntil(existing.hiddenAt), readAt) })
    deleteOpenNotes(existing.ticket.sysId)
    eachChild(existing.ticket.sysId, (child, open) => {
      hideOrNote(child, open, {})
    })
  })
  if (refusal !== '') throw new Error(`A ticket row could not be marked as private: ${refusal}`)
  return storedRows.length === 0 ? [ignored('incident', externalId)] : storedRows
}

/** Not shown by incident.io: an existing row keeps everything but the decision, because the rights of the key may come back. */
export function noteUnknown(externalId: string, reason: string, configuration: number): StoredRow[] {
  const storedRows: StoredRow[] = []
  eachExisting('incident', [externalId], (existing, row) => {
    const { ticket } = existing
    const isFailing = ticket.bridgeAttempts > 0
    const after = isFailing ? { ...FINISHED, ...pendingColumns(existing) } : {}
    storeColumns(row, { ...(isPrivateAndKept(ticket) ? {} : { decision: reason }), ...after })
    if (!isPrivateAndKept(ticket) && existing.decision !== reason)
      keepHistory({ kind: 'decided', ticket: ticket.sysId, words: reason, template: ticket.template, configuration })
    storedRows.push({
      recordType: 'incident',
      externalId,
      sysId: ticket.sysId,
      outcome: 'unchanged',
      isNew: false,
      before: existing,
      redecision: null,
      stored: null,
    })
  })
  if (storedRows.length > 0) return storedRows
  const inserted = insertRow({
    record_type: 'incident',
    external_id: externalId,
    decision: reason,
    ...firstDecision(reason, configuration),
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
function hide(existing: Existing, row: GlideRecord, more: Readonly<Values>): StoredRow | null {
  const { ticket } = existing
  const isHidden = ticket.private && existing.decision === PRIVATE_DECISION
  const mark = isHidden ? {} : { private: '1', decision: PRIVATE_DECISION, ...pendingColumns(existing) }
  if (!changeRow(row, { ...FORGOTTEN, ...mark, ...more })) return null
  if (!isHidden) keepHistory({ kind: 'turned_private', ticket: ticket.sysId })
  const recordType = ticket.recordType === 'follow_up' ? 'follow_up' : 'incident'
  return {
    recordType,
    externalId: ticket.externalId,
    sysId: ticket.sysId,
    outcome: isHidden ? 'unchanged' : 'stored',
    isNew: false,
    before: existing,
    redecision: null,
    stored: isHidden ? null : toTicket(row),
  }
}
