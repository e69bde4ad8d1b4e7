/** Control plane: an incident in people's words. Where they say nothing it is a small one that is being looked into. */
import { createIncident } from '../state/incidents.ts'
import type { State } from '../state/state.ts'
import type { Incident } from '../wire.ts'
import { declareBody } from './bodies.ts'
import { named, parseControl } from '../../shared/control-plane.ts'
import { actor, incidentChanges } from './resolve.ts'

export const declare = (state: State, body: unknown): Incident => {
  const words = parseControl(declareBody, body)
  const { statuses, severities, types } = state.organisation
  return createIncident(
    state,
    {
      status: named('status', statuses, 'Investigating'),
      severity: named('severity', severities, 'Minor'),
      type: named('incident_type', types, 'Default'),
      ...incidentChanges(state, words),
      name: words.name,
      mode: words.mode ?? 'standard',
      visibility: words.visibility ?? 'public',
    },
    actor(state, words.by),
  )
}
