/** What GET status says, from the same facts as the sentence on top of the Home page. */
import type { Direction, DirectionsBody, StatusBody, StatusQueue } from '../contract/status.ts'
import { OUTBOUND_EVENT } from '../platform/tables.ts'
import { isoMilliseconds } from '../platform/time.ts'
import { freshnessOf } from './freshness.ts'
import type { Queue, SyncFacts } from './freshness.ts'

/** `requester`: the version of the app and the user who asks. */
export function statusOf(facts: SyncFacts, requester: Pick<StatusBody, 'app_version' | 'user'>): StatusBody {
  return {
    as_of: isoMilliseconds(facts.nowMs),
    ...requester,
    swept_at: facts.sweptMs === null ? '' : isoMilliseconds(facts.sweptMs),
    freshness: freshnessOf(facts),
    ...directionsOf(facts),
  }
}

export function directionsOf({ nowMs, sweptMs, waiting, stuck }: SyncFacts): DirectionsBody {
  return {
    fresh_until: {
      to_servicenow: freshUntil(sweptMs, 'to_servicenow', waiting),
      to_incident_io: freshUntil(nowMs, 'to_incident_io', waiting),
    },
    waiting: waiting.map(describe),
    stuck: stuck.map(describe),
  }
}

/** The outbox holds what goes to incident.io, every other table what comes from there. */
const directionOf = ({ table }: Pick<Queue, 'table'>): Direction =>
  table === OUTBOUND_EVENT ? 'to_incident_io' : 'to_servicenow'

/** `lookedMs`: up to when everything that changed is known; null: nobody has looked yet. */
function freshUntil(lookedMs: number | null, direction: Direction, waiting: readonly Queue[]): string {
  if (lookedMs === null) return ''
  const oldest = waiting.filter(queue => directionOf(queue) === direction).map(({ oldestMs }) => oldestMs ?? lookedMs)
  return isoMilliseconds(Math.min(lookedMs, ...oldest))
}

function describe(queue: Queue): StatusQueue {
  const { table, count, words, oldestMs } = queue
  return {
    direction: directionOf(queue),
    table,
    count,
    words: words[count === 1 ? 0 : 1],
    oldest: oldestMs === null ? '' : isoMilliseconds(oldestMs),
  }
}
