/** One problem: what it means, what to do, what the other side said, its rows and who did what. */
import type { GlideRecord } from '@servicenow/glide'
import type { HomeProblemDetail, HomeProblemHistory, HomeProblemRecord } from '../contract/home/problems.ts'
import { countWhere } from '../platform/groups.ts'
import { mayBeShown, maySeePrivate } from '../platform/privacy.ts'
import { openTable, text, toNumber } from '../platform/rows.ts'
import { TICKET } from '../platform/tables.ts'
import { isoMilliseconds, nowMs, toIso } from '../platform/time.ts'
import { causeOf } from '../problems/cause.ts'
import { ITEM_KINDS, rowsOf, seenOf } from '../problems/items.ts'
import type { ItemKind, Seen } from '../problems/items.ts'
import { partsOf } from '../problems/key.ts'
import { resolvedWords } from '../problems/ledger.ts'
import type { ProblemRow } from '../problems/problem-row.ts'
import { namesOf } from './owners.ts'
import { toProblem } from './problem-list.ts'
import { discardSentence, retrySentence } from './problem-words.ts'
import { shownAnswer } from './vendor-answer.ts'

/** Of each kind; the links lead to all of them. */
const MAX_RECORDS = 20

/** Null when the key is none. `row` is null as long as the minute script has not seen the problem. */
export function describeProblem(key: string, row: ProblemRow | null): HomeProblemDetail | null {
  const parts = partsOf(key)
  if (parts === null) return null
  const seen = seenOf(key)
  const { explanation, whatToDo } = causeOf(parts)
  const found = readItems(seen)
  return {
    as_of: isoMilliseconds(nowMs()),
    problem: { ...toProblem(seen, row, namesOf([row?.owner ?? ''])), ...stateOf(row, seen) },
    explanation,
    what_to_do: whatToDo,
    answer: found.answer,
    records: found.records,
    private_records: privateCount(seen),
    history: historyOf(row?.history ?? ''),
    retry: retrySentence(seen.counts),
    discard: discardSentence(discardable(seen), parts.column),
  }
}

/** One that is over says so, although rows may have come back since the last minute. */
function stateOf(row: ProblemRow | null, { records }: Seen): object {
  return row !== null && row.state === 'resolved' && records === 0
    ? {
        state: row.state,
        resolved_words: resolvedWords(row.history),
        first_seen: toIso(row.firstSeen),
        last_seen: toIso(row.lastSeen),
      }
    : {}
}

/** Tickets with a warning hold what they should but for a column: there is nothing to discard. */
export function discardable(seen: Seen): Pick<Seen['counts'], 'ticket' | 'note' | 'event'> {
  const { note = 0, event = 0, ticket = 0 } = seen.counts
  const tickets = ticket === 0 ? 0 : countWhere(TICKET, [rowsOf(seen), ['status', 'IN', 'failed,pending']])
  return { note, event, ticket: tickets }
}

function privateCount(seen: Seen): number {
  if (maySeePrivate()) return 0
  return ITEM_KINDS.filter(kind => kind.private !== '' && (seen.counts[kind.kind] ?? 0) > 0)
    .map(kind => countWhere(kind.table, [rowsOf(seen), [kind.private, '=', 'true']]))
    .reduce((sum, count) => sum + count, 0)
}

/** The newest rows that the person may see, and the answer that the newest of them got. */
function readItems(seen: Seen): { answer: string; records: HomeProblemRecord[] } {
  const records: HomeProblemRecord[] = []
  let answer = ''
  for (const kind of ITEM_KINDS) {
    if ((seen.counts[kind.kind] ?? 0) === 0) continue
    const row = openTable(kind.table)
    row.addQuery(...rowsOf(seen))
    if (kind.private !== '' && !maySeePrivate()) row.addQuery(kind.private, '!=', true)
    row.orderByDesc('sys_updated_on')
    row.setLimit(MAX_RECORDS)
    row.query()
    while (row.next()) {
      if (!mayBeShown(row)) continue
      if (answer === '') answer = shownAnswer(answerOf(kind.kind, row))
      records.push(toRecord(kind.kind, row))
    }
  }
  return { answer, records }
}

/** Where a row of a kind says what the other side answered, the first that is filled. */
const ANSWER_COLUMNS: Readonly<Record<ItemKind, readonly string[]>> = {
  ticket: ['error', 'bridge_error', 'warnings', 'reason'],
  note: ['error'],
  event: ['answer'],
  part: ['reason'],
  document: ['reason'],
}

function answerOf(kind: ItemKind, row: GlideRecord): string {
  return ANSWER_COLUMNS[kind].map(column => text(row, column)).find(words => words !== '') ?? ''
}

function toRecord(kind: ItemKind, row: GlideRecord): HomeProblemRecord {
  const next = [text(row, 'next_attempt'), kind === 'ticket' ? text(row, 'bridge_next_attempt') : '']
  return {
    table: row.getTableName(),
    sys_id: row.getUniqueValue(),
    name: nameOf(kind, row),
    state: stateWords(row, kind === 'event' ? 'state' : 'status'),
    attempts: toNumber(row, 'attempts'),
    last: toIso(text(row, 'sys_updated_on')),
    next_try: toIso(next.filter(moment => moment !== '').sort()[0] ?? ''),
  }
}

/** As lists say it. A part of a list and a refused document have no state. */
function stateWords(row: GlideRecord, column: string): string {
  return row.isValidField(column) ? row.getDisplayValue(column) : ''
}

function nameOf(kind: ItemKind, row: GlideRecord): string {
  switch (kind) {
    case 'ticket':
      return [text(row, 'reference') || text(row, 'external_id'), text(row, 'number')].filter(Boolean).join(' · ')
    case 'note':
      return `Update ${text(row, 'update_id')}`
    case 'event':
      return text(row, 'type').replace(/_/g, ' ')
    case 'part':
      return text(row, 'name')
    case 'document':
      return text(row, 'external_id')
  }
}

function historyOf(history: string): HomeProblemHistory[] {
  const lines = history.split('\n').filter(line => line !== '')
  return lines.reverse().map(line => {
    const [at = '', who = '', ...what] = line.split('\t')
    return { at: toIso(at), who, what: what.join(' ') }
  })
}
