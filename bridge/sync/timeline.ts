/** One timeline item for one event: by its idempotency key, and by a look at the timeline once the key may be forgotten. */
import { isRefusal } from '../observability/errors.ts'
import type { OutboundEvent } from '../wire/app-event.ts'
import { isSameItem, type TimelineItem } from '../mapping/timeline-item.ts'
import type { IncidentWriter, ListedItem } from './writer-ports.ts'

interface TimelineParts {
  readonly writer: Pick<IncidentWriter, 'findTimelineItem' | 'createTimelineItem'>
}

/** Nothing says for how long incident.io keeps idempotency keys. Within this time they are trusted; afterwards the timeline decides. */
const keysHoldSeconds = 3600

export const isOld = ({ ageSeconds }: OutboundEvent): boolean => ageSeconds >= keysHoldSeconds

/**
 * Resolves with the description of the item that exists afterwards. Of an event whose first attempt may have been long ago the
 * timeline is looked through first: `isAlso` knows the item by more than itself.
 */
export async function createItem(
  { writer }: TimelineParts,
  event: OutboundEvent,
  item: TimelineItem,
  isAlso: (description: string) => boolean = () => false,
): Promise<string> {
  const { incidentId } = event
  const isIt = (listed: ListedItem): boolean => isSameItem(item, listed) || isAlso(listed.description)
  const existing = isOld(event) ? await writer.findTimelineItem(incidentId, isIt).catch(nullIfRefused) : null
  if (existing !== null) return existing
  const { mark: _mark, ...given } = item
  return writer.createTimelineItem({ incidentId, ...given })
}

/** A key that may not list the timeline is left with the idempotency key. */
function nullIfRefused(error: unknown): null {
  if (isRefusal(error)) return null
  throw error
}
