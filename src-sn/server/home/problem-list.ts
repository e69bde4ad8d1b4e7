/** The tab Problems: what is counted now, beside what the table of problems knows. */
import type { HomeLastProblem, HomeProblem, HomeProblemRun, HomeProblems } from '../contract/home/problems.ts'
import { isoMilliseconds, nowMs, toIso } from '../platform/time.ts'
import { causeOf } from '../problems/cause.ts'
import { ITEM_KINDS, MAX_PROBLEMS, mostNumerous, queryOf, seenProblems } from '../problems/items.ts'
import type { Seen } from '../problems/items.ts'
import { resolvedWords } from '../problems/ledger.ts'
import { partsOf } from '../problems/key.ts'
import { problemsOf, problemsWhere } from '../problems/problem-row.ts'
import type { ProblemRow } from '../problems/problem-row.ts'
import { namesOf } from './owners.ts'
import { KIND_WORDS } from './problem-words.ts'

export function listProblems(): HomeProblems {
  const seen = seenProblems()
  const listed = mostNumerous(seen)
  const known = problemsOf([...listed.keys()])
  const owners = namesOf([...known.values()].map(({ owner }) => owner))
  const problems = [...listed.values()]
    .map(one => toProblem(one, known.get(one.key) ?? null, owners))
    .sort((one, other) => rankOf(one) - rankOf(other) || other.records - one.records)
  return {
    as_of: isoMilliseconds(nowMs()),
    problems,
    more: Math.max(0, seen.size - MAX_PROBLEMS),
    last: lastResolved(),
  }
}

/** What nobody looks after stands first. */
function rankOf({ state }: HomeProblem): number {
  return ['open', 'acknowledged', 'ignored', 'resolved'].indexOf(state)
}

/** A problem that the minute script has not seen yet has no row: then its key names it. */
export function toProblem(seen: Seen, row: ProblemRow | null, owners: ReadonlyMap<string, string>): HomeProblem {
  const parts = partsOf(seen.key)
  const cause = causeOf(parts ?? { direction: 'in', code: '', table: '', column: '', status: '', shape: '' })
  const isOver = row === null || row.state === 'resolved'
  return {
    id: row?.sysId ?? seen.key,
    cause: cause.cause,
    direction: parts?.direction ?? 'in',
    class: cause.class,
    records: seen.records,
    rows: ITEM_KINDS.flatMap(({ kind, table }) => {
      const count = seen.counts[kind] ?? 0
      return count === 0 ? [] : [{ table, count, query: queryOf(seen), words: KIND_WORDS[kind][count === 1 ? 0 : 1] }]
    }),
    first_seen: toIso(isOver ? seen.firstSeen : row.firstSeen),
    last_seen: toIso(seen.lastSeen),
    next_try: toIso(seen.nextTry),
    owner: owners.get(row?.owner ?? '') ?? '',
    state: isOver ? 'open' : row.state,
    resolved_words: '',
    ignored_until: toIso(row?.ignoredUntil ?? ''),
    ignored_reason: row?.ignoredReason ?? '',
    run: row === null ? null : runOf(row),
  }
}

function runOf({ run: { action, done, total, by } }: ProblemRow): HomeProblemRun | null {
  return action === '' ? null : { action, done, total, by }
}

function lastResolved(): HomeLastProblem | null {
  const [last] = problemsWhere(row => {
    row.addQuery('state', 'resolved')
    row.orderByDesc('resolved_at')
    row.setLimit(1)
  })
  if (last === undefined) return null
  return {
    id: last.sysId,
    cause: last.cause,
    first_seen: toIso(last.firstSeen),
    resolved_at: toIso(last.resolvedAt),
    resolved_words: resolvedWords(last.history),
  }
}
