/** Rows of `note`: incident.io updates that the app appends as work notes, once each by their unique update id. */
import type { TicketStore } from '../sync/ports.ts'
import { toGlideDateTime } from './parse.ts'
import type { Table } from './table.ts'
import { checkStored } from './ticket-columns.ts'
import { isRefusal } from './ticket-rows.ts'

/** The app's column lengths. */
const textLength = 32_000
const authorLength = 255
const idsPerQuery = 75

/** Binds the note table. */
export function createNoteRows(table: Table): Pick<TicketStore, 'findNotes' | 'insertNote'> {
  const findNotes = async (updateIds: readonly string[]): Promise<Set<string>> => {
    const found = new Set<string>()
    for (let start = 0; start < updateIds.length; start += idsPerQuery) {
      const ids = [...new Set(updateIds.slice(start, start + idsPerQuery))]
      const rows = await table.find([[{ column: 'update_id', values: ids }]], 'update_id', ids.length, row =>
        ids.includes(row.update_id ?? ''),
      )
      for (const row of rows) found.add(row.update_id ?? '')
    }
    return found
  }
  return {
    findNotes,
    insertNote: async note => {
      const columns = {
        update_id: note.updateId,
        ticket: note.ticket,
        text: note.text.length > textLength ? `${note.text.slice(0, textLength - 1)}…` : note.text,
        author: note.author.slice(0, authorLength),
        written_at: toGlideDateTime(note.writtenAt),
      }
      try {
        checkStored(columns, await table.insert(columns, note.updateId), { table: table.name, about: `note ${note.updateId}` })
      } catch (error) {
        if (!isRefusal(error) || !(await findNotes([note.updateId])).has(note.updateId)) throw error
      }
    },
  }
}
