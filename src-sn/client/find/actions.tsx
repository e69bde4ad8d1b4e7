/** What an operator does from the story. Everybody else reads which role it takes. */
import { useState } from 'react'
import type { FormEvent } from 'react'
import type { ActionAnswer, FindAnswer, Subject } from '../../server/contract/home/find.ts'
import { postJson } from '../api.ts'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { StateWord } from '../parts/state-word.tsx'

const ROLE = 'x_iio_sync.operator'

interface Said {
  readonly ok: boolean
  readonly sentence: string
}

/** Does it once at a time, and keeps what was answered. */
function useAction(onDone: () => void) {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<Said | null>(null)
  const act = async (path: string, body: object): Promise<void> => {
    setBusy(true)
    const answer = await postJson<ActionAnswer>(path, body)
    setBusy(false)
    setSaid(
      answer.ok ? { ok: true, sentence: answer.value.sentence } : { ok: false, sentence: answer.problem.sentence },
    )
    if (answer.ok) onDone()
  }
  return { busy, said, act }
}

function Outcome({ said }: { readonly said: Said | null }) {
  return (
    <p role="status">
      {said !== null && (
        <>
          <StateWord tone={said.ok ? 'good' : 'bad'} word={said.ok ? 'Done' : 'Refused'} /> {said.sentence}
        </>
      )}
    </p>
  )
}

interface ActionsProps {
  readonly subject: Subject
  readonly mayOperate: boolean
  readonly onDone: () => void
}

export function TicketActions({ subject, mayOperate, onDone }: ActionsProps) {
  const { busy, said, act } = useAction(onDone)
  const [asks, setAsks] = useState(false)
  const { ticket, status } = subject
  const unlink = (): void => {
    setAsks(false)
    void act('/find/unlink', { ticket })
  }
  return (
    <>
      <div className="buttons" role="group" aria-label="Actions">
        <button type="button" disabled={!mayOperate || busy} onClick={() => void act('/find/sync', { ticket })}>
          Sync now
        </button>
        {status !== 'unlinked' && (
          <button type="button" disabled={!mayOperate || busy} onClick={() => setAsks(true)}>
            Unlink
          </button>
        )}
      </div>
      {!mayOperate && <p className="quiet">Sync now and Unlink need the role {ROLE}.</p>}
      <Outcome said={said} />
      {asks && (
        <ConfirmDialog
          title={`Unlink ${subject.number || 'the record'} from ${subject.reference}?`}
          confirm="Unlink"
          onConfirm={unlink}
          onCancel={() => setAsks(false)}
        >
          <p>Nothing is written either way from then on. The record and the incident stay as they are.</p>
        </ConfirmDialog>
      )}
    </>
  )
}

interface LinkProps {
  readonly record: NonNullable<FindAnswer['unlinked_record']>
  readonly mayOperate: boolean
  readonly onDone: () => void
}

export function LinkForm({ record, mayOperate, onDone }: LinkProps) {
  const { busy, said, act } = useAction(onDone)
  const [incident, setIncident] = useState('')
  const link = (event: FormEvent): void => {
    event.preventDefault()
    void act('/find/link', { table: record.table, record: record.sys_id, incident })
  }
  return (
    <form className="card" onSubmit={link}>
      <div className="field">
        <label htmlFor="find-incident">Link {record.number} to the incident</label>
        <input
          id="find-incident"
          value={incident}
          required
          disabled={!mayOperate}
          onChange={event => setIncident(event.target.value)}
        />
      </div>
      <button type="submit" disabled={!mayOperate || busy || incident.trim() === ''}>
        Link
      </button>
      {!mayOperate && <p className="quiet">Link needs the role {ROLE}.</p>}
      <Outcome said={said} />
    </form>
  )
}
