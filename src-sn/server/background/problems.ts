/** What the minute script does about problems: keys for earlier rows, and the table of problems. */
import { collectProblems } from '../problems/collect.ts'
import type { ProblemRow } from '../problems/problem-row.ts'
import { markEarlierRows } from '../problems/earlier-rows.ts'

/** Gives the problems that somebody wants something done with. */
export function lookAtProblems(): ProblemRow[] {
  markEarlierRows()
  return collectProblems()
}
