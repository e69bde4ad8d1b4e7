/** Whether the sync takes an incident yet: nothing is made before an admin pressed Start, and then of what is declared from then on. */
import type { Incident } from './types.ts'

/**
 * null: it may get a ticket. `declaredFrom` is RFC 3339, '' before Start. Test incidents
 * are for templates on trial, which do not wait for Start.
 */
export function whyNotTaken(incident: Pick<Incident, 'mode' | 'createdAt'>, declaredFrom: string): string | null {
  if (incident.mode === 'test') return null
  if (declaredFrom === '') return 'No ticket: the sync is not started. Press "Start" on the connection.'
  if (Date.parse(incident.createdAt) >= Date.parse(declaredFrom)) return null
  return `No ticket: it was declared at ${incident.createdAt}, and the sync takes what is declared from ${declaredFrom} on.`
}
