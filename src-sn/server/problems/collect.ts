/** Keeps a row for each problem: made when the first row fails for it, resolved when the last one is gone. */
import { causeOf } from './cause.ts'
import { mostNumerous, seenProblems } from './items.ts'
import { SAME_EPISODE_SECONDS, nextColumns } from './ledger.ts'
import { insertProblem, problemsOf, readProblem, withColumns } from './problem-row.ts'
import type { ProblemRow } from './problem-row.ts'
import { writeRow } from '../platform/rows.ts'
import { PROBLEM } from '../platform/tables.ts'
import { fromNow, now } from '../platform/time.ts'

/** For the minute script. Gives them as they are now. */
export function collectProblems(): ProblemRow[] {
  const seen = mostNumerous(seenProblems())
  const clock = { now: now(), sameSince: fromNow(-SAME_EPISODE_SECONDS) }
  const known = problemsOf([...seen.keys()])
  const present = [...known].map(([key, problem]) => {
    const columns = nextColumns(problem, seen.get(key) ?? null, clock)
    if (Object.keys(columns).length === 0) return problem
    // Somebody may have pressed a button since: their line of the history stays.
    const current = columns['history'] === undefined ? problem : (readProblem(problem.sysId) ?? problem)
    const news = nextColumns(current, seen.get(key) ?? null, clock)
    return writeRow(PROBLEM, problem.sysId, news) ? withColumns(current, news) : problem
  })
  // The unique index lets one of two nodes through.
  for (const [key, one] of seen) if (!known.has(key)) insertProblem(key, causeOf, one, clock.now)
  return present
}
