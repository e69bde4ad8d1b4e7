/** What is owed each way, as the app says it in the answer to a sweep and in its status. */
import { z } from 'zod'
import type { DirectionStatus } from '../../observability/direction-status.ts'

const directions = ['to_servicenow', 'to_incident_io'] as const
const queues = z.array(
  z.object({
    direction: z.enum(directions),
    table: z.string(),
    count: z.number(),
    words: z.string(),
    oldest: z.string(),
  }),
)
export const directionsShape = {
  fresh_until: z.object({ to_servicenow: z.string(), to_incident_io: z.string() }),
  waiting: queues,
  stuck: queues,
}

const body = z.object(directionsShape)

type DirectionsBody = z.output<typeof body>

/** The same with moments in seconds, and sums. */
export const directionsBody = body.transform(read => directions.map(direction => directionOf(read, direction)))

function directionOf(
  { waiting, stuck, fresh_until: fresh }: DirectionsBody,
  direction: DirectionStatus['direction'],
): DirectionStatus {
  const own = (given: DirectionsBody['waiting']) => given.filter(queue => queue.direction === direction)
  const sum = (given: DirectionsBody['waiting']): number => own(given).reduce((total, { count }) => total + count, 0)
  const oldest = own(waiting).flatMap(({ oldest: moment }) => secondsOf(moment) ?? [])
  return {
    direction,
    freshUntil: secondsOf(fresh[direction]),
    oldestWaiting: oldest.length === 0 ? null : Math.min(...oldest),
    waiting: sum(waiting),
    stuck: sum(stuck),
  }
}

/** Unix seconds of a moment; null for ''. */
function secondsOf(moment: string): number | null {
  const ms = Date.parse(moment)
  return Number.isNaN(ms) ? null : ms / 1000
}
