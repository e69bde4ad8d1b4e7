/** incident.io updates -> notes, which the app appends to the record as work notes. Each update once, oldest first. */
import type { IncidentUpdate } from '../mapping/types.ts'
import { mayLeave } from '../mapping/visibility.ts'
import { updateAuthor, workNoteText } from '../mapping/work-note.ts'
import type { IncidentSource, TicketStore } from './ports.ts'

export interface NotesOf {
  readonly incidentId: string
  /** sys_id of the ticket row. */
  readonly ticket: string
  /** The admin's checkbox. */
  readonly privateIncidents: boolean
}

/** Writes the updates that do not stand yet under the ticket row; returns how many those were. */
export async function writeNotes(
  source: Pick<IncidentSource, 'listIncidentUpdates' | 'readIncident'>, store: TicketStore, { incidentId, ticket, privateIncidents }: NotesOf,
): Promise<number> {
  const updates = await source.listIncidentUpdates(incidentId)
  if (updates.length === 0) return 0
  const standing = await store.findNotes(updates.map((update) => update.id))
  const missing = updates.filter((update) => !standing.has(update.id)).sort(byTime)
  if (missing.length === 0) return 0
  // The run saw a public incident before it read the updates; posted since it turned private, they must not leave. The change sets
  // off a run of its own, which says so on the row.
  const incident = await source.readIncident(incidentId)
  if (incident === null || mayLeave(incident, privateIncidents).verdict !== 'allowed') return 0
  // One after the other: work notes show in the order in which they were written.
  for (const update of missing) {
    await store.insertNote({
      updateId: update.id, ticket, text: workNoteText(update), author: updateAuthor(update), writtenAt: update.createdAt,
    })
  }
  return missing.length
}

const byTime = (one: IncidentUpdate, other: IncidentUpdate): number =>
  Date.parse(one.createdAt) - Date.parse(other.createdAt) || (one.id < other.id ? -1 : 1)
