/** Has the incident the status that its own record asked it for? The rule is in asked-statuses.ts; here is what it looks at. */
import type { GlideRecord } from '@servicenow/glide'
import { judgeAnswer } from './asked-statuses.ts'
import type { Judged } from './asked-statuses.ts'
import { text } from '../platform/rows.ts'
import { readStateEvents } from '../tickets/state-events.ts'
import { askedBy, mapState } from '../tickets/state-mapping.ts'
import type { Memo, Ticket } from '../tickets/ticket.ts'

/** Where no state was noted since the last answer, there is nothing to ask the outbox for. */
export function answerOf(
  { memory, recordVersion, recordType, sourceStatus, target }: Ticket,
  { readAt }: Memo,
): Judged {
  const heard = memory.heard ?? { status: sourceStatus, version: recordVersion }
  const asked = recordVersion > heard.version ? readStateEvents(target, recordType) : []
  return judgeAnswer(asked, { status: sourceStatus, readAt }, heard, recordVersion)
}

/**
 * Does the incident have exactly the status that the record's present state asked it for? A state that was not noted yet
 * asks for what its mapping says.
 */
export function isPresentAsked(ticket: Ticket, record: GlideRecord): boolean {
  if (ticket.sourceStatus === '') return false
  const state = text(record, 'state')
  if (state === ticket.recordState) return ticket.askedStatus === ticket.sourceStatus
  const meaning = mapState(record.getRecordClassName(), state)
  return askedBy(ticket, meaning) === ticket.sourceStatus
}
