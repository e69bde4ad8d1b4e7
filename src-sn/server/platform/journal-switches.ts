/** The properties that switch the capture of work notes and of comments on, and since when they stand as they do. */
import { gs } from '@servicenow/glide'
import { findRow, text } from './rows.ts'
import { fromNow, now } from './time.ts'

export const JOURNAL_COLUMNS = ['work_notes', 'comments']

/** The property that switches the capture of a journal column on. */
export function captureProperty(element: string): string {
  return element === 'comments' ? 'x_iio_sync.capture.comments' : 'x_iio_sync.capture.work_notes'
}

export function isCaptured(property: string): boolean {
  return gs.getProperty(property, 'true') === 'true'
}

/** When the switch was set, '' when that is not known: a moment in the future says nothing. */
export function switchedAt(property: string): string {
  const setting = findRow('sys_properties', 'name', property)
  const moment = setting === null ? '' : text(setting, 'sys_updated_on')
  return moment <= now() ? moment : ''
}

/** Events are kept for longer, so what was reported until then is known by its event. */
const RECOVERED_SECONDS = 30 * 24 * 3600

/**
 * From when on the journal of a record is looked at whose ticket row was deleted. What was written before a switch was set may have
 * been passed over for good.
 */
export function recoveredStart(): string {
  const switches = JOURNAL_COLUMNS.map(captureProperty).filter(isCaptured).map(switchedAt)
  return [fromNow(-RECOVERED_SECONDS), ...switches].sort().pop() ?? ''
}
