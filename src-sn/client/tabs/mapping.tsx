/** The whole mapping as one file: edited here without saving, compared, tried against the newest incidents, imported. */
import { useState } from 'react'
import type { HomeFrame } from '../../server/contract/home/frame.ts'
import type { MappingComparison, MappingPage, TryoutAnswer } from '../../server/contract/home/mapping.ts'
import { postJson } from '../api.ts'
import type { Answer } from '../api.ts'
import { Empty, Failure, Loading } from '../parts/messages.tsx'
import { NumberLink } from '../parts/number-link.tsx'
import { useResource } from '../use-resource.ts'

export function MappingTab({ frame }: { readonly frame: HomeFrame }) {
  const { value, problem, reload } = useResource<MappingPage>('/mapping')
  return (
    <section aria-labelledby="tab-title">
      <h2 id="tab-title">Mapping</h2>
      {problem !== null && <Failure problem={problem} retry={reload} />}
      {value === null && problem === null && <Loading what="the saved mapping" />}
      {value !== null && <Draft key={value.configuration} page={value} frame={frame} reload={reload} />}
    </section>
  )
}

interface DraftProps {
  readonly page: MappingPage
  readonly frame: HomeFrame
  readonly reload: () => void
}

function Draft({ page, frame, reload }: DraftProps) {
  const [text, setText] = useState(page.text)
  const [said, setSaid] = useState('')
  const [compared, setCompared] = useState<MappingComparison | null>(null)
  const [tryout, setTryout] = useState(page.tryouts[0]?.sys_id ?? '')
  const edit = (next: string): void => {
    setText(next)
    setCompared(null)
  }
  async function send<T>(path: string, more: object, take: (value: T) => void): Promise<void> {
    let file: unknown
    try {
      file = JSON.parse(text)
    } catch {
      return setSaid('The draft is not JSON: look for a missing comma or quote.')
    }
    const answer: Answer<T> = await postJson<T>(path, { file, ...more })
    setSaid(answer.ok ? '' : answer.problem.sentence)
    if (answer.ok) take(answer.value)
  }
  const subject = text === page.text ? 'As saved' : 'Draft'
  const isRefused = (compared?.problems.length ?? 0) > 0
  return (
    <>
      <label className="field">
        The mapping as a file of names. Nothing counts before you import it.
        <textarea rows={14} value={text} onChange={event => edit(event.target.value)} spellCheck={false} />
      </label>
      <div className="buttons">
        <a href={`data:application/json;charset=utf-8,${encodeURIComponent(page.text)}`} download="mapping.json">
          Export the saved mapping
        </a>
        <button type="button" onClick={() => void send<MappingComparison>('/mapping/diff', {}, setCompared)}>
          Compare
        </button>
        <button
          type="button"
          disabled={!frame.may.operate}
          onClick={() =>
            void send<{ sys_id: string }>('/mapping/tryout', { subject, incidents: 500 }, started =>
              setTryout(started.sys_id),
            )
          }
        >
          {frame.may.operate ? 'Try against the last 500 incidents' : 'Try (needs the role x_iio_sync.operator)'}
        </button>
        <button
          type="button"
          className="primary"
          disabled={!frame.may.configure || compared === null || compared.changes.length === 0 || isRefused}
          onClick={() =>
            void send<MappingComparison>('/mapping/import', { configuration: compared?.configuration ?? '' }, reload)
          }
        >
          {frame.may.configure ? 'Import what was compared' : 'Import (needs the role x_iio_sync.admin)'}
        </button>
      </div>
      <p role="status">{said}</p>
      {compared !== null && <Changes compared={compared} />}
      {tryout !== '' && <Tryout sysId={tryout} />}
    </>
  )
}

function Changes({ compared }: { readonly compared: MappingComparison }) {
  if (compared.changes.length === 0 && compared.problems.length === 0) return <Empty>Nothing would change.</Empty>
  return (
    <ul>
      {compared.problems.map(words => (
        <li key={words}>{words}</li>
      ))}
      {compared.changes.map((one, index) => (
        <li key={index}>
          {one.change} {one.part.replace('_', ' ')} {one.template === '' ? '' : `of ${one.template}: `}
          {one.name}
          {one.fields.map(each => `; ${each.field}: "${each.before}" becomes "${each.after}"`)}
        </li>
      ))}
    </ul>
  )
}

function Tryout({ sysId }: { readonly sysId: string }) {
  const { value, problem, reload } = useResource<TryoutAnswer>('/mapping/tryout', { id: sysId }, { everyMs: 3000 })
  if (problem !== null) return <Failure problem={problem} retry={reload} />
  if (value === null) return <Loading what="the try-out" />
  const { tryout, groups } = value
  return (
    <section aria-label="Try-out">
      <h3>
        {tryout.subject}, tried by {tryout.asked_by}
      </h3>
      <p>
        {tryout.status === 'done'
          ? `${tryout.tickets} of ${tryout.looked_at} incidents would have a ticket, ${tryout.changed} would change, ${tryout.warned} have warnings, ${tryout.private_count} are private.`
          : tryout.answer}
      </p>
      <ul>
        {groups.map(({ key, words, rows }) => (
          <li key={key}>
            <NumberLink counted={rows} /> {words}
          </li>
        ))}
      </ul>
    </section>
  )
}
