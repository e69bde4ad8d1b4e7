/** Incidents of which nothing may be told, or nothing is known: what still may be written, which is nearly nothing. */
import type { Incident, TicketRow, TicketSpec } from '../mapping/types.ts'
import { forgetFailures } from './bridge-error.ts'
import { readFollowUps, ticketKeys } from './follow-up.ts'
import type { RunHint } from './hint.ts'
import type { IssueParts } from './issue.ts'
import type { SyncOutcome } from './outcome.ts'
import type { IncidentSource, TicketStore } from './ports.ts'
import { settle, throwWorst } from './settle.ts'
import { unknownIncidentSpec } from './ticket-spec.ts'
import { isRowOf, patchColumns, upsertTicket, type Plan } from './upsert.ts'

const privateReason = 'Private now, and private incidents are not synced: nothing more is written here.'
const unknownReason = 'incident.io does not show this incident to the API key: it does not exist, or the key may not see it.'

export interface SyncParts { readonly source: IncidentSource, readonly store: TicketStore, readonly issues: IssueParts }

/** A private incident that may not leave. Rows from the time when it was public learn that it is private, and nothing else. */
export async function withholdPrivate({ source, store }: SyncParts, incident: Incident, hint: RunHint): Promise<SyncOutcome> {
  const own = await store.findTickets(ticketKeys(incident.id, []))
  if (own.length === 0) return { outcome: 'ignored', detail: 'Nothing is recorded.' }
  const read = await settle([() => readFollowUps(source, incident.id, hint.followUpIds)])
  const ids = read.values.flatMap(({ followUps, vanishedIds }) => [...followUps.map((followUp) => followUp.id), ...vanishedIds])
  const rows = ids.length === 0 ? own : await store.findTickets(ticketKeys(incident.id, ids))
  const outcome = await hideRows(store, rows, incident.updatedAt)
  throwWorst(read.errors)
  return outcome
}

/** An id that incident.io does not show. Announced as public it gets a row that says so, once; otherwise nothing is recorded. */
export async function recordUnknown({ store }: SyncParts, incidentId: string, hint: RunHint): Promise<SyncOutcome> {
  if (hint.visibility === 'unknown') return { outcome: 'ignored', detail: 'incident.io does not show this incident.' }
  const isPrivate = hint.visibility === 'private'
  const rows = await store.findTickets(ticketKeys(incidentId, isPrivate ? hint.followUpIds : []))
  if (isPrivate) return rows.length === 0 ? { outcome: 'ignored', detail: 'Nothing is recorded.' } : hideRows(store, rows, '')
  const row = rows.find((one) => isRowOf(one, 'incident', incidentId)) ?? null
  await upsertTicket(store, unknownPlan(incidentId), row)
  return { outcome: 'skipped', detail: 'incident.io does not show this incident; the row says so.' }
}

/** A row that exists keeps everything but the decision: the key's rights may come back. */
function unknownPlan(incidentId: string): Plan {
  const spec = unknownIncidentSpec(incidentId, unknownReason)
  return (row) => row === null ? spec : { ...row, decision: spec.decision }
}

/** Marks rows as private. The version travels with the first mark, so that a slower run of the public time cannot undo it. */
async function hideRows(store: TicketStore, rows: readonly TicketRow[], incidentVersion: string): Promise<SyncOutcome> {
  let patched = 0
  for (const row of rows) {
    const version = row.recordType === 'incident' && incidentVersion > row.sourceUpdatedAt ? incidentVersion : row.sourceUpdatedAt
    const { result } = await patchColumns(store, hiddenColumns(row, version), row, row)
    if (result === 'patched') patched += 1
    await forgetFailures(store, row)
  }
  return { outcome: 'skipped', detail: `Private; rows marked: ${patched} of ${rows.length}.` }
}

function hiddenColumns(row: TicketRow, version: string): Partial<TicketSpec> {
  if (row.private && row.decision.trim() === privateReason) return {}
  return { private: true, decision: privateReason, ...(version === row.sourceUpdatedAt ? {} : { sourceUpdatedAt: version }) }
}
