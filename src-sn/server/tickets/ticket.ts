/** A ticket row as a plain record, and what one transaction knows of tickets. */
import type { GlideRecord } from '@servicenow/glide'
import { parseMemory } from '../contract/memory.ts'
import { claimAnswers, recordTypes, ticketStatuses } from '../contract/vocabulary.ts'
import type { RecordAddress, RecordType } from '../contract/vocabulary.ts'
import { oneOf } from '../platform/json.ts'
import { spokenReference } from '../platform/privacy.ts'
import { openTable, readRow, text } from '../platform/rows.ts'
import { privateIncidentsAllowed } from '../platform/settings.ts'
import { nothingKnown, type SyncStateMemo } from '../platform/start.ts'
import { TICKET } from '../platform/tables.ts'
import type { PeopleMemo } from '../platform/users.ts'
import { now } from '../platform/time.ts'
import type { TemplateMemo } from './template.ts'
import { parseDesiredValues } from './values.ts'

/** One transaction reads each of these once. */
export interface Memo extends TemplateMemo, PeopleMemo, SyncStateMemo {
  /** Tickets as they were last read or written here, by sys_id. */
  readonly tickets: Map<string, Ticket>
  /** Records that were read a moment ago, by sys_id. */
  readonly records: Map<string, GlideRecord>
  /** When the incident was read that the transaction is about, as ServiceNow stores a moment. */
  readonly readAt: string
}

export function newMemo(readAt = now()): Memo {
  return {
    readAt,
    templates: new Map(),
    fields: new Map(),
    statusValues: new Map(),
    tickets: new Map(),
    records: new Map(),
    people: new Map(),
    ...nothingKnown(),
  }
}

export type Ticket = Readonly<ReturnType<typeof fromColumns>>

/** The columns whose change means that the record must be looked at again. */
const SPEC_COLUMNS = ['template', 'parent', 'desired_values', 'private', 'source_updated_at', 'source_status']

function fromColumns(sysId: string, read: (column: string) => string) {
  const isPrivate = ['1', 'true'].includes(read('private'))
  const readCount = (column: string): number => Number(read(column)) || 0
  return {
    sysId,
    recordType: oneOf(recordTypes, read('record_type'), 'incident'),
    externalId: read('external_id'),
    /** For sentences: of a private incident it says nothing. */
    reference: spokenReference(read('reference'), isPrivate),
    private: isPrivate,
    template: read('template'),
    parent: read('parent'),
    /** What incident.io names as its record, or an admin. It proves nothing. */
    adopt: read('adopt').trim(),
    /** What an admin was asked about: a claim, or the sys_id that they confirmed. */
    claim: read('claim'),
    claimAnswer: oneOf(claimAnswers, read('claim_answer'), ''),
    /** Why this template, or none: the verdict in the first line. */
    decision: read('decision'),
    /** Null when the text on the row is not what the bridge writes. */
    desired: parseDesiredValues(read('desired_values')),
    /** The spec columns as one text, to notice that they changed while the record was being written. */
    spec: SPEC_COLUMNS.map(read).join('\n'),
    /** The version of the incident or follow-up that the row is about. */
    version: read('source_updated_at'),
    /** When the incident or follow-up was made, by its sender; '' when nobody said. */
    sourceCreatedAt: read('source_created_at'),
    status: oneOf(ticketStatuses, read('status'), 'pending'),
    targetTable: read('target_table'),
    target: read('target'),
    number: read('number'),
    url: read('record_url'),
    /** It has a record, or had one: the address stays when the record is given up. */
    hadRecord: read('target') !== '' || read('jira_id') !== '' || read('record_url') !== '',
    /** The template that the record came from, '' without a record. */
    recordTemplate: read('record_template'),
    /** When the record was found deleted, '' otherwise. */
    lostAt: read('lost_at'),
    recordState: read('record_state'),
    /** The record's update count (sys_mod_count) when its state was noted. */
    recordVersion: readCount('record_version'),
    /** What is remembered of the record's columns. */
    memory: parseMemory(read('applied_values')),
    /** Of the incident the id of its status, of a follow-up its status; '' when nobody said. */
    sourceStatus: read('source_status'),
    /** The incident is closed, or the follow-up is done. */
    isSourceClosed: ['1', 'true'].includes(read('source_closed')),
    /** The status that the record's present state asked incident.io for, '' when it asked for none. */
    askedStatus: read('asked_status'),
    warnings: read('warnings'),
    reason: read('reason'),
    error: read('error'),
    attempts: readCount('attempts'),
    nextAttempt: read('next_attempt'),
    /** Runs of the bridge that failed in a row, for a reason that should pass; 0 while they go through. */
    bridgeAttempts: readCount('bridge_attempts'),
    bridgeError: read('bridge_error'),
    journalWatermark: read('journal_watermark'),
    /** Journal entries close to the watermark that were looked at, by sys_id. */
    journalSeen: read('journal_seen').split(',').filter(Boolean),
    /** The record's update count up to which its journal and its state were looked at. */
    seenVersion: readCount('seen_version'),
    closedAt: read('closed_at'),
    /** What people wrote up to this moment is done with: its events may be cleaned away. */
    eventsBefore: read('events_before'),
    /** The newest update that was written as a note; after every one where the record is older than its link. */
    notesUntil: read('notes_until'),
    /** When a record that existed before was linked, '' for records that the sync made. */
    adoptedAt: read('adopted_at'),
    /** Of a ticket in Jira: the issue, the moment it was last seen at, and the attempts to create it. */
    jiraId: read('jira_id'),
    jiraUpdatedAt: read('jira_updated_at'),
    jiraAttempt: readCount('jira_attempt'),
    jiraClaimedAt: read('jira_claimed_at'),
    createdOn: read('sys_created_on'),
    createdBy: read('sys_created_by'),
    /** How often the row was updated. */
    updates: readCount('sys_mod_count'),
  }
}

/** A ticket that has no row yet. */
export const BLANK_TICKET: Ticket = fromColumns('', () => '')

/** The row of a GlideRecord, also right after it was written. */
export function toTicket(row: GlideRecord): Ticket {
  return fromColumns(row.getUniqueValue(), column => text(row, column))
}

export function readTicket(sysId: string): Ticket | null {
  const row = readRow(TICKET, sysId)
  return row === null ? null : toTicket(row)
}

/** A ticket that another one hangs from: as it is at hand, or read. One without a record may have got it meanwhile. */
export function readKnownTicket(sysId: string, memo: Memo): Ticket | null {
  const known = memo.tickets.get(sysId)
  if (known !== undefined && known.target !== '') return known
  const read = readTicket(sysId)
  if (read !== null) memo.tickets.set(sysId, read)
  return read
}

/** The ticket that a record belongs to; null for a record the sync does not know or no longer follows. */
export function findTicketOfRecord(recordSysId: string): Ticket | null {
  const row = findRowOfRecord(recordSysId)
  return row === null ? null : toTicket(row)
}

/** The same as a row that can be written. */
export function findRowOfRecord(recordSysId: string): GlideRecord | null {
  const row = openTable(TICKET)
  row.addQuery('target', recordSysId)
  row.addQuery('status', '!=', 'unlinked')
  row.setLimit(1)
  row.query()
  return row.next() && text(row, 'target') === recordSysId ? row : null
}

/** The ticket of an incident or follow-up of incident.io. */
export function findTicket(recordType: RecordType, externalId: string): Ticket | null {
  const row = openTable(TICKET)
  row.addQuery('record_type', recordType)
  row.addQuery('external_id', externalId)
  row.setLimit(1)
  row.query()
  return row.next() && text(row, 'record_type') === recordType && text(row, 'external_id') === externalId
    ? toTicket(row)
    : null
}

/** The incident.io incident that the ticket is about: its own, or the follow-up's. */
function incidentIdOf(ticket: Ticket, memo: Memo): string {
  if (ticket.recordType === 'incident') return ticket.externalId
  return readKnownTicket(ticket.parent, memo)?.externalId ?? ''
}

/** What an event about the ticket's record says; `record` where the ticket does not name it yet. */
export function aboutTicket(ticket: Ticket, memo: Memo, record: RecordAddress = addressOf(ticket)) {
  return {
    ticket: ticket.sysId,
    record: {
      record_type: ticket.recordType,
      external_id: ticket.externalId,
      incident_id: incidentIdOf(ticket, memo),
      record,
    },
  }
}

/** The record of a ticket that has one. */
function addressOf({ targetTable, target, number, url }: Ticket): RecordAddress {
  return { table: targetTable, sys_id: target, number, url }
}

/** Statuses that are an admin's decision: nothing but an admin ends them. */
export function isLeftAlone(ticket: Pick<Ticket, 'status'>): boolean {
  return ticket.status === 'unlinked' || ticket.status === 'discarded'
}

/** A private incident never leaves incident.io unless the checkbox is on, also when it turned private later. */
export function isPrivateAndKept(ticket: Ticket): boolean {
  return ticket.private && !privateIncidentsAllowed()
}
