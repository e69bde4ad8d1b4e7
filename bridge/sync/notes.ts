/** incident.io updates -> notes, which the app appends to the record as work notes. Oldest first. */
import { lengths } from '../../src-sn/server/contract/columns.ts'
import type { Incident, IncidentUpdate } from '../mapping/types.ts'
import { updateAuthor, workNoteText } from '../mapping/work-note.ts'
import type { DocumentNote } from './ports.ts'

/** The first update of an incident is made with it. */
export const declarationMs = 2000

/** The notes of the updates. The declaration itself, when nobody wrote a word with it, is none. */
export function notesOf(incident: Incident, updates: readonly IncidentUpdate[]): DocumentNote[] {
  const each = new Map(updates.map(update => [update.id, update]))
  return [...each.values()]
    .filter(update => !isDeclaration(incident, update))
    .sort(byTime)
    .map(toNote)
}

const isDeclaration = (incident: Incident, { message, createdAt }: IncidentUpdate): boolean =>
  message.trim() === '' && Date.parse(createdAt) - Date.parse(incident.createdAt) <= declarationMs

function toNote(update: IncidentUpdate): DocumentNote {
  const text = workNoteText(update)
  return {
    updateId: update.id,
    text: text.length > lengths.note.text ? `${text.slice(0, lengths.note.text - 1)}…` : text,
    author: updateAuthor(update).slice(0, lengths.note.author),
    writtenAt: update.createdAt,
  }
}

const byTime = (one: IncidentUpdate, other: IncidentUpdate): number =>
  one.createdAt === other.createdAt ? (one.id < other.id ? -1 : 1) : one.createdAt < other.createdAt ? -1 : 1
