/**
 * States that people set, at incident.io. They are told as they are found: what a record passed through between two looks may
 * be missing. So each record's account must not say what was not done, must not repeat itself, and must end where the record ended.
 */
import type { Finding } from './finding.ts'
import { displayName } from './case.ts'

/** One that a person set: its label, the one before, and when. */
export interface SetState {
  readonly label: string
  readonly before: string
  readonly by: string
  readonly fromMs: number
  /** The end took it: the audit of the table knows who set it. */
  readonly isAccepted: boolean
}

/** One that was told, with its moment. */
export interface ToldState {
  readonly label: string
  /** As the timeline names the person; '' where it names nobody. */
  readonly by: string
  readonly atMs: number
}

/** Stored times have whole seconds. */
const secondMs = 1_000

/** The deeds and what was told are of one record, the deeds in order. */
export function auditStates(about: string, deeds: readonly SetState[], told: readonly ToldState[]): Finding[] {
  const inOrder = [...told].sort((one, other) => one.atMs - other.atMs)
  return [...strange(about, deeds, inOrder), ...repeated(about, inOrder), ...unfinished(about, deeds, inOrder)]
}

/**
 * Each told state stands for a deed of its own, which came before it, and names who did it. It never names somebody else, and nobody
 * only where the end broke off in the save, so that its audit may lack it.
 */
function strange(about: string, deeds: readonly SetState[], told: readonly ToldState[]): Finding[] {
  // The last one that fits is taken: an earlier one is left for a state that was told earlier.
  const left = [...deeds].reverse()
  const take = (isIt: (deed: SetState) => boolean): SetState | undefined => {
    const found = left.findIndex(isIt)
    return found < 0 ? undefined : left.splice(found, 1)[0]
  }
  // Those that name the right person first, so that none of the others takes their deed.
  const unnamed = told.filter(
    ({ label, by, atMs }) =>
      take(deed => deed.label === label && displayName(deed.by) === by && deed.fromMs - secondMs <= atMs) === undefined,
  )
  const unexplained = unnamed.filter(
    ({ label, by, atMs }) =>
      by !== '' ||
      take(deed => deed.label === label && !deed.isAccepted && deed.fromMs - secondMs <= atMs) === undefined,
  )
  return unexplained.map(({ label, by, atMs }): Finding => {
    const deed = take(deed => deed.label === label && deed.fromMs - secondMs <= atMs)
    const what = 'timeline item'
    if (deed !== undefined)
      return {
        verdict: 'different',
        what,
        about: `${about} is ${label} by ${by || 'nobody'}, not ${displayName(deed.by)}`,
      }
    // A clock that was set back dates it before it was done.
    const later = take(deed => deed.label === label && displayName(deed.by) === by)
    if (later !== undefined)
      return { verdict: 'different', what, about: `${about} is ${label}, and carries another time` }
    const wasDone = deeds.some(deed => deed.label === label)
    return { verdict: wasDone ? 'duplicate' : 'unknown', what, about: `${about} is ${label}` }
  })
}

const repeated = (about: string, told: readonly ToldState[]): Finding[] =>
  told.flatMap(({ label }, index): Finding[] =>
    index > 0 && told[index - 1]?.label === label
      ? [{ verdict: 'duplicate', what: 'timeline item', about: `${about} is ${label}, again` }]
      : [],
  )

/** A record that came back to where it began may have told nothing. */
function unfinished(about: string, deeds: readonly SetState[], told: readonly ToldState[]): Finding[] {
  const end = deeds.at(-1)?.label
  if (end === undefined) return []
  const newestMs = told.at(-1)?.atMs ?? 0
  const isTold = told.some(({ label, atMs }) => label === end && atMs >= newestMs - secondMs)
  const mayBeSilent = told.length === 0 && end === deeds[0]?.before
  return isTold || mayBeSilent ? [] : [{ verdict: 'lost', what: 'timeline item', about: `${about} is ${end}` }]
}
