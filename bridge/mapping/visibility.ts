/** May this incident leave incident.io at all? Asked first, before anything is read from or written to ServiceNow. */
import type { Configuration, Incident } from './types.ts'

/** Nothing may be written about it: even the existence of a private incident is private. Asked before anything else is. */
export const isWithheld = (
  incident: Pick<Incident, 'visibility'>,
  { privateIncidents }: Pick<Configuration, 'privateIncidents'>,
): boolean => isPrivate(incident) && !privateIncidents

/**
 * null: it is a real one. Otherwise it gets a row that says this sentence, and no record. Test incidents leave for a template on trial
 * alone, and the tutorial never does.
 */
export function whyNotReal(
  { mode }: Pick<Incident, 'mode'>,
  { templates }: Pick<Configuration, 'templates'>,
): string | null {
  if (mode === 'tutorial') return 'No ticket: this is a tutorial incident, and those are never synced.'
  if (mode === 'test' && !templates.some(takesTests))
    return 'No ticket: this is a test incident, and no template that is on has "Trial".'
  return null
}

const takesTests = ({ recordType, active, trial = false }: Configuration['templates'][number]): boolean =>
  recordType === 'incident' && active && trial

/** Only "public" is public: a visibility that incident.io adds later must not leak before somebody looked at it. */
export const isPrivate = (incident: Pick<Incident, 'visibility'>): boolean => incident.visibility !== 'public'
