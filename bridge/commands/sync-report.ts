/** What `sync` says: how far it is, the summary, and the command that goes on. */
import type { DriftRow } from './drift.ts'
import { countsOf } from './prospect.ts'

/** As typed. Either `since` is given or `incident`; '' is not given. */
export interface SyncOptions {
  readonly since: string
  readonly until: string
  /** References, ids or addresses, with commas between them. */
  readonly incident: string
  /** Whether changed incidents, changed follow-ups or both (`''`) name the incidents. A run takes all of an incident. */
  readonly kind: string
  readonly dryRun: boolean
  /** The file for what differs, '' for none. With it a run is dry. */
  readonly report: string
  readonly json: boolean
}

/** An incident to take, and the oldest of its changes in the span; '' when it was named. */
export interface Item {
  readonly id: string
  readonly version: string
}

export interface Taken {
  readonly incident: string
  /** The outcome, or what a run would do. */
  readonly kind: string
  readonly line: string | null
  /** Where both sides differ, of a dry run. */
  readonly drift: readonly DriftRow[]
  readonly failure: { readonly code: string; readonly message: string; readonly isPassing: boolean } | null
}

export interface Span {
  readonly since: string
  readonly until: string
}

interface Result {
  readonly taken: readonly Taken[]
  readonly total: number
  /** The command that takes the rest; '' when there is none. */
  readonly goOn: string
}

export function summary({ taken, total, goOn }: Result, span: Span | null, { dryRun, json }: SyncOptions): string[] {
  const outcomes = countsOf(taken.filter(({ failure }) => failure === null))
  const failed = taken.flatMap(({ incident, failure }) =>
    failure === null ? [] : { incident, code: failure.code, message: failure.message },
  )
  const { since, until } = span ?? { since: '', until: '' }
  if (json) {
    const would = dryRun ? { would: taken.flatMap(({ line, failure }) => (failure === null ? (line ?? []) : [])) } : {}
    const all = { since, until, dry_run: dryRun, incidents: total, outcomes, failed, ...would, go_on: goOn }
    return [JSON.stringify(all, null, 2)]
  }
  const which = span === null ? 'named' : `changed since ${since}${until === '' ? '' : ` until ${until}`}`
  return [
    `${total} incidents ${which}${wordsOf(outcomes)}; failed ${failed.length}.${dryRun ? ' Nothing was written.' : ''}`,
    ...(goOn === '' ? [] : [`Stopped after ${taken.length} of ${total}. To go on: ${goOn}`]),
  ]
}

const wordsOf = (counts: Readonly<Record<string, number>>): string => {
  const words = Object.entries(counts).map(([kind, count]) => `${kind} ${count}`)
  return words.length === 0 ? '' : `: ${words.join(', ')}`
}

/** How many of each kind so far, and why some failed. */
export function takenWords(taken: readonly Taken[]): string {
  const codes = countsOf(taken.flatMap(({ failure }) => (failure === null ? [] : { kind: failure.code })))
  const why = Object.keys(codes).length === 0 ? '' : ` (${wordsOf(codes).slice(2)})`
  return `${wordsOf(countsOf(taken))}${why}`
}

/** From the oldest change that was not taken, once more: a change at the same moment may be among those that were. */
export function commandFor(rest: readonly Item[], { kind, dryRun, report }: SyncOptions, span: Span | null): string {
  const which =
    span === null
      ? ` --incident ${rest.map(({ id }) => id).join(',')}`
      : ` --since ${rest[0]?.version ?? span.since}${span.until === '' ? '' : ` --until ${span.until}`}`
  const how = `${kind === '' ? '' : ` --kind ${kind}`}${dryRun ? ' --dry-run' : ''}${report === '' ? '' : ` --report ${report}.rest`}`
  return `incident-io-servicenow sync${which}${how}`
}
