/** What an incident and its follow-ups should come to. A run sends it (document.ts), a preview shows it: nobody decides twice. */
import type { Configuration, Incident } from '../mapping/types.ts'
import { mayLeave } from '../mapping/visibility.ts'
import type { DocumentRow } from './ports.ts'
import { incidentRow, skippedIncidentRow, type Overrides } from './ticket-spec.ts'

/** `private`: nothing may be told about it, not even that it exists. */
export type IncidentPlan = { readonly verdict: 'private' } | { readonly verdict: 'visible', readonly row: DocumentRow }

/** The row of the incident; overrides narrow what the configuration would choose by itself. */
export function planIncident(incident: Incident, configuration: Configuration, overrides: Overrides = {}): IncidentPlan {
  const { verdict, reason } = mayLeave(incident, configuration.privateIncidents)
  if (verdict === 'private') return { verdict }
  const row = verdict === 'not_real' ? skippedIncidentRow(incident, reason) : incidentRow(incident, configuration, overrides)
  return { verdict: 'visible', row }
}
