/** A row of the table of problems as a plain record. */
import type { GlideRecord } from '@servicenow/glide'
import type { Cause, ProblemClass } from './cause-words.ts'
import { earlier, withLine } from './ledger.ts'
import type { Counted, ProblemState, Recorded } from './ledger.ts'
import { PROBLEM_KEY, partsOf } from './key.ts'
import type { ProblemParts } from './key.ts'
import { addAlternatives } from '../platform/alternatives.ts'
import { oneOf } from '../platform/json.ts'
import { listOf, newRow, openTable, readRow, text, toNumber, writeRow } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { PROBLEM } from '../platform/tables.ts'
import { fromNow, now } from '../platform/time.ts'

const STATES = ['open', 'acknowledged', 'ignored', 'resolved'] as const
const CLASSES = ['passes', 'setting', 'somebody'] as const
const ACTIONS = ['', 'retry', 'discard'] as const

export type RunAction = 'retry' | 'discard'

/** What the minute script is at with all rows of a problem; no action when nothing is under way. */
export interface Run {
  readonly action: RunAction | ''
  readonly total: number
  readonly done: number
  readonly position: string
  readonly by: string
  readonly reason: string
}

export interface ProblemRow extends Recorded {
  readonly sysId: string
  readonly key: string
  readonly cause: string
  readonly owner: string
  readonly firstSeen: string
  readonly ignoredReason: string
  readonly run: Run
  readonly kind: ProblemClass
  /** The mails that were sent of this time that it is seen. */
  readonly mails: readonly string[]
}

function toProblem(row: GlideRecord): ProblemRow {
  const state: ProblemState = oneOf(STATES, text(row, 'state'), 'open')
  return {
    sysId: row.getUniqueValue(),
    key: text(row, PROBLEM_KEY),
    cause: text(row, 'cause'),
    state,
    owner: text(row, 'owner'),
    records: toNumber(row, 'records'),
    kind: oneOf(CLASSES, text(row, 'kind'), 'somebody'),
    mails: listOf(row, 'mails'),
    firstSeen: text(row, 'first_seen'),
    lastSeen: text(row, 'last_seen'),
    resolvedAt: text(row, 'resolved_at'),
    ignoredUntil: text(row, 'ignored_until'),
    ignoredReason: text(row, 'ignored_reason'),
    episode: toNumber(row, 'episode'),
    history: text(row, 'history'),
    run: {
      action: oneOf(ACTIONS, text(row, 'run_action'), ''),
      total: toNumber(row, 'run_total'),
      done: toNumber(row, 'run_done'),
      position: text(row, 'run_position'),
      by: text(row, 'run_by'),
      reason: text(row, 'run_reason'),
    },
  }
}

/** The problem as it is after these columns were written. */
export function withColumns(problem: ProblemRow, columns: Readonly<Record<string, string>>): ProblemRow {
  return {
    ...problem,
    state: oneOf(STATES, columns['state'] ?? problem.state, 'open'),
    records: Number(columns['records'] ?? problem.records),
    firstSeen: columns['first_seen'] ?? problem.firstSeen,
    resolvedAt: columns['resolved_at'] ?? problem.resolvedAt,
    episode: Number(columns['episode'] ?? problem.episode),
    history: columns['history'] ?? problem.history,
    mails: columns['mails'] === undefined ? problem.mails : columns['mails'].split(',').filter(Boolean),
  }
}

/** Columns with one more line of the history. The row is read here and now: people press buttons while the minute script is at it. */
export function writeWithLine(sysId: string, who: string, what: string, columns: Values = {}): boolean {
  const row = readRow(PROBLEM, sysId)
  return (
    row !== null && writeRow(PROBLEM, sysId, { ...columns, history: withLine(text(row, 'history'), now(), who, what) })
  )
}

/** `causeOf`: what the key says in words. */
export function insertProblem(
  key: string,
  causeOf: (parts: ProblemParts) => Cause,
  { records, lastSeen }: Counted,
  moment: string,
): void {
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
    first_seen: earlier(moment, lastSeen),
    last_seen: lastSeen,
    episode: '1',
    history: withLine('', moment, 'the sync', 'saw it for the first time'),
  }).insert()
}

export function readProblem(sysId: string): ProblemRow | null {
  const row = readRow(PROBLEM, sysId)
  return row === null ? null : toProblem(row)
}

export function problemsWhere(narrow: (row: GlideRecord) => void): ProblemRow[] {
  const row = openTable(PROBLEM)
  narrow(row)
  row.query()
  const found: ProblemRow[] = []
  while (row.next()) found.push(toProblem(row))
  return found
}

/** The mail that it is over may still be due. */
const JUST_OVER_SECONDS = 3 * 24 * 3600

const NOT_OVER = 'open,acknowledged,ignored'

/** All that are not over, or only just, and those with these keys. */
export function problemsOf(keys: readonly string[]): Map<string, ProblemRow> {
  const open = problemsWhere(row =>
    addAlternatives(row, [
      [['state', 'IN', NOT_OVER]],
      [
        ['state', '=', 'resolved'],
        ['resolved_at', '>=', fromNow(-JUST_OVER_SECONDS)],
      ],
    ]),
  )
  const found = new Map(open.map(problem => [problem.key, problem]))
  const others = keys.filter(key => !found.has(key))
  if (others.length === 0) return found
  for (const problem of problemsWhere(row => row.addQuery(PROBLEM_KEY, 'IN', others.join(','))))
    found.set(problem.key, problem)
  return found
}
