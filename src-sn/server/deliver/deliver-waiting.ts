/** A bridge process has started: what waited for one in the outbox is sent at once, outside of anybody's request. */
import type { GlideRecord } from '@servicenow/glide'
import { readConnection } from './connection.ts'
import { deliver } from './deliver.ts'
import type { AnswerRequest } from './deliver.ts'
import { openTable, readRow, text } from '../platform/rows.ts'
import { OUTBOUND_EVENT } from '../contract/tables.ts'
import { fromNow, unixSeconds } from '../platform/time.ts'

const MAX_EVENTS = 500
/** So many unanswered deliveries in a row mean that the bridge is gone again. */
const MAX_UNANSWERED = 3
/** Before the transaction would be ended from outside; the minute script does the rest. */
const RUN_SECONDS = 120
/** A request to a bridge that was sent so recently may still be under way. */
const IN_FLIGHT_SECONDS = 20
/** A link or image whose last attempt may still be under way at incident.io: an attempt before it ends could double it. */
const SETTLING_SECONDS = 90
const SETTLING_TYPES = ['ticket_created', 'attachment']

interface Waiting {
  readonly sysId: string
  readonly attempts: string
}

/** What waits, with few attempts first. */
export function deliverWaiting(answerRequest: AnswerRequest): void {
  if (!readConnection().ready) return
  const end = unixSeconds() + RUN_SECONDS
  let unanswered = 0
  for (const event of waitingEvents()) {
    if (unixSeconds() >= end || unanswered >= MAX_UNANSWERED) return
    // Somebody else, the minute script perhaps, has sent it meanwhile.
    if (!isUntouched(event)) continue
    unanswered = deliver(event.sysId, answerRequest) === 'unanswered' ? unanswered + 1 : 0
  }
}

/** Those with few attempts first, as the minute script does it. */
function waitingEvents(): Waiting[] {
  const row = openTable(OUTBOUND_EVENT)
  row.addQuery('state', 'ready')
  row.orderBy('attempts')
  row.orderBy('sys_created_on')
  row.setLimit(MAX_EVENTS)
  row.query()
  const found: Waiting[] = []
  while (row.next())
    if (text(row, 'state') === 'ready' && !isUnderWay(row))
      found.push({ sysId: row.getUniqueValue(), attempts: text(row, 'attempts') })
  return found
}

/** Was it sent, or handed out, so recently that the attempt may not have ended? */
export function isUnderWay(row: GlideRecord): boolean {
  if (text(row, 'attempts') === '0' || text(row, 'attempts') === '') return false
  const seconds = SETTLING_TYPES.includes(text(row, 'type')) ? SETTLING_SECONDS : IN_FLIGHT_SECONDS
  return text(row, 'sys_updated_on') > fromNow(-seconds)
}

function isUntouched({ sysId, attempts }: Waiting): boolean {
  const row = readRow(OUTBOUND_EVENT, sysId)
  return row !== null && text(row, 'state') === 'ready' && text(row, 'attempts') === attempts
}
