/**
 * POST incidents: one document carries what an incident and its follow-ups should be, and the notes. The rows are stored
 * first, then applied in order until the time is over; whatever stops in between is found due by the minute script.
 */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { HandedLink } from '../apply/after-link.ts'
import { applyNotes } from '../notes/append-note.ts'
import { isPrivateAndKept } from '../apply/apply-gate.ts'
import { addMet } from './catalogue-rows.ts'
import { presentVersion } from '../platform/configuration-version.ts'
import { parseDocument } from './document-body.ts'
import type { DocumentRow } from '../apply/document-row.ts'
import type { Document } from './document-body.ts'
import { answerRow } from '../apply/door-answer.ts'
import { startBudget } from '../apply/door-budget.ts'
import type { Budget } from '../apply/door-budget.ts'
import { sideColumns } from '../apply/door-columns.ts'
import { hidePrivate, noteUnknown } from '../apply/door-hidden.ts'
import { storeNotes } from '../notes/door-notes.ts'
import { storeParts } from '../apply/door-store.ts'
import { ignored } from '../apply/door-taken.ts'
import type { Taken } from '../apply/door-taken.ts'
import { wantsOf } from '../apply/door-wants.ts'
import { newMemo } from '../platform/memo.ts'
import { recordRefusal } from './refusals.ts'
import { done, refused, serve } from './rest-answer.ts'
import type { Answer } from './rest-answer.ts'
import { privateIncidentsAllowed } from '../platform/settings.ts'

export function postIncidents(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const budget = startBudget()
  serve(request, response, { parse: parseDocument, run: document => take(document, budget), onRefused: recordRefusal })
}

function take(document: Document, budget: Budget): Answer {
  const configuration = presentVersion()
  if (document.configuration !== configuration) {
    return refused(
      409,
      `Decided by the configuration ${document.configuration}; the present one is ${configuration}. Read it, and decide again.`,
    )
  }
  const { incident } = document
  const body =
    incident.kind === 'row' && (!incident.private || privateIncidentsAllowed())
      ? takeVisible(document, incident, budget)
      : takeHidden(document, budget)
  addMet(document.options)
  return done({ configuration, ...body })
}

/** The incident may not be told, or is not shown to the key: no note, no follow-up, no wish. */
function takeHidden({ incident, readMsAgo }: Document, budget: Budget) {
  const isPrivate = incident.kind !== 'unknown'
  const taken =
    incident.kind === 'unknown'
      ? noteUnknown(incident.externalId, incident.reason)
      : hidePrivate(incident.externalId, budget.momentBefore(readMsAgo))
  const memo = newMemo()
  const answers = taken.map(one => answerRow(one, budget, memo))
  const rows = answers.map(({ row }) =>
    isPrivate && row.outcome !== 'ignored' ? { ...row, outcome: 'private' as const } : row,
  )
  return { rows, notes: { stored: 0, known: 0, written: 0 }, wants: [], links: [] }
}

function takeVisible(document: Document, given: DocumentRow, budget: Budget) {
  const memo = newMemo()
  const read = { readAt: budget.momentBefore(document.readMsAgo), isPrivate: given.private }
  const [incident = ignored('incident', given.externalId)] = storeParts([given], {
    ...read,
    recordType: 'incident',
    parent: '',
    isStale: false,
    side: isNew => sideColumns(document, isNew),
  })
  if (incident.outcome === 'redecide' || isFromPublicTime(incident)) return withoutTheRest(document, incident, budget)
  const followUps = storeParts(document.followUps, {
    ...read,
    recordType: 'follow_up',
    parent: incident.sysId,
    isStale: incident.outcome === 'stale',
    side: () => ({}),
  })
  const notes = storeNotes(incident.sysId, document.notes, incident.before?.notesBefore ?? '')
  const answers = [incident, ...followUps].map(taken => answerRow(taken, budget, memo))
  const { written } = applyNotes(incident.sysId, notes.fresh, budget.isOver, memo)
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
    links,
  }
}

/** Read before the incident turned private: it says nothing that may be written any more. */
function isFromPublicTime({ outcome, before }: Taken): boolean {
  return outcome === 'private' || (outcome !== 'stored' && before !== null && isPrivateAndKept(before.ticket))
}

/** The incident's row alone: the bridge decides it again and posts everything once more, or nothing may be told. */
function withoutTheRest(document: Document, incident: Taken, budget: Budget) {
  const memo = newMemo()
  const isHidden = incident.outcome === 'private'
  const others = document.followUps.map(({ externalId }): Taken => ({
    ...ignored('follow_up', externalId),
    ...(isHidden ? { outcome: 'private' } : {}),
  }))
  return {
    rows: [incident, ...others].map(taken => answerRow(taken, budget, memo).row),
    notes: { stored: 0, known: 0, written: 0 },
    wants: [],
    links: [],
  }
}
