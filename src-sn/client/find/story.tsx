/** The lines of a story, with the filters that an auditor asks for. */
import type { LineOutcome, StoryLine } from '../../server/contract/home/find.ts'
import { PlaceLink } from '../address.tsx'
import { DataTable } from '../parts/data-table.tsx'
import type { Column } from '../parts/data-table.tsx'
import { Empty } from '../parts/messages.tsx'
import { Moment } from '../parts/moment.tsx'
import { WithMoments } from '../parts/with-moments.tsx'
import { StateWord } from '../parts/state-word.tsx'
import type { Tone } from '../parts/state-word.tsx'

const FILTERS = [
  ['', 'Everything'],
  ['refused', 'Only refused'],
  ['ours', 'Only ours'],
] as const

const OUTCOMES: Readonly<Record<LineOutcome, readonly [tone: Tone, word: string]>> = {
  done: ['good', 'Done'],
  waits: ['waiting', 'Waits'],
  refused: ['bad', 'Refused'],
  left_out: ['neutral', 'Left out'],
  info: ['neutral', 'Noted'],
}

const COLUMNS: readonly Column<StoryLine>[] = [
  { title: 'Time', cell: time, isHeading: true },
  { title: 'Side', cell: side },
  { title: 'Who', cell: line => line.who || 'The sync' },
  {
    title: 'What',
    cell: line => (
      <a href={`/${line.row.table}.do?sys_id=${line.row.sys_id}`}>
        <WithMoments text={line.what} />
      </a>
    ),
  },
  { title: 'Outcome', cell: outcome },
  { title: 'Why', cell: why },
]

interface StoryProps {
  readonly q: string
  readonly only: string
  readonly lines: readonly StoryLine[]
}

export function Story({ q, only, lines }: StoryProps) {
  return (
    <>
      <nav className="buttons" aria-label="Lines shown">
        {FILTERS.map(([filter, title]) => (
          <PlaceLink key={filter} tab="find" details={{ q, only: filter }} current={filter === only}>
            {title}
          </PlaceLink>
        ))}
      </nav>
      {lines.length === 0 ? (
        <Empty>
          <p>{only === '' ? 'Nothing happened yet.' : 'No line of this kind. "Everything" shows the others.'}</p>
        </Empty>
      ) : (
        <DataTable caption="The story, oldest first" columns={COLUMNS} rows={lines} keyOf={line => line.key} />
      )}
    </>
  )
}

function side(line: StoryLine) {
  return <span className="whole-word">{line.side === 'sync' ? 'The sync' : line.side}</span>
}

/** Both clocks, where both sides have one. */
function time(line: StoryLine) {
  return (
    <>
      <Moment iso={line.at} />
      {line.at_incident_io !== '' && (
        <span className="other-clock">
          {' '}
          (incident.io: <Moment iso={line.at_incident_io} />)
        </span>
      )}
    </>
  )
}

function outcome(line: StoryLine) {
  const [tone, word] = OUTCOMES[line.outcome]
  return <StateWord tone={tone} word={word} />
}

function why(line: StoryLine) {
  return (
    <>
      <WithMoments text={line.why} />
      {line.code !== '' && (
        <span className="change quiet">
          {line.code}
          {line.answer !== '' && `: ${line.answer}`}
        </span>
      )}
      {line.changes.map(change => (
        <span key={change.column} className="change">
          {change.column}: <del>{change.old || '(empty)'}</del> <ins>{change.new || '(empty)'}</ins>
        </span>
      ))}
    </>
  )
}
