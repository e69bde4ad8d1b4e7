/** Start, and later Pause and Resume. Each says first what it will do. */
import { useId, useState } from 'react'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { Moment } from '../../parts/moment.tsx'
import type { SetUpProps } from './props.ts'

export function StartAndPause(props: SetUpProps) {
  const { setUp } = props
  return (
    <div className="card">
      {setUp.start.declared_from === '' ? <Start {...props} /> : <Running {...props} />}
      {!props.may.configure && <p className="quiet">Start, Pause and Resume need the role x_iio_sync.admin.</p>}
    </div>
  )
}

function Start({ setUp: { start, templates, checks, as_of }, may, act }: SetUpProps) {
  const [isOpen, setOpen] = useState(false)
  const open = checks.filter(({ state }) => state !== 'passed').length
  const on = templates.filter(({ active, trial }) => active && !trial)
  const run = (action: 'start' | 'trial'): void => {
    void act({ action })
    setOpen(false)
  }
  return (
    <>
      <h3>Start</h3>
      <p>{start.refusal === '' ? 'Everything that Start needs is there.' : start.refusal}</p>
      <div className="buttons">
        <button
          type="button"
          className="primary"
          disabled={!may.configure || start.refusal !== ''}
          onClick={() => setOpen(true)}
        >
          Start …
        </button>
        <button
          type="button"
          disabled={!may.configure || !templates.some(({ active }) => active)}
          onClick={() => run('trial')}
        >
          Start with test incidents only
        </button>
      </div>
      {isOpen && (
        <ConfirmDialog title="Start" confirm="Start" onConfirm={() => run('start')} onCancel={() => setOpen(false)}>
          <p>
            From now on: incidents declared after <Moment iso={as_of} /> become records by{' '}
            {on.map(({ name }) => `"${name}"`).join(', ')}.
          </p>
          <p>
            Older incidents stay out, also those that are running. To see which ones the mapping would take, run{' '}
            <code>backfill --since 30d --dry-run</code> where the bridge runs; without <code>--dry-run</code> it takes
            them.
          </p>
          {open > 0 && (
            <p>
              {open === 1 ? 'One check has' : `${open} checks have`} not passed. You can start all the same: nothing
              that fails is lost.
            </p>
          )}
        </ConfirmDialog>
      )}
    </>
  )
}

function Running({ setUp: { start, pause }, may, act }: SetUpProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <h3>{pause === null ? 'Running' : 'Paused'}</h3>
      <p>
        Takes incidents declared from <Moment iso={start.declared_from} /> on.
      </p>
      {pause === null ? (
        <div className="buttons">
          <button type="button" disabled={!may.configure} onClick={() => setOpen(true)}>
            Pause …
          </button>
        </div>
      ) : (
        <>
          <p>
            Paused since <Moment iso={pause.since} /> by {pause.by}: {pause.reason}. Everything is kept here, in its
            order.
          </p>
          <div className="buttons">
            <button
              type="button"
              className="primary"
              disabled={!may.configure}
              onClick={() => void act({ action: 'resume' })}
            >
              Resume
            </button>
          </div>
        </>
      )}
      {isOpen && <PauseDialog act={act} close={() => setOpen(false)} />}
    </>
  )
}

function PauseDialog({ act, close }: Pick<SetUpProps, 'act'> & { readonly close: () => void }) {
  const [reason, setReason] = useState('')
  const field = useId()
  const run = (): void => {
    void act({ action: 'pause', reason })
    close()
  }
  return (
    <ConfirmDialog title="Pause" confirm="Pause" disabled={reason.trim() === ''} onConfirm={run} onCancel={close}>
      <p>
        Nothing is written to records and nothing is sent to incident.io until Resume. Nothing is lost: everything is
        kept in ServiceNow, for however long the pause is. While the bridge itself is stopped, incident.io repeats for
        about a day.
      </p>
      <div className="field">
        <label htmlFor={field}>Why? Others read it on everything that waits.</label>
        <input id={field} value={reason} onChange={event => setReason(event.target.value)} />
      </div>
    </ConfirmDialog>
  )
}
