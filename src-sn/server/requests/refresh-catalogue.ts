/** "Refresh from incident.io": asks the bridge, through the outbox, to bring attributes and options in sync. */
import { gs } from '@servicenow/glide'
import { readConnection } from '../deliver/connection.ts'
import { openTable } from '../platform/rows.ts'
import { OUTBOUND_EVENT } from '../platform/tables.ts'
import { now, toIso } from '../platform/time.ts'
import { isAdmin } from './who-may.ts'
import { storeRequest } from '../tickets/outbox.ts'

const TYPE = 'catalogue_refresh'

/** The button. Nothing is sent in the admin's transaction; the answer is on the event. */
export function refreshCatalogue(): void {
  if (!isAdmin('Refresh from incident.io')) return
  if (!isWaiting() && !storeRequest(newRequest())) {
    gs.addErrorMessage(
      'The refresh could not be asked for: the outbound event was not stored. System Logs > Errors may name the reason.',
    )
    return
  }
  const connection = readConnection()
  gs.addInfoMessage(
    connection.ready
      ? 'incident.io is being asked. Attributes and options are up to date in a moment; the answer is under Outbound events.'
      : `The refresh waits until this instance may send. ${connection.problem}`,
  )
}

function newRequest() {
  const author = gs.getUserDisplayName()
  return {
    sourceId: `${TYPE}:${gs.generateGUID()}`,
    type: TYPE,
    occurredAt: toIso(now()),
    author,
    details: {},
  } as const
}

/** One that has not been sent yet does what the next one would do. */
function isWaiting(): boolean {
  const event = openTable(OUTBOUND_EVENT)
  event.addQuery('type', TYPE)
  event.addQuery('state', 'ready')
  event.addQuery('attempts', 0)
  event.setLimit(1)
  event.query()
  return event.next()
}
