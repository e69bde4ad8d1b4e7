/** May this incident leave incident.io at all? Asked first, before anything is read from or written to ServiceNow. */
import type { Configuration, Incident } from './types.ts'

/**
 * `private`: nothing may be written about it. `not_real`: it gets a row that says so, and no record.
 * The two differ because even the existence of a private incident is private.
 */
export interface Visibility {
  readonly verdict: 'allowed' | 'private' | 'not_real'
  readonly reason: string
}

/**
 * Decides by visibility first: a private test incident is private. Test incidents leave for a template on trial alone, and the
 * tutorial never does.
 */
export function mayLeave(
  incident: Pick<Incident, 'visibility' | 'mode'>,
  { privateIncidents, templates }: Pick<Configuration, 'privateIncidents' | 'templates'>,
): Visibility {
  if (isPrivate(incident) && !privateIncidents) {
    return {
      verdict: 'private',
      reason: 'Private incidents are not synced: the property private_incidents is off.',
    }
  }
  if (incident.mode === 'tutorial')
    return { verdict: 'not_real', reason: 'No ticket: this is a tutorial incident, and those are never synced.' }
  if (incident.mode === 'test' && !templates.some(takesTests))
    return {
      verdict: 'not_real',
      reason: 'No ticket: this is a test incident, and no template that is on has "Trial".',
    }
  return { verdict: 'allowed', reason: 'Standard, retrospective and stream incidents are synced.' }
}

const takesTests = ({ recordType, active, trial = false }: Configuration['templates'][number]): boolean =>
  recordType === 'incident' && active && trial

/** Only "public" is public: a visibility that incident.io adds later must not leak before somebody looked at it. */
export const isPrivate = (incident: Pick<Incident, 'visibility'>): boolean => incident.visibility !== 'public'
