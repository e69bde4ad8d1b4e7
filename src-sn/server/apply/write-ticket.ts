/** Writes what a ticket comes to: the record, and what the platform made of it. */
import type { GlideRecord } from '@servicenow/glide'
import { failed } from './decision.ts'
import type { ApplyResult, Go, Permit, Written } from './decision.ts'
import { findRecord, inItsOwnClass } from './find-record.ts'
import { markUnderWay } from './ticket-status.ts'
import { keptWarnings, verifyStored } from './verify-stored.ts'
import { hasChanges, isBeingWritten, planInsert, planRecovery, planUpdate } from './write-plan.ts'
import { insertRecord, updateRecord } from './write-record.ts'
import { rememberOwnEntries } from '../capture/journal.ts'
import { isTrue, readRow, text, toNumber } from '../platform/rows.ts'
import { recordUrl } from '../platform/settings.ts'
import type { Memo, Ticket } from '../tickets/ticket.ts'

type Success = Extract<Written, { ok: true }>

/** Makes or updates the record, reads it back and says what came of it. Safe to repeat after a stop anywhere in between. */
export function writeTicket(ticket: Ticket, go: Go, memo: Memo): ApplyResult {
  const { permit, found, resolved, warnings } = go
  if (
    found.how === 'recovered' &&
    isBeingWritten(found.record, ticket, resolved.columns, permit.template.staticValues)
  ) {
    return { kind: 'waiting', reason: 'Another run is just making the record.' }
  }
  if (found.how === 'none' || hasChanges(ticket, resolved.columns)) markUnderWay(ticket)
  const written = writeFound(ticket, go, memo)
  const met = !written.ok && written.duplicate ? findRecord(ticket, permit.template.table) : null
  // Another run inserted the same record a moment ago: this one goes on with that.
  if (met?.how === 'recovered') return writeTicket(ticket, { ...go, found: met }, memo)
  return written.ok
    ? conclude(ticket, permit, written, { warnings, how: found.how, memo })
    : failed(written.words, warnings)
}

function writeFound(ticket: Ticket, { permit, found, probe, resolved: { columns } }: Go, memo: Memo): Written {
  const { table, staticValues } = permit.template
  switch (found.how) {
    case 'none':
      return insertRecord(ticket, planInsert(probe, columns, staticValues), { table, isTaken: found.isTaken }, memo)
    case 'recovered':
      return updateRecord(found.record, ticket, planRecovery(found.record, ticket, columns, staticValues))
    case 'linked':
    case 'adopted':
      return updateRecord(found.record, ticket, planUpdate(found.record, ticket, columns))
  }
}

/** Reads the record back and says where it differs from what was meant. */
function conclude(
  ticket: Ticket,
  permit: Permit,
  written: Success,
  before: { warnings: readonly string[]; how: Go['found']['how']; memo: Memo },
): ApplyResult {
  const { warnings, how, memo } = before
  const read = readRow(permit.template.table, written.sysId)
  if (read === null)
    return failed(
      'The record was written but cannot be read back. A rule may have removed it or moved it to another table.',
      warnings,
    )
  const record = inItsOwnClass(read)
  memo.records.set(written.sysId, record)
  const said = [...warnings, ...written.warnings, ...verifyStored(record, written.columns)]
  const columns = [...(ticket.desired ?? []).map(wanted => wanted.column), ...Object.keys(permit.template.staticValues)]
  const kept =
    ticket.target === ''
      ? []
      : keptWarnings(
          ticket.warnings,
          columns,
          written.columns.map(column => column.column),
          said,
        )
  const link = { table: record.getRecordClassName(), sysId: written.sysId, number: text(record, 'number') }
  const stateIsOurs = isStateOurs(ticket, how, written, record)
  rememberOwnEntries(
    ticket,
    { table: link.table, sys_id: link.sysId, number: link.number, url: recordUrl(link.table, link.sysId) },
    { now: written.columns.map(column => column.column), applied: written.applied },
  )
  return {
    kind: 'applied',
    record: {
      ...link,
      state: text(record, 'state'),
      stateLabel: record.isValidField('state') ? record.getDisplayValue('state') : '',
      version: text(record, 'sys_mod_count'),
      isClosed: record.isValidField('active') ? !isTrue(record, 'active') : null,
    },
    applied: written.applied,
    adopted: how === 'adopted',
    inserted: how === 'none',
    warnings: [...said, ...kept],
    stateIsOurs,
    seenVersion: seenBy(ticket, how, written, record, stateIsOurs),
  }
}

/** The update count up to which the record is looked at, when nobody else can have written in between; null to leave it. */
function seenBy(
  ticket: Ticket,
  how: Go['found']['how'],
  { before }: Success,
  record: GlideRecord,
  stateIsOurs: boolean,
): number | null {
  const version = toNumber(record, 'sys_mod_count')
  const isStateKnown = stateIsOurs || text(record, 'state') === ticket.recordState
  const isAlone = how !== 'recovered' && version <= before + (how === 'none' ? 0 : 1) && isStateKnown
  if (how === 'linked') return isAlone && ticket.seenVersion === before ? version : null
  return isAlone ? version : NEVER_SEEN
}

/** No update count is that low: the record is looked at as soon as somebody looks. */
const NEVER_SEEN = -1

/**
 * Is the state of the record the one the sync gave it? Another one was set by a person or a rule in between, which is news
 * for incident.io. A record that a broken-off run made may have been worked on before this run found it.
 */
function isStateOurs(ticket: Ticket, how: Go['found']['how'], written: Success, record: GlideRecord): boolean {
  const state = text(record, 'state')
  const sent = written.columns.find(column => column.column === 'state')
  if (sent !== undefined) return state === sent.value
  if (how !== 'recovered') return ticket.target === ''
  return (
    text(record, 'sys_mod_count') === '0' || ticket.desired?.find(wanted => wanted.column === 'state')?.value === state
  )
}
