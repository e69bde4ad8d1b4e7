import type { SweepFound } from '../../../server/contract/answers.ts'
import type {
  HealthDirection,
  HealthLimit,
  HealthQueue,
  HealthRun,
  HomeHealth,
} from '../../../server/contract/home/health.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { Empty } from '../../parts/messages.tsx'
import { Moment } from '../../parts/moment.tsx'
import { NumberLink } from '../../parts/number-link.tsx'
import { StateWord } from '../../parts/state-word.tsx'

interface DirectionProps {
  readonly title: string
  readonly direction: HealthDirection
  /** What the last event is called. */
  readonly last: string
}

export function Direction({ title, direction, last }: DirectionProps) {
  return (
    <div className="card">
      <h3>{title}</h3>
      <ul>
        {direction.waiting.map(queue => (
          <Line key={queue.query} queue={queue} />
        ))}
      </ul>
      <h4>Needs somebody</h4>
      <ul>
        {direction.stuck.map(queue => (
          <Line key={queue.query} queue={queue} />
        ))}
      </ul>
      <p>
        {last}: {direction.last === null ? 'nothing yet' : <Event event={direction.last} />}
      </p>
    </div>
  )
}

function Line({ queue }: { readonly queue: HealthQueue }) {
  const { count, words, oldest } = queue
  return (
    <li>
      <NumberLink counted={queue} unit={count === 1 ? words[0] : words[1]} />
      {oldest !== '' && (
        <>
          , the oldest since <Moment iso={oldest} />
        </>
      )}
    </li>
  )
}

function Event({ event }: { readonly event: NonNullable<HealthDirection['last']> }) {
  return (
    <>
      <Moment iso={event.at} />{' '}
      <a href={`/${event.table}.do?sys_id=${event.sys_id}`}>{event.title === '' ? 'Open the row' : event.title}</a>
    </>
  )
}

const RUNS: Readonly<Record<HealthRun['run'], string>> = {
  sweep: 'Sweep',
  catalogue: 'Refresh of names',
  sign_in: 'Sign-in',
}

export function Runs({ health }: { readonly health: HomeHealth }) {
  const { runs, swept_at: sweptAt, found, unread } = health
  return (
    <div className="card">
      <h3>Sweep, names, sign-in</h3>
      <p>Swept up to: {sweptAt === '' ? 'no sweep has gone through yet' : <Moment iso={sweptAt} />}</p>
      {found !== null && <p>{foundWords(found)}</p>}
      <p>
        <NumberLink counted={unread} unit={unread.count === 1 ? 'part of a list' : 'parts of lists'} /> could not be
        read
      </p>
      <ul>
        {runs.map(run => (
          <li key={run.run}>
            <Run run={run} />
          </li>
        ))}
      </ul>
      {runs.length === 0 && <p>No bridge has said yet how these went.</p>}
    </div>
  )
}

function foundWords({ compared, differing }: SweepFound): string {
  if (compared === 0) return 'That sweep found nothing that had changed.'
  const changes = compared === 1 ? '1 change' : `${compared.toLocaleString('en-GB')} changes`
  return `That sweep compared ${changes} with the tickets: ${differing === 0 ? 'none' : differing.toLocaleString('en-GB')} differed.`
}

function Run({ run: { run, succeeded_at: succeededAt, failed_at: failedAt, failure } }: { readonly run: HealthRun }) {
  if (failure !== '')
    return (
      <>
        <StateWord tone="bad" word={`${RUNS[run]} failed`} /> <Moment iso={failedAt} />: {failure}
      </>
    )
  return succeededAt === '' ? (
    <StateWord tone="neutral" word={`${RUNS[run]}: not yet`} />
  ) : (
    <>
      <StateWord tone="good" word={RUNS[run]} /> <Moment iso={succeededAt} />
    </>
  )
}

const VENDORS: Readonly<Record<string, string>> = {
  incident_io: 'incident.io',
  servicenow: 'ServiceNow',
  jira: 'Jira',
}

export function Limits({ limits }: { readonly limits: readonly HealthLimit[] }) {
  return (
    <div className="card">
      <h3>Calls of the last minute</h3>
      <ul>
        {limits.map(({ vendor, used, limit }) => (
          <li key={vendor}>
            {VENDORS[vendor] ?? vendor}: {used.toLocaleString('en-GB')}
            {limit === 0 ? ', without a limit of the bridge' : ` of ${limit.toLocaleString('en-GB')}`}
          </li>
        ))}
      </ul>
      {limits.length === 0 ? <p>No bridge has said yet.</p> : <p>As the bridge said with its last word.</p>}
    </div>
  )
}

export function Bridges({ health: { bridges, bridges_counted: counted } }: { readonly health: HomeHealth }) {
  return (
    <>
      <h3>Bridges</h3>
      <p>
        <NumberLink counted={counted} unit={counted.count === 1 ? 'process' : 'processes'} />{' '}
        {counted.count === 1 ? 'was' : 'were'} heard of within a day.
      </p>
      {bridges.length === 0 ? (
        <Empty>
          <p>No bridge of this release has called yet. Start one: docs/install.md says how.</p>
        </Empty>
      ) : (
        <DataTable
          caption="Processes"
          rows={bridges}
          keyOf={bridge => bridge.sys_id}
          columns={[
            { title: 'Name', isHeading: true, cell: bridge => bridge.name },
            { title: 'Version', cell: bridge => bridge.version },
            { title: 'Since', cell: bridge => <Moment iso={bridge.started_at} /> },
            { title: 'Last word', cell: bridge => <Moment iso={bridge.last_word} /> },
            { title: 'Sweeps', cell: bridge => (bridge.leader ? 'Yes' : 'No') },
          ]}
        />
      )}
    </>
  )
}
