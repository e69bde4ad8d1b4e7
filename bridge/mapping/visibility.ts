/** May this incident leave incident.io at all? Asked first, before anything is read from or written to ServiceNow. */
import type { Incident } from './types.ts'

/**
 * `private`: nothing may be written about it. `not_real`: it gets a row that says so, and no record.
 * The two differ because even the existence of a private incident is private.
 */
export interface Visibility {
  readonly verdict: 'allowed' | 'private' | 'not_real'
  readonly reason: string
}

/** incident.io: "Test incidents" and the tutorial never reach an integration. */
const unrealModes: readonly string[] = ['test', 'tutorial']

/** Decides by visibility first: a private test incident is private. `privateIncidents` is the admin's checkbox. */
export function mayLeave(incident: Pick<Incident, 'visibility' | 'mode'>, privateIncidents: boolean): Visibility {
  if (isPrivate(incident) && !privateIncidents) {
    return {
      verdict: 'private',
      reason: 'Private incidents are not synced: the property private_incidents is off.',
    }
  }
  if (unrealModes.includes(incident.mode)) {
    return {
      verdict: 'not_real',
      reason: `No ticket: this is a ${incident.mode} incident, and those are never synced.`,
    }
  }
  return { verdict: 'allowed', reason: 'Standard, retrospective and stream incidents are synced.' }
}

/** Only "public" is public: a visibility that incident.io adds later must not leak before somebody looked at it. */
export const isPrivate = (incident: Pick<Incident, 'visibility'>): boolean => incident.visibility !== 'public'
