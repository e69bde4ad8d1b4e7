/** The words and small parts that the list and one problem share. */
import type { HomeProblem, HomeProblemClass, HomeProblemState } from '../../server/contract/home/problems.ts'
import { Moment } from '../parts/moment.tsx'
import { NumberLink } from '../parts/number-link.tsx'
import { StateWord } from '../parts/state-word.tsx'
import type { Tone } from '../parts/state-word.tsx'

const STATES: Readonly<Record<HomeProblemState, { readonly tone: Tone; readonly word: string }>> = {
  open: { tone: 'bad', word: 'Open' },
  acknowledged: { tone: 'waiting', word: 'Acknowledged' },
  ignored: { tone: 'neutral', word: 'Ignored' },
  resolved: { tone: 'good', word: 'Resolved' },
}

const CLASSES: Readonly<Record<HomeProblemClass, string>> = {
  passes: 'Passes by itself',
  setting: 'Needs a setting',
  somebody: 'Needs somebody',
}

export const classWords = (problem: HomeProblem): string => CLASSES[problem.class]

export const directionWords = ({ direction }: HomeProblem): string =>
  direction === 'in' ? 'incident.io to ServiceNow' : 'ServiceNow to incident.io'

export function ProblemStateWord({ problem }: { readonly problem: HomeProblem }) {
  const { tone, word } = STATES[problem.state]
  return (
    <>
      <StateWord tone={tone} word={problem.resolved_words || word} />
      {problem.state === 'ignored' && (
        <>
          {' '}
          until <Moment iso={problem.ignored_until} />: {problem.ignored_reason}
        </>
      )}
    </>
  )
}

/** How many there are of each kind, each a link to exactly these. */
export function Records({ problem }: { readonly problem: HomeProblem }) {
  if (problem.rows.length === 0) return <>0</>
  return (
    <>
      {problem.rows.map(({ table, count, query, words }, index) => (
        <span key={table}>
          {index > 0 && ', '}
          <NumberLink counted={{ table, count, query }} unit={words} />
        </span>
      ))}
    </>
  )
}

export function NextTry({ iso }: { readonly iso: string }) {
  return iso === '' ? <>not by itself</> : <Moment iso={iso} />
}
