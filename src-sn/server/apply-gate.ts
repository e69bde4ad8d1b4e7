/** May this ticket be written at all, and what goes with it: the checks that come before any look at a record. */
import { failed, skipped } from './apply-result.ts'
import type { ApplyResult } from './apply-result.ts'
import { isTrue, openTable, readRow, text } from './rows.ts'
import { privateIncidentsAllowed } from './settings.ts'
import { TEMPLATE } from './tables.ts'
import { parseTemplateValues } from './template-values.ts'
import type { Values } from './rows.ts'
import { readTicket } from './ticket-row.ts'
import type { Ticket } from './ticket-row.ts'

export interface Template {
  readonly sysId: string
  readonly name: string
  readonly table: string
  readonly staticValues: Readonly<Values>
}

export interface Permit {
  readonly template: Template
  /** The record of the follow-up's incident, '' when there is none to hang it under. */
  readonly parentRecord: string
  readonly warnings: readonly string[]
}

export type Gate = { readonly open: true, readonly permit: Permit } | { readonly open: false, readonly result: ApplyResult }

/** Goes through the reasons not to write, in the order in which an admin would want to hear them. */
export function checkGate(ticket: Ticket): Gate {
  if (isPrivateAndKept(ticket)) return closed(skipped(PRIVATE_REASON))
  if (ticket.template === '') return closed(skipped('No template takes it (see Decision), so nothing is written.'))
  if (ticket.desired === null) return closed(failed('The desired values are not readable JSON. The next change in incident.io writes them anew.'))
  const template = readTemplate(ticket.template)
  if ('kind' in template) return closed(template)
  const parent = checkParent(ticket)
  if ('kind' in parent) return closed(parent)
  return { open: true, permit: { template, ...parent } }
}

/** A private incident never leaves incident.io unless the checkbox is on, also when it turned private later. */
export function isPrivateAndKept(ticket: Ticket): boolean {
  return ticket.private && !privateIncidentsAllowed()
}

export const PRIVATE_REASON = 'The incident is private and private incidents are not synced '
  + '(property x_iio_sync.private_incidents). What is already in ServiceNow stays as it is and is no longer updated.'

function closed(result: ApplyResult): Gate {
  return { open: false, result }
}

function readTemplate(sysId: string): Template | ApplyResult {
  const row = readRow(TEMPLATE, sysId)
  if (row === null) return skipped('Its template was deleted. The next change in incident.io chooses a template anew.')
  const name = text(row, 'name')
  if (!isTrue(row, 'active')) return skipped(`The template "${name}" is switched off ("Create tickets").`)
  if (text(row, 'destination') === 'jira') return skipped(`The destination of the template "${name}" is Jira: nothing is written in ServiceNow.`)
  const table = text(row, 'target_table')
  const problem = tableProblem(table)
  if (problem !== '') return failed(`The template "${name}" cannot be used: ${problem} Choose another target table in the template.`)
  return { sysId, name, table, staticValues: parseTemplateValues(text(row, 'static_values')) }
}

function tableProblem(table: string): string {
  if (table === '') return 'it has no target table.'
  if (table.startsWith('x_iio_sync_')) return `"${table}" belongs to the sync itself.`
  return openTable(table).isValid() ? '' : `there is no table "${table}", or this app may not read it (Cross scope privileges).`
}

function checkParent(ticket: Ticket): { parentRecord: string, warnings: string[] } | ApplyResult {
  if (ticket.parent === '') return { parentRecord: '', warnings: [] }
  const parent = readTicket(ticket.parent)
  if (parent === null) return withoutParent('its incident is no longer on the ticket list')
  if (parent.status === 'unlinked') return withoutParent(`the record of ${parent.reference} was unlinked`)
  if (parent.target !== '') return { parentRecord: parent.target, warnings: [] }
  // A skipped incident never gets a record: waiting for one would keep the follow-up out for ever.
  if (parent.status === 'skipped') return withoutParent(`${parent.reference} has no record in ServiceNow`)
  return { kind: 'waiting', reason: `Waiting for the record of ${parent.reference}, under which this one belongs.` }
}

function withoutParent(why: string) {
  return { parentRecord: '', warnings: [`parent: left empty, because ${why}.`] }
}
