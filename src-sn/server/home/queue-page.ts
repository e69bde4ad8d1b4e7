/** A page of what is on its way, by the four filters of the tab Health, or of what of it belongs to one incident or record. */
import type { GlideRecord } from '@servicenow/glide'
import { QUEUE_PAGE_ROWS } from '../contract/home/health.ts'
import type { HealthQueuePage, QueueName, QueueRow } from '../contract/home/health.ts'
import { addAlternatives, toQuery } from '../platform/alternatives.ts'
import type { Alternatives } from '../platform/alternatives.ts'
import { countRows } from '../platform/counts.ts'
import { mayBeShown } from '../platform/privacy.ts'
import { dotted, openTable, text, toNumber } from '../platform/rows.ts'
import { NOTE, OUTBOUND_EVENT, TICKET } from '../platform/tables.ts'
import { isoMilliseconds, nowMs, toIso } from '../platform/time.ts'
import { firstFilled, openRows } from './queues.ts'

interface Source {
  readonly table: string
  readonly wanted: Alternatives
  /** A column of few values. */
  readonly state: string
  readonly since: string
  readonly reasons: readonly string[]
  /** What leads from a row to its ticket. */
  readonly ticket: '' | 'ticket.'
}

const EVENT = {
  table: OUTBOUND_EVENT,
  state: 'state',
  since: 'sys_created_on',
  reasons: ['answer'],
  ticket: 'ticket.',
} as const

const OPEN = ['state', 'IN', 'ready,parked'] as const

const SOURCES: Readonly<Record<QueueName, Source>> = {
  'notes-out': { ...EVENT, wanted: [[OPEN, ['type', '!=', 'attachment']]] },
  'images-out': { ...EVENT, wanted: [[OPEN, ['type', '=', 'attachment']]] },
  'tickets-in': {
    table: TICKET,
    wanted: openRows(TICKET),
    state: 'status',
    since: 'source_updated_at',
    reasons: ['error', 'bridge_error', 'reason'],
    ticket: '',
  },
  'notes-in': {
    table: NOTE,
    wanted: openRows(NOTE),
    state: 'status',
    since: 'written_at',
    reasons: ['error', 'reason'],
    ticket: 'ticket.',
  },
}

/** What people search by: INC-12, an id of incident.io, a number of a record. Nothing that means something in a query. */
export const isSearchWord = (word: string): boolean => /^[\w-]{0,64}$/.test(word)

export function queuePage(name: QueueName, search: string, page: number): HealthQueuePage {
  const source = SOURCES[name]
  const wanted = search === '' ? source.wanted : withSearch(source, search)
  const rows = openTable(source.table)
  addAlternatives(rows, wanted)
  rows.orderBy(source.since)
  rows.orderBy('sys_id')
  rows.chooseWindow(page * QUEUE_PAGE_ROWS, (page + 1) * QUEUE_PAGE_ROWS, false)
  rows.query()
  const shown: QueueRow[] = []
  while (rows.next()) shown.push(toQueueRow(rows, source))
  return {
    as_of: isoMilliseconds(nowMs()),
    counted: {
      table: source.table,
      query: toQuery(wanted),
      count: countRows(source.table, wanted, source.state),
    },
    page,
    rows: shown,
  }
}

/** Each alternative of the query, narrowed: a condition behind `^NQ` says nothing of the alternatives before it. */
function withSearch({ wanted, ticket }: Source, search: string): Alternatives {
  const either = ['reference', 'external_id', 'number'].map(column => [`${ticket}${column}`, '=', search] as const)
  return wanted.map(terms => [...terms, { either }])
}

/** Of a private incident nothing is said but that there is something. */
function toQueueRow(row: GlideRecord, source: Source): QueueRow {
  const of = (column: string): string => dotted(row, `${source.ticket}${column}`)
  const hidden = !mayBeShown(row)
  const since = text(row, source.since)
  return {
    table: source.table,
    sys_id: row.getUniqueValue(),
    what: whatOf(row, source.table),
    title: hidden ? '' : [of('reference'), of('number')].filter(word => word !== '').join(' / '),
    since: since.includes('T') ? since : toIso(since),
    state: row.getDisplayValue(source.state),
    attempts: toNumber(row, 'attempts'),
    next_attempt: toIso(text(row, 'next_attempt')),
    reason: hidden ? '' : firstFilled(row, source.reasons),
  }
}

function whatOf(row: GlideRecord, table: string): string {
  if (table === NOTE) return 'Note'
  return row.getDisplayValue(table === TICKET ? 'record_type' : 'type')
}
