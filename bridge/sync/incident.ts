/** The single path: read what is, decide, write what should be. Webhooks, the sweep and the command line all come through here. */
import type { Configuration, FollowUp, Incident, TicketRow } from '../mapping/types.ts'
import { mayLeave } from '../mapping/visibility.ts'
import {
  followUpSpec, isDeleted, readFollowUps, ticketKeys, vanishedFollowUpSpec, type KnownFollowUps, type ParentTicket,
} from './follow-up.ts'
import type { RunHint } from './hint.ts'
import { writeNotes } from './notes.ts'
import { describeRun, type SyncOutcome } from './outcome.ts'
import { settle, throwWorst } from './settle.ts'
import { incidentSpec, skippedIncidentSpec } from './ticket-spec.ts'
import { isRowOf, upsertTicket, type Plan, type Upserted } from './upsert.ts'
import { recordUnknown, withholdPrivate, type SyncParts } from './withheld.ts'

/** Brings the rows of one incident and its follow-ups in line with incident.io. Failures that another attempt can mend are thrown. */
export async function syncIncident(parts: SyncParts, incidentId: string, hint: RunHint): Promise<SyncOutcome> {
  const [incident, configuration] = await Promise.all([parts.source.readIncident(incidentId), parts.store.readConfiguration()])
  if (incident === null) return recordUnknown(parts, incidentId, hint)
  const visibility = mayLeave(incident, configuration.privateIncidents)
  if (visibility.verdict === 'private') return withholdPrivate(parts, incident, hint)
  const plan: Plan = visibility.verdict === 'not_real'
    ? () => skippedIncidentSpec(incident, visibility.reason)
    : (row) => incidentSpec(incident, configuration, row)
  return runVisible(parts, { incident, configuration, plan, hint })
}

interface VisibleRun { readonly incident: Incident, readonly configuration: Configuration, readonly plan: Plan, readonly hint: RunHint }

async function runVisible({ source, store }: SyncParts, run: VisibleRun): Promise<SyncOutcome> {
  const { incident, configuration } = run
  const known = await readFollowUps(source, incident.id, run.hint.followUpIds)
  const rows = await store.findTickets(ticketKeys(incident.id, [...known.followUps.map((followUp) => followUp.id), ...known.vanishedIds]))
  const own = await upsertTicket(store, run.plan, rows.find((row) => isRowOf(row, 'incident', incident.id)) ?? null)
  // A newer run was faster. It read the follow-ups after this one did, so its word on them is the better one too.
  if (own.result === 'stale') return describeRun({ incident: own, followUps: [], notesWritten: 0 })
  const parent: ParentTicket = { incident, sysId: own.row.sysId, hasTemplate: own.spec.template !== '' }
  const plans = followUpPlans(known, parent, configuration, rows)
  const results = await settle(plans.map(({ plan, row }) => () => upsertTicket(store, plan, row)))
  const notes = await settle(wantsUpdates(own, configuration) ? [() => writeNotes(source, store, incident.id, own.row.sysId)] : [])
  throwWorst([...results.errors, ...notes.errors])
  return describeRun({ incident: own, followUps: results.values, notesWritten: notes.values[0] ?? 0 })
}

/** Follow-ups that need a row. One that is deleted and never had a row needs none. */
function followUpPlans(
  known: KnownFollowUps, parent: ParentTicket, configuration: Configuration, rows: readonly TicketRow[],
): { plan: Plan, row: TicketRow | null }[] {
  const rowOf = (id: string): TicketRow | null => rows.find((row) => isRowOf(row, 'follow_up', id)) ?? null
  const planFor = (followUp: FollowUp): Plan => (row) => followUpSpec(followUp, parent, configuration, row)
  const shown = known.followUps
    .map((followUp) => ({ followUp, plan: planFor(followUp), row: rowOf(followUp.id) }))
    .filter(({ followUp, row }) => row !== null || !isDeleted(followUp))
  const vanished = known.vanishedIds.flatMap((id) => {
    const row = rowOf(id)
    return row === null ? [] : [{ plan: () => vanishedFollowUpSpec(row), row }]
  })
  return [...shown, ...vanished]
}

function wantsUpdates(own: Upserted, configuration: Configuration): boolean {
  return configuration.templates.some((template) => template.sysId === own.spec.template && template.syncUpdates)
}
