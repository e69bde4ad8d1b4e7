/** incident.io updates -> notes, which the app appends to the record as work notes. Oldest first. */
import { lengths } from '../../src-sn/server/contract/columns.ts'
import type { Incident, IncidentUpdate } from '../mapping/types.ts'
import { updateAuthor, workNoteText } from '../mapping/work-note.ts'
import type { DocumentNote, KnownUpdate } from './ports.ts'

/** The first update of an incident is made with it. */
export const declarationMs = 2000

/**
 * The notes of the updates. The declaration itself, when nobody wrote a word with it, is none, and neither is a status that the sync
 * set: it comes from the record. `known` is an update that was taken earlier, and is not among them.
 */
export function notesOf(
  incident: Incident,
  updates: readonly IncidentUpdate[],
  known: KnownUpdate | null,
): DocumentNote[] {
  const each = [...new Map(updates.map(update => [update.id, update])).values()].sort(byTime)
  const [first] = each
  const declaration = first !== undefined && isDeclaration(incident, first, known) ? first : null
  // A list after the known one begins with some that are older.
  const line = [...each, ...(known === null ? [] : [known, ...(known.before ? [known.before] : [])])].sort(byTime)
  return each.flatMap(update =>
    update.isOwn || update === declaration ? [] : [toNote(update, line[line.indexOf(update) - 1] ?? null)],
  )
}

/** Whether the first of these updates is the first of the incident, and says nothing. */
const isDeclaration = (
  incident: Incident,
  { message, createdAt }: IncidentUpdate,
  known: KnownUpdate | null,
): boolean =>
  message.trim() === '' &&
  (known === null || createdAt < known.createdAt) &&
  Date.parse(createdAt) - Date.parse(incident.createdAt) <= declarationMs

function toNote(update: IncidentUpdate, before: KnownUpdate | null): DocumentNote {
  const text = workNoteText(update, before)
  return {
    updateId: update.id,
    text: text.length > lengths.note.text ? `${text.slice(0, lengths.note.text - 1)}…` : text,
    author: updateAuthor(update).slice(0, lengths.note.author),
    writtenAt: update.createdAt,
  }
}

const byTime = (one: KnownUpdate, other: KnownUpdate): number =>
  one.createdAt === other.createdAt ? (one.id < other.id ? -1 : 1) : one.createdAt < other.createdAt ? -1 : 1
