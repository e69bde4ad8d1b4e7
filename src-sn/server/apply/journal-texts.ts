/**
 * Whether the text of a field mapping stands in the journal already. An entry cannot be taken back, and a run that broke off
 * may have written it. Entries are known by their sys_id: the outbox names those that the sync wrote, with what was meant
 * and when. So a text that was written, replaced and wanted again is written again.
 */
import type { GlideRecord } from '@servicenow/glide'
import { isObject, parseJson } from '../platform/json.ts'
import { journalStart, comparable, newestEntries, says, updateNamedBy } from '../platform/journal.ts'
import type { JournalEntry } from '../platform/journal.ts'
import { openTable, text } from '../platform/rows.ts'
import { NOTE, OUTBOUND_EVENT, SYSTEM_USER } from '../platform/tables.ts'

/** The last ones of the column: a run that broke off was one of the latest writers. */
const MAX_ENTRIES = 200

interface WantedText {
  readonly column: string
  readonly value: string
  /** What incident.io said last, as the ticket remembers it; '' when it does not. */
  readonly sent: string
  /** The sync's newest entry (sys_id) that the ticket knows of, '' when it knows of none. */
  readonly known: string
  /** A text as the ticket remembers it. */
  readonly asRemembered: (text: string) => string
}

/** Structural, so that the test of a text needs no whole ticket. */
interface Writer {
  readonly createdOn: string
  readonly createdBy: string
  /** Up to where the journal was looked at: what stands before that is dealt with. */
  readonly journalWatermark: string
  readonly journalSeen: readonly string[]
  readonly eventsBefore: string
}

/** True when the record holds the text as the newest one of the sync, or when a run that broke off wrote it. */
export function isTextWritten(
  ticket: Writer,
  record: GlideRecord,
  { column, value, sent, known, asRemembered }: WantedText,
): boolean {
  if (comparable(value) === '') return true
  const entries = newestEntries(record.getUniqueValue(), column, '', [], MAX_ENTRIES)
  if (entries.length === 0) return false
  const reported = readReported(entries)
  const newest = newestOwn(reported)
  // Noted, but the ticket does not know of it: the run broke off in between, or the row of the ticket was deleted.
  if (newest !== null && asRemembered(newest.text) === asRemembered(value)) {
    const isKnown = known === '' ? asRemembered(newest.text) === sent : newest.sysId === known
    if (!isKnown) return true
  }
  const users = [SYSTEM_USER, ticket.createdBy]
  // A row that knows of no text, on a record that was there before it: an earlier row may have written it at any time.
  const isForgotten = sent === '' && text(record, 'sys_created_on') <= ticket.createdOn
  const since = isForgotten ? '' : notLookedAt(ticket)
  const free = entries.filter(
    entry =>
      entry.createdOn >= since &&
      !ticket.journalSeen.includes(entry.sysId) &&
      !reported.has(entry.sysId) &&
      users.includes(entry.createdBy) &&
      updateNamedBy(entry) === '' &&
      says(entry, value),
  )
  return withoutNotes(free).length > 0
}

/** An entry that a broken-off run wrote is not looked at yet: the capture leaves it to the run that goes on. */
function notLookedAt({ createdOn, eventsBefore, journalWatermark }: Writer): string {
  return journalStart({ createdOn, eventsBefore, journalWatermark }, 'thorough')
}

interface OwnEntry {
  readonly sysId: string
  readonly text: string
  readonly at: string
}

/** An entry that has a row in the outbox: one that the sync wrote says what was meant, and when. */
interface Reported {
  readonly own: OwnEntry | null
}

function readReported(entries: readonly JournalEntry[]): ReadonlyMap<string, Reported> {
  const event = openTable(OUTBOUND_EVENT)
  event.addQuery('source_id', 'IN', entries.map(entry => `journal:${entry.sysId}`).join(','))
  event.query()
  const found = new Map<string, Reported>()
  while (event.next()) {
    const payload = text(event, 'state') === 'not_needed' ? parseJson(text(event, 'payload')) : null
    const sysId = text(event, 'source_id').slice('journal:'.length)
    const own = isObject(payload) ? { sysId, text: String(payload['text']), at: String(payload['occurred_at']) } : null
    found.set(sysId, { own })
  }
  return found
}

function newestOwn(reported: ReadonlyMap<string, Reported>): OwnEntry | null {
  const own = [...reported.values()].flatMap(one => one.own ?? [])
  return own.reduce<OwnEntry | null>((newest, one) => (newest === null || one.at >= newest.at ? one : newest), null)
}

/** An update of incident.io that says the same is a note of its own. */
function withoutNotes(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  if (entries.length === 0) return entries
  const note = openTable(NOTE)
  note.addQuery('journal_id', 'IN', entries.map(entry => entry.sysId).join(','))
  note.query()
  const claimed = new Set<string>()
  while (note.next()) claimed.add(text(note, 'journal_id'))
  return entries.filter(entry => !claimed.has(entry.sysId))
}
