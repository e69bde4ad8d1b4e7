/** Somebody asks for all rows of one problem to be retried or discarded, or stops that. The minute script does it: problem-run.ts. */
import { actWords } from '../problems/ledger.ts'
import { writeWithLine } from '../problems/problem-row.ts'
import type { ProblemRow, RunAction } from '../problems/problem-row.ts'

interface Asked {
  readonly action: RunAction
  readonly total: number
  readonly by: string
  readonly reason: string
}

/** False: something is under way already. */
export function startRun(problem: ProblemRow, { action, total, by, reason }: Asked): boolean {
  if (problem.run.action !== '') return false
  return writeWithLine(problem.sysId, by, actWords(action, total, reason), {
    run_action: action,
    run_total: `${total}`,
    run_done: '0',
    run_position: '',
    run_by: by,
    run_reason: reason,
  })
}

/** What was done stays done; no further row is taken. */
export function cancelRun(problem: ProblemRow, by: string): boolean {
  if (problem.run.action === '') return false
  const { action, done, total } = problem.run
  const words = `cancelled ${action === 'retry' ? 'Retry all' : 'Discard'} after ${done} of ${total} records`
  return writeWithLine(problem.sysId, by, words, NO_RUN)
}

export const NO_RUN = { run_action: '', run_position: '', run_by: '', run_reason: '' }
