/** Whose story is told, and which rows belong to it for the person who asks. */
import type { GlideRecord } from '@servicenow/glide'
import type { Failed } from './story-lines.ts'
import type { StoryLine } from '../contract/home/find.ts'
import { tickedMark } from '../contract/events.ts'
import type { Term } from '../platform/alternatives.ts'
import { text } from '../platform/rows.ts'

export type Explain = (failed: Failed) => Pick<StoryLine, 'why' | 'code' | 'answer'>

/** Who asks. */
export interface Reader {
  /** Private incidents are told too. */
  readonly seesPrivate: boolean
  /** Says in words for the reader why something failed. */
  readonly explain: Explain
}

/** Whose story it is, and for whom. '' stands for nothing to read. */
export interface StoryOf extends Reader {
  /** `all`: of every ticket that the person may know of, without the audits of their records. */
  readonly ticket: string
  readonly externalId: string
  readonly record: string
  /** The record whose making is told. */
  readonly made: { readonly table: string; readonly sysId: string } | null
  /** Columns of the record whose audit may be shown. */
  readonly columns: readonly string[]
  /** The user that the bridge signs in as. */
  readonly integration: string
  readonly connection: string
  /** When the incident or follow-up was made: what was switched before then is not of its story. */
  readonly since: string
}

/** Moments as ServiceNow stores them, '' for no bound. */
export interface Range {
  readonly from: string
  /** Not included. */
  readonly until: string
}

export type Terms = readonly Term[]

export function within({ from, until }: Range): Terms {
  return [
    ...(from === '' ? [] : [['sys_created_on', '>=', from] as const]),
    ...(until === '' ? [] : [['sys_created_on', '<', until] as const]),
  ]
}

export const ALL_TICKETS = 'all'

/** Rows that name the ticket. */
export function ofTicket({ ticket, seesPrivate }: StoryOf, more: Terms = []): Terms[] {
  if (ticket === '') return []
  return [
    [
      ticket === ALL_TICKETS ? shownAmongAll(seesPrivate, 'ticket.private', 'ticket') : ['ticket', '=', ticket],
      ...more,
    ],
  ]
}

/** Rows about the sync as a whole: part of the story of every ticket, from its beginning on, and of no other story. */
export function ofSync({ ticket, since }: StoryOf, ...rows: readonly Terms[]): Terms[] {
  if (ticket === '') return []
  return since === '' ? [...rows] : rows.map(own => [...own, ['sys_created_on', '>=', since]])
}

/** Events from before the incident had a ticket. */
export const tickedAtStart = ({ ticket, externalId }: StoryOf): Terms[] =>
  ticket === '' || externalId === ''
    ? []
    : [
        [
          ['ticket', 'ISEMPTY'],
          ['source_id', 'STARTSWITH', tickedMark(externalId)],
        ],
      ]

/** Requests carry a mark of their own. */
export const shownAlone = ({ seesPrivate }: Reader): Terms => (seesPrivate ? [] : [['private', '!=', 'true']])

/** `filled`: a column that no row of a story leaves empty. */
export const shownAmongAll = (seesPrivate: boolean, mark: string, filled: string): Term =>
  seesPrivate ? [filled, 'ISNOTEMPTY'] : [mark, '=', 'false']

/** A dropped query term would return rows of other stories. Whether the ticket is private, an export asks for each line itself. */
export function isOneOf(row: GlideRecord, terms: readonly Terms[]): boolean {
  return terms.some(own =>
    own.every(([column, operator, value = '']) => {
      if (operator === 'STARTSWITH') return text(row, column).startsWith(value)
      return operator !== '=' || column.endsWith('private') || holds(row, column, value)
    }),
  )
}

function holds(row: GlideRecord, column: string, value = ''): boolean {
  return (column === 'sys_id' ? row.getUniqueValue() : text(row, column)) === value
}
