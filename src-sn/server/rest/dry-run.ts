/**
 * POST /dry-run: what the app would do with a ticket row, decided by the functions that decide a real one, and checked
 * against the instance's dictionary. Nothing is written, and no counter moves.
 */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { checkGate } from '../apply/apply-gate.ts'
import type { ApplyResult } from '../apply/apply-result.ts'
import { checkColumns, findMandatoryGaps } from '../apply/check-columns.ts'
import type { Finding } from '../apply/check-columns.ts'
import { decideTicket } from '../apply/decide-ticket.ts'
import type { Go } from '../apply/decide-ticket.ts'
import { isLinkAsked } from '../requests/link-request.ts'
import { newMemo } from '../platform/memo.ts'
import { redecide } from '../apply/door-verdict.ts'
import type { Redecision } from '../apply/door-verdict.ts'
import { parseProposal, proposedTicket } from '../apply/proposed-ticket.ts'
import type { Proposal } from '../apply/proposed-ticket.ts'
import { done, serve } from './rest-answer.ts'
import { isTrue, readRow, text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { TEMPLATE } from '../contract/tables.ts'
import { readTicket } from '../apply/ticket-row.ts'
import type { Ticket } from '../apply/ticket-row.ts'
import { isLeftAlone } from '../apply/ticket-status.ts'
import { planInsert, planUpdate } from '../apply/write-record.ts'
import type { WritePlan } from '../apply/write-record.ts'

export interface DryRun {
  readonly would: 'insert' | 'update' | 'adopt' | 'nothing'
  readonly reason: string
  readonly record: { readonly table: string; readonly number: string } | null
  readonly values: Values
  readonly findings: readonly Finding[]
}

/** The same for the bridge, which wants to know besides how the ticket stands and whether it decided for the right one. */
interface Told extends DryRun {
  readonly linked: { readonly table: string; readonly sys_id: string; readonly number: string } | null
  readonly status: string
  readonly redecide: Redecision | null
}

export function postDryRun(request: RESTAPIRequest, response: RESTAPIResponse): void {
  serve(request, response, { parse: parseProposal, run: proposal => done(tell(proposal)) })
}

function tell(proposal: Proposal): Told {
  const { ticket, isNew } = proposedTicket(proposal)
  const standing = isNew ? null : readTicket(ticket.sysId)
  return {
    ...dryRun(ticket),
    linked: ticket.target === '' ? null : { table: ticket.targetTable, sys_id: ticket.target, number: ticket.number },
    status: standing?.status ?? '',
    redecide: standing === null ? null : redecide(proposal.row, standing),
  }
}

export function dryRun(ticket: Ticket): DryRun {
  if (isLeftAlone(ticket) && !isLinkAsked(ticket.adopt)) {
    return nothing(`The ticket is ${ticket.status}: nothing is written until "Try again" or a new link.`)
  }
  const fresh =
    ticket.status === 'unlinked' ? { ...ticket, status: 'pending', target: '', targetTable: '', applied: {} } : ticket
  const decision = decideTicket(fresh, newMemo(), checkGate(fresh, true))
  return decision.go ? describe(fresh, decision) : nothing(reasonOf(decision.result))
}

function describe(ticket: Ticket, go: Go): DryRun {
  const { found, probe, permit, resolved } = go
  const plan: WritePlan =
    found.how === 'none'
      ? planInsert(probe, resolved.columns, permit.template.staticValues)
      : planUpdate(probe, ticket, resolved.columns)
  const said = [...go.warnings, ...plan.warnings].map(toFinding)
  return {
    would: verdictOf(go, plan),
    reason: offReason(ticket.template),
    record: found.how === 'none' ? null : { table: probe.getRecordClassName(), number: text(probe, 'number') },
    values: Object.fromEntries(plan.columns.map(({ column, value }) => [column, value])),
    findings: [
      ...said,
      ...checkColumns(probe, plan.columns),
      ...findMandatoryGaps(probe, plan.columns, found.how === 'none'),
    ],
  }
}

function verdictOf({ found }: Go, plan: WritePlan): DryRun['would'] {
  switch (found.how) {
    case 'none':
      return 'insert'
    case 'adopted':
      return 'adopt'
    case 'recovered':
      return 'update'
    case 'linked':
      return plan.columns.length === 0 ? 'nothing' : 'update'
  }
}

function offReason(template: string): string {
  const row = readRow(TEMPLATE, template)
  return row === null || isTrue(row, 'active')
    ? ''
    : `The template "${text(row, 'name')}" is switched off ("Create tickets"): this is what it would do if it were on.`
}

/** Each warning of the app starts with its column. */
function toFinding(warning: string): Finding {
  const colon = warning.indexOf(': ')
  return { column: warning.slice(0, colon), problem: warning.slice(colon + 2) }
}

function reasonOf(result: ApplyResult): string {
  switch (result.kind) {
    case 'in_jira':
      return 'The destination of the template is Jira: nothing is written in ServiceNow.'
    case 'applied':
      return ''
    default:
      return result.reason
  }
}

function nothing(reason: string): DryRun {
  return { would: 'nothing', reason, record: null, values: {}, findings: [] }
}
