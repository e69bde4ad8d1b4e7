/** What waits on its way between the two sides, and what goes on only when somebody does something: counted where it lies. */
import type { GlideRecord } from '@servicenow/glide'
import { toQuery } from '../platform/alternatives.ts'
import type { Alternatives, Either, Term } from '../platform/alternatives.ts'
import { MAX_ATTEMPTS } from '../platform/backoff.ts'
import { countRows, firstRow } from '../platform/counts.ts'
import { mayBeShown } from '../platform/privacy.ts'
import { text } from '../platform/rows.ts'
import { CURSOR, NOTE, OUTBOUND_EVENT, TICKET } from '../platform/tables.ts'
import { toIso } from '../platform/time.ts'
import type { Queue } from './freshness.ts'

interface QueueRule {
  readonly table: string
  readonly wanted: Alternatives
  /** A column of few values, by which the platform counts. */
  readonly counted: string
  readonly words: readonly [one: string, more: string]
  /** Since when a row waits. */
  readonly since: string
  /** Where a row says why, the first that is filled. */
  readonly reasons: readonly string[]
}

const few = (column: string): Either => ({
  either: [
    [column, '<', `${MAX_ATTEMPTS}`],
    [column, 'ISEMPTY'],
  ],
})

const many = (column: string): Term => [column, '>=', `${MAX_ATTEMPTS}`]

const EVENT = {
  table: OUTBOUND_EVENT,
  counted: 'state',
  words: ['event to incident.io', 'events to incident.io'],
  since: 'sys_created_on',
  reasons: ['answer'],
} as const

/** A ticket waits since its incident changed, a note since it was posted: by incident.io's clock. */
const OF_TICKET = {
  table: TICKET,
  counted: 'status',
  words: ['ticket', 'tickets'],
  since: 'source_updated_at',
  reasons: ['error', 'bridge_error', 'reason'],
} as const

const OF_NOTE = {
  table: NOTE,
  counted: 'status',
  words: ['note from incident.io', 'notes from incident.io'],
  since: 'written_at',
  reasons: ['error', 'reason'],
} as const

const NOT_DONE: Term = ['status', 'IN', 'pending,failed']

const FAILED: Term = ['status', '=', 'failed']

const UNFINISHED: Term = ['unfinished', '=', 'true']

const NOBODY_ASKED: Either = {
  either: [
    ['claim_answer', '!=', 'waiting'],
    ['claim_answer', 'ISEMPTY'],
  ],
}

/** What goes on by itself. */
const waitingRules: readonly QueueRule[] = [
  { ...EVENT, wanted: [[['state', '=', 'ready']]] },
  {
    ...OF_TICKET,
    wanted: [
      [NOT_DONE, few('attempts'), NOBODY_ASKED],
      [UNFINISHED, few('bridge_attempts')],
    ],
  },
  { ...OF_NOTE, wanted: [[NOT_DONE, few('attempts')]] },
  {
    table: CURSOR,
    counted: 'kind',
    wanted: [[['kind', '=', 'unread']]],
    words: ['part of a list', 'parts of lists'],
    since: 'sys_created_on',
    reasons: ['reason'],
  },
]

/** What stands on a list of the navigator until somebody does something. */
const stuckRules: readonly QueueRule[] = [
  { ...EVENT, wanted: [[['state', '=', 'parked']]] },
  {
    ...OF_TICKET,
    wanted: [
      [
        ['status', '=', 'pending'],
        ['claim_answer', '=', 'waiting'],
      ],
      [FAILED, many('attempts')],
      [UNFINISHED, many('bridge_attempts')],
      [
        ['bridge_error', 'ISNOTEMPTY'],
        ['unfinished', '=', 'false'],
      ],
    ],
  },
  { ...OF_NOTE, wanted: [[FAILED, many('attempts')]] },
]

/** Both of a table, by the table: what is on its way, with or without somebody. */
export const openRows = (table: string): Alternatives =>
  [...waitingRules, ...stuckRules].filter(rule => rule.table === table).flatMap(({ wanted }) => wanted)

export const waitingQueues = (): Queue[] => waitingRules.map(readQueue)

export const stuckQueues = (): Queue[] => stuckRules.map(readQueue)

function readQueue({ table, wanted, counted, words, since, reasons }: QueueRule): Queue {
  const count = countRows(table, wanted, counted)
  const oldest = count === 0 ? null : firstRow(table, wanted, since)
  const reason = oldest === null || !mayBeShown(oldest) ? '' : firstFilled(oldest, reasons)
  const oldestMs = oldest === null ? null : momentOf(text(oldest, since))
  return { table, query: toQuery(wanted), count, words, oldestMs, reason }
}

export const firstFilled = (row: GlideRecord, columns: readonly string[]): string =>
  columns.map(column => text(row, column)).find(word => word !== '') ?? ''

/** Both spellings of a moment; null when it is empty. */
function momentOf(moment: string): number | null {
  const ms = Date.parse(moment.includes('T') ? moment : toIso(moment))
  return Number.isNaN(ms) ? null : ms
}
