/** What must be true before a ticket is written. These checks come before any look at a record. */
import { failed, skipped } from './decision.ts'
import type { ApplyResult, Preconditions } from './decision.ts'
import { targetProblem } from '../platform/dictionary.ts'
import { once } from '../platform/memo.ts'
import { NOT_STARTED } from '../platform/held-back.ts'
import { readSyncState } from '../platform/start.ts'
import type { SyncState } from '../platform/start.ts'
import { JIRA } from '../platform/tables.ts'
import { PRIVATE_DECISION } from '../tickets/shared-columns.ts'
import { proveTemplate, readTemplate } from '../tickets/template.ts'
import type { Template } from '../tickets/template.ts'
import { PRIVATE_REASON } from '../tickets/shared-columns.ts'
import { isPrivateAndKept, newMemo, readKnownTicket } from '../tickets/ticket.ts'
import type { Memo, Ticket } from '../tickets/ticket.ts'

/**
 * Checks the reasons not to write, the most useful one for an admin first. `evenIfOff` lets a switched-off template pass,
 * because a dry run shows what it would do.
 */
export function checkPreconditions(ticket: Ticket, evenIfOff = false, memo: Memo = newMemo()): Preconditions {
  if (isPrivateAndKept(ticket)) return unmet(skipped(PRIVATE_REASON))
  // Private incidents are allowed since, and nobody has said yet what this one should be.
  if (ticket.private && ticket.decision === PRIVATE_DECISION) return unmet(skipped(PRIVATE_DECISION))
  if (ticket.template === '') return unmet(skipped(whyNoTemplate(ticket)))
  if (ticket.desired === null)
    return unmet(failed('The desired values are not readable JSON. The next change in incident.io writes them again.'))
  const template = usableTemplate(ticket, evenIfOff, memo)
  if ('kind' in template) return unmet(template)
  const parent = checkParent(ticket, memo)
  if ('kind' in parent) return unmet(parent)
  return { met: true, permit: { template, ...parent } }
}

/**
 * The same for what is written now and not only shown: nothing is while the sync is paused, and no record is made or linked before Start
 * but by a template on trial. A bridge of an earlier release knows neither. A follow-up goes where its incident went.
 */
export function preconditionsNow(ticket: Ticket, memo: Memo): Preconditions {
  const preconditions = checkPreconditions(ticket, false, memo)
  if (!preconditions.met && preconditions.result.kind !== 'in_jira') return preconditions
  const { declaredFrom, pause } = stateNow(memo)
  if (pause !== '') return unmet(held(pause))
  const isStarted = declaredFrom !== '' || ticket.hadRecord || readTemplate(ticket.template, memo)?.isTrial === true
  return isStarted || hasParentRecord(ticket, memo) ? preconditions : unmet(held(NOT_STARTED))
}

/** Read once in a transaction. */
export function stateNow(memo: Pick<Memo, 'syncState'>): SyncState {
  return once(memo.syncState, 'now', readSyncState)
}

function held(reason: string): ApplyResult {
  return { kind: 'held', reason }
}

function hasParentRecord({ recordType, parent }: Ticket, memo: Memo): boolean {
  return recordType === 'follow_up' && parent !== '' && readKnownTicket(parent, memo)?.hadRecord === true
}

/** Of a ticket without a record the first line of the decision, which is its verdict. */
function whyNoTemplate(ticket: Ticket): string {
  const [verdict = ''] = ticket.decision.split('\n')
  const isVerdictAll = verdict !== '' && ticket.target === '' && ticket.jiraId === ''
  return isVerdictAll ? verdict : `No template updates it (see Decision)${leftAsItIs(ticket)}.`
}

function unmet(result: ApplyResult): Preconditions {
  return { met: false, result }
}

/** The short way knows neither name nor static values, which only a record without its ticket or an old warning asks for. */
function usableTemplate(ticket: Ticket, evenIfOff: boolean, memo: Memo): Template | ApplyResult {
  const proven = ticket.target === '' || ticket.warnings !== '' ? null : proveTemplate(ticket, memo)
  if (proven !== null && targetProblem(proven.table) === '') return proven
  return checkTemplate(ticket, readTemplate(ticket.template, memo), evenIfOff)
}

function checkTemplate(ticket: Ticket, template: Template | null, evenIfOff: boolean): Template | ApplyResult {
  if (template === null) return skipped(`Its template was deleted${leftAsItIs(ticket)}.`)
  const { name, inJira, table } = template
  if (template.recordType !== ticket.recordType)
    return skipped(
      `The template "${name}" is not for ${ticket.recordType === 'incident' ? 'incidents' : 'follow-ups'}.`,
    )
  if (!template.isActive && !evenIfOff)
    return skipped(`The template "${name}" is switched off ("Create tickets")${leftAsItIs(ticket)}.`)
  if (isElsewhere(ticket, inJira)) {
    return skipped(
      `${ticket.number} is in ${inJira ? 'ServiceNow' : 'Jira'}, the template "${name}" now writes to ${inJira ? 'Jira' : 'ServiceNow'}. ` +
        'Tickets are not moved: this one stays as it is and is no longer updated.',
    )
  }
  if (inJira) return { kind: 'in_jira' }
  const problem = targetProblem(table)
  return problem === '' ? template : unusable(template, problem)
}

/** The second half of the sentence: what becomes of the record, if there is one. */
function leftAsItIs({ target, jiraId, number }: Ticket): string {
  if (target === '' && jiraId === '') return ', so nothing is written'
  return `: ${number || 'its record'} stays as it is and is no longer updated`
}

/** What an admin reads when the template's table cannot be written to. */
export function unusable(template: Template, problem: string): ApplyResult {
  return failed(
    `The template "${template.name}" cannot be used: ${problem} Choose another target table in the template.`,
  )
}

function isElsewhere(ticket: Ticket, inJira: boolean): boolean {
  return inJira ? ticket.target !== '' : ticket.jiraId !== ''
}

function checkParent(ticket: Ticket, memo: Memo): { parentRecord: string; warnings: string[] } | ApplyResult {
  // Only follow-ups have a place under another record, and only under their incident's.
  if (ticket.parent === '' || ticket.recordType !== 'follow_up') return { parentRecord: '', warnings: [] }
  const parent = readKnownTicket(ticket.parent, memo)
  if (parent === null || parent.recordType !== 'incident')
    return withoutParent('its incident is no longer on the ticket list')
  // Its own row may have been stored while the incident was being hidden.
  if (isPrivateAndKept(parent)) return skipped(PRIVATE_REASON)
  if (parent.status === 'unlinked') return withoutParent(`the record of ${parent.reference} was unlinked`)
  if (parent.target !== '') return { parentRecord: parent.target, warnings: [] }
  if (parent.targetTable === JIRA) return withoutParent(`${parent.reference} has its ticket in Jira`)
  // A skipped or discarded incident never gets a record: waiting for one would keep the follow-up out for ever.
  if (parent.status === 'skipped' || parent.status === 'discarded')
    return withoutParent(`${parent.reference} has no record in ServiceNow`)
  return { kind: 'waiting', reason: `Waiting for the record of ${parent.reference}, under which this one belongs.` }
}

function withoutParent(why: string) {
  return { parentRecord: '', warnings: [`parent: left empty, because ${why}.`] }
}
