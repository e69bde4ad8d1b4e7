/** What a try-out found: groups of what changes, and the incidents of each, now and as they would be. */
import { useRef, useState } from 'react'
import type { TriedSideBody, TryoutAnswer, TryoutRowBody, TryoutSummary } from '../../server/contract/home/mapping.ts'
import { getJson } from '../api.ts'
import type { Query } from '../api.ts'
import { DataTable } from '../parts/data-table.tsx'
import { Empty, Failure, Loading } from '../parts/messages.tsx'
import { Moment } from '../parts/moment.tsx'
import { NumberLink } from '../parts/number-link.tsx'
import { saveFile } from '../parts/save-file.ts'
import { StateWord } from '../parts/state-word.tsx'
import { shownSpan } from '../moments.ts'
import { useResource } from '../use-resource.ts'
import { tryoutCsv } from './tryout-csv.ts'

const EVERY_MS = 2000

const FILTERS = [
  ['', 'All'],
  ['changes', 'Only changes'],
  ['warnings', 'Only warnings'],
] as const

const NONE: Readonly<Record<string, string>> = {
  '': 'No incident was looked at that may be shown.',
  changes: 'Nothing would change. All shows every incident that was looked at.',
  warnings: 'No incident would have a warning.',
}

export function Tryout({ sysId }: { readonly sysId: string }) {
  const [query, setQuery] = useState({ only: 'changes', group: '', page: 0 })
  const [isRunning, setRunning] = useState(true)
  const asked: Query = { id: sysId, only: query.only, group: query.group, page: String(query.page) }
  const { value, problem, reload } = useResource<TryoutAnswer>(
    '/mapping/tryout',
    asked,
    isRunning ? { everyMs: EVERY_MS } : {},
  )
  const nowRuns = value === null || value.tryout.status === 'running'
  if (value !== null && nowRuns !== isRunning) setRunning(nowRuns)
  // The buttons stay, with the focus on them, while the rows of another filter are asked for.
  const last = useRef<TryoutAnswer | null>(null)
  if (value !== null) last.current = value
  const shown = value ?? last.current
  if (problem !== null) return <Failure problem={problem} retry={reload} />
  if (shown === null) return <Loading what="the try-out" />
  const { tryout, groups, total, rows } = shown
  return (
    <section className="tryout" aria-labelledby="tryout-title">
      <h3 id="tryout-title">Try-out: {tryout.subject}</h3>
      <Summary tryout={tryout} />
      {tryout.status === 'done' && (
        <>
          <ul>
            {groups.map(({ key, words, rows: counted }) => (
              <li key={key}>
                <NumberLink counted={counted} /> {words}{' '}
                <button
                  type="button"
                  aria-pressed={query.group === key}
                  onClick={() => setQuery({ only: '', group: query.group === key ? '' : key, page: 0 })}
                >
                  {query.group === key ? 'Show all' : 'Show'}
                  <span className="visually-hidden"> what {words}</span>
                </button>
              </li>
            ))}
          </ul>
          <div className="buttons">
            {FILTERS.map(([only, words]) => (
              <button
                key={only}
                type="button"
                aria-pressed={query.group === '' && query.only === only}
                onClick={() => setQuery({ only, group: '', page: 0 })}
              >
                {words}
              </button>
            ))}
            <SaveCsv query={asked} />
          </div>
          <Rows
            rows={rows}
            total={total}
            page={query.page}
            go={page => setQuery(before => ({ ...before, page }))}
            none={(query.group === '' ? NONE[query.only] : undefined) ?? 'Nothing of this kind.'}
          />
        </>
      )}
    </section>
  )
}

function Summary({ tryout }: { readonly tryout: TryoutSummary }) {
  const {
    status,
    answer,
    looked_at: looked,
    private_count: hidden,
    tickets,
    changed,
    warned,
    follow_ups: followUps,
  } = tryout
  return (
    <>
      <p className="quiet">
        Begun by {tryout.asked_by}, <Moment iso={tryout.asked_at} />.
        {!tryout.is_current && ' The saved mapping was changed since: try again before you decide by this.'}
      </p>
      <p role="status">
        {status === 'done' && (
          <>
            Of the last {looked} incidents {tickets} would have a ticket
            {followUps !== null &&
              followUps > 0 &&
              `, and ${tryout.follow_up_tickets} of ${followUps === 1 ? '1 follow-up' : `${followUps} follow-ups`}`}
            . {changed} would change. {warned} have warnings.{hidden > 0 && ` ${hidden} are private and only counted.`}{' '}
            It took {shownSpan(Date.parse(tryout.finished_at) - Date.parse(tryout.asked_at))} for{' '}
            {tryout.pages === 1 ? '1 page' : `${tryout.pages} pages`} of incidents.
            {followUps === null &&
              ' No follow-up was tried: no template for them was on, or the bridge is of an earlier release.'}
          </>
        )}
        {status === 'running' && (
          <>
            <StateWord tone="waiting" word="Under way" /> {looked} of up to {tryout.wanted} incidents so far. {answer}
          </>
        )}
        {status === 'failed' && (
          <>
            <StateWord tone="bad" word="Failed" /> {answer}
          </>
        )}
      </p>
    </>
  )
}

/** Every row of the filter, not only the page that is shown. */
function SaveCsv({ query }: { readonly query: Query }) {
  const [said, setSaid] = useState('')
  const press = async (): Promise<void> => {
    const answer = await getJson<TryoutAnswer>('/mapping/tryout', { ...query, page: '', all: 'true' })
    setSaid(answer.ok ? '' : answer.problem.sentence)
    if (answer.ok) saveFile('try-out.csv', new Blob([tryoutCsv(answer.value.rows)], { type: 'text/csv;charset=utf-8' }))
  }
  return (
    <>
      <button type="button" onClick={() => void press()}>
        Save as CSV
      </button>
      {said !== '' && <span role="alert">{said}</span>}
    </>
  )
}

interface RowsProps {
  readonly rows: readonly TryoutRowBody[]
  readonly total: number
  readonly page: number
  readonly go: (page: number) => void
  /** What it says where there is none. */
  readonly none: string
}

function Rows({ rows, total, page, go, none }: RowsProps) {
  if (total === 0) return <Empty>{none}</Empty>
  return (
    <DataTable
      caption="Incidents with their follow-ups, the newest first"
      rows={rows}
      keyOf={({ external_id: id }) => id}
      paged={{ total, page, onPage: go }}
      columns={[
        { title: 'Incident', isHeading: true, cell: nameOf },
        { title: 'Now', cell: row => <Side row={row} side={row.now} template={row.now_template} /> },
        { title: 'Would be', cell: row => <Side row={row} side={row.would} template={row.would_template} /> },
      ]}
    />
  )
}

function nameOf({ reference, follow_up_of: incident, title, permalink }: TryoutRowBody) {
  return (
    <>
      <a href={permalink}>{incident === '' ? reference : incident}</a>
      {incident === '' ? '' : ', follow-up:'} {title}
    </>
  )
}

interface SideProps {
  readonly row: TryoutRowBody
  readonly side: TriedSideBody
  readonly template: string
}

/** Of the values only those that differ; of an incident without changes none. */
function Side({ row, side, template }: SideProps) {
  return (
    <>
      {template === '' ? 'No ticket' : `Template "${template}"`}
      {row.columns.map(column => (
        <span key={column} className="change">
          {column}: {side.values[column] ?? (row.record === '' ? '(not written)' : '(stays as it is)')}
        </span>
      ))}
      {side.warnings.map(words => (
        <span key={words} className="change">
          <StateWord tone="warning" word="Warning" /> {words}
        </span>
      ))}
    </>
  )
}
