/** The outbox: one row for everything that incident.io should hear of, exactly once by its source id. */
import { ABANDONED_AFTER_SECONDS } from '../platform/backoff.ts'
import { newMemo } from '../platform/memo.ts'
import type { Memo } from '../platform/memo.ts'
import { findRow, openTable, text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { OUTBOUND_EVENT } from '../contract/tables.ts'
import { incidentIdOf } from '../apply/ticket-row.ts'
import type { Ticket } from '../apply/ticket-row.ts'
import { fromNow } from '../platform/time.ts'

/** What is asked of the bridge: it tells nothing about a record. */
export type RequestType = 'catalogue_refresh' | 'preview' | 'link_requested' | 'resync'
export type EventType = 'ticket_created' | 'work_note' | 'comment' | 'attachment' | 'state_changed' | RequestType

export interface NewEvent {
  /** What happened, by the row it happened to: a second row with the same source id cannot exist. */
  readonly sourceId: string
  readonly type: EventType
  readonly occurredAt: string
  readonly author: string
  /** What only this type has. */
  readonly details: Readonly<Record<string, unknown>>
}

export interface RecordLink {
  readonly table: string
  readonly sysId: string
  readonly number: string
  readonly url: string
}

/** Stores the event; true when it stands, also when another run stored it first. */
export function storeEvent(ticket: Ticket, record: RecordLink, event: NewEvent, memo: Memo = newMemo()): boolean {
  return isStored(event.sourceId) || insertEvent(ticket, record, event, memo)
}

/** The same for an event that was looked for already. */
export function insertEvent(
  ticket: Ticket,
  record: RecordLink,
  event: NewEvent,
  memo: Memo,
  columns: Readonly<Values> = READY,
): boolean {
  // Refused by the unique index means that another run was faster: that row is as good.
  return (
    insert(event, ticket.sysId, toPayload(ticket, record, event, memo), columns) !== null || isStored(event.sourceId)
  )
}

/** Hands the event out instead of leaving it to the outbox: the sys_id of its row, null when another run has it. */
export function insertClaimed(
  ticket: Ticket,
  record: RecordLink,
  event: NewEvent,
  memo: Memo,
  claim: Readonly<Values>,
): string | null {
  return insert(event, ticket.sysId, toPayload(ticket, record, event, memo), { ...READY, ...claim })
}

/** Notes in the outbox that the sync itself wrote the entry: it is never sent, however often it is looked at. */
export function storeOwn(ticket: Ticket, record: RecordLink, event: NewEvent): boolean {
  return (
    isStored(event.sourceId) ||
    insertEvent(ticket, record, event, newMemo(), { state: 'sent', answer: 'Not sent: the sync wrote it itself.' })
  )
}

/** Does it stand already, whatever became of it? */
export function isStored(sourceId: string): boolean {
  return findRow(OUTBOUND_EVENT, 'source_id', sourceId) !== null
}

/** Which of these stand already? */
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

/** Stores what was asked for. `ticket` is the one to list it under. */
export function storeRequest(event: NewEvent & { readonly type: RequestType }, ticket = ''): boolean {
  return insert(event, ticket, { ...toCommon(event), ...event.details }, READY) !== null || isStored(event.sourceId)
}

/** A row that waits has a next attempt: should the rule that sends it die, the minute script finds it due. */
const READY: Readonly<Values> = { state: 'ready' }

function insert(event: NewEvent, ticket: string, payload: object, columns: Readonly<Values>): string | null {
  const row = openTable(OUTBOUND_EVENT)
  row.newRecord()
  row.setValue('source_id', event.sourceId)
  row.setValue('type', event.type)
  row.setValue('ticket', ticket)
  if (columns['state'] === 'ready') row.setValue('next_attempt', fromNow(ABANDONED_AFTER_SECONDS))
  for (const [column, value] of Object.entries(columns)) row.setValue(column, value)
  row.setValue('payload', JSON.stringify(payload))
  const sysId: string | null = row.insert()
  return sysId
}

/** The link of a ticket that has its record. */
export function linkOf(ticket: Ticket): RecordLink {
  return { table: ticket.targetTable, sysId: ticket.target, number: ticket.number, url: ticket.url }
}

function toPayload(ticket: Ticket, record: RecordLink, event: NewEvent, memo: Memo) {
  return {
    ...toCommon(event),
    record_type: ticket.recordType,
    external_id: ticket.externalId,
    incident_id: incidentIdOf(ticket, memo),
    record: { table: record.table, sys_id: record.sysId, number: record.number, url: record.url },
    ...event.details,
  }
}

function toCommon(event: NewEvent) {
  return { source_id: event.sourceId, type: event.type, occurred_at: event.occurredAt, author: event.author }
}
