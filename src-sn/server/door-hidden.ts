/** Incidents of which nothing may be told, or nothing is known: what may still be written about them, which is nearly nothing. */
import type { GlideRecord } from '@servicenow/glide'
import { pendingColumns } from './door-columns.ts'
import { eachChild, eachStanding, writeOpen } from './door-standing.ts'
import type { Standing } from './door-standing.ts'
import { insertRow } from './door-store.ts'
import { ignored } from './door-taken.ts'
import type { Taken } from './door-taken.ts'
import { isPrivateAndKept } from './apply-gate.ts'
import { toTicket } from './ticket-row.ts'

const PRIVATE_DECISION = 'Private now, and private incidents are not synced: nothing more is written here.'

/** Private: rows from the time when the incident was public learn that it is private. Nothing else is stored. */
export function hidePrivate(externalId: string): Taken[] {
  const taken: Taken[] = []
  eachStanding('incident', [externalId], (standing, row) => {
    taken.push(hide(standing, row))
    eachChild(standing.ticket.sysId, (child, open) => { taken.push(hide(child, open)) })
  })
  return taken.length === 0 ? [ignored('incident', externalId)] : taken
}

/** Not shown by incident.io: a row that stands keeps everything but the decision, because the rights of the key may come back. */
export function noteUnknown(externalId: string, reason: string): Taken[] {
  const taken: Taken[] = []
  eachStanding('incident', [externalId], (standing, row) => {
    const { ticket } = standing
    if (!isPrivateAndKept(ticket)) writeOpen(row, { decision: reason })
    taken.push({ recordType: 'incident', externalId, sysId: ticket.sysId, outcome: 'unchanged', isNew: false, before: standing, redecision: null, stored: null })
  })
  if (taken.length > 0) return taken
  const inserted = insertRow({ record_type: 'incident', external_id: externalId, decision: reason, desired_values: '[]', ...pendingColumns(null) })
  // Refused means that another run inserted it: the next document finds it.
  if (!('sysId' in inserted)) return [ignored('incident', externalId)]
  return [{ recordType: 'incident', externalId, sysId: inserted.sysId, outcome: 'stored', isNew: true, before: null, redecision: null, stored: inserted }]
}

/** The version and the hash stay: a slower run from the public time finds them and changes nothing. */
function hide(standing: Standing, row: GlideRecord): Taken {
  const { ticket } = standing
  const isHidden = ticket.private && standing.decision === PRIVATE_DECISION
  if (!isHidden) writeOpen(row, { private: '1', decision: PRIVATE_DECISION, bridge_error: '', unfinished: '0', ...pendingColumns(standing) })
  else writeOpen(row, { bridge_error: '', unfinished: '0' })
  const recordType = ticket.recordType === 'follow_up' ? 'follow_up' : 'incident'
  return { recordType, externalId: ticket.externalId, sysId: ticket.sysId, outcome: isHidden ? 'unchanged' : 'stored', isNew: false, before: standing, redecision: null, stored: isHidden ? null : toTicket(row) }
}
