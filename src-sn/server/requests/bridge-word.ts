/**
 * The sign of life of a bridge at which nothing happens: once a minute it says what it says of itself. It is asked from here, so that it
 * can also say that this instance refuses its calls.
 */
import { gs } from '@servicenow/glide'
import { REPORT_EVENT } from '../contract/bridge-report.ts'
import { storeReport } from '../deliver/bridge-row.ts'
import { readConnection } from '../deliver/connection.ts'
import { sendEvent } from '../deliver/send-event.ts'
import { now, toIso } from '../platform/time.ts'
import { readChecksAnswer } from './set-up-checks/read-answer.ts'

/** The bridge answers from memory. */
const TIMEOUT_MS = 10_000

/** Without an answer the row of the process stays as it is: how old it is says that it is silent. */
export function askForWord(): void {
  const connection = readConnection()
  if (!connection.ready) return
  const id = `${gs.generateGUID()}`
  const event = { source_id: `${REPORT_EVENT}:${id}`, type: REPORT_EVENT, occurred_at: toIso(now()), author: '' }
  const { checks } = sendEvent(connection, id, event, TIMEOUT_MS)
  const read = readChecksAnswer(checks, id, connection.secrets)
  if (read?.said.isSigned === true) storeReport(read.report)
}
