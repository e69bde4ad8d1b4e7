/** What changes for one incident from the saved mapping to the one that is tried. Pure. */
import { cutForJson, lengths, storedJson } from '../contract/columns.ts'
import type { DryRun } from '../contract/spec.ts'
import type { DesiredValue } from '../contract/vocabulary.ts'
import type { Values } from '../platform/rows.ts'

export const tryoutChanges = ['new', 'gone', 'moved', 'values', 'same'] as const

export type TryoutChange = (typeof tryoutChanges)[number]

/** One side: what a template makes of the incident. */
export interface TriedSide {
  /** Of the template that the conditions choose, '' for none. */
  readonly chosen: string
  readonly decision: string
  readonly desired: readonly DesiredValue[]
  /** null for Jira, and where no template takes it: the app writes nothing. */
  readonly run: DryRun | null
}

/** What is kept of a side. */
export interface SideDetails {
  readonly decision: string
  /** What the dry run says would happen; `jira` when the issue is made there, `none` without a ticket. */
  readonly would: string
  readonly values: Readonly<Values>
  readonly warnings: readonly string[]
}

export interface TryoutDetails {
  readonly now: SideDetails
  readonly would: SideDetails
}

/** Columns of a row of the result, apart from those that say which incident it is. */
export function comparedColumns(now: TriedSide, would: TriedSide): Values {
  const [before, after] = [detailsOf(now), detailsOf(would)]
  const columns = changedColumns(before.values, after.values)
  return {
    change: changeOf(now.chosen, would.chosen, columns),
    now_template: now.chosen,
    would_template: would.chosen,
    columns: columns.join(', ').slice(0, MAX_COLUMNS_CHARACTERS),
    record: would.run?.linked?.number ?? now.run?.linked?.number ?? '',
    warnings: `${after.warnings.length}`,
    details: detailsText(before, after),
  }
}

const MAX_COLUMNS_CHARACTERS = 4000

export function changeOf(now: string, would: string, columns: readonly string[]): TryoutChange {
  if (now === would) return columns.length > 0 ? 'values' : 'same'
  if (now === '') return 'new'
  return would === '' ? 'gone' : 'moved'
}

/** Written by one side alone, or with another value. */
export function changedColumns(before: Readonly<Values>, after: Readonly<Values>): string[] {
  const columns = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return columns.filter(column => before[column] !== after[column])
}

function detailsOf({ decision, desired, run, chosen }: TriedSide): SideDetails {
  if (run === null) {
    const values = Object.fromEntries(desired.map(({ column, value }) => [column, value]))
    const warnings = desired.flatMap(({ column, problem }) => (problem === undefined ? [] : [`${column}: ${problem}`]))
    return { decision, would: chosen === '' ? 'none' : 'jira', values, warnings }
  }
  const findings = run.findings.map(({ column, problem }) => (column === '' ? problem : `${column}: ${problem}`))
  // A template takes it, and still nothing could be made.
  const stopped =
    run.would === 'nothing' && run.linked === null && run.reason !== '' && chosen !== '' ? [run.reason] : []
  return { decision, would: run.would, values: run.values, warnings: [...stopped, ...findings] }
}

/** Cut until it fits its column: half a JSON text could not be read. */
function detailsText(now: SideDetails, would: SideDetails): string {
  for (let max = 2000; ; max = Math.floor(max / 2)) {
    const text = storedJson({ now: cutSide(now, max), would: cutSide(would, max) })
    if (text.length <= lengths.tryout_row.details || max < 2) return text
  }
}

function cutSide({ decision, would, values, warnings }: SideDetails, max: number): SideDetails {
  const entries = Object.entries(values).map(([column, value]): [string, string] => [column, cutForJson(value, max)])
  const first = warnings.slice(0, MAX_WARNINGS).map(each => cutForJson(each, max))
  return { decision: cutForJson(decision, max), would, values: Object.fromEntries(entries), warnings: first }
}

const MAX_WARNINGS = 20
