/** The outbox: one row for everything that incident.io should hear of, exactly once by its source id. */
import { cutForJson, lengths, storedJson } from '../contract/columns.ts'
import type { EventBase, EventDetails, EventRecord, EventType, RequestType } from '../contract/events.ts'
import { ABANDONED_AFTER_SECONDS } from '../platform/backoff.ts'
import type { JournalEntry } from '../platform/journal.ts'
import { findRow, newRow, openTable, text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { OUTBOUND_EVENT } from '../platform/tables.ts'
import { fromNow, isoMilliseconds, nowMs, toIso } from '../platform/time.ts'
import { displayName } from '../platform/users.ts'
import type { PeopleMemo } from '../platform/users.ts'

export interface NewEvent<Type extends EventType = EventType> {
  /** What happened, by the row it happened to: a second row with the same source id cannot exist. */
  readonly sourceId: string
  readonly type: Type
  readonly occurredAt: string
  readonly author: string
  /** What only this type has. */
  readonly details: EventDetails
}

/** The row that an event is listed under, and what the event says about its record. */
export interface About {
  readonly ticket: string
  readonly record: EventRecord
}

const JOURNAL = 'journal:'

export const journalSource = (entry: Pick<JournalEntry, 'sysId'>): string => `${JOURNAL}${entry.sysId}`

/** One event for each file, however often it is looked at. */
export const attachmentSource = (sysId: string): string => `attachment:${sysId}`

/** The sys_id of the journal entry that an event is about; null for events about anything else. */
export function journalEntryOf(sourceId: string): string | null {
  return sourceId.startsWith(JOURNAL) ? sourceId.slice(JOURNAL.length) : null
}

/** What an entry of the journal says, as an event. */
export function journalEvent(entry: JournalEntry, memo: PeopleMemo): NewEvent {
  return {
    sourceId: journalSource(entry),
    type: entry.element === 'comments' ? 'comment' : 'work_note',
    occurredAt: toIso(entry.createdOn),
    author: displayName(entry.createdBy, memo),
    details: { text: entry.value },
  }
}

/** Stores the event; true when its row exists, also when another run stored it first. `about` is read when it is new. */
export function storeEvent(event: NewEvent, about: () => About): boolean {
  return isStored(event.sourceId) || insertEvent(event, about())
}

/** The same for an event that was looked for already. */
export function insertEvent(event: NewEvent, about: About, columns: Readonly<Values> = READY): boolean {
  // Refused by the unique index means that another run was faster: that row is as good.
  return insertAbout(event, about, columns) !== null || isStored(event.sourceId)
}

/** Hands the event out instead of leaving it to the outbox: the sys_id of its row, null when another run has it. */
export function insertClaimed(event: NewEvent, about: About, claim: Readonly<Values>): string | null {
  return insertAbout(event, about, { ...READY, ...claim })
}

/**
 * Notes in the outbox that the sync itself wrote the entry, so that it is never sent. `text` is what was meant, and the
 * moment is exact: journal-texts.ts asks which of them is the newest.
 */
export function storeOwnEntry(entry: JournalEntry, text: string, about: () => About): boolean {
  const event: NewEvent = {
    sourceId: journalSource(entry),
    type: entry.element === 'comments' ? 'comment' : 'work_note',
    occurredAt: isoMilliseconds(nowMs()),
    author: '',
    details: { text },
  }
  return (
    isStored(event.sourceId) ||
    insertEvent(event, about(), { state: 'not_needed', answer: 'The sync wrote this text itself.' })
  )
}

/** Does its row exist already, whatever became of it? */
function isStored(sourceId: string): boolean {
  return findRow(OUTBOUND_EVENT, 'source_id', sourceId) !== null
}

/** Which of these have a row already? */
export function storedAmong(sourceIds: readonly string[]): ReadonlySet<string> {
  const stored = new Set<string>()
  for (let first = 0; first < sourceIds.length; first += MAX_IN_QUERY) {
    const event = openTable(OUTBOUND_EVENT)
    event.addQuery('source_id', 'IN', sourceIds.slice(first, first + MAX_IN_QUERY).join(','))
    event.query()
    while (event.next()) stored.add(text(event, 'source_id'))
  }
  return stored
}

const MAX_IN_QUERY = 500

/** Stores what is asked of the bridge. `ticket` is the one to list it under. */
export function storeRequest(event: NewEvent<RequestType>, ticket = ''): boolean {
  return insert(event, ticket, { ...toCommon(event), ...event.details }, READY) !== null || isStored(event.sourceId)
}

/** A row that waits has a next attempt: should the rule that sends it die, the minute script finds it due. */
const READY: Readonly<Values> = { state: 'ready' }

function insertAbout(event: NewEvent, { ticket, record }: About, columns: Readonly<Values>): string | null {
  return insert(event, ticket, { ...toCommon(event), ...record, ...event.details }, columns)
}

function insert(event: NewEvent, ticket: string, payload: object, columns: Readonly<Values>): string | null {
  return newRow(OUTBOUND_EVENT, {
    source_id: event.sourceId,
    type: event.type,
    ticket,
    ...(columns['state'] === 'ready' ? { next_attempt: fromNow(ABANDONED_AFTER_SECONDS) } : {}),
    ...columns,
    payload: encodePayload(payload),
  }).insert()
}

const SHORTENED = '\n(shortened: the whole text is on the record)'

/** The JSON of the column, which is never cut: of a text that does not fit, the beginning is stored with a sentence. */
function encodePayload(payload: object): string {
  const whole = storedJson(payload)
  const max = lengths.outbound_event.payload
  if (whole.length <= max || !('text' in payload) || typeof payload.text !== 'string') return whole
  const rest = storedJson({ ...payload, text: SHORTENED }).length
  return storedJson({ ...payload, text: `${cutForJson(payload.text, max - rest)}${SHORTENED}` })
}

/** What the payload of an event's row says now that it is looked at again. */
export function payloadOf(event: NewEvent, { record }: About): string {
  return encodePayload({ ...toCommon(event), ...record, ...event.details })
}

function toCommon(event: NewEvent): EventBase {
  return { source_id: event.sourceId, type: event.type, occurred_at: event.occurredAt, author: event.author }
}
