/** What a ticket comes to, before anything is written: apply-ticket.ts does it, the dry run only shows it. */
import type { GlideRecord } from '@servicenow/glide'
import { describeClaim, findProven } from './claimed-record.ts'
import { failed, skipped } from './decision.ts'
import type { ApplyResult, Decision, Go, Permit, Preconditions, Resolved, Writable } from './decision.ts'
import { findRecord, lostRecord } from './find-record.ts'
import { canNameRecord } from './named-record.ts'
import { preconditionsNow, unusable } from './preconditions.ts'
import { resolveColumns } from './resolve-columns.ts'
import { shippedPolicy } from '../contract/merge.ts'
import { isJournal, unreadableTable } from '../platform/dictionary.ts'
import { openTable } from '../platform/rows.ts'
import { readTemplate } from '../tickets/template.ts'
import { newMemo } from '../tickets/ticket.ts'
import type { Memo, Ticket } from '../tickets/ticket.ts'

export function decideTicket(
  ticket: Ticket,
  memo: Memo = newMemo(),
  preconditions: Preconditions = preconditionsNow(ticket, memo),
): Decision {
  if (!preconditions.met) return stop(preconditions.result)
  const { permit } = preconditions
  const { table } = permit.template
  // The short way to a template does not read its name.
  const nameOf = (): string => permit.template.name || (readTemplate(permit.template.sysId, memo)?.name ?? '')
  const found = findRecord(ticket, table)
  switch (found.how) {
    case 'lost':
      return stop(lostRecord(ticket))
    case 'hidden':
      return stop(
        failed(
          `The record ${ticket.number} cannot be read as ${found.from}: deleted, or hidden by a query rule. ` +
            'The next attempt is made by the system, which sees everything.',
        ),
      )
    case 'denied':
      return stop(unusable({ ...permit.template, name: nameOf() }, unreadableTable(table)))
    case 'elsewhere':
      return stop(
        skipped(
          `The record ${ticket.number} is in ${found.table}, the template "${nameOf()}" writes to ${table}. ` +
            'Records are not moved between tables: this one stays as it is and is no longer updated. ' +
            'Notes still travel both ways. To have it updated again, change its class back. ' +
            `To have a record in ${table} instead, unlink the ticket, then "Try again".`,
        ),
      )
    case 'claimed': {
      const writable = judgeClaim(ticket, table, found.isTaken)
      return writable === null ? stop(waitForAdmin(ticket, table)) : go(ticket, permit, writable, memo)
    }
    case 'taken':
      return stop(failed(`The record ${found.number} is already linked to another incident. Unlink it there first.`))
    case 'not_there':
      return stop(
        failed(
          `The record that was to be linked is not in ${table}, the table of the template "${nameOf()}" (nor in a table that extends it).`,
        ),
      )
    case 'none':
    case 'linked':
    case 'recovered':
    case 'adopted':
      return go(ticket, permit, found, memo)
  }
}

/** Null: an admin decides. That does not depend on whether the record exists, which the sender of the claim must not learn. */
function judgeClaim(ticket: Ticket, table: string, isTaken: boolean): Writable | null {
  const record = findProven(ticket, table)
  if (record !== null) return { how: 'adopted', record }
  if (canNameRecord(ticket.adopt)) return null
  return { how: 'none', isTaken, warning: `adopt: "${ticket.adopt}" names no record, so a new one is made.` }
}

/** The admin is told of the claim that they were told of before: another one must not take its place between reading and pressing. */
function waitForAdmin(ticket: Ticket, table: string): ApplyResult {
  const claim = ticket.claimAnswer === 'waiting' ? ticket.claim : ticket.adopt
  return { kind: 'claimed', claim, reason: describeClaim(ticket, claim, table) }
}

function go(ticket: Ticket, permit: Permit, found: Writable, memo: Memo): Go {
  const probe = found.how === 'none' ? emptyRecord(permit.template.table) : found.record
  const resolved = resolve(ticket, permit, probe, memo)
  return { go: true, permit, found, probe, resolved, warnings: [...permit.warnings, ...resolved.warnings] }
}

function stop(result: ApplyResult): Decision {
  return { go: false, result }
}

/** Something to ask the dictionary through while there is no record yet. */
function emptyRecord(table: string): GlideRecord {
  const record = openTable(table)
  record.initialize()
  return record
}

function resolve(ticket: Ticket, permit: Permit, probe: GlideRecord, memo: Memo): Resolved {
  const resolved = resolveColumns(ticket, permit.template, probe, memo)
  const { parentRecord } = permit
  // The parent is no mapping but the follow-up's place under its incident; a mapping of the column comes first.
  const isMapped = resolved.columns.some(column => column.column === 'parent')
  if (parentRecord === '' || isMapped || !probe.isValidField('parent')) return resolved
  const parent = {
    column: 'parent',
    wanted: parentRecord,
    value: parentRecord,
    write: 'sync' as const,
    journal: isJournal(probe, 'parent'),
    together: false,
    policy: shippedPolicy('parent'),
    source: 'parent',
  }
  return { columns: [...resolved.columns, parent], warnings: resolved.warnings }
}
