/** GET status of the app: whether both sides are in sync, for the metrics and for the command line. */
import { z } from 'zod'
import type { DirectionStatus } from '../../observability/metrics.ts'
import type { JsonClient } from '../http/json-client.ts'
import { readResult } from './profile.ts'

const part = z.union([
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('moment'), moment: z.string() }),
  z.object({ kind: z.literal('span'), seconds: z.number() }),
  z.object({ kind: z.literal('rows'), count: z.number() }),
  z.object({ kind: z.literal('total'), count: z.number() }),
])
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
const body = z.object({
  as_of: z.string(),
  app_version: z.string(),
  user: z.string(),
  freshness: z.object({ state: z.string(), sentence: z.array(part) }),
  fresh_until: z.object({ to_servicenow: z.string(), to_incident_io: z.string() }),
  waiting: queues,
  stuck: queues,
})

type StatusBody = z.output<typeof body>

export interface AppStatus {
  /** As the app answered. */
  readonly body: StatusBody
  /** The sentence on top of the Home page, with moments in UTC. */
  readonly sentence: string
  readonly directions: readonly DirectionStatus[]
}

export async function readStatus(client: Pick<JsonClient, 'send'>): Promise<AppStatus> {
  const label = 'status'
  const answer = await client.send({ label, method: 'GET', path: '/status' })
  const read = readResult(body, answer, label, 'servicenow_no_result')
  return {
    body: read,
    sentence: read.freshness.sentence.map(wordsOf).join(''),
    directions: directions.map(direction => directionOf(read, direction)),
  }
}

function wordsOf(piece: z.output<typeof part>): string {
  switch (piece.kind) {
    case 'text':
      return piece.text
    case 'moment':
      return `${piece.moment.slice(0, 19).replace('T', ' ')} UTC`
    case 'span':
      return spanWords(piece.seconds)
    case 'rows':
    case 'total':
      return `${piece.count}`
  }
}

/** In the largest unit that is filled twice. */
function spanWords(seconds: number): string {
  if (seconds < 120) return `${seconds} s`
  if (seconds < 7200) return `${Math.floor(seconds / 60)} min`
  return seconds < 48 * 3600 ? `${Math.floor(seconds / 3600)} h` : `${Math.floor(seconds / 86_400)} days`
}

function directionOf({ waiting, stuck, fresh_until: fresh }: StatusBody, direction: DirectionStatus['direction']) {
  const own = (given: StatusBody['waiting']) => given.filter(queue => queue.direction === direction)
  const sum = (given: StatusBody['waiting']): number => own(given).reduce((total, { count }) => total + count, 0)
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
