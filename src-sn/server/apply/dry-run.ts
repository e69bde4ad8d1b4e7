/**
 * What the app would do with a row of a spec, decided by the functions that decide a real ticket, and checked against the
 * instance's dictionary. Nothing is written, and no counter moves.
 */
import { checkColumns, findMandatoryGaps } from './check-columns.ts'
import type { Finding } from './check-columns.ts'
import { decideTicket } from './decide-ticket.ts'
import type { ApplyResult, Go, MergePlan, ResolvedColumn, WritePlan } from './decision.ts'
import { redecide } from './document-row.ts'
import type { DocumentRow } from './document-row.ts'
import { checkPreconditions } from './preconditions.ts'
import { proposedTicket } from './proposed-ticket.ts'
import { keptWarnings, ourColumns } from './verify-stored.ts'
import { mergeRecord } from './merge-plan.ts'
import { planInsert, planUpdate } from './write-plan.ts'
import { whyNotInserted } from './write-record.ts'
import { NO_MEMORY } from '../contract/memory.ts'
import type { DryRun } from '../contract/spec.ts'
import type { RecordType } from '../contract/vocabulary.ts'
import { isTrue, readRow, text } from '../platform/rows.ts'
import { declaredFrom } from '../platform/start.ts'
import { TEMPLATE } from '../platform/tables.ts'
import { toIso } from '../platform/time.ts'
import { isOlder } from '../platform/versions.ts'
import { CLAIM_REASON } from '../tickets/shared-columns.ts'
import { isLeftAlone, newMemo } from '../tickets/ticket.ts'
import type { Memo, Ticket } from '../tickets/ticket.ts'

/** The part that does not depend on the ticket that exists. */
type Decided = Omit<DryRun, 'linked' | 'status' | 'redecide'>

/**
 * `incidentId`: of a follow-up, the incident.io id of its incident; '' otherwise. `evenIfOff`: what a switched-off template would
 * do. `link`: the record that an admin asks to link, '' when nobody does. `memo`: what else than the stored templates counts.
 */
export function dryRun(
  row: DocumentRow,
  recordType: RecordType,
  incidentId: string,
  evenIfOff = false,
  link = '',
  memo: Memo = newMemo(),
): DryRun {
  const { ticket, existing } = proposedTicket(row, recordType, incidentId)
  const asked = link === '' ? ticket : { ...ticket, claim: link, claimAnswer: 'confirmed' as const }
  return {
    ...decide(asked, { evenIfOff, isLink: link !== '', memo }),
    linked: ticket.target === '' ? null : { table: ticket.targetTable, sysId: ticket.target, number: ticket.number },
    status: existing?.status ?? '',
    redecide: existing === null ? null : redecide(row, existing),
  }
}

interface Question {
  readonly evenIfOff: boolean
  readonly isLink: boolean
  readonly memo: Memo
}

function decide(ticket: Ticket, { evenIfOff, isLink, memo }: Question): Decided {
  if (isLeftAlone(ticket) && !isLink) {
    return nothing(`The ticket is ${ticket.status}: nothing is written until "Try again" or a new link.`)
  }
  const fresh =
    ticket.status === 'unlinked'
      ? { ...ticket, status: 'pending' as const, target: '', targetTable: '', memory: NO_MEMORY }
      : ticket
  const decision = decideTicket(fresh, memo, checkPreconditions(fresh, evenIfOff, memo))
  return decision.go ? describe(fresh, decision, memo) : nothing(reasonOf(decision.result))
}

function describe(ticket: Ticket, go: Go, memo: Memo): Decided {
  const { found, probe } = go
  const refusal =
    found.how === 'none' ? whyNotInserted(ticket, { table: probe.getRecordClassName(), isTaken: found.isTaken }) : ''
  if (refusal !== '') return nothing(refusal)
  const isNew = found.how === 'none'
  const merged = isNew ? null : mergeRecord(ticket, go, memo)
  const plan: WritePlan = merged === null ? planInsert(go) : planUpdate(ticket, go, merged)
  const { findings, offered } = checkColumns(probe, plan.columns, ourColumns(ticket, go.permit), isNew)
  const said = [...[...go.warnings, ...plan.warnings].map(toFinding), ...findings]
  return {
    would: verdictOf(go, plan),
    reason: offReason(ticket) || notTakenReason(ticket),
    record: isNew ? null : { table: probe.getRecordClassName(), number: text(probe, 'number') },
    values: Object.fromEntries(plan.columns.map(each => [each.column, shown(each)])),
    kept:
      merged === null
        ? {}
        : Object.fromEntries(merged.decided.flatMap(keptColumns).map(each => [each.column, shown(each)])),
    findings: [
      ...said,
      ...offered.findings,
      ...keptWarnings(
        ticket,
        go.permit,
        { ...plan, offered: offered.columns },
        said.map(({ column }) => `${column}:`),
      ).map(toFinding),
      ...findMandatoryGaps(probe, plan.columns, isNew),
    ],
  }
}

/** Those that the record has another value in, and that are not written. */
function keptColumns({ columns, group, write }: MergePlan['decided'][number]): ResolvedColumn[] {
  const other = group.columns.filter(({ name, value, actual }) => value !== actual && !write.includes(name))
  return columns.filter(({ column }) => other.some(({ name }) => name === column))
}

/** Of a lookup what was looked for: the sys_id of what was found says nothing to a person, and is not for everybody. */
function shown({ value, wanted, lookup }: ResolvedColumn): string {
  return lookup === undefined ? value : `${wanted} (found by ${lookup})`
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

function offReason({ template }: Ticket): string {
  const row = readRow(TEMPLATE, template)
  return row === null || isTrue(row, 'active')
    ? ''
    : `The template "${text(row, 'name')}" is switched off ("Create tickets"): this is what it would do if it were on.`
}

/** A preview shows what would be if the incident were taken. */
function notTakenReason({ recordType, template, target, sourceCreatedAt }: Ticket): string {
  const row = readRow(TEMPLATE, template)
  if (recordType !== 'incident' || target !== '' || (row !== null && isTrue(row, 'trial'))) return ''
  const from = declaredFrom()
  if (from === '') return 'The sync is not started: this is what it will do once somebody presses "Start".'
  return sourceCreatedAt !== '' && isOlder(sourceCreatedAt, toIso(from))
    ? `It was declared before ${toIso(from)}, from which on the sync takes incidents: this is what it would do if it were taken.`
    : ''
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
    case 'claimed':
      return CLAIM_REASON
    default:
      return result.reason
  }
}

function nothing(reason: string): Decided {
  return { would: 'nothing', reason, record: null, values: {}, kept: {}, findings: [] }
}
