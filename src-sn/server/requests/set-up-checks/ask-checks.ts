/** Asks for the checks: through the outbox, so that nobody's transaction waits for the bridge. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { openTable } from '../../platform/rows.ts'
import { OUTBOUND_EVENT } from '../../platform/tables.ts'
import { now, toIso } from '../../platform/time.ts'
import { isOperator } from '../who-may.ts'
import { checkAccess } from './check-access.ts'
import { storeFindings } from './store-checks.ts'
import { storeRequest } from '../../tickets/outbox.ts'

const TYPE = 'checks'

/** "Test connection". */
export function pressTestConnection(): void {
  if (isOperator('Test connection')) ask()
}

/** "Check again". */
export function pressCheckAgain(): void {
  if (isOperator('Check again')) ask()
}

function ask(): void {
  if (askForChecks())
    gs.addInfoMessage('The set-up is being checked. What is found stands under incident.io > Checks in a moment.')
  else
    gs.addErrorMessage(
      'The checks could not be asked for: the outbound event was not stored. System Logs > Errors may name the reason.',
    )
}

/** The rule on the connection, outside the admin's transaction. */
export function checkChangedConnection(_current: GlideRecord): void {
  askForChecks()
}

/** Once each night, so that no check is older than a day; in a minute in which little else is done. `minute`: counted from 1970. */
export function isNightMinute(minute: number): boolean {
  return minute % DAY_MINUTES === NIGHT_MINUTE
}

const DAY_MINUTES = 24 * 60

const NIGHT_MINUTE = 3 * 60 + 22

/** True when they are under way. What the app is denied may keep it from getting any further, so that is looked at now. */
export function askForChecks(): boolean {
  storeFindings([checkAccess()])
  return (
    areChecksWaiting() ||
    storeRequest({
      sourceId: `${TYPE}:${gs.generateGUID()}`,
      type: TYPE,
      occurredAt: toIso(now()),
      author: gs.getUserDisplayName(),
      details: {},
    })
  )
}

/** One that was not sent yet does what the next one would do. */
export function areChecksWaiting(): boolean {
  const event = openTable(OUTBOUND_EVENT)
  event.addQuery('type', TYPE)
  event.addQuery('state', 'ready')
  event.setLimit(1)
  event.query()
  return event.next()
}
