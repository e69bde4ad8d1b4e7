/** What an operator does with a problem. Each leaves a line in its history: who, when, what. */
import { gs } from '@servicenow/glide'
import { cancelRun, startRun } from './ask-run.ts'
import { countWhere } from '../platform/groups.ts'
import type { Values } from '../platform/rows.ts'
import { TICKET } from '../platform/tables.ts'
import { now, toStored } from '../platform/time.ts'
import { rowsOf, seenOf } from '../problems/items.ts'
import { NOT_IGNORED } from '../problems/ledger.ts'
import { writeWithLine } from '../problems/problem-row.ts'
import type { ProblemRow } from '../problems/problem-row.ts'

export interface Wanted {
  readonly action: 'retry' | 'discard' | 'cancel' | 'acknowledge' | 'reopen' | 'ignore'
  readonly reason: string
  /** RFC 3339. */
  readonly until: string
}

/** `words`: what was done, or why nothing was. */
export interface Outcome {
  readonly ok: boolean
  readonly words: string
}

const no = (words: string): Outcome => ({ ok: false, words })

/** `by`: name and user name of who asks. */
export function actOnProblem(problem: ProblemRow, wanted: Wanted, by: string): Outcome {
  const reason = wanted.reason.trim()
  switch (wanted.action) {
    case 'retry':
      return start(problem, { action: 'retry', reason: '', by })
    case 'discard':
      return reason === ''
        ? no('Nothing was discarded: say why these need not arrive any more.')
        : start(problem, { action: 'discard', reason, by })
    case 'cancel':
      return cancelRun(problem, by)
        ? {
            ok: true,
            words: `Cancelled after ${problem.run.done} of ${problem.run.total} records. What was done stays done.`,
          }
        : no('Nothing is under way that could be cancelled.')
    case 'acknowledge':
      return save(problem, { ...NOT_IGNORED, state: 'acknowledged', owner: `${gs.getUserID()}` }, by, 'acknowledged it')
    case 'reopen':
      return save(problem, { ...NOT_IGNORED, state: 'open', owner: '' }, by, 'opened it again')
    case 'ignore':
      return ignore(problem, reason, wanted.until, by)
  }
}

function start(problem: ProblemRow, asked: { action: 'retry' | 'discard'; reason: string; by: string }): Outcome {
  const total = countFor(asked.action, problem.key)
  if (total === 0) return no(asked.action === 'retry' ? NOTHING_TO_RETRY : NOTHING_TO_DISCARD)
  if (!startRun(problem, { ...asked, total }))
    return no('Retry all or Discard is under way already. Wait for its end, or cancel it.')
  const verb = asked.action === 'retry' ? 'retried' : 'discarded'
  return {
    ok: true,
    words: `${total} ${total === 1 ? 'record is' : 'records are'} ${verb}, beginning within a minute.`,
  }
}

const NOTHING_TO_RETRY = 'No record has this problem any more: there is nothing to retry.'
const NOTHING_TO_DISCARD =
  'These records are in sync but for a column: there is nothing to discard. Use Ignore instead.'

function countFor(action: 'retry' | 'discard', key: string): number {
  const seen = seenOf(key)
  if (action === 'retry' || seen.records === 0) return seen.records
  return (
    countWhere(TICKET, [rowsOf(seen), ['status', 'IN', 'failed,pending']]) +
    (seen.counts.note ?? 0) +
    (seen.counts.event ?? 0)
  )
}

function ignore(problem: ProblemRow, reason: string, until: string, by: string): Outcome {
  const moment = Number.isNaN(Date.parse(until)) ? '' : toStored(new Date(until).toISOString())
  if (reason === '') return no('Nothing was changed: say why it may be ignored.')
  if (moment <= now()) return no('Nothing was changed: choose a moment in the future until which it is ignored.')
  const values = { state: 'ignored', ignored_until: moment, ignored_reason: reason }
  return save(problem, values, by, `ignores it until ${moment} UTC: ${reason}`)
}

function save(problem: ProblemRow, values: Values, by: string, what: string): Outcome {
  if (problem.state === 'resolved') return no('It is resolved already.')
  return writeWithLine(problem.sysId, by, what, values)
    ? { ok: true, words: `You ${what.replace(/^ignores/, 'ignore')}.` }
    : no('It could not be saved. Try again in a minute.')
}
