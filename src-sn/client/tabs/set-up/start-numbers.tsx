/** What the dialog of Start says: the last days by the saved mapping, and what is running. */
import type { HomeStart, RunningIncident } from '../../../server/contract/home/start.ts'
import { Moment } from '../../parts/moment.tsx'
import { listPath, NumberLink } from '../../parts/number-link.tsx'
import { StateWord } from '../../parts/state-word.tsx'

export function Tried({ tried, ask }: { readonly tried: HomeStart['tried']; readonly ask: () => void }) {
  if (tried?.status === 'running') return <p role="status">The mapping is being tried … {tried.answer}</p>
  if (tried?.status === 'done') return <Numbers tried={tried} />
  return (
    <>
      <p>
        {tried === null ? (
          'The mapping was not tried as it is saved now: nobody knows yet what it would make of the last 30 days.'
        ) : (
          <>
            <StateWord tone="bad" word="The mapping could not be tried" /> {tried.answer}
          </>
        )}
      </p>
      <p>
        <button type="button" onClick={ask}>
          Try the mapping now
        </button>
      </p>
    </>
  )
}

function Numbers({ tried }: { readonly tried: NonNullable<HomeStart['tried']> }) {
  const {
    days,
    tickets,
    follow_ups: followUps,
    skipped,
    recent,
    looked_at: lookedAt,
    oldest,
    private_count: hidden,
  } = tried
  return (
    <p>
      In the last {days} days this mapping would have made{' '}
      <NumberLink counted={tickets} unit={plural(tickets, 'ticket')} />
      {followUps.count > 0 && (
        <>
          {' '}
          (and <NumberLink counted={followUps} unit="more" /> of their follow-ups)
        </>
      )}{' '}
      and skipped <NumberLink counted={skipped} /> (<a href={listPath(recent)}>list</a>). It was tried at{' '}
      <Moment iso={tried.finished_at} />.
      {!tried.reaches_back && (
        <>
          {' '}
          The try-out does not reach back {days} days: it looked at the last <NumberLink counted={lookedAt} /> incidents
          {oldest !== '' && (
            <>
              , declared since <Moment iso={oldest} />
            </>
          )}
          .
        </>
      )}
      {hidden > 0 && ` ${hidden} of all that it looked at ${hidden === 1 ? 'is' : 'are'} private and in no number.`}
    </p>
  )
}

interface RunningProps {
  readonly isAsked: boolean
  readonly running: HomeStart['running']
  readonly ticked: readonly string[]
  readonly setTicked: (ids: readonly string[]) => void
}

export function Running({ isAsked, running, ticked, setTicked }: RunningProps) {
  if (isAsked && running === null) return <p>The mapping was changed meanwhile. Cancel, then open this again.</p>
  if (running === null || running.status === 'running')
    return <p role="status">incident.io is asked which incidents are running … {running?.answer}</p>
  if (running.status === 'failed')
    return <p>Which incidents are running is not known, and they stay out: {running.answer}</p>
  const { incidents, counted, private_count: hidden, more } = running
  const change = (id: string, isTicked: boolean): void =>
    setTicked(isTicked ? [...ticked, id] : ticked.filter(one => one !== id))
  return (
    <>
      <p>
        {incidents.length === 0 ? (
          'No incident that may be shown is running now.'
        ) : (
          <>
            <NumberLink counted={counted} unit={plural(counted, 'incident')} />{' '}
            {counted.count === 1
              ? 'is running now: it stays out unless you tick it.'
              : 'are running now: they stay out unless you tick them.'}
          </>
        )}
        {hidden > 0 && ` ${hidden} more ${hidden === 1 ? 'is' : 'are'} private: only counted, and left out.`}
        {more && ' There may be more than these, which are the newest.'}
      </p>
      {incidents.length > 0 && (
        <ul className="ticks">
          {incidents.map(incident => (
            <li key={incident.external_id}>
              <Tick
                incident={incident}
                isTicked={ticked.includes(incident.external_id)}
                change={isTicked => change(incident.external_id, isTicked)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

interface TickProps {
  readonly incident: RunningIncident
  readonly isTicked: boolean
  readonly change: (isTicked: boolean) => void
}

/** One that no template takes cannot be ticked. */
function Tick({ incident, isTicked, change }: TickProps) {
  const { reference, title, template, decision, record } = incident
  return (
    <label>
      <input
        type="checkbox"
        checked={isTicked}
        disabled={template === ''}
        onChange={event => change(event.target.checked)}
      />{' '}
      {reference} {title}
      <span className="quiet-line">
        {template === '' ? decision : `By "${template}"${record === '' ? '' : `; it has ${record} already`}`}
      </span>
    </label>
  )
}

const plural = ({ count }: { readonly count: number }, word: string): string => (count === 1 ? word : `${word}s`)
