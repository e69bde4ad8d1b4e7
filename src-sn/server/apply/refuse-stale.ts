/** Keeps an older version of an incident from overwriting a newer one, should two nodes store at the same moment. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { text } from '../platform/rows.ts'
import { isAhead, isOlder } from '../contract/versions.ts'

/** Before update of a ticket, when `source_updated_at` changes. A standing version of a clock that went wrong keeps nothing out. */
export function refuseStale(current: GlideRecord, previous: GlideRecord | null): void {
  const standing = previous === null ? '' : text(previous, 'source_updated_at')
  if (isAhead(standing) || !isOlder(text(current, 'source_updated_at'), standing)) return
  gs.addErrorMessage('An older version of the incident was refused: the ticket already holds a newer one.')
  current.setAbortAction(true)
}
