import type { HomeLastProblem, HomeProblem, HomeProblems } from '../../server/contract/home/problems.ts'
import { PlaceLink } from '../address.tsx'
import { shownSpan } from '../moments.ts'
import { DataTable } from '../parts/data-table.tsx'
import type { Column } from '../parts/data-table.tsx'
import { Empty, Failure, Loading } from '../parts/messages.tsx'
import { AsOf, Moment } from '../parts/moment.tsx'
import { useResource } from '../use-resource.ts'
import { NextTry, ProblemStateWord, Records, classWords, directionWords } from './problem-words.tsx'

const EVERY_MS = 15_000

const COLUMNS: readonly Column<HomeProblem>[] = [
  {
    title: 'Cause',
    isHeading: true,
    cell: problem => (
      <PlaceLink tab="problems" details={{ problem: problem.id }}>
        {problem.cause}
      </PlaceLink>
    ),
  },
  { title: 'Direction', cell: directionWords },
  { title: 'Records', cell: problem => <Records problem={problem} /> },
  { title: 'First seen', cell: problem => <Moment iso={problem.first_seen} /> },
  { title: 'Last seen', cell: problem => <Moment iso={problem.last_seen} /> },
  { title: 'Next try', cell: problem => <NextTry iso={problem.next_try} /> },
  { title: 'Class', cell: classWords },
  { title: 'Owner', cell: problem => problem.owner || 'nobody' },
  { title: 'State', cell: problem => <ProblemStateWord problem={problem} /> },
]

export function ProblemList() {
  const { value, problem, reload } = useResource<HomeProblems>('/problems', {}, { everyMs: EVERY_MS })
  if (value === null)
    return problem === null ? <Loading what="the problems" /> : <Failure problem={problem} retry={reload} />
  return (
    <>
      {problem !== null && <Failure problem={problem} retry={reload} />}
      {value.problems.length === 0 ? (
        <NoProblems last={value.last} />
      ) : (
        <DataTable
          caption="What fails, one line for each cause"
          columns={COLUMNS}
          rows={value.problems}
          keyOf={row => row.id}
        />
      )}
      <p className="quiet">
        {value.more > 0 && <>{value.more} more causes are not listed: these have the most records. </>}
        <AsOf iso={value.as_of} />
      </p>
    </>
  )
}

/** "No problems. Last one: 24 Nov, secret rotated, solved after 6 min." */
function NoProblems({ last }: { readonly last: HomeLastProblem | null }) {
  return (
    <Empty>
      <p>
        No problems.{' '}
        {last !== null && (
          <>
            Last one: <Moment iso={last.first_seen} />,{' '}
            <PlaceLink tab="problems" details={{ problem: last.id }}>
              {last.cause}
            </PlaceLink>{' '}
            Solved after {shownSpan(Date.parse(last.resolved_at) - Date.parse(last.first_seen))}. {last.resolved_words}.
          </>
        )}
      </p>
    </Empty>
  )
}
