/** The outbox: one row for everything that incident.io should hear of, exactly once by its source id. */
import { OUTBOUND_EVENT } from './tables.ts'
import { findRow, openTable } from './rows.ts'
import type { Values } from './rows.ts'
import { incidentIdOf } from './ticket-row.ts'
import type { Ticket } from './ticket-row.ts'

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

export interface RecordLink { readonly table: string, readonly sysId: string, readonly number: string, readonly url: string }

/** Stores the event; true when it stands, also when another run stored it first. */
export function storeEvent(ticket: Ticket, record: RecordLink, event: NewEvent): boolean {
  return store(event, ticket.sysId, toPayload(ticket, record, event))
}

/** Notes in the outbox that the sync itself wrote the entry: it is never sent, however often it is looked at. */
export function storeOwn(ticket: Ticket, record: RecordLink, event: NewEvent): boolean {
  return store(event, ticket.sysId, toPayload(ticket, record, event), { state: 'sent', answer: 'Not sent: the sync wrote it itself.' })
}

/** Does it stand already, whatever became of it? */
export function isStored(sourceId: string): boolean {
  return findRow(OUTBOUND_EVENT, 'source_id', sourceId) !== null
}

/** Stores what was asked for. `ticket` is the one to list it under. */
export function storeRequest(event: NewEvent & { readonly type: RequestType }, ticket = ''): boolean {
  return store(event, ticket, { ...toCommon(event), ...event.details })
}

function store(event: NewEvent, ticket: string, payload: object, columns: Values = { state: 'ready' }): boolean {
  if (isStored(event.sourceId)) return true
  const row = openTable(OUTBOUND_EVENT)
  row.newRecord()
  row.setValue('source_id', event.sourceId)
  row.setValue('type', event.type)
  row.setValue('ticket', ticket)
  for (const [column, value] of Object.entries(columns)) row.setValue(column, value)
  row.setValue('payload', JSON.stringify(payload))
  // Refused by the unique index means that another run was faster: that row is as good.
  return row.insert() !== null || isStored(event.sourceId)
}

/** The link of a ticket that has its record. */
export function linkOf(ticket: Ticket): RecordLink {
  return { table: ticket.targetTable, sysId: ticket.target, number: ticket.number, url: ticket.url }
}

function toPayload(ticket: Ticket, record: RecordLink, event: NewEvent) {
  return {
    ...toCommon(event),
    record_type: ticket.recordType,
    external_id: ticket.externalId,
    incident_id: incidentIdOf(ticket),
    record: { table: record.table, sys_id: record.sysId, number: record.number, url: record.url },
    ...event.details,
  }
}

function toCommon(event: NewEvent) {
  return { source_id: event.sourceId, type: event.type, occurred_at: event.occurredAt, author: event.author }
}
