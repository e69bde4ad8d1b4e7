/** Who pressed a button on rows stays in the history of their problems: how a problem was resolved is read from there. */
import { presentPerson } from '../platform/history.ts'
import { readRow, text, writeRow } from '../platform/rows.ts'
import { PROBLEM, TICKET } from '../platform/tables.ts'
import { fromNow, now } from '../platform/time.ts'
import { causeOf } from '../problems/cause.ts'
import { PROBLEM_KEY, isKey, keysIn } from '../problems/key.ts'
import { SAME_EPISODE_SECONDS, actWords, isSameEpisode, nextColumns } from '../problems/ledger.ts'
import type { Act } from '../problems/ledger.ts'
import { insertProblem, problemsWhere, writeWithLine } from '../problems/problem-row.ts'
import type { ProblemRow } from '../problems/problem-row.ts'

interface Pressed {
  readonly by?: string
  /** Of a Discard. */
  readonly reason?: string
}

/** `marks`: the column with the keys of each row, as it was before the button. */
export function keepOnProblems(
  act: Act,
  marks: readonly string[],
  { by = presentPerson(), reason = '' }: Pressed = {},
): void {
  const counts = new Map<string, number>()
  for (const key of marks.flatMap(keysIn).filter(isKey)) counts.set(key, (counts.get(key) ?? 0) + 1)
  if (counts.size === 0) return
  for (const problem of rowsFor(counts)) {
    const count = counts.get(problem.key)
    if (count !== undefined) writeWithLine(problem.sysId, by, actWords(act, count, reason))
  }
}

/** Of one ticket, before anything is done with it. */
export function marksOf(ticket: string): string[] {
  const row = readRow(TICKET, ticket)
  return row === null ? [] : [text(row, PROBLEM_KEY)]
}

/** Where the minute script has not seen yet that something fails, or fails again, it is seen here: the line has to stand behind that. */
function rowsFor(counts: ReadonlyMap<string, number>): ProblemRow[] {
  const read = (): ProblemRow[] => problemsWhere(row => row.addQuery(PROBLEM_KEY, 'IN', [...counts.keys()].join(',')))
  const clock = { now: now(), sameSince: fromNow(-SAME_EPISODE_SECONDS) }
  const known = new Map(read().map(problem => [problem.key, problem]))
  for (const [key, records] of counts) {
    const problem = known.get(key)
    const counted = { records, lastSeen: clock.now }
    if (problem === undefined) insertProblem(key, causeOf, counted, clock.now)
    else if (problem.state === 'resolved' && !isSameEpisode(problem, clock.sameSince))
      writeRow(PROBLEM, problem.sysId, nextColumns(problem, counted, clock))
  }
  return known.size === counts.size ? [...known.values()] : read()
}
