/** Keeps an older version of an incident from overwriting a newer one, whichever replica or redelivery brings it. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { text } from './rows.ts'

/** Before update of a ticket, when `source_updated_at` changes. */
export function refuseStale(current: GlideRecord, previous: GlideRecord | null): void {
  if (previous === null || !isOlder(text(current, 'source_updated_at'), text(previous, 'source_updated_at'))) return
  gs.addErrorMessage('An older version of the incident was refused: the ticket already holds a newer one.')
  current.setAbortAction(true)
}

/** Compares two RFC 3339 moments in UTC; an empty one is older than any other. */
export function isOlder(candidate: string, standing: string): boolean {
  return toComparable(candidate) < toComparable(standing)
}

/** Fractions of a second of different length do not compare as text: all get nine digits. */
function toComparable(moment: string): string {
  const parts = /^(.*?)(?:\.(\d+))?Z?$/.exec(moment)
  return `${parts?.[1] ?? ''}.${(parts?.[2] ?? '').padEnd(9, '0')}`
}
