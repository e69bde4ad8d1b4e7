/**
 * Makes a ticket's record be what the ticket row says. Called by the rules of the ticket table, by the minute script
 * and by "Try again": always the same function, and always safe to call once more.
 */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { afterLink, announceLink } from './after-link.ts'
import { checkGate } from './apply-gate.ts'
import type { Permit } from './apply-gate.ts'
import { failed, skipped } from './apply-result.ts'
import type { ApplyResult } from './apply-result.ts'
import { findRecord, inItsOwnClass } from './find-record.ts'
import type { Found } from './find-record.ts'
import { isJournal } from './columns.ts'
import { resolveColumns } from './resolve-lookups.ts'
import type { Resolved } from './resolve-lookups.ts'
import { openTable, readRow, text } from './rows.ts'
import { markUnderWay, saveResult } from './ticket-status.ts'
import { readTicket } from './ticket-row.ts'
import type { Ticket } from './ticket-row.ts'
import { keptWarnings, verifyStored } from './verify-stored.ts'
import { createRecord, hasChanges, updateRecord } from './write-record.ts'
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
    // Unlinked is an admin's decision, and stays until "Try again".
    if (ticket === null || ticket.status === 'unlinked') return
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
    const gate = checkGate(ticket)
    return gate.open ? applyPermitted(ticket, gate.permit) : gate.result
  } catch (error) {
    gs.error(`incident.io sync: ticket ${ticket.sysId} stopped on an unexpected error, see its row.`)
    return failed(`Unexpected error: ${error}`)
  }
}

function applyPermitted(ticket: Ticket, permit: Permit): ApplyResult {
  const { template } = permit
  const found = findRecord(ticket, template.table)
  switch (found.how) {
    case 'lost':
      return { kind: 'unlinked', reason: `The record ${ticket.number} was deleted in ServiceNow. "Try again" makes a new one.` }
    case 'elsewhere':
      return skipped(`The record ${ticket.number} is in ${ticket.targetTable}, the template "${template.name}" now writes to ${template.table}. `
        + 'Records are not moved between tables: this one stays as it is and is no longer updated.')
    case 'taken':
      return failed(`The record ${found.number} is already linked to ${found.by}. Unlink it there first.`)
    case 'none':
    case 'linked':
    case 'recovered':
    case 'adopted':
      return write(ticket, permit, found)
  }
}

function write(ticket: Ticket, permit: Permit, found: Extract<Found, { how: 'none' | 'linked' | 'recovered' | 'adopted' }>): ApplyResult {
  const resolved = resolve(ticket, permit, found.how === 'none' ? emptyRecord(permit.template.table) : found.record)
  if (found.how === 'none' || hasChanges(ticket, resolved.columns)) markUnderWay(ticket)
  const written = found.how === 'none'
    ? createOrMeet(ticket, permit, resolved)
    : updateRecord(found.record, ticket, resolved.columns)
  const warnings = [...permit.warnings, ...resolved.warnings]
  if (found.how === 'none' && found.warning !== '') warnings.push(found.warning)
  return written.ok ? conclude(ticket, permit, written, warnings) : failed(written.words, warnings)
}

/** Something to ask the dictionary through while there is no record yet. */
function emptyRecord(table: string): GlideRecord {
  const record = openTable(table)
  record.initialize()
  return record
}

/** Inserts; when another run inserted the same record a moment ago, goes on with that one. */
function createOrMeet(ticket: Ticket, permit: Permit, resolved: Resolved): Written {
  const { template } = permit
  const created = createRecord(ticket, template.table, resolved.columns, template.staticValues)
  if (created.ok || !created.duplicate) return created
  const met = findRecord(ticket, template.table)
  return met.how === 'recovered' ? updateRecord(met.record, ticket, resolved.columns) : created
}

function resolve(ticket: Ticket, permit: Permit, probe: GlideRecord): Resolved {
  const resolved = resolveColumns(ticket.desired ?? [], permit.template, probe)
  const { parentRecord } = permit
  // The parent is no mapping but the follow-up's place under its incident; a mapping of the column comes first.
  const isMapped = resolved.columns.some(column => column.column === 'parent')
  if (parentRecord === '' || isMapped || !probe.isValidField('parent')) return resolved
  const parent = { column: 'parent', wanted: parentRecord, value: parentRecord, write: 'sync' as const, journal: isJournal(probe, 'parent') }
  return { columns: [...resolved.columns, parent], warnings: resolved.warnings }
}

/** Reads the record back and says where it differs from what was meant. */
function conclude(ticket: Ticket, permit: Permit, written: Extract<Written, { ok: true }>, warnings: string[]): ApplyResult {
  const read = readRow(permit.template.table, written.sysId)
  if (read === null) return failed('The record was written but cannot be read back. A rule may have removed it or moved it to another table.', warnings)
  const record = inItsOwnClass(read)
  const said = [...warnings, ...written.warnings, ...verifyStored(record, written.columns)]
  const columns = [...(ticket.desired ?? []).map(wish => wish.column), ...Object.keys(permit.template.staticValues)]
  const kept = ticket.target === '' ? [] : keptWarnings(ticket.warnings, columns, written.columns.map(column => column.column), said)
  return {
    kind: 'applied',
    record: {
      table: record.getRecordClassName(),
      sysId: written.sysId,
      number: text(record, 'number'),
      state: text(record, 'state'),
      stateLabel: record.isValidField('state') ? record.getDisplayValue('state') : '',
    },
    applied: written.applied,
    warnings: [...said, ...kept],
    stateIsOurs: ticket.target === '' || written.columns.some(column => column.column === 'state'),
  }
}
