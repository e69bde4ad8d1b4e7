/** Keeps a row for each problem: made when the first row fails for it, resolved when the last one is gone. */
import { causeOf } from './cause.ts'
import { mostNumerous, seenProblems } from './items.ts'
import type { Seen } from './items.ts'
import { partsOf } from './key.ts'
import { SAME_EPISODE_SECONDS, nextColumns, withLine } from './ledger.ts'
import { problemsOf, withColumns } from './problem-row.ts'
import type { ProblemRow } from './problem-row.ts'
import { newRow, writeRow } from '../platform/rows.ts'
import { PROBLEM } from '../platform/tables.ts'
import { fromNow, now } from '../platform/time.ts'

/** For the minute script. Gives them as they are now. */
export function collectProblems(): ProblemRow[] {
  const seen = mostNumerous(seenProblems())
  const clock = { now: now(), sameSince: fromNow(-SAME_EPISODE_SECONDS) }
  const known = problemsOf([...seen.keys()])
  const present = [...known].map(([key, problem]) => {
    const columns = nextColumns(problem, seen.get(key) ?? null, clock)
    const isNews = Object.keys(columns).length > 0
    return isNews && writeRow(PROBLEM, problem.sysId, columns) ? withColumns(problem, columns) : problem
  })
  // The unique index lets one of two nodes through.
  for (const [key, one] of seen) if (!known.has(key)) insertProblem(key, one, clock.now)
  return present
}

function insertProblem(key: string, { records, lastSeen }: Seen, moment: string): void {
  const parts = partsOf(key)
  if (parts === null) return
  const { cause, class: kind } = causeOf(parts)
  newRow(PROBLEM, {
    problem_key: key,
    cause: cause.slice(0, 255),
    direction: parts.direction,
    kind,
    state: 'open',
    records: `${records}`,
    first_seen: moment,
    last_seen: lastSeen,
    episode: '1',
    history: withLine('', moment, 'the sync', 'saw it for the first time'),
  }).insert()
}
