/** What the minute script does about problems: keys for earlier rows, the table of problems, and the mails about them. */
import { collectProblems } from '../problems/collect.ts'
import type { ProblemRow } from '../problems/problem-row.ts'
import { markEarlierRows } from '../problems/earlier-rows.ts'
import { mailProblems } from '../problems/problem-mails.ts'
import { sender } from '../problems/sender.ts'

/** Gives the problems that somebody wants something done with. */
export function lookAtProblems(): ProblemRow[] {
  markEarlierRows()
  const problems = collectProblems()
  mailProblems(problems, sender())
  return problems.filter(({ run }) => run.action !== '')
}
