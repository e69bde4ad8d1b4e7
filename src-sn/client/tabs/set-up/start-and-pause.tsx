/** Start, and later Pause and Resume. Each says first what it will do. */
import { useId, useState } from 'react'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { Moment } from '../../parts/moment.tsx'
import type { SetUpProps } from './props.ts'
import { StartDialog } from './start-dialog.tsx'

export function StartAndPause(props: SetUpProps) {
  const { setUp } = props
  return (
    <div className="card">
      {setUp.start.declared_from === '' ? <Start {...props} /> : <Running {...props} />}
      {!props.may.configure && <p className="quiet">Start, Pause and Resume need the role x_iio_sync.admin.</p>}
    </div>
  )
}

function Start({ setUp, may, act }: SetUpProps) {
  const { start, templates } = setUp
  const [opened, setOpened] = useState<'start' | 'trial' | null>(null)
  return (
    <>
      <h3>Start</h3>
      <p>{start.refusal === '' ? 'Everything that Start needs is there.' : start.refusal}</p>
      <div className="buttons">
        <button
          type="button"
          className="primary"
          disabled={!may.configure || start.refusal !== ''}
          onClick={() => setOpened('start')}
        >
          Start …
        </button>
        <button
          type="button"
          disabled={!may.configure || !templates.some(({ active }) => active)}
          onClick={() => setOpened('trial')}
        >
          Start with test incidents only …
        </button>
      </div>
      {opened !== null && <StartDialog setUp={setUp} act={act} action={opened} close={() => setOpened(null)} />}
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
