/**
 * Deletes questions to the bridge that were answered long ago. Nothing else: a sent event about a record is what keeps the
 * same entry from being captured twice, and a written note is what keeps it from being written twice.
 */
import { openTable, text } from './rows.ts'
import { OUTBOUND_EVENT } from './tables.ts'
import { fromNow, unixSeconds } from './time.ts'

const QUESTIONS = ['catalogue_refresh', 'preview', 'link_requested', 'resync']
const KEPT_DAYS = 30
const MAX_AT_ONCE = 500
const HOUR = 3600

/** Called every minute; looks once an hour, because no index helps it. */
export function cleanUpSometimes(): void {
  if (unixSeconds() % HOUR >= 60) return
  const event = openTable(OUTBOUND_EVENT)
  event.addQuery('state', 'sent')
  event.addQuery('type', 'IN', QUESTIONS.join(','))
  event.addQuery('sent_at', '<', fromNow(-KEPT_DAYS * 24 * HOUR))
  event.setLimit(MAX_AT_ONCE)
  event.query()
  while (event.next()) if (text(event, 'state') === 'sent' && QUESTIONS.includes(text(event, 'type'))) event.deleteRecord()
}
