/** Events whose file waits for the antivirus scan of ServiceNow, or was refused by it. */
import type { GlideRecord } from '@servicenow/glide'
import { scanStateOf } from '../platform/attachments.ts'
import { ABANDONED_AFTER_SECONDS } from '../platform/backoff.ts'
import { changeRow, findRow, text } from '../platform/rows.ts'
import { OUTBOUND_EVENT } from '../platform/tables.ts'
import { fromNow, nowMs, toIso } from '../platform/time.ts'
import { attachmentSource } from '../tickets/outbox.ts'

const WAITING = 'Waiting for the antivirus scan of ServiceNow.'

export const REFUSED_BY_SCAN = 'Not sent: the antivirus scan of ServiceNow refused the file.'

const SHORTEST_WAIT_SECONDS = 30

const LONGEST_WAIT_SECONDS = 3600

/** A scan takes a second. After half a day somebody has to look, and the event stands on the list of those that failed. */
const PATIENCE_SECONDS = 12 * 3600

/** What is due within these may be taken by the minute script at the same moment. */
const ALMOST_DUE_SECONDS = 5

/**
 * Puts the event off, ever longer. It counts as no attempt: nothing was sent, so the bridge need not look for what an earlier
 * one left at incident.io.
 */
export function waitForScan(event: GlideRecord): void {
  const waitedSeconds = Math.floor((nowMs() - Date.parse(toIso(text(event, 'sys_created_on')))) / 1000)
  const seconds = Math.min(Math.max(waitedSeconds, SHORTEST_WAIT_SECONDS), LONGEST_WAIT_SECONDS)
  const state = waitedSeconds < PATIENCE_SECONDS ? 'ready' : 'parked'
  changeRow(event, { state, answer: WAITING, next_attempt: fromNow(seconds) })
}

/** When a scan has ended: the sys_id of the event that waited for it, and that nobody else is about to send. */
export function takeScanned(attachment: GlideRecord): string | null {
  const event = findRow(OUTBOUND_EVENT, 'source_id', attachmentSource(attachment.getUniqueValue()))
  if (event === null) return null
  const later = fromNow(ABANDONED_AFTER_SECONDS)
  const wasRefused = text(event, 'state') === 'parked' && text(event, 'answer') === REFUSED_BY_SCAN
  if (wasRefused && scanStateOf(attachment) === 'available') {
    // Released. The rule that sends an event again takes it from here.
    changeRow(event, { state: 'ready', answer: '', next_attempt: later })
    return null
  }
  const waits = ['ready', 'parked'].includes(text(event, 'state')) && text(event, 'answer') === WAITING
  if (!waits || text(event, 'next_attempt') <= fromNow(ALMOST_DUE_SECONDS)) return null
  // A second run of the rule finds it taken.
  changeRow(event, { answer: '', next_attempt: later })
  return event.getUniqueValue()
}
