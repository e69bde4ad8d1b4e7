/** Who pressed a button on rows stays in the history of their problems: how a problem was resolved is read from there. */
import { presentPerson } from '../platform/history.ts'
import { writeRow } from '../platform/rows.ts'
import { PROBLEM } from '../platform/tables.ts'
import { now } from '../platform/time.ts'
import { PROBLEM_KEY, isKey, keysIn } from '../problems/key.ts'
import { DISCARDS, RETRIES, withLine } from '../problems/ledger.ts'
import { problemsWhere } from '../problems/problem-row.ts'

/** `marks`: the column with the keys of each row, as it was before the button. `reason`: of a Discard. */
export function keepOnProblems(action: 'retry' | 'discard', marks: readonly string[], reason = ''): void {
  const counts = new Map<string, number>()
  for (const key of marks.flatMap(keysIn).filter(isKey)) counts.set(key, (counts.get(key) ?? 0) + 1)
  if (counts.size === 0) return
  const by = presentPerson()
  for (const problem of problemsWhere(row => row.addQuery(PROBLEM_KEY, 'IN', [...counts.keys()].join(',')))) {
    const count = counts.get(problem.key)
    if (count === undefined || problem.state === 'resolved') continue
    const records = `${count} ${count === 1 ? 'record' : 'records'}`
    const words = action === 'retry' ? `${RETRIES}${records}` : `${DISCARDS}${records}: ${reason}`
    writeRow(PROBLEM, problem.sysId, { history: withLine(problem.history, now(), by, words) })
  }
}
