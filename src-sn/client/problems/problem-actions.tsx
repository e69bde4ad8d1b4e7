/** What an operator does with a problem. Somebody who may not sees the buttons and the role that they need. */
import { useId, useState } from 'react'
import type { HomeProblemDetail, HomeProblemDone, HomeProblemRequest } from '../../server/contract/home/problems.ts'
import { postJson } from '../api.ts'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'

interface ActionsProps {
  readonly detail: HomeProblemDetail
  readonly mayOperate: boolean
  readonly reload: () => void
}

type Asked = 'retry' | 'discard' | 'ignore'

export function ProblemActions({ detail, mayOperate, reload }: ActionsProps) {
  const { problem, discard } = detail
  const [asked, setAsked] = useState<Asked | null>(null)
  const [said, setSaid] = useState('')
  const send = (request: HomeProblemRequest): void => {
    setAsked(null)
    void postJson<HomeProblemDone>(`/problems/${encodeURIComponent(problem.id)}`, request).then(answer => {
      setSaid(answer.ok ? answer.value.done : answer.problem.sentence)
      reload()
    })
  }
  const isOver = problem.state === 'resolved'
  return (
    <>
      {problem.run !== null && (
        <Progress detail={detail} mayOperate={mayOperate} cancel={() => send({ action: 'cancel' })} />
      )}
      <div className="buttons">
        <button
          type="button"
          className="primary"
          disabled={!mayOperate || isOver || problem.run !== null}
          onClick={() => setAsked('retry')}
        >
          Retry all
        </button>
        {discard !== '' && (
          <button type="button" disabled={!mayOperate || problem.run !== null} onClick={() => setAsked('discard')}>
            Discard
          </button>
        )}
        {problem.state === 'open' && (
          <button type="button" disabled={!mayOperate} onClick={() => send({ action: 'acknowledge' })}>
            Acknowledge
          </button>
        )}
        {(problem.state === 'acknowledged' || problem.state === 'ignored') && (
          <button type="button" disabled={!mayOperate} onClick={() => send({ action: 'reopen' })}>
            Open again
          </button>
        )}
        {(problem.state === 'open' || problem.state === 'acknowledged') && (
          <button type="button" disabled={!mayOperate} onClick={() => setAsked('ignore')}>
            Ignore
          </button>
        )}
      </div>
      {!mayOperate && <p className="quiet">These buttons need the role x_iio_sync.operator.</p>}
      <p role="status">{said}</p>
      {asked === 'retry' && (
        <ConfirmDialog
          title="Retry all"
          confirm="Retry all"
          onConfirm={() => send({ action: 'retry' })}
          onCancel={() => setAsked(null)}
        >
          <p>{detail.retry}</p>
        </ConfirmDialog>
      )}
      {asked === 'discard' && (
        <WithReason
          title="Discard"
          words={discard}
          send={reason => send({ action: 'discard', reason })}
          cancel={() => setAsked(null)}
        />
      )}
      {asked === 'ignore' && <Ignore send={send} cancel={() => setAsked(null)} />}
    </>
  )
}

function Progress({
  detail: { problem },
  mayOperate,
  cancel,
}: {
  readonly detail: HomeProblemDetail
  readonly mayOperate: boolean
  readonly cancel: () => void
}) {
  const id = useId()
  if (problem.run === null) return null
  const { action, done, total, by } = problem.run
  return (
    <div className="card">
      <p id={id}>
        {action === 'retry' ? 'Retry all' : 'Discard'} is under way: {done} of {total} records. Asked for by {by}.
      </p>
      <progress aria-labelledby={id} max={Math.max(1, total)} value={done} />{' '}
      <button type="button" disabled={!mayOperate} onClick={cancel}>
        Cancel {action === 'retry' ? 'Retry all' : 'Discard'}
      </button>
    </div>
  )
}

interface ReasonProps {
  readonly title: string
  readonly words: string
  readonly send: (reason: string) => void
  readonly cancel: () => void
}

function WithReason({ title, words, send, cancel }: ReasonProps) {
  const [reason, setReason] = useState('')
  const id = useId()
  return (
    <ConfirmDialog
      title={title}
      confirm={title}
      onConfirm={() => send(reason)}
      onCancel={cancel}
      disabled={reason.trim() === ''}
    >
      <p>{words}</p>
      <div className="field">
        <label htmlFor={id}>Reason</label>
        <textarea id={id} maxLength={1000} value={reason} onChange={event => setReason(event.target.value)} />
      </div>
    </ConfirmDialog>
  )
}

const DAY_MS = 24 * 3_600_000

function Ignore({
  send,
  cancel,
}: {
  readonly send: (request: HomeProblemRequest) => void
  readonly cancel: () => void
}) {
  const [reason, setReason] = useState('')
  const [days, setDays] = useState('7')
  const id = useId()
  const ignore = (): void =>
    send({ action: 'ignore', reason, until: new Date(Date.now() + Number(days) * DAY_MS).toISOString() })
  return (
    <ConfirmDialog title="Ignore" confirm="Ignore" onConfirm={ignore} onCancel={cancel} disabled={reason.trim() === ''}>
      <p>No mail comes about it until then. Its records are tried again as before.</p>
      <div className="field">
        <label htmlFor={`${id}-days`}>For</label>
        <select id={`${id}-days`} value={days} onChange={event => setDays(event.target.value)}>
          <option value="1">1 day</option>
          <option value="7">7 days</option>
          <option value="30">30 days</option>
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-reason`}>Reason</label>
        <textarea
          id={`${id}-reason`}
          maxLength={1000}
          value={reason}
          onChange={event => setReason(event.target.value)}
        />
      </div>
    </ConfirmDialog>
  )
}
