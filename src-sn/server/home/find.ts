/** Find: an id, a reference, a number or an address, and the whole story of what it names. Nothing is written. */
import type { GlideRecord } from '@servicenow/glide'
import { factsOf } from './find-facts.ts'
import { parseQuery } from './find-query.ts'
import type { Wanted } from './find-query.ts'
import { findRecordAlone, findTickets, followUpsOf, readableRecord, toSubject } from './find-subject.ts'
import { headlineOf } from './headline.ts'
import { isWanted, keyOf } from './story-order.ts'
import type { Place } from './story-order.ts'
import type { Range, Reader, StoryOf } from './story-of.ts'
import { NOBODY, storyOf } from './story-of-ticket.ts'
import { PAGE_LINES, readPage } from './story-sources.ts'
import type { FindAnswer, StoryFilter, StoryLine } from '../contract/home/find.ts'
import { isAudited } from '../platform/audit.ts'
import { mayBeShown } from '../platform/privacy.ts'
import { openTable, text } from '../platform/rows.ts'
import { REFUSAL } from '../platform/tables.ts'
import { now, toIso } from '../platform/time.ts'

export interface Question {
  readonly query: string
  readonly filter: StoryFilter
  readonly after: Place
}

/** A filter may leave little of a page: so many are looked through for one. */
const MAX_PAGES = 5

const NO_RANGE: Range = { from: '', until: '' }

export function find({ query, filter, after }: Question, reader: Reader): FindAnswer {
  const wanted = parseQuery(query)
  const isShown = (row: GlideRecord): boolean => mayBeShown(row, reader.seesPrivate)
  const tickets = findTickets(wanted).filter(isShown)
  const [ticket] = tickets
  const blank = {
    query: wanted.typed,
    as_of: toIso(now()),
    subject: null,
    unlinked_record: null,
    others: [],
    remark: '',
  }
  if (ticket === undefined)
    return { ...blank, ...withoutTicket(wanted, of => page({ ...NOBODY, ...of, ...reader }, filter, after)) }
  const others = [...tickets.slice(1), ...followUpsOf(ticket.getUniqueValue()).filter(isShown)]
  return {
    ...blank,
    // Moments as UTC: the page shows them in the reader's time zone, as those of the lines.
    headline: headlineOf(factsOf(ticket), toIso),
    remark: unauditedRemark(ticket),
    subject: toSubject(ticket),
    others: others.map(toSubject),
    ...page(storyOf(ticket, reader), filter, after),
  }
}

/** A record that nothing says more of, a document that was refused, or nothing at all: a private incident is answered the same. */
function withoutTicket(
  wanted: Wanted,
  pageOf: (of: Partial<StoryOf>) => Pick<FindAnswer, 'lines' | 'next'>,
): Pick<FindAnswer, 'headline' | 'lines' | 'next' | 'unlinked_record'> {
  const record = findRecordAlone(wanted)
  const nothing = { lines: [], next: '', unlinked_record: null }
  if (record !== null) {
    const number = text(record, 'number') || 'This record'
    const sysId = record.getUniqueValue()
    return {
      ...pageOf({ record: sysId }),
      headline: `Nothing says that ${number} is linked to an incident. If its incident is private, only people who may see it are told.`,
      unlinked_record: { table: record.getRecordClassName(), sys_id: sysId, number: text(record, 'number') },
    }
  }
  if (wanted.externalId !== '' && isRefused(wanted.externalId))
    return {
      ...nothing,
      ...pageOf({ externalId: wanted.externalId }),
      headline: `There is no ticket for ${wanted.externalId}: the document of the bridge about it was refused.`,
    }
  return {
    ...nothing,
    headline:
      wanted.typed === ''
        ? 'Enter INC-12, INC0012345, an id, or an address of either side.'
        : `Neither side knows ${wanted.typed}. If it is private, only people who may see it are told.`,
  }
}

function isRefused(externalId: string): boolean {
  const row = openTable(REFUSAL)
  row.addQuery('external_id', externalId)
  row.setLimit(1)
  row.query()
  return row.next() && text(row, 'external_id') === externalId
}

/** What the lines cannot tell, '' when nothing is missing. */
function unauditedRemark(ticket: GlideRecord): string {
  const record = readableRecord(ticket)
  if (record === null || isAudited(record.getRecordClassName())) return ''
  const table = record.getRecordClassName()
  return `The table ${table} is not audited: no line tells which values its columns got, from the sync or from people. What the sync wrote last is in "Memory of the record" of the ticket. From now on lines tell values if "Audit" is ticked in the dictionary entry of ${table}, and the names of the columns that the sync writes if "Keep written columns" is ticked on the connection.`
}

function page(of: StoryOf, filter: StoryFilter, after: Place): Pick<FindAnswer, 'lines' | 'next'> {
  const lines: StoryLine[] = []
  let place = after
  for (let pages = 0; pages < MAX_PAGES; pages++) {
    const { found, last } = readPage(of, place, NO_RANGE)
    for (const { line } of found) if (isWanted(line, filter)) lines.push(line)
    if (last === null) return { lines, next: '' }
    place = last
    if (lines.length >= PAGE_LINES / 2) break
  }
  return { lines, next: keyOf(place) }
}
