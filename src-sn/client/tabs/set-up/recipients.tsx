/** Who gets mails when something fails. Chosen here, and written by "Save recipients" alone. */
import { useRef, useState } from 'react'
import type { Recipient } from '../../../server/contract/home/recipients.ts'
import type { SetUpAnswer, SetUpRequest } from '../../../server/contract/home/set-up.ts'
import { postJson } from '../../api.ts'
import { SaidLine } from '../../parts/messages.tsx'
import type { Said } from '../../parts/messages.tsx'
import { sendTestMail } from '../../problems/test-mail.ts'
import type { SetUpProps } from './props.ts'
import { RecipientSearch } from './recipient-search.tsx'

/** `of`: the ids that were stored when somebody began to choose. Once others are, the choice is over. */
interface Draft {
  readonly of: string
  readonly recipients: readonly Recipient[]
}

/** `over`: the answer of the app that stood when these were written. The next one says itself what is stored. */
interface Written {
  readonly over: readonly Recipient[]
  readonly recipients: readonly Recipient[]
}

export function Recipients({ setUp: { recipients: answered }, may, reload }: SetUpProps) {
  const [written, setWritten] = useState<Written | null>(null)
  const stored = written?.over === answered ? written.recipients : answered
  const [draft, setDraft] = useState<Draft | null>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const [isBusy, setBusy] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const of = idsOf(stored)
  const shown = draft?.of === of ? draft.recipients : stored
  const isSame = idsOf(shown) === of
  const change = (recipients: readonly Recipient[]): void => {
    setDraft({ of, recipients })
    setSaid(null)
    input.current?.focus()
  }
  const add = (one: Recipient): void => {
    if (!shown.some(({ id }) => id === one.id)) change([...shown, one])
  }
  const save = async (): Promise<void> => {
    const ids = (kind: Recipient['kind']): string[] => shown.filter(one => one.kind === kind).map(({ id }) => id)
    const request: SetUpRequest = { action: 'recipients', users: ids('user'), groups: ids('group') }
    setBusy(true)
    const answer = await postJson<SetUpAnswer>('/set-up', request)
    setBusy(false)
    setSaid(answer.ok ? { sentence: answer.value.said } : { sentence: answer.problem.sentence, isRefused: true })
    if (answer.ok) {
      setWritten({ over: answered, recipients: shown })
      // What somebody chose while this was saved is kept, and not saved yet.
      setDraft(now => (now === null || now === draft ? null : { ...now, of: idsOf(shown) }))
    }
    reload()
  }
  return (
    <section aria-labelledby="mails-title">
      <h3 id="mails-title">Mails</h3>
      <p className="quiet">
        Who is told when something fails and when it is over. The members of a group get the mails; a group with an
        address of its own gets them there.
      </p>
      {shown.length === 0 ? (
        <p>Nobody is chosen: no mail is sent.</p>
      ) : (
        <ul className="chips" aria-label="Who gets mails">
          {shown.map(one => (
            <li key={one.id}>
              {chipWords(one)}
              {may.configure && (
                <button type="button" onClick={() => change(shown.filter(({ id }) => id !== one.id))}>
                  Remove<span className="visually-hidden"> {one.name}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {may.configure && <RecipientSearch input={input} chosen={shown} choose={add} />}
      <div className="buttons">
        <button
          type="button"
          className="primary"
          disabled={!may.configure || isSame || isBusy}
          onClick={() => void save()}
        >
          Save recipients
        </button>
        <button
          type="button"
          disabled={!may.configure || !isSame || stored.length === 0}
          onClick={() => void sendTestMail().then(setSaid)}
        >
          Send test mail
        </button>
        {!may.configure && <span className="quiet">Both need the role x_iio_sync.admin.</span>}
      </div>
      <SaidLine said={withPending(said, isSame ? '' : pendingWords(stored, shown))} />
    </section>
  )
}

function idsOf(recipients: readonly Recipient[]): string {
  return recipients
    .map(({ id }) => id)
    .sort()
    .join()
}

function chipWords({ kind, name, email, problem }: Recipient): string {
  const facts = [kind === 'group' ? 'group' : email, problem].filter(fact => fact !== '')
  return facts.length === 0 ? name : `${name} (${facts.join(', ')})`
}

function withPending(said: Said | null, pending: string): Said | null {
  if (pending === '') return said
  return said === null ? { sentence: pending } : { ...said, sentence: `${said.sentence} ${pending}` }
}

function pendingWords(stored: readonly Recipient[], shown: readonly Recipient[]): string {
  const without = (all: readonly Recipient[], others: readonly Recipient[]): string =>
    all
      .filter(({ id }) => !others.some(other => other.id === id))
      .map(({ name }) => name)
      .join(', ')
  const [added, removed] = [without(shown, stored), without(stored, shown)]
  return ['Not saved yet.', added && `Added: ${added}.`, removed && `Removed: ${removed}.`]
    .filter(part => part !== '')
    .join(' ')
}
