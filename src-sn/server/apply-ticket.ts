/**
 * Makes a ticket's record be what the ticket row says. Called by the rules of the ticket table, by the minute script
 * and by "Try again": always the same function, and always safe to call once more.
 */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { afterLink, announceLink } from './after-link.ts'
import type { Permit } from './apply-gate.ts'
import { failed } from './apply-result.ts'
import type { ApplyResult } from './apply-result.ts'
import { rememberOwnEntries } from './capture-journal.ts'
import { decideTicket } from './decide-ticket.ts'
import type { Go } from './decide-ticket.ts'
import { findRecord, inItsOwnClass } from './find-record.ts'
import { isLinkAsked, wasLinkAsked } from './link-request.ts'
import type { Resolved } from './resolve-lookups.ts'
import { isSysId, readRow, text } from './rows.ts'
import { recordUrl } from './settings.ts'
import { isLeftAlone, markUnderWay, saveResult, startOver } from './ticket-status.ts'
import { readTicket } from './ticket-row.ts'
import type { Ticket } from './ticket-row.ts'
import { keptWarnings, verifyStored } from './verify-stored.ts'
import { createRecord, hasChanges, isBeingWritten, recoverRecord, updateRecord } from './write-record.ts'
import type { Written } from './write-record.ts'

/** How often a ticket is looked at again because its row changed while the record was being written. */
const MAX_ROUNDS = 3

/** The business rules on the ticket table. */
export function applyChangedTicket(current: GlideRecord): void {
  applyTicket(current.getUniqueValue())
}

/** Brings the ticket's record in step and writes what came of it on the row. Never throws. */
export function applyTicket(sysId: string): void {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const ticket = readTicket(sysId)
    if (ticket === null) return
    if (isLeftAlone(ticket)) {
      // An admin's decision, which stays until "Try again" or until they link a record.
      if (!isLinkAsked(ticket.adopt)) return
      startOver(ticket)
      continue
    }
    const result = applySafely(ticket)
    const isNewLink = result.kind === 'applied' && ticket.target === ''
    // Before the status: after a crash in between, the event is there or is made by the next run, never lost.
    if (isNewLink) announceLink(ticket, result.record)
    saveResult(ticket, result)
    if (isNewLink) afterLink(sysId)
    // Two runs at once: whichever ends last sees what the other one was told, and does it.
    if (readTicket(sysId)?.spec === ticket.spec) return
  }
}

function applySafely(ticket: Ticket): ApplyResult {
  try {
    const decision = decideTicket(ticket)
    if (decision.go && isUnasked(ticket, decision)) return failed(UNASKED)
    return decision.go ? write(ticket, decision) : decision.result
  } catch (error) {
    gs.error(`incident.io sync: ticket ${ticket.sysId} stopped on an unexpected error, see its row.`)
    return failed(`Unexpected error: ${error}`)
  }
}

const UNASKED = 'A record was named to be linked, but no admin asked for that. Make a link request for it.'

/** A record named by its sys_id is an admin's wish: their own request is the proof, not what the ticket row says. */
function isUnasked(ticket: Ticket, { found }: Go): boolean {
  return found.how === 'adopted' && isSysId(ticket.adopt) && !wasLinkAsked(ticket.adopt)
}

function write(ticket: Ticket, go: Go): ApplyResult {
  const { permit, found, resolved, warnings } = go
  if (found.how === 'recovered' && isBeingWritten(found.record, ticket, resolved.columns, permit.template.staticValues)) {
    return { kind: 'waiting', reason: 'Another run is just making the record.' }
  }
  if (found.how === 'none' || hasChanges(ticket, resolved.columns)) markUnderWay(ticket)
  const written = writeFound(ticket, permit, found, resolved)
  const met = !written.ok && written.duplicate ? findRecord(ticket, permit.template.table) : null
  // Another run inserted the same record a moment ago: this one goes on with that.
  if (met?.how === 'recovered') return write(ticket, { ...go, found: met })
  return written.ok ? conclude(ticket, permit, written, { warnings, how: found.how }) : failed(written.words, warnings)
}

function writeFound(ticket: Ticket, permit: Permit, found: Go['found'], resolved: Resolved): Written {
  const { table, staticValues } = permit.template
  if (found.how === 'none') return createRecord(ticket, table, resolved.columns, staticValues)
  if (found.how === 'recovered') return recoverRecord(found.record, ticket, resolved.columns, staticValues)
  return updateRecord(found.record, ticket, resolved.columns)
}

/** Reads the record back and says where it differs from what was meant. */
function conclude(ticket: Ticket, permit: Permit, written: Extract<Written, { ok: true }>, before: { warnings: readonly string[], how: Go['found']['how'] }): ApplyResult {
  const { warnings, how } = before
  const read = readRow(permit.template.table, written.sysId)
  if (read === null) return failed('The record was written but cannot be read back. A rule may have removed it or moved it to another table.', warnings)
  const record = inItsOwnClass(read)
  const said = [...warnings, ...written.warnings, ...verifyStored(record, written.columns)]
  const columns = [...(ticket.desired ?? []).map(wish => wish.column), ...Object.keys(permit.template.staticValues)]
  const kept = ticket.target === '' ? [] : keptWarnings(ticket.warnings, columns, written.columns.map(column => column.column), said)
  const link = { table: record.getRecordClassName(), sysId: written.sysId, number: text(record, 'number') }
  rememberOwnEntries(ticket, { ...link, url: recordUrl(link.table, link.sysId) }, { now: written.columns.map(column => column.column), applied: written.applied })
  return {
    kind: 'applied',
    record: {
      ...link,
      state: text(record, 'state'),
      stateLabel: record.isValidField('state') ? record.getDisplayValue('state') : '',
      version: text(record, 'sys_mod_count'),
    },
    applied: written.applied,
    adopted: how === 'adopted',
    warnings: [...said, ...kept],
    stateIsOurs: isStateOurs(ticket, how, written, record),
  }
}

/**
 * Is the state of the record the one the sync gave it? Another one was set by a person or a rule in between, which is news
 * for incident.io. A record that a broken-off run made may have been worked on before this run found it.
 */
function isStateOurs(ticket: Ticket, how: Go['found']['how'], written: Extract<Written, { ok: true }>, record: GlideRecord): boolean {
  const state = text(record, 'state')
  const sent = written.columns.find(column => column.column === 'state')
  if (sent !== undefined) return state === sent.value
  if (how !== 'recovered') return ticket.target === ''
  return text(record, 'sys_mod_count') === '0' || ticket.desired?.find(wish => wish.column === 'state')?.value === state
}
