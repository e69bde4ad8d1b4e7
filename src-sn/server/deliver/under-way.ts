/** Whether an attempt to deliver an event may still be going on: another one at the same time could double it. */
import type { GlideRecord } from '@servicenow/glide'
import { text } from '../platform/rows.ts'
import { isRecent } from '../platform/time.ts'

const SETTLING_TYPES = ['ticket_created', 'attachment']

/** A link or image whose last attempt may still be under way at incident.io: an attempt before it ends could double it. */
const SETTLING_SECONDS = 90

/** A request to a bridge that was sent so recently may still be under way. */
const IN_FLIGHT_SECONDS = 20

/** Was it sent, or handed out, so recently that the attempt may not have ended? */
export function isUnderWay(row: GlideRecord): boolean {
  if (text(row, 'attempts') === '0' || text(row, 'attempts') === '') return false
  const seconds = SETTLING_TYPES.includes(text(row, 'type')) ? SETTLING_SECONDS : IN_FLIGHT_SECONDS
  return isRecent(text(row, 'sys_updated_on'), seconds)
}

/** Is the event still to be sent? A parked one is, slowly, when nobody refused it: it never got through. */
export function isToBeSent(row: GlideRecord): boolean {
  return text(row, 'state') === 'ready' || (text(row, 'state') === 'parked' && text(row, 'next_attempt') !== '')
}
