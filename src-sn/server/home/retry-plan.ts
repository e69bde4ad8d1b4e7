/** What Retry all would do with each problem that there is now, for the command line. Only counts: no row and no incident is named. */
import type { RetryPlan } from '../contract/retry-plan.ts'
import { isoMilliseconds, nowMs } from '../platform/time.ts'
import { MAX_PROBLEMS, mostNumerous, seenProblems } from '../problems/items.ts'
import { problemsOf } from '../problems/problem-row.ts'
import { toProblem } from './problem-list.ts'
import { retrySentence } from './problem-words.ts'

export function planRetry(): RetryPlan {
  const seen = seenProblems()
  const listed = mostNumerous(seen)
  const known = problemsOf([...listed.keys()])
  return {
    as_of: isoMilliseconds(nowMs()),
    problems: [...listed.values()].map(one => {
      const problem = toProblem(one, known.get(one.key) ?? null, new Map())
      const { cause, direction, class: kind, state, records, next_try } = problem
      const rows = problem.rows.map(({ count, words }) => `${count} ${words}`).join(', ')
      return { cause, direction, class: kind, state, records, rows, next_try, retry: retrySentence(one.counts) }
    }),
    more: Math.max(0, seen.size - MAX_PROBLEMS),
  }
}
