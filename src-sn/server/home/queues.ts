/** What waits on its way between the two sides, and what goes on only when somebody does something: counted where it lies. */
import type { GlideRecord } from '@servicenow/glide'
import { MAX_ATTEMPTS } from '../platform/backoff.ts'
import { countRows, firstRow } from '../platform/counts.ts'
import { text } from '../platform/rows.ts'
import { privateIncidentsAllowed } from '../platform/settings.ts'
import { CURSOR, NOTE, OUTBOUND_EVENT, TICKET } from '../platform/tables.ts'
import { toIso } from '../platform/time.ts'
import type { Queue } from './freshness.ts'

interface QueueRule {
  readonly table: string
  /** An encoded query: the platform's list of it shows exactly these rows. */
  readonly query: string
  /** A column of few values, by which the platform counts. */
  readonly counted: string
  readonly words: readonly [one: string, more: string]
  /** Since when a row waits. */
  readonly since: string
  /** Where a row says why, the first that is filled. */
  readonly reasons: readonly string[]
}

const few = (column: string): string => `${column}<${MAX_ATTEMPTS}^OR${column}ISEMPTY`

const many = (column: string): string => `${column}>=${MAX_ATTEMPTS}`

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

const NOBODY_ASKED = 'claim_answer!=waiting^ORclaim_answerISEMPTY'

/** What goes on by itself. */
const waitingRules: readonly QueueRule[] = [
  { ...EVENT, query: 'state=ready' },
  {
    ...OF_TICKET,
    query: `statusINpending,failed^${few('attempts')}^${NOBODY_ASKED}^NQunfinished=true^${few('bridge_attempts')}`,
  },
  { ...OF_NOTE, query: `statusINpending,failed^${few('attempts')}` },
  {
    table: CURSOR,
    counted: 'kind',
    query: 'kind=unread',
    words: ['part of a list', 'parts of lists'],
    since: 'sys_created_on',
    reasons: ['reason'],
  },
]

/** What stands on a list of the navigator until somebody does something. */
const stuckRules: readonly QueueRule[] = [
  { ...EVENT, query: 'state=parked' },
  {
    ...OF_TICKET,
    query: [
      'status=pending^claim_answer=waiting',
      `status=failed^${many('attempts')}`,
      `unfinished=true^${many('bridge_attempts')}`,
      'bridge_errorISNOTEMPTY^unfinished=false',
    ].join('^NQ'),
  },
  { ...OF_NOTE, query: `status=failed^${many('attempts')}` },
]

/** Both of a table, by the table: what is on its way, with or without somebody. */
export const openQuery = (table: string): string =>
  [...waitingRules, ...stuckRules]
    .filter(rule => rule.table === table)
    .map(({ query }) => query)
    .join('^NQ')

export const waitingQueues = (): Queue[] => waitingRules.map(readQueue)

export const stuckQueues = (): Queue[] => stuckRules.map(readQueue)

function readQueue({ table, query, counted, words, since, reasons }: QueueRule): Queue {
  const count = countRows(table, query, counted)
  const oldest = count === 0 ? null : firstRow(table, query, since)
  const reason = oldest === null || isHidden(oldest, table) ? '' : firstFilled(oldest, reasons)
  return { table, query, count, words, oldestMs: oldest === null ? null : momentOf(text(oldest, since)), reason }
}

export const firstFilled = (row: GlideRecord, columns: readonly string[]): string =>
  columns.map(column => text(row, column)).find(word => word !== '') ?? ''

/** Of a private incident nothing is said but that there is something. */
export function isHidden(row: GlideRecord, table: string): boolean {
  if (table === CURSOR) return false
  const isPrivate = dotted(row, table === TICKET ? 'private' : 'ticket.private')
  return ['1', 'true'].includes(isPrivate) && !privateIncidentsAllowed()
}

/** A column of the row, or of the row that it refers to; '' for none. */
export function dotted(row: GlideRecord, path: string): string {
  const element: { toString(): string } | null | undefined = row.getElement(path)
  return element === null || element === undefined ? '' : `${element.toString()}`
}

/** Both spellings of a moment; null when it is empty. */
function momentOf(moment: string): number | null {
  const ms = Date.parse(moment.includes('T') ? moment : toIso(moment))
  return Number.isNaN(ms) ? null : ms
}
