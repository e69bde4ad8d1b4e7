/** Where a story comes from: tables whose rows are read page by page in one order, each by an index and with a limit. */
import type { GlideRecord } from '@servicenow/glide'
import { auditLine, connectionLine, historyLine, recordLine } from './history-lines.ts'
import { eventLine, firstDecisionLine, linkRequestLine, noteLine, refusalLine, toIsoOf } from './story-lines.ts'
import type { Read, Told } from './story-lines.ts'
import { ALL_TICKETS, isOneOf, ofSync, ofTicket, shownAlone, shownAmongAll, tickedAtStart, within } from './story-of.ts'
import type { Range, StoryOf, Terms } from './story-of.ts'
import { compare, firstOf, keyOf } from './story-order.ts'
import type { Place, PlacedLine } from './story-order.ts'
import { addAlternatives } from '../platform/alternatives.ts'
import { openTable, text } from '../platform/rows.ts'
import { HISTORY, LINK_REQUEST, NOTE, OUTBOUND_EVENT, REFUSAL, TICKET } from '../platform/tables.ts'

/** Lines of a page. */
export const PAGE_LINES = 200

interface Source {
  readonly table: string
  /** Which of its rows belong to the story; none: it is not asked. */
  readonly terms: (of: StoryOf) => readonly Terms[]
  readonly tell: (read: Read, of: StoryOf) => Told
}

/** Of the connection only what switches something; secrets are no part of it. */
const SWITCHES = 'active,bridge_url,confirmed_instance,paused_at,pause_reason'

/** The place in this list is the rank. */
const sourcesOf = ({ made }: StoryOf): readonly Source[] => [
  {
    table: TICKET,
    terms: ({ ticket, seesPrivate }) =>
      ticket === ''
        ? []
        : [[ticket === ALL_TICKETS ? shownAmongAll(seesPrivate, 'private', 'external_id') : ['sys_id', '=', ticket]]],
    tell: firstDecisionLine,
  },
  {
    table: made?.table ?? '',
    terms: () => (made === null ? [] : [[['sys_id', '=', made.sysId]]]),
    tell: (read, of) => recordLine(read, of.integration),
  },
  { table: NOTE, terms: of => ofTicket(of), tell: noteLine },
  // What the sync wrote itself is no news for incident.io.
  {
    table: OUTBOUND_EVENT,
    terms: of => [...ofTicket(of, [['state', '!=', 'not_needed']]), ...tickedAtStart(of)],
    tell: eventLine,
  },
  {
    table: LINK_REQUEST,
    terms: of =>
      [...(of.record === '' ? [] : [[['record', '=', of.record]] as const]), ...ofTicket(of)].map(own => [
        ...own,
        ...shownAlone(of),
      ]),
    tell: linkRequestLine,
  },
  {
    table: REFUSAL,
    terms: of => (of.externalId === '' ? [] : [[['external_id', '=', of.externalId]]]),
    tell: refusalLine,
  },
  {
    table: 'sys_audit',
    terms: of => [...audited(of.record, of.columns.join(',')), ...ofSync(of, ...audited(of.connection, SWITCHES))],
    tell: (read, of) =>
      read('documentkey') === of.connection ? connectionLine(read) : auditLine(read, of.integration),
  },
  // The last one: what was refused comes before the refusal, in the same second too.
  {
    table: HISTORY,
    terms: of => [
      ...ofTicket(of),
      ...ofSync(of, [
        ['ticket', 'ISEMPTY'],
        ['kind', 'IN', 'started,confirmed,ticked'],
      ]),
    ],
    tell: historyLine,
  },
]

function audited(document: string, columns: string): Terms[] {
  return document === '' || columns === ''
    ? []
    : [
        [
          ['documentkey', '=', document],
          ['fieldname', 'IN', columns],
        ],
      ]
}

/** Of each source the first lines after a place, `size` and one more at most. */
function linesAfter(of: StoryOf, after: Place, size: number, range: Range): PlacedLine[][] {
  return sourcesOf(of).map((source, rank) => readSource(source, rank, of, { after, size, range }))
}

interface Page {
  readonly after: Place
  readonly size: number
  readonly range: Range
}

function readSource(source: Source, rank: number, of: StoryOf, { after, size, range }: Page): PlacedLine[] {
  const terms = source.terms(of)
  if (terms.length === 0) return []
  const row = openTable(source.table)
  addAlternatives(
    row,
    terms.flatMap(own => laterThan(after, rank).map(later => [...own, ...later, ...within(range)])),
  )
  row.orderBy('sys_created_on')
  row.orderBy('sys_id')
  row.setLimit(size + 1)
  row.query()
  const lines: PlacedLine[] = []
  while (row.next()) {
    const place = { moment: text(row, 'sys_created_on'), rank, sysId: row.getUniqueValue() }
    if (isOneOf(row, terms) && compare(place, after) > 0) lines.push(placed(row, source, place, of))
  }
  return lines
}

/** Several rows may carry the same second: within the source of the last line they go on by their sys_id. */
function laterThan({ moment, rank, sysId }: Place, own: number): readonly Terms[] {
  if (moment === '') return [[]]
  if (own !== rank) return [[['sys_created_on', own > rank ? '>=' : '>', moment]]]
  return [
    [['sys_created_on', '>', moment]],
    [
      ['sys_created_on', '=', moment],
      ['sys_id', '>', sysId],
    ],
  ]
}

function placed(row: GlideRecord, { table, tell }: Source, place: Place, of: StoryOf): PlacedLine {
  const { failed, ...told } = tell(column => text(row, column), of)
  return {
    place,
    ticket: table === TICKET ? place.sysId : text(row, 'ticket'),
    line: {
      changes: [],
      code: '',
      answer: '',
      ...told,
      ...(failed === undefined ? {} : of.explain(failed)),
      key: keyOf(place),
      at: toIsoOf(place.moment),
      row: { table, sys_id: place.sysId },
    },
  }
}
/** The next lines of a story. `last`: where they end, null when nothing comes after them. */
export function readPage(
  of: StoryOf,
  after: Place,
  range: Range,
): { readonly found: readonly PlacedLine[]; readonly last: Place | null } {
  const { lines, more } = firstOf(linesAfter(of, after, PAGE_LINES, range), PAGE_LINES)
  return { found: lines, last: more ? (lines[lines.length - 1]?.place ?? null) : null }
}
