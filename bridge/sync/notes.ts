/** incident.io updates -> notes, which the app appends to the record as work notes. Each update once, oldest first. */
import type { IncidentUpdate } from '../mapping/types.ts'
import { updateAuthor, workNoteText } from '../mapping/work-note.ts'
import type { IncidentSource, TicketStore } from './ports.ts'

/** Writes the updates that do not stand yet under the ticket row (sys_id); returns how many those were. */
export async function writeNotes(source: IncidentSource, store: TicketStore, incidentId: string, ticket: string): Promise<number> {
  const updates = await source.listIncidentUpdates(incidentId)
  if (updates.length === 0) return 0
  const standing = await store.findNotes(updates.map((update) => update.id))
  const missing = updates.filter((update) => !standing.has(update.id)).sort(byTime)
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
