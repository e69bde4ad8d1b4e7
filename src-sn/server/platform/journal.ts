/** Work notes and comments: how they are written, and how one's own are recognised later. */
import type { GlideRecord } from '@servicenow/glide'
import { withinThreeBytes } from './column-values.ts'
import { openTable, readRow, text } from './rows.ts'
import type { Values } from './rows.ts'
import { fromNow, now, secondsBefore } from './time.ts'

export interface JournalEntry {
  readonly sysId: string
  readonly element: string
  readonly value: string
  readonly createdOn: string
  readonly createdBy: string
}

const ZERO_WIDTH_SPACE = '\u200B'

/**
 * ServiceNow renders [code] as HTML, and a zero-width space inside keeps foreign text text:
 * https://github.com/ServiceNow/ServiceNowDocs/blob/australia/markdown/platform-administration/render-journal-field-entries-as-html.md
 */
function neutralise(value: string): string {
  return withinThreeBytes(value).replace(/\[(\/?)(code)/gi, `[${ZERO_WIDTH_SPACE}$1$2`)
}

/** Journal text as it is compared: line ends and outer white space do not count. */
export function comparable(value: string): string {
  return neutralise(value).replace(/\r\n?/g, '\n').trim()
}

/**
 * Appends by assignment, because setValue() does not work for journal columns:
 * https://github.com/ServiceNow/ServiceNowDocs/blob/australia/markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md
 */
export function appendJournal(record: GlideRecord, element: string, value: string): void {
  ;(record as unknown as Record<string, string>)[element] = neutralise(value)
}

/** The entries of a record since a moment, oldest first; without those that are known already. */
export function readJournal(
  recordSysId: string,
  elements: readonly string[],
  since: string,
  known: readonly string[] = [],
): JournalEntry[] {
  const entry = openEntries(recordSysId, elements, since, known)
  entry.orderBy('sys_created_on')
  return listEntries(entry, recordSysId, elements)
}

/** Enough to hold the one that was just written, however many others came in the same second. */
const NEWEST = 10

/** The newest entries of a record since a moment, without those that are known already. */
export function newestEntries(
  recordSysId: string,
  element: string,
  since: string,
  known: readonly string[],
  limit = NEWEST,
): JournalEntry[] {
  const entry = openEntries(recordSysId, [element], since, known)
  entry.orderByDesc('sys_created_on')
  entry.setLimit(limit)
  return listEntries(entry, recordSysId, [element])
}

function openEntries(
  recordSysId: string,
  elements: readonly string[],
  since: string,
  known: readonly string[],
): GlideRecord {
  const entry = openTable('sys_journal_field')
  entry.addQuery('element_id', recordSysId)
  entry.addQuery('element', 'IN', elements.join(','))
  if (since !== '') entry.addQuery('sys_created_on', '>=', since)
  if (known.length > 0) entry.addQuery('sys_id', 'NOT IN', known.join(','))
  return entry
}

/** A dropped query term would return entries of other records. */
function listEntries(entry: GlideRecord, recordSysId: string, elements: readonly string[]): JournalEntry[] {
  entry.query()
  const entries: JournalEntry[] = []
  while (entry.next())
    if (text(entry, 'element_id') === recordSysId && elements.includes(text(entry, 'element')))
      entries.push(toEntry(entry))
  return entries
}

/** The entries of a record whose text includes these words, oldest first. */
export function entriesWith(recordSysId: string, element: string, words: string): JournalEntry[] {
  const entry = openEntries(recordSysId, [element], '', [])
  entry.addQuery('value', 'CONTAINS', words)
  entry.orderBy('sys_created_on')
  entry.setLimit(NEWEST)
  return listEntries(entry, recordSysId, [element])
}

/** Does a text name the id, as a word of its own? */
export function holdsId(value: string, id: string): boolean {
  return value.split(/[^\w-]+/).includes(id)
}

/** The update that a line of an entry names: it is a note of the sync then, or a copy of one. '' when it names none. */
export function updateNamedBy({ value }: JournalEntry): string {
  // An address of incident.io ends in such an id too.
  return /\bincident\.io update ([0-9A-Z]{20,64})\b/.exec(value)?.[1] ?? ''
}

/** Does an entry say this, perhaps with more before or after it, as rules of an instance add it? */
export function says(entry: JournalEntry, written: string): boolean {
  const wanted = comparable(written)
  return wanted !== '' && comparable(entry.value).includes(wanted)
}

/** Is an entry this text with a part of its words masked? */
export function resembles(entry: JournalEntry, written: string): boolean {
  const words = comparable(written).split(/\s+/)
  const left = new Set(comparable(entry.value).split(/\s+/))
  return words.filter(word => left.has(word)).length >= words.length * RESEMBLING_SHARE
}

const RESEMBLING_SHARE = 0.6

/** One entry, by its sys_id; null when it was deleted. */
export function readEntry(sysId: string): JournalEntry | null {
  const entry = readRow('sys_journal_field', sysId)
  return entry === null ? null : toEntry(entry)
}

function toEntry(entry: GlideRecord): JournalEntry {
  return {
    sysId: entry.getUniqueValue(),
    element: text(entry, 'element'),
    value: text(entry, 'value'),
    createdOn: text(entry, 'sys_created_on'),
    createdBy: text(entry, 'sys_created_by'),
  }
}

/**
 * An entry becomes visible a little after the moment it carries, perhaps after one that carries a later moment. A look goes
 * back so far behind the newest entry that was seen: the rules a little, the minute script further.
 */
export const OVERLAP_SECONDS = { quick: 5, thorough: 300 } as const

export type Look = keyof typeof OVERLAP_SECONDS

/** What a ticket remembers of moments by the clock of the instance. */
interface Reached {
  readonly createdOn?: string
  readonly journalWatermark?: string
  readonly eventsBefore?: string
  /** When it was linked to a record that was there before, or when a switch was set. */
  readonly adoptedAt?: string
}

/** How far before now a moment counts that lies in the future. */
export const PUT_BACK_SECONDS = { watermark: 24 * 3600, link: 300 } as const

/**
 * What people wrote before this moment is not looked at: it was there before the link, or is done with. A moment in the future was noted
 * while the clock was ahead, and would hide everything until it comes. A record of ours has nothing from before its link; of an adopted one
 * nothing is looked at that is older than a few minutes. A row that is younger than what it looked at stands for one that was deleted.
 */
export function captureStart({
  createdOn = '',
  journalWatermark = '',
  eventsBefore = '',
  adoptedAt = '',
}: Reached): string {
  const present = now()
  const isSecondRow = journalWatermark !== '' && journalWatermark < createdOn
  const linked = [isSecondRow ? journalWatermark : createdOn, adoptedAt].filter(moment => moment <= present)
  if (adoptedAt > present) linked.push(fromNow(-PUT_BACK_SECONDS.link))
  return [...linked, eventsBefore <= present ? eventsBefore : ''].sort().pop() ?? ''
}

/** Where the next look begins at entries of the journal. A watermark in the future counts as a day before now: entries are known by their ids. */
export function journalStart(ticket: Reached, look: Look): string {
  const { journalWatermark = '' } = ticket
  const reached = journalWatermark > now() ? fromNow(-PUT_BACK_SECONDS.watermark) : journalWatermark
  const overlap = reached === '' ? '' : secondsBefore(reached, OVERLAP_SECONDS[look])
  return [captureStart(ticket), overlap].sort().pop() ?? ''
}

/** Size of the column: 4,000 characters of sys_ids and commas. */
const MAX_SEEN = 120

/** The columns after these entries were looked at too. */
export function nextSeen(
  ticket: { readonly journalWatermark: string; readonly journalSeen: readonly string[] },
  entries: readonly JournalEntry[],
): Values {
  const moments = entries.map(entry => entry.createdOn)
  // An entry may carry a moment that has not come yet. Those after it would never be read.
  const watermark =
    [ticket.journalWatermark, ...moments]
      .filter(moment => moment <= now())
      .sort()
      .pop() ?? ''
  if (watermark === '') return {}
  const since = secondsBefore(watermark, OVERLAP_SECONDS.thorough)
  const kept = ticket.journalWatermark >= since ? ticket.journalSeen : []
  const seen = [...new Set([...kept, ...entries.filter(entry => entry.createdOn >= since).map(entry => entry.sysId)])]
  return { journal_watermark: watermark, journal_seen: seen.slice(-MAX_SEEN).join(',') }
}
