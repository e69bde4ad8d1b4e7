/** What the platform starts by itself: the minute script, and the asynchronous rules that send events of the outbox. */
import type { GlideRecord } from '@servicenow/glide'
import { deliverDue, deliverWaiting } from './deliveries.ts'
import { each, guarded, listDue } from './due.ts'
import { lookAtProblems } from './problems.ts'
import { privateTicketsToRelease } from './requeue.ts'
import { clean } from './retention.ts'
import { applyTicket } from '../apply/apply-ticket.ts'
import type { DocumentRow } from '../apply/document-row.ts'
import { dryRun } from '../apply/dry-run.ts'
import { noteMissing } from '../apply/missing-record.ts'
import { stateNow } from '../apply/preconditions.ts'
import { captureMissed, noticeClock } from '../capture/missed.ts'
import { recheckPart } from '../checks/rules.ts'
import { checkIndexesWhenDue } from '../checks/unique-indexes.ts'
import type { AnswerRequest } from '../deliver/bridge-answer.ts'
import { deliver } from '../deliver/deliver.ts'
import { takeScanned } from '../deliver/scan-wait.ts'
import { prepareDraft } from '../mapping/prepare-draft.ts'
import { undoBrokenSave } from '../mapping/write-file.ts'
import { appendWaiting } from '../notes/append-notes.ts'
import { presentConfiguration } from '../platform/configuration-version.ts'
import { isReleasedForBridge } from '../platform/held-back.ts'
import { isObject } from '../platform/json.ts'
import type { Values } from '../platform/rows.ts'
import { JIRA, NOTE, TICKET } from '../platform/tables.ts'
import { unixSeconds } from '../platform/time.ts'
import { sendRegularMails } from '../problems/regular-mails.ts'
import { sender } from '../problems/sender.ts'
import { answerLink } from '../requests/link-request.ts'
import { answerPreview } from '../requests/preview.ts'
import { continueRuns } from '../requests/problem-run.ts'
import { askResync } from '../requests/resync.ts'
import { answerChecks } from '../requests/set-up-checks/answer-checks.ts'
import { askForChecks, isNightMinute } from '../requests/set-up-checks/ask-checks.ts'
import { answerTryout } from '../requests/tryout-answer.ts'
import { recountConfiguration } from '../rest/configuration-resource.ts'
import { storeParts } from '../rest/incidents-store.ts'
import { findTicket, newMemo, readTicket } from '../tickets/ticket.ts'
import type { Memo, Ticket } from '../tickets/ticket.ts'

/** Leaves room before the next run begins. */
const RUN_SECONDS = 45

/** Slow tickets leave time for notes, and both for deliveries: the second in the run at which each has to end. */
const TICKET_SECONDS = 20

const NOTE_SECONDS = 28

const MAX_TICKETS = 100

const MAX_NOTES = 500

/** The minute of the hour for what is done once an hour, apart from everything else. */
const HOUR_MINUTES = 60

/** The checks leave these minutes out: see TURNS in checks/rules.ts. */
const RETENTION_MINUTE = 37

const RECOUNT_MINUTE = 17

const MAIL_MINUTE = 57

/** The platform shows a refused insert to the person whose transaction it is in, so this is for the minute script alone. */
const INDEX_MINUTES = [7, 27, 47]

/** The minute script: whatever is due in either direction. */
export function everyMinute(): void {
  const start = unixSeconds()
  const end = start + RUN_SECONDS
  const minute = Math.floor(start / 60)
  guarded('a save of the mapping that was broken off', undoBrokenSave)
  retryTickets(start + TICKET_SECONDS)
  retryNotes(start + NOTE_SECONDS)
  // The next run makes up for the look that is left out here.
  const isLook = minute % HOUR_MINUTES !== RECOUNT_MINUTE
  guarded('the look at linked records', () => (isLook ? captureMissed(minute, end, noteMissing) : noticeClock(minute)))
  deliverDue(end, send)
  guarded('the problems', () => continueRuns(lookAtProblems(), end))
  onceAnHour(minute % HOUR_MINUTES, () => recheckPart(minute, end), end)
  if (isNightMinute(minute)) guarded('the checks of the set-up', askForChecks)
}

/** So that no minute has much to do: everything that takes an hour has a minute of its own, and the checks all others. */
function onceAnHour(minute: number, check: () => void, end: number): void {
  if (minute === RECOUNT_MINUTE) guarded('the count of the configuration', recountConfiguration)
  else if (minute === RETENTION_MINUTE) guarded('the cleaning', () => clean(end))
  else if (minute === MAIL_MINUTE) guarded('the regular mails', () => sendRegularMails(sender()))
  else if (INDEX_MINUTES.includes(minute)) guarded('the check of unique indexes', checkIndexesWhenDue)
  else guarded('the check of the configuration', check)
}

function retryTickets(end: number): void {
  const memo = newMemo()
  // A skipped ticket has a next attempt only when the configuration that made it skipped has changed.
  const due = listDue(
    TICKET,
    [['status', 'IN', 'pending,failed,skipped']],
    [
      ['status', '=', 'pending'],
      ['target_table', '!=', JIRA],
    ],
    MAX_TICKETS,
  ).map(({ sysId }) => sysId)
  if (due.length > 0 && stateNow(memo).pause !== '') return
  each([...due, ...privateTicketsToRelease()], end, sysId => retryTicket(sysId, memo))
}

/** What still fails may fail because of what it asks for, and that comes from the bridge. */
function retryTicket(sysId: string, memo: Memo): void {
  const before = readTicket(sysId)
  if (before === null) return
  const { row } = applyTicket(sysId, { ticket: before, memo: { ...memo, tickets: new Map(), records: new Map() } })
  if (row === null) return
  const isReleased = isReleasedForBridge(before.reason, row.reason, row.targetTable === JIRA)
  if (before.status === 'skipped' || row.status === 'failed' || isReleased) askResync(row)
}

/** All of a ticket's notes at once: its record is read once for them. */
function retryNotes(end: number): void {
  const memo = newMemo()
  const ofTicket = new Map<string, string[]>()
  const due = listDue(NOTE, [['status', 'IN', 'pending,failed']], [['status', '=', 'pending']], MAX_NOTES)
  if (due.length > 0 && stateNow(memo).pause !== '') return
  for (const { sysId, ticket } of due) ofTicket.set(ticket, [...(ofTicket.get(ticket) ?? []), sysId])
  each(
    [...ofTicket.keys()],
    end,
    ticket => void appendWaiting(ticket, ofTicket.get(ticket) ?? [], memo, () => unixSeconds() >= end),
  )
}

/** False when nobody answered. */
const send = (sysId: string): boolean => deliver(sysId, answerRequest) !== 'unanswered'

/** On each event that becomes ready. */
export function deliverReadyEvent(current: GlideRecord): void {
  send(current.getUniqueValue())
}

/** On each file whose scan has ended: its event goes out at once, and not with the next run of the minute script. */
export function deliverScanned(attachment: GlideRecord): void {
  const sysId = takeScanned(attachment)
  if (sysId !== null) send(sysId)
}

/** On the row `sweep`: a bridge process has started. */
export function deliverWaitingEvents(_current: GlideRecord): void {
  deliverWaiting(send)
}

/** What admins ask about one incident takes the bridge's spec; every other event is sent as it is. */
const answerRequest: AnswerRequest = (type, payload, ask, eventId) => {
  const link = payload['link']
  const preview = payload['preview']
  const tryout = payload['tryout']
  if (type === 'preview' && isObject(preview)) return answerPreview(ask, String(preview['sys_id']), dryRun)
  if (type === 'checks') return answerChecks(ask, eventId)
  if (type === 'mapping_tryout' && isObject(tryout))
    return answerTryout(ask, String(tryout['sys_id']), {
      prepareDraft,
      dryRun: (row, recordType, incidentId, memo) => dryRun(row, recordType, incidentId, false, '', memo),
    })
  if (type === 'link_requested' && isObject(link))
    return answerLink(ask, String(link['sys_id']), { dryRun, storeAndApply })
  return ask({})
}

/** The same way as a document takes. Without a hash the row never counts as unchanged. */
function storeAndApply(
  row: DocumentRow,
  readAt: string,
  columns: (ticket: Ticket | null) => Values,
): 'stale' | 'redecide' | 'applied' {
  const beside = columns(findTicket('incident', row.externalId))
  const { number: configuration } = presentConfiguration()
  const place = {
    recordType: 'incident',
    parent: '',
    readAt,
    configuration,
    isPrivate: row.private,
    isStale: false,
  } as const
  const [storedRow] = storeParts([{ ...row, hash: '' }], { ...place, side: () => beside })
  if (storedRow?.outcome === 'stale' || storedRow?.outcome === 'redecide') return storedRow.outcome
  if (storedRow !== undefined && storedRow.stored !== null) applyTicket(storedRow.sysId, { ticket: storedRow.stored })
  return 'applied'
}
