/** What a key may see. A private incident, and everything on it, does not exist for a key without global access. */
import type { Incident } from '../wire.ts'
import type { State } from './state.ts'

export interface ApiKey {
  id: string
  key: string
  name: string
  /** `viewer`, `incident_creator`, `incident_editor`, `global_access` (may view private incidents), as GET /v1/identity lists them. */
  roles: string[]
}

export const canSee = (key: ApiKey, incident: Incident): boolean =>
  incident.visibility === 'public' || key.roles.includes('global_access')

/** Finds by id or by the number of INC-123; undefined when there is none or the key may not see it. */
export function findIncident(state: State, key: ApiKey, idOrNumber: string): Incident | undefined {
  const incident =
    state.incidents.get(idOrNumber) ??
    (/^\d+$/.test(idOrNumber)
      ? [...state.incidents.values()].find(each => each.reference === `INC-${idOrNumber}`)
      : undefined)
  return incident !== undefined && canSee(key, incident) ? incident : undefined
}

/** Narrows things that hang on incidents to those whose incident the key may see. */
export function visibleTo<Item extends { incident_id: string }>(
  state: State,
  key: ApiKey,
  items: Iterable<Item>,
): Item[] {
  return [...items].filter(item => findIncident(state, key, item.incident_id) !== undefined)
}
