/** Who is told by mail, and what the mails say. Folded, because it is looked at seldom. */
import { useState } from 'react'
import type { HomeMailPerson, HomeMails } from '../../server/contract/home/mails.ts'
import { Failure, Loading, SaidLine } from '../parts/messages.tsx'
import type { Said } from '../parts/messages.tsx'
import { useResource } from '../use-resource.ts'
import { sendTestMail } from './test-mail.ts'

export function Mails({ mayConfigure }: { readonly mayConfigure: boolean }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details onToggle={event => setIsOpen(event.currentTarget.open)}>
      <summary>Mails: who gets what</summary>
      {isOpen && <Preview mayConfigure={mayConfigure} />}
    </details>
  )
}

function Preview({ mayConfigure }: { readonly mayConfigure: boolean }) {
  const { value, problem, reload } = useResource<HomeMails>('/mails')
  const [said, setSaid] = useState<Said | null>(null)
  if (value === null)
    return problem === null ? <Loading what="the mails" /> : <Failure problem={problem} retry={reload} />
  return (
    <>
      {value.off !== '' && <p>{value.off}</p>}
      {value.people.length > 0 && (
        <ul aria-label="Who gets mails">
          {value.people.map(person => (
            <li key={person.name}>{personWords(person)}</li>
          ))}
        </ul>
      )}
      <div className="buttons">
        <button
          type="button"
          disabled={!mayConfigure || value.off !== ''}
          onClick={() => void sendTestMail().then(setSaid)}
        >
          Send test mail
        </button>
      </div>
      {!mayConfigure && <p className="quiet">Send test mail needs the role x_iio_sync.admin.</p>}
      <SaidLine said={said} />
      {value.kinds.map(({ kind, when, subject, body }) => (
        <section key={kind} className="card" aria-label={subject}>
          <p>{when}</p>
          <p>
            <strong>{subject}</strong>
          </p>
          <pre className="answer" tabIndex={0} role="group" aria-label={`Text of: ${subject}`}>
            {body}
          </pre>
        </section>
      ))}
    </>
  )
}

function personWords({ name, why, reachable }: HomeMailPerson): string {
  return `${name} (${why})${reachable ? '' : ': gets nothing, because the user is not active or has no address'}`
}
