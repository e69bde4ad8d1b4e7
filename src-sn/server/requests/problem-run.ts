/**
 * "Retry all" and "Discard" over all rows of one problem. Somebody asks, the minute script does it in steps: each row once, in the order of
 * the kinds and of their sys_ids, so that a row that fails again is not taken twice. Both can be stopped between two steps.
 */
import type { GlideRecord } from '@servicenow/glide'
import { NO_RUN } from './ask-run.ts'
import { discardRow } from './discard.ts'
import { keepOnProblems } from './keep-on-problems.ts'
import {
  keepRetry,
  retryDocument,
  retryEventOfProblem,
  retryFailedNote,
  retryPart,
  retryTicketOfProblem,
} from './retry-row.ts'
import { openTable, text, writeRow } from '../platform/rows.ts'
import { PROBLEM } from '../platform/tables.ts'
import { unixSeconds } from '../platform/time.ts'
import { ITEM_KINDS, rowsOf, seenOf } from '../problems/items.ts'
import type { ItemKind, Seen } from '../problems/items.ts'
import { PROBLEM_KEY, keysIn } from '../problems/key.ts'
import { readProblem, writeWithLine } from '../problems/problem-row.ts'
import type { ProblemRow } from '../problems/problem-row.ts'

/** At each run of the minute script, so that what is made due is gone before more is. */
export const ROWS_AT_ONCE = 200

/** For the minute script: one step of each run. */
export function continueRuns(running: readonly ProblemRow[], end: number): void {
  for (const problem of running) if (unixSeconds() < end) step(problem, end)
}

function step(problem: ProblemRow, end: number): void {
  const { action, by, reason } = problem.run
  if (action === '') return
  const [at = '0', after = ''] = problem.run.position.split(' ')
  const index = Number(at)
  const kind = ITEM_KINDS[index]
  if (kind === undefined) return finish(problem)
  // A ticket with several kinds of warnings is a row of other problems too.
  const others: string[] = []
  const act = (row: GlideRecord): void => {
    const marks = keysIn(text(row, PROBLEM_KEY)).filter(key => key !== problem.key)
    if (action === 'retry' ? retry(kind.kind, row, by) : discardRow(row, { reason, by })) others.push(...marks)
  }
  const { last, taken } = takeSome(kind.table, seenOf(problem.key), { after, act, end })
  keepOnProblems(action, others, { by, reason })
  save(problem.sysId, {
    position: last === '' ? `${index + 1}` : `${index} ${last}`,
    taken,
  })
  const next = readProblem(problem.sysId)
  // The kinds of which there is nothing left take no minute each.
  if (next !== null && last === '' && unixSeconds() < end && taken < ROWS_AT_ONCE) step(next, end)
}

function retry(kind: ItemKind, row: GlideRecord, by: string): boolean {
  const isDue = RETRY[kind](row)
  if (isDue) keepRetry(row, by, 'Retry all')
  return isDue
}

const RETRY: Readonly<Record<ItemKind, (row: GlideRecord) => boolean>> = {
  ticket: retryTicketOfProblem,
  note: retryFailedNote,
  event: retryEventOfProblem,
  part: retryPart,
  document: retryDocument,
}

interface Step {
  readonly after: string
  readonly act: (row: GlideRecord) => void
  readonly end: number
}

/** `last`: the row to go on after, '' when there is none left. */
function takeSome(table: string, seen: Seen, { after, act, end }: Step): { last: string; taken: number } {
  // All are gone already: asked for nothing, the query would find the rows without a problem.
  if (seen.stored.length === 0) return { last: '', taken: 0 }
  const row = openTable(table)
  row.addQuery(...rowsOf(seen))
  if (after !== '') row.addQuery('sys_id', '>', after)
  row.orderBy('sys_id')
  row.setLimit(ROWS_AT_ONCE)
  row.query()
  let taken = 0
  let last = after
  while (row.next()) {
    // A dropped query term would return rows of other problems.
    if (keysIn(text(row, PROBLEM_KEY)).includes(seen.key)) act(row)
    taken += 1
    last = row.getUniqueValue()
    if (unixSeconds() >= end) return { last, taken }
  }
  return { last: taken < ROWS_AT_ONCE ? '' : last, taken }
}

/** On the row as it is by now: somebody may have cancelled meanwhile. */
function save(sysId: string, { position, taken }: { readonly position: string; readonly taken: number }): void {
  const present = readProblem(sysId)
  if (present === null || present.run.action === '') return
  writeRow(PROBLEM, sysId, { run_position: position, run_done: `${present.run.done + taken}` })
}

function finish(problem: ProblemRow): void {
  const { action, done } = problem.run
  const words = `went through ${done} ${done === 1 ? 'record' : 'records'} of ${action === 'retry' ? 'Retry all' : 'Discard'}`
  writeWithLine(problem.sysId, 'the sync', words, NO_RUN)
}
