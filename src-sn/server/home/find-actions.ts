/** What an operator does from Find. The same work as the buttons on forms, answered in a sentence instead of a message on a form. */
import { keepOnProblems, marksOf } from '../requests/keep-on-problems.ts'
import { askResync } from '../requests/resync.ts'
import { unlink } from '../requests/unlink.ts'
import { keepHistory, presentPerson } from '../platform/history.ts'
import { mayBeShown } from '../platform/privacy.ts'
import { newRow, readRow, refusalWords } from '../platform/rows.ts'
import { LINK_REQUEST, TICKET } from '../platform/tables.ts'
import { toTicket } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'

export interface ActionResult {
  readonly ok: boolean
  readonly sentence: string
}

const GONE: ActionResult = { ok: false, sentence: 'Nothing was done: there is no such ticket any more.' }

export function syncTicket(sysId: string): ActionResult {
  const ticket = readShown(sysId)
  if (ticket === null) return GONE
  const marks = marksOf(sysId)
  if (!askResync(ticket))
    return {
      ok: false,
      sentence: 'The bridge could not be asked: no event was stored. System Logs > Errors may name the reason.',
    }
  keepOnProblems('retry', marks)
  keepHistory({ kind: 'sync_asked', ticket: ticket.sysId, by: presentPerson() })
  return { ok: true, sentence: `The bridge is asked to look at ${ticket.reference} again.` }
}

/** Null also for one that the person may not know of. */
function readShown(sysId: string): Ticket | null {
  const row = readRow(TICKET, sysId)
  return row !== null && mayBeShown(row) ? toTicket(row) : null
}

export function unlinkById(sysId: string): ActionResult {
  const ticket = readShown(sysId)
  if (ticket === null) return GONE
  if (ticket.status === 'unlinked') return { ok: false, sentence: 'It is not linked.' }
  const { problem, sentence } = unlink(ticket)
  return { ok: problem === '', sentence }
}

/** The rule on the table of requests takes it from here, and its row says what came of it. */
export function storeLink(table: string, record: string, incident: string): ActionResult {
  const row = newRow(LINK_REQUEST, { record_table: table, record, incident })
  return row.insert() === null
    ? { ok: false, sentence: `The link was not asked for: ${refusalWords(row)}` }
    : { ok: true, sentence: `The link to ${incident.trim()} is asked for. The story says what comes of it.` }
}
