/** What an incident and its follow-ups should come to. A run writes it (incident.ts), a preview shows it: nobody decides twice. */
import type { Configuration, FollowUp, Incident, TicketRow } from '../mapping/types.ts'
import { mayLeave } from '../mapping/visibility.ts'
import { followUpSpec, isDeleted, vanishedFollowUpSpec, type KnownFollowUps, type ParentTicket } from './follow-up.ts'
import { incidentSpec, skippedIncidentSpec, type Wish } from './ticket-spec.ts'
import { isRowOf, type Plan } from './upsert.ts'

/** `private`: nothing may be told about it, not even that it exists. */
export type IncidentPlan = { readonly verdict: 'private' } | { readonly verdict: 'visible', readonly plan: Plan }

/** The row of the incident; a wish narrows what the configuration would choose by itself. */
export function planIncident(incident: Incident, configuration: Configuration, wish: Wish = {}): IncidentPlan {
  const { verdict, reason } = mayLeave(incident, configuration.privateIncidents)
  if (verdict === 'private') return { verdict }
  const plan: Plan = verdict === 'not_real'
    ? () => skippedIncidentSpec(incident, reason)
    : (row) => incidentSpec(incident, configuration, row, wish)
  return { verdict: 'visible', plan }
}

/** Follow-ups that need a row. One that is deleted and never had a row needs none. */
export function planFollowUps(
  known: KnownFollowUps, parent: ParentTicket, configuration: Configuration, rows: readonly TicketRow[], wish: Wish = {},
): { plan: Plan, row: TicketRow | null }[] {
  const rowOf = (id: string): TicketRow | null => rows.find((row) => isRowOf(row, 'follow_up', id)) ?? null
  const planFor = (followUp: FollowUp): Plan => (row) => followUpSpec(followUp, parent, configuration, row, wish)
  const shown = known.followUps
    .map((followUp) => ({ followUp, plan: planFor(followUp), row: rowOf(followUp.id) }))
    .filter(({ followUp, row }) => row !== null || !isDeleted(followUp))
  const vanished = known.vanishedIds.flatMap((id) => {
    const row = rowOf(id)
    return row === null ? [] : [{ plan: () => vanishedFollowUpSpec(row), row }]
  })
  return [...shown, ...vanished]
}
