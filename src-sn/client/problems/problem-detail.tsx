import type { HomeProblemDetail, HomeProblemRecord } from '../../server/contract/home/problems.ts'
import { PlaceLink } from '../address.tsx'
import { DataTable } from '../parts/data-table.tsx'
import type { Column } from '../parts/data-table.tsx'
import { Failure, Loading } from '../parts/messages.tsx'
import { AsOf, Moment } from '../parts/moment.tsx'
import { useResource } from '../use-resource.ts'
import { ProblemActions } from './problem-actions.tsx'
import { NextTry, ProblemStateWord, Records, classWords, directionWords } from './problem-words.tsx'

const EVERY_MS = 5_000

export function ProblemDetail({ id, mayOperate }: { readonly id: string; readonly mayOperate: boolean }) {
  const { value, problem, reload } = useResource<HomeProblemDetail>(
    `/problems/${encodeURIComponent(id)}`,
    {},
    { everyMs: EVERY_MS },
  )
  return (
    <>
      <p>
        <PlaceLink tab="problems">All problems</PlaceLink>
      </p>
      {problem !== null && <Failure problem={problem} retry={reload} />}
      {value === null && problem === null && <Loading what="the problem" />}
      {value !== null && <Shown detail={value} mayOperate={mayOperate} reload={reload} />}
    </>
  )
}

interface ShownProps {
  readonly detail: HomeProblemDetail
  readonly mayOperate: boolean
  readonly reload: () => void
}

function Shown({ detail, mayOperate, reload }: ShownProps) {
  const { problem } = detail
  return (
    <article aria-labelledby="problem-title">
      <h3 id="problem-title">{problem.cause}</h3>
      {problem.state === 'resolved' ? <Over problem={problem} /> : <Present problem={problem} />}
      <ProblemActions detail={detail} mayOperate={mayOperate} reload={reload} />
      {problem.state !== 'resolved' && (
        <>
          <h3>What it means</h3>
          <p>{detail.explanation}</p>
          <h3>What to do</h3>
          <p>{detail.what_to_do}</p>
        </>
      )}
      {detail.answer !== '' && (
        <>
          <h3>What the other side answered</h3>
          <pre className="answer" tabIndex={0} role="group" aria-label="What the other side answered">
            {detail.answer}
          </pre>
        </>
      )}
      <Rows detail={detail} />
      <History detail={detail} />
      <p className="quiet">
        <AsOf iso={detail.as_of} />
      </p>
    </article>
  )
}

interface ProblemProps {
  readonly problem: HomeProblemDetail['problem']
}

function Present({ problem }: ProblemProps) {
  return (
    <>
      <p>
        <ProblemStateWord problem={problem} /> · {classWords(problem)} · {directionWords(problem)} ·{' '}
        {problem.owner === '' ? 'nobody looks after it' : `${problem.owner} looks after it`}
      </p>
      <p>
        <Records problem={problem} />. First seen <Moment iso={problem.first_seen} />, last{' '}
        <Moment iso={problem.last_seen} />, next try <NextTry iso={problem.next_try} />.
      </p>
    </>
  )
}

/** There is nothing to do any more: only what it was is said. */
function Over({ problem }: ProblemProps) {
  return (
    <>
      <p>
        <ProblemStateWord problem={problem} /> · {directionWords(problem)}
      </p>
      <p>
        No record has it any more. First seen <Moment iso={problem.first_seen} />, last{' '}
        <Moment iso={problem.last_seen} />.
      </p>
    </>
  )
}

const COLUMNS: readonly Column<HomeProblemRecord>[] = [
  {
    title: 'Record',
    isHeading: true,
    cell: ({ table, sys_id: sysId, name }) => <a href={`/${table}.do?sys_id=${sysId}`}>{name}</a>,
  },
  { title: 'State', cell: ({ state }) => state || 'waits' },
  { title: 'Attempts', cell: ({ attempts }) => attempts },
  { title: 'Last', cell: ({ last }) => <Moment iso={last} /> },
  { title: 'Next try', cell: record => <NextTry iso={record.next_try} /> },
]

/** The newest of them: the numbers above lead to all. */
function Rows({ detail: { records, private_records: hidden } }: { readonly detail: HomeProblemDetail }) {
  return (
    <>
      {records.length > 0 && (
        <DataTable caption="The newest records" columns={COLUMNS} rows={records} keyOf={record => record.sys_id} />
      )}
      {hidden > 0 && <p className="quiet">{hidden} of private incidents are counted and not shown.</p>}
    </>
  )
}

function History({ detail: { history } }: { readonly detail: HomeProblemDetail }) {
  if (history.length === 0) return null
  return (
    <>
      <h3>Who did what</h3>
      <ul className="history">
        {history.map(({ at, who, what }, index) => (
          <li key={index}>
            <Moment iso={at} /> {who} {what}
          </li>
        ))}
      </ul>
    </>
  )
}
