/** An admin asks for a record, which exists already, to become an incident's. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import type { DocumentRow } from '../apply/document-row.ts'
import { confirmedColumns } from '../apply/start-over.ts'
import type { LinkDetails } from '../contract/events.ts'
import type { DryRun } from '../contract/spec.ts'
import type { Ask, Verdict } from '../deliver/bridge-answer.ts'
import { presentVersion } from '../platform/configuration-version.ts'
import { keepHistory } from '../platform/history.ts'
import { openTable, readRow, text, writeRow } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { declaredFrom } from '../platform/start.ts'
import { LINK_REQUEST } from '../platform/tables.ts'
import { isoMilliseconds, now, nowMs, toIso } from '../platform/time.ts'
import { askForSpec, withFields } from './ask-for-spec.ts'
import { hiddenFrom, rightOfRequester } from './private-question.ts'
import type { DryRunOf } from './ask-for-spec.ts'
import { keepOnProblems, marksOf } from './keep-on-problems.ts'
import { askResync } from './resync.ts'
import { storeRequest } from '../tickets/outbox.ts'
import { findTicket, findTicketOfRecord } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'

/** The business rule on the table: what can be seen here is refused here; the rest takes the incident. */
export function askToLink(current: GlideRecord): void {
  const sysId = current.getUniqueValue()
  const table = text(current, 'record_table')
  const record = text(current, 'record')
  const problem = problemOf(table, record, text(current, 'incident'))
  if (problem !== null) {
    writeRow(LINK_REQUEST, sysId, { status: 'refused', ...rightOfRequester(), ...problem, retire_on: now() })
    return
  }
  // By its version, so that asking again is a new question.
  writeRow(LINK_REQUEST, sysId, rightOfRequester())
  const isStored = storeRequest({
    sourceId: `link:${sysId}:${text(current, 'sys_mod_count')}`,
    type: 'link_requested',
    occurredAt: toIso(now()),
    author: gs.getUserDisplayName(),
    details: { link: { sys_id: sysId } },
  })
  if (!isStored) gs.error(`incident.io sync: no outbound event could be stored for link request ${sysId}.`)
}

/** What the request says then; null when nothing is known against it. */
function problemOf(table: string, record: string, incident: string): Values | null {
  if (declaredFrom() === '') return said('The sync is not started: press "Start" on the connection, then ask again.')
  if (incident.trim() === '')
    return said('Enter the incident: a reference such as INC-123, or its address in incident.io.')
  if (table === '' || !openTable(table).isValid())
    return said(`There is no table "${table}", or this app may not read it (Cross scope privileges).`)
  const row = readRow(table, record)
  if (row === null) return said(`There is no such record in ${table}.`)
  const ticket = findTicketOfRecord(record)
  if (ticket === null) return null
  const number = text(row, 'number') || 'The record'
  const words = said(`${number} is already linked to ${ticket.reference}. Unlink it first.`)
  return ticket.private ? words : { ...words, about: ticket.externalId }
}

const said = (answer: string): Values => ({ answer })

/** What the answer is made with. */
interface LinkWork {
  readonly dryRun: DryRunOf
  /** Stores the row as one of a document, beside it `columns` of the ticket as it is until then, and applies it. `readAt`: when the incident was read. */
  readonly storeAndApply: (
    row: DocumentRow,
    readAt: string,
    columns: (ticket: Ticket | null) => Values,
  ) => 'stale' | 'redecide' | 'applied'
}

/** Links the record with the spec of the bridge, or says why not. Asked again for a record that is linked so already, it says that it is. */
export function answerLink(ask: Ask, requestSysId: string, { dryRun, storeAndApply }: LinkWork): Verdict {
  const request = readRow(LINK_REQUEST, requestSysId)
  if (request === null) return refused('The request was deleted.')
  const record = text(request, 'record')
  const by = text(request, 'sys_created_by')
  const link: LinkDetails = {
    sys_id: requestSysId,
    reference: text(request, 'incident').trim(),
    table: text(request, 'record_table'),
    record_sys_id: record,
  }
  // The incident is read after this moment: a row that turned private since then stays private.
  const readAt = isoMilliseconds(nowMs())
  return askForSpec(withFields(ask, { link }), ({ incident, configuration }, isLast) => {
    const before = dryRun(incident, 'incident', '', false, record)
    if (before.redecide !== null && !isLast) return againWith(incident, before.redecide)
    const hidden = hiddenFrom(incident, request, link.reference)
    if (hidden !== '') return refused(hidden)
    const problem = refusalOf(incident, before, record)
    if (problem !== '') return refused(problem)
    if (configuration !== presentVersion()) return { redecisions: [] }
    const marks = marksOf(findTicket('incident', incident.externalId)?.sysId ?? '')
    const outcome = storeAndApply(incident, readAt, ticket => confirmedColumns(ticket, record, by))
    const after = dryRun(incident, 'incident', '')
    if (isLinked(after, record)) return linked(incident, by, marks)
    if ((outcome === 'stale' || outcome === 'redecide') && !isLast) return againWith(incident, after.redecide)
    return refused(
      `ServiceNow did not link the record to ${incident.reference}; its ticket (${after.status || 'missing'}) says why.`,
    )
  })
}

/** '' when the record may be linked. */
function refusalOf(row: DocumentRow, run: DryRun, record: string): string {
  const isLinkedElsewhere = run.linked !== null && run.status !== 'unlinked' && !isLinked(run, record)
  if ((row.template === '' || row.chosenBy === 'rule') && !isLinkedElsewhere)
    return `${row.reference} gets no ticket, so no record can be linked to it. ${row.decision}`
  if (run.would === 'adopt' || isLinked(run, record)) return ''
  const other = run.linked?.number || run.record?.number || 'another one'
  return (
    (row.template === '' ? '' : run.reason) || `${row.reference} has a record already: ${other}. Unlink that one first.`
  )
}

/** What a link does not bring, follow-ups and updates, a run of the bridge brings. */
function linked(row: DocumentRow, by: string, marks: readonly string[]): Verdict {
  const ticket = findTicket('incident', row.externalId)
  keepOnProblems('link', marks, { by })
  if (ticket !== null) keepHistory({ kind: 'linked', ticket: ticket.sysId, by, words: ticket.number })
  if (ticket !== null) askResync(ticket)
  const detail = `Linked to ${row.reference}.`
  return { verdict: 'sent', answer: `delivered: ${detail}`, outcome: 'delivered', detail }
}

function isLinked({ linked, status }: DryRun, record: string): boolean {
  return linked?.sysId === record && status !== 'unlinked'
}

function refused(detail: string): Verdict {
  return { verdict: 'parked', answer: `refused: ${detail}`, outcome: 'refused', detail }
}

function againWith({ externalId }: DocumentRow, redecide: DryRun['redecide']) {
  return {
    redecisions: redecide === null ? [] : [{ record_type: 'incident' as const, external_id: externalId, ...redecide }],
  }
}
