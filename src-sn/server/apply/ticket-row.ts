/** A ticket row as a plain record. */
import type { GlideRecord } from '@servicenow/glide'
import { parseAppliedValues, parseDesiredValues } from '../contract/desired-values.ts'
import type { DesiredValue } from '../contract/desired-values.ts'
import type { Memo } from '../platform/memo.ts'
import { isTrue, openTable, readRow, text, toNumber } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { TICKET } from '../contract/tables.ts'

export interface Ticket {
  readonly sysId: string
  readonly recordType: string
  readonly externalId: string
  readonly reference: string
  readonly private: boolean
  readonly template: string
  readonly parent: string
  readonly adopt: string
  /** Null when the text on the row is not what the bridge writes. */
  readonly desired: readonly DesiredValue[] | null
  /** The spec columns as one text, to notice that they changed while the record was being written. */
  readonly spec: string
  readonly status: string
  readonly targetTable: string
  readonly target: string
  readonly number: string
  readonly url: string
  readonly recordState: string
  /** The record's update count (sys_mod_count) when its state was noted. */
  readonly recordVersion: number
  readonly applied: Readonly<Values>
  readonly warnings: string
  readonly error: string
  readonly attempts: number
  readonly nextAttempt: string
  readonly journalWatermark: string
  /** Journal entries close to the watermark that were looked at, by sys_id. */
  readonly journalSeen: readonly string[]
  /** The record's update count up to which its journal and its state were looked at. */
  readonly seenVersion: number
  readonly closedAt: string
  /** What people wrote up to this moment is done with: its events may be cleaned away. */
  readonly eventsBefore: string
  /** When a record that was there before was linked, '' for records that the sync made. */
  readonly adoptedAt: string
  /** Of a ticket in Jira: the issue, the moment it was last seen at, and the attempts to create it. */
  readonly jiraId: string
  readonly jiraUpdatedAt: string
  readonly jiraAttempt: number
  readonly jiraClaimedAt: string
  readonly createdOn: string
  readonly createdBy: string
  /** How often the row was updated. */
  readonly updates: number
}

/** The columns whose change means that the record must be looked at again. */
const SPEC_COLUMNS = ['template', 'parent', 'desired_values', 'private', 'adopt', 'source_updated_at']

/** A ticket that no row stands for yet. */
export const BLANK_TICKET: Ticket = {
  sysId: '',
  recordType: '',
  externalId: '',
  reference: '',
  private: false,
  template: '',
  parent: '',
  adopt: '',
  desired: [],
  spec: '',
  status: 'pending',
  targetTable: '',
  target: '',
  number: '',
  url: '',
  recordState: '',
  recordVersion: 0,
  applied: {},
  warnings: '',
  error: '',
  attempts: 0,
  nextAttempt: '',
  journalWatermark: '',
  journalSeen: [],
  seenVersion: 0,
  closedAt: '',
  eventsBefore: '',
  adoptedAt: '',
  jiraId: '',
  jiraUpdatedAt: '',
  jiraAttempt: 0,
  jiraClaimedAt: '',
  createdOn: '',
  createdBy: '',
  updates: 0,
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
export function findTicket(recordType: string, externalId: string): Ticket | null {
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
export function incidentIdOf(ticket: Ticket, memo: Memo): string {
  if (ticket.recordType === 'incident') return ticket.externalId
  return readKnownTicket(ticket.parent, memo)?.externalId ?? ''
}

/** The row that a GlideRecord stands on, also right after it was written. */
export function toTicket(row: GlideRecord): Ticket {
  return {
    sysId: row.getUniqueValue(),
    recordType: text(row, 'record_type'),
    externalId: text(row, 'external_id'),
    reference: text(row, 'reference'),
    private: isTrue(row, 'private'),
    template: text(row, 'template'),
    parent: text(row, 'parent'),
    adopt: text(row, 'adopt').trim(),
    desired: parseDesiredValues(text(row, 'desired_values')),
    spec: SPEC_COLUMNS.map(column => text(row, column)).join('\n'),
    status: text(row, 'status'),
    targetTable: text(row, 'target_table'),
    target: text(row, 'target'),
    number: text(row, 'number'),
    url: text(row, 'record_url'),
    recordState: text(row, 'record_state'),
    recordVersion: toNumber(row, 'record_version'),
    applied: parseAppliedValues(text(row, 'applied_values')),
    warnings: text(row, 'warnings'),
    error: text(row, 'error'),
    attempts: toNumber(row, 'attempts'),
    nextAttempt: text(row, 'next_attempt'),
    journalWatermark: text(row, 'journal_watermark'),
    journalSeen: text(row, 'journal_seen')
      .split(',')
      .filter(id => id !== ''),
    seenVersion: toNumber(row, 'seen_version'),
    closedAt: text(row, 'closed_at'),
    eventsBefore: text(row, 'events_before'),
    adoptedAt: text(row, 'adopted_at'),
    jiraId: text(row, 'jira_id'),
    jiraUpdatedAt: text(row, 'jira_updated_at'),
    jiraAttempt: toNumber(row, 'jira_attempt'),
    jiraClaimedAt: text(row, 'jira_claimed_at'),
    createdOn: text(row, 'sys_created_on'),
    createdBy: text(row, 'sys_created_by'),
    updates: toNumber(row, 'sys_mod_count'),
  }
}
