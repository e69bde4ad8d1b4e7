/**
 * POST incidents: one document carries what an incident and its follow-ups should be, and the notes. The rows are stored
 * first, then applied in order until the time is over; whatever stops in between is found due by the minute script.
 */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { applyTicket } from '../apply/apply-ticket.ts'
import type { DocumentRow } from '../apply/document-row.ts'
import type { HandedLink } from '../contract/documents.ts'
import { applyNotes } from '../notes/append-notes.ts'
import { storeNotes } from '../notes/note-rows.ts'
import { BEING_SAVED_ANSWER, isBeingSaved, presentConfiguration } from '../platform/configuration-version.ts'
import { privateIncidentsAllowed } from '../platform/settings.ts'
import { isoMilliseconds, nowMs, toStored } from '../platform/time.ts'
import { addMet } from './catalogue-rows.ts'
import { answerRow, wantsOf } from './incidents-answer.ts'
import type { Call } from './incidents-answer.ts'
import { lacksUpdates, parseDocument, sideColumns } from './incidents-body.ts'
import type { Document } from './incidents-body.ts'
import { hidePrivate, noteUnknown } from './incidents-private.ts'
import { storeParts } from './incidents-store.ts'
import { ignored } from './incidents-verdict.ts'
import type { StoredRow } from './incidents-verdict.ts'
import { recordRefusal } from './refusals.ts'
import { done, refused, serve } from './resource.ts'
import type { Answer } from './resource.ts'
import { hideAnswers } from '../requests/private-question.ts'
import { isPrivateAndKept, newMemo } from '../tickets/ticket.ts'

export function postIncidents(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const call = startCall()
  serve(request, response, { parse: parseDocument, run: document => take(document, call), onRefused: recordRefusal })
}

function take(document: Document, call: Call): Answer {
  const { version: configuration, number } = presentConfiguration()
  if (isBeingSaved(configuration)) return refused(503, BEING_SAVED_ANSWER)
  if (document.configuration !== configuration) {
    return refused(
      409,
      `Decided by the configuration ${document.configuration}; the present one is ${configuration}. Read it, and decide again.`,
    )
  }
  const { incident } = document
  const body =
    incident.kind === 'row' && (!incident.private || privateIncidentsAllowed())
      ? takeVisible(document, incident, { ...call, configuration: number })
      : takeHidden(document, { ...call, configuration: number })
  addMet(document.options)
  return done({ configuration, ...body })
}

/** A call with the number of the configuration that its document was decided by. */
interface DecidedCall extends Call {
  readonly configuration: number
}

/** The incident is private, or the key may not see it: no note, no follow-up, no desired value. */
function takeHidden({ incident, readMsAgo }: Document, call: DecidedCall) {
  const isPrivate = incident.kind !== 'unknown'
  if (isPrivate) hideAnswers(incident.externalId)
  const storedRows =
    incident.kind === 'unknown'
      ? noteUnknown(incident.externalId, incident.reason, call.configuration)
      : hidePrivate(incident.externalId, call.momentBefore(readMsAgo))
  const memo = newMemo()
  const answers = storedRows.map(one => answerRow(one, call, memo))
  const rows = answers.map(({ row }) =>
    isPrivate && row.outcome !== 'ignored' ? { ...row, outcome: 'private' as const } : row,
  )
  return { rows, notes: { stored: 0, known: 0, written: 0 }, wants: [], unfinished: false, links: [] }
}

function takeVisible(document: Document, given: DocumentRow, call: DecidedCall) {
  const read = {
    readAt: call.momentBefore(document.readMsAgo),
    isPrivate: given.private,
    configuration: call.configuration,
  }
  const memo = newMemo(toStored(read.readAt))
  memo.version.set('now', document.configuration)
  const [incident = ignored('incident', given.externalId)] = storeParts([given], {
    ...read,
    recordType: 'incident',
    parent: '',
    isStale: false,
    side: before => sideColumns(document, before),
  })
  if (given.private && incident.before?.ticket.private !== true) hideAnswers(given.externalId)
  if (incident.outcome === 'redecide' || isFromPublicTime(incident)) return withoutTheRest(document, incident, call)
  const followUps = storeParts(document.followUps, {
    ...read,
    recordType: 'follow_up',
    parent: incident.sysId,
    isStale: incident.outcome === 'stale',
    side: () => ({}),
  })
  // Where earlier updates are missing these wait for them: the bridge is asked for all, and they keep their order.
  const isBehind = incident.outcome !== 'stale' && lacksUpdates(document, incident.before?.updatesVersion ?? '')
  const notes = storeNotes(incident.sysId, isBehind ? [] : document.notes, incident.before?.notesBefore ?? '')
  const answers = [incident, ...followUps].map(row => answerRow(row, call, memo))
  const { written } = applyNotes(incident.sysId, notes.fresh, call.isOver, memo)
  // Everything else is done by now; the bridge sends the document again.
  if (notes.refusal !== '') throw new Error(`A note could not be stored: ${notes.refusal}`)
  const template = answers[0]?.row.template ?? ''
  const links: HandedLink[] = answers.flatMap(({ link }) => link ?? [])
  return {
    rows: answers.map(({ row }) => row),
    notes: { stored: notes.fresh.length, known: notes.known, written },
    wants:
      incident.outcome === 'stale'
        ? []
        : wantsOf(document, { given, before: incident.before, template, sysId: incident.sysId }, memo),
    unfinished: incident.before?.unfinished === true,
    links,
  }
}

/** Read before the incident turned private: it says nothing that may be written any more. */
function isFromPublicTime({ outcome, before }: StoredRow): boolean {
  return outcome === 'private' || (outcome !== 'stored' && before !== null && isPrivateAndKept(before.ticket))
}

/** The incident's row alone: the bridge decides it again and posts everything once more, or nothing may be shown. */
function withoutTheRest(document: Document, incident: StoredRow, call: Call) {
  const memo = newMemo()
  const isHidden = incident.outcome === 'private'
  const others = document.followUps.map(({ externalId }): StoredRow => ({
    ...ignored('follow_up', externalId),
    ...(isHidden ? { outcome: 'private' } : {}),
  }))
  return {
    rows: [incident, ...others].map(row => answerRow(row, call, memo).row),
    notes: { stored: 0, known: 0, written: 0 },
    wants: [],
    unfinished: false,
    links: [],
  }
}

const MAX_MS = 5000

/** Begins now. */
function startCall(): Call {
  const start = nowMs()
  const isOver = (): boolean => nowMs() >= start + MAX_MS
  return {
    isOver,
    momentBefore: milliseconds => isoMilliseconds(start - milliseconds),
    apply: (ticket, memo) => applyTicket(ticket.sysId, { handOut: true, memo, ticket, isOver }),
  }
}
