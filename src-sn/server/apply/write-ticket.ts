/** Writes what a ticket comes to: the record, and what the platform made of it. */
import type { GlideRecord } from '@servicenow/glide'
import { failed } from './decision.ts'
import type { ApplyResult, Go, Permit, WritePlan, Written } from './decision.ts'
import { findRecord } from './find-record.ts'
import { markUnderWay } from './ticket-status.ts'
import { keepWrittenColumns } from './written-history.ts'
import { keptWarnings, ourColumns, storedMemory, verifyStored } from './verify-stored.ts'
import { mergeRecord } from './merge-plan.ts'
import { isBeingWritten, planInsert, planRecovery, planUpdate } from './write-plan.ts'
import { insertRecord, updateRecord, writeWithoutState } from './write-record.ts'
import type { Planner } from './write-record.ts'
import { JOURNAL_SOURCE } from '../contract/memory.ts'
import type { Base } from '../contract/merge.ts'
import { rememberOwnEntries } from '../capture/journal.ts'
import { isReplacedSince } from '../platform/configuration-version.ts'
import { BEING_SAVED } from '../platform/held-back.ts'
import { inItsOwnClass } from '../platform/moved-row.ts'
import { isTrue, readRow, text, toNumber } from '../platform/rows.ts'
import { recordUrl } from '../platform/settings.ts'
import type { Memo, Ticket } from '../tickets/ticket.ts'

type Success = Extract<Written, { ok: true }>

/** Makes or updates the record, reads it back and says what came of it. Safe to repeat after a stop anywhere in between. */
export function writeTicket(ticket: Ticket, go: Go, memo: Memo): ApplyResult {
  const { permit, found } = go
  // About records that only people in ServiceNow may know of: no dry run says it.
  const warnings = found.how === 'none' && found.warning !== '' ? [...go.warnings, found.warning] : go.warnings
  if (found.how === 'recovered' && isBeingWritten(ticket, go))
    return { kind: 'waiting', reason: 'Another run is just making the record.' }
  const plan = planFor(ticket, go, memo)
  // Whatever it is decided by has been read by now.
  if (isReplacedSince(memo.version.get('now') ?? '')) return { kind: 'held', reason: BEING_SAVED }
  const planAgain: Planner = (fresh, needed) => planUpdate(ticket, fresh, mergeRecord(ticket, fresh, memo, needed))
  if (found.how === 'none' || ticket.target === '' || plan.columns.length > 0) markUnderWay(ticket)
  const written =
    found.how === 'none'
      ? insertRecord(ticket, plan, { table: permit.template.table, isTaken: found.isTaken }, memo)
      : updateRecord(ticket, go, plan, planAgain)
  const met = !written.ok && written.duplicate ? findRecord(ticket, permit.template.table) : null
  // Another run inserted the same record a moment ago: this one goes on with that.
  if (met?.how === 'recovered') return writeTicket(ticket, { ...go, found: met, probe: met.record }, memo)
  if (written.ok) return conclude(ticket, permit, written, { warnings, how: found.how, memo })
  const rest = found.how === 'linked' ? writeWithoutState(ticket, go, plan, planAgain) : null
  return afterRefusal(ticket, permit, { words: written.words, warnings, rest, memo })
}

interface Refusal {
  readonly words: string
  readonly warnings: readonly string[]
  /** What was written all the same; null for nothing. */
  readonly rest: Written | null
  readonly memo: Memo
}

/** What was heard of the status stays as it was: the record has not followed it yet. */
function afterRefusal(ticket: Ticket, permit: Permit, { words, warnings, rest, memo }: Refusal): ApplyResult {
  const read = rest?.ok === true ? readRow(permit.template.table, rest.sysId) : null
  if (rest?.ok !== true || read === null)
    return failed(words, [
      ...warnings,
      ...keptWarnings(ticket, permit, { columns: [], checked: [], offered: [] }, warnings),
    ])
  const record = inItsOwnClass(read)
  const { plan } = rest
  keepWrittenColumns(ticket, record, plan, memo)
  const verified = verifyStored(record, plan.columns, ourColumns(ticket, permit))
  const said = [...warnings, ...plan.warnings]
  const kept = keptWarnings(ticket, permit, { ...plan, offered: verified.offered }, said)
  const memory = { ...storedMemory(ticket, rest, record, 'linked'), heard: ticket.memory.heard }
  return failed(words, [...said, ...verified.warnings, ...kept], memory)
}

function planFor(ticket: Ticket, go: Go, memo: Memo): WritePlan {
  switch (go.found.how) {
    case 'none':
      return planInsert(go)
    case 'recovered':
      return planRecovery(ticket, go, mergeRecord(ticket, go, memo))
    case 'linked':
    case 'adopted':
      return planUpdate(ticket, go, mergeRecord(ticket, go, memo))
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
  const { plan } = written
  keepWrittenColumns(ticket, record, plan, memo)
  const verified = verifyStored(record, plan.columns, ourColumns(ticket, permit))
  const said = [...warnings, ...plan.warnings, ...written.warnings]
  const kept = keptWarnings(ticket, permit, { ...plan, offered: verified.offered }, said)
  const link = { table: record.getRecordClassName(), sysId: written.sysId, number: text(record, 'number') }
  const stateIsOurs = isStateOurs(ticket, how, written, record)
  const address = { table: link.table, sys_id: link.sysId, number: link.number, url: recordUrl(link.table, link.sysId) }
  const entries = rememberOwnEntries(ticket, address, plan)
  const stored = storedMemory(ticket, written, record, how)
  return {
    kind: 'applied',
    record: {
      ...link,
      state: text(record, 'state'),
      stateLabel: record.isValidField('state') ? record.getDisplayValue('state') : '',
      version: text(record, 'sys_mod_count'),
      isClosed: record.isValidField('active') ? !isTrue(record, 'active') : null,
    },
    memory: { ...stored, bases: withEntries(stored.bases, entries) },
    adopted: how === 'adopted',
    inserted: how === 'none',
    warnings: [...said, ...verified.warnings, ...kept],
    stateIsOurs,
    seenVersion: seenBy(ticket, how, written, record, stateIsOurs),
  }
}

/** Of a journal the sync's newest entry is remembered: a run that breaks off after this leaves one that is not known. */
function withEntries(bases: ReadonlyMap<string, Base>, entries: ReadonlyMap<string, string>): Map<string, Base> {
  return new Map(
    [...bases].map(([name, base]) => {
      const entry = base.source === JOURNAL_SOURCE ? entries.get(name) : undefined
      return [name, entry === undefined ? base : { ...base, stored: entry }]
    }),
  )
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
  const sent = written.plan.columns.find(column => column.column === 'state')
  if (sent !== undefined) return state === sent.value
  if (how !== 'recovered') return ticket.target === ''
  // The row of an earlier ticket was deleted: what stands on the record since then is no news.
  if (text(record, 'sys_created_on') < ticket.createdOn) return true
  return (
    text(record, 'sys_mod_count') === '0' || ticket.desired?.find(wanted => wanted.column === 'state')?.value === state
  )
}
