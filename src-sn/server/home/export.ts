/** Export: the story of one incident, or of all in a range of time, as a file. Of private ones there is a count and nothing else, but for people who may see them. */
import { fileOf } from './export-file.ts'
import type { ExportFormat, ExportLine } from './export-file.ts'
import { parseQuery } from './find-query.ts'
import { findTickets } from './find-subject.ts'
import { isWanted, parseKey } from './story-order.ts'
import { ALL_TICKETS } from './story-of.ts'
import type { Range, Reader, StoryOf } from './story-of.ts'
import { NOBODY, storyOf } from './story-of-ticket.ts'
import { readPage } from './story-sources.ts'
import type { ExportAnswer, StoryFilter } from '../contract/home/find.ts'
import type { Term } from '../platform/alternatives.ts'
import { countRows } from '../platform/counts.ts'
import { sha256 } from '../platform/digests.ts'
import { once } from '../platform/memo.ts'
import { mayBeShown } from '../platform/privacy.ts'
import { readRow, text } from '../platform/rows.ts'
import { TICKET } from '../platform/tables.ts'
import { toIso } from '../platform/time.ts'

export interface ExportQuestion {
  readonly format: ExportFormat
  /** '' for every incident that something happened to in the range. */
  readonly query: string
  readonly range: Range
  readonly filter: StoryFilter
}

/** More would not fit into one answer: a shorter range does. */
const MAX_LINES = 20_000

/** The file, or why there is none. */
export function exportStory(question: ExportQuestion, reader: Reader): ExportAnswer | { readonly problem: string } {
  const { format, query, range, filter } = question
  const [asked] = query.trim() === '' ? [] : findTickets(parseQuery(query))
  const isAll = query.trim() === ''
  const isHidden = asked !== undefined && !mayBeShown(asked, reader.seesPrivate)
  const of =
    asked === undefined || isHidden
      ? { ...NOBODY, ticket: isAll ? ALL_TICKETS : '', ...reader }
      : storyOf(asked, reader)
  const lines = linesOf(of, range, filter)
  if (lines.length > MAX_LINES)
    return { problem: `The range holds more than ${MAX_LINES} lines. Choose a shorter one: each file is complete.` }
  const hidden = isAll ? countPrivate(range, reader) : isHidden ? 1 : 0
  const about = isAll ? '' : query.trim()
  const span = { about, from: toIso(range.from), until: toIso(range.until), filter }
  const content = fileOf(format, span, lines, hidden, sha256)
  const name = [about || 'all', range.from.slice(0, 10), range.until.slice(0, 10)].filter(part => part !== '').join('_')
  return {
    file_name: `incident-io-${name.replace(/[^\w-]+/g, '-').slice(0, 80)}.${format}`,
    content_type: format === 'csv' ? 'text/csv' : 'application/json',
    content,
    lines: lines.length,
    private: hidden,
    sha256: sha256(content),
  }
}

function linesOf(of: StoryOf, range: Range, filter: StoryFilter): ExportLine[] {
  const names = new Map<string, string | null>()
  const lines: ExportLine[] = []
  for (let place = parseKey(''); place !== null && lines.length <= MAX_LINES;) {
    const { found, last } = readPage(of, place, range)
    for (const { line, ticket } of found) {
      const owner = ticket === '' && of.ticket !== ALL_TICKETS ? of.ticket : ticket
      const about = owner === '' ? '' : once(names, owner, () => nameFor(of, owner))
      if (about !== null && isWanted(line, filter)) lines.push({ about, line })
    }
    place = last
  }
  return lines
}

/** Null for one that the reader may not know of: no line of it leaves, whatever the query let through. */
function nameFor({ seesPrivate }: Reader, sysId: string): string | null {
  const ticket = readRow(TICKET, sysId)
  if (ticket === null) return ''
  return mayBeShown(ticket, seesPrivate) ? text(ticket, 'reference') || text(ticket, 'external_id') : null
}

function countPrivate({ from, until }: Range, { seesPrivate }: Reader): number {
  if (seesPrivate) return 0
  const terms: Term[] = [['private', '=', 'true']]
  if (from !== '') terms.push(['sys_created_on', '>=', from])
  if (until !== '') terms.push(['sys_created_on', '<', until])
  return countRows(TICKET, [terms], 'record_type')
}
