/** The whole mapping as one file: edited here without saving, compared, tried against the newest incidents, imported. */
import { useState } from 'react'
import type { ChangeEvent } from 'react'
import type { HomeFrame } from '../../server/contract/home/frame.ts'
import type { MappingComparison, MappingPage } from '../../server/contract/home/mapping.ts'
import { getJson, postJson } from '../api.ts'
import { Changes } from '../mapping/changes.tsx'
import { fileOf, parse, textOf } from '../mapping/draft-text.ts'
import { DraftStates } from '../mapping/states.tsx'
import { DraftTemplates } from '../mapping/templates.tsx'
import { Tryout } from '../mapping/tryout.tsx'
import { useComparison } from '../mapping/use-comparison.ts'
import { Versions } from '../mapping/versions.tsx'
import { Failure, Loading } from '../parts/messages.tsx'
import { saveFile } from '../parts/save-file.ts'
import { useResource } from '../use-resource.ts'

export function MappingTab({ frame }: { readonly frame: HomeFrame }) {
  const { value, problem, reload } = useResource<MappingPage>('/mapping')
  const [said, setSaid] = useState('')
  return (
    <section aria-labelledby="tab-title">
      <h2 id="tab-title">Mapping</h2>
      <p className="quiet">
        Edit the draft, see what it changes, and try it against the last incidents. Nothing counts before you save it.
      </p>
      {problem !== null && <Failure problem={problem} retry={reload} />}
      {value === null && problem === null && <Loading what="the saved mapping" />}
      {value !== null && <Draft key={value.configuration} page={value} {...{ frame, reload, said, setSaid }} />}
    </section>
  )
}

interface DraftProps {
  readonly page: MappingPage
  readonly frame: HomeFrame
  readonly reload: () => void
  /** What the last button came to; it outlives the draft that was imported. */
  readonly said: string
  readonly setSaid: (sentence: string) => void
}

/** How many of the last incidents can be tried. */
const SIZES = [50, 100, 200, 500] as const

function Draft({ page, frame, reload, said, setSaid }: DraftProps) {
  const [text, setText] = useState(page.text)
  const [incidents, setIncidents] = useState<number>(SIZES[0])
  const { compared, last, problem, again } = useComparison(text)
  const known = { forms: page.forms, attributes: page.attributes, columns: last?.columns ?? {} }
  const [tryout, setTryout] = useState(page.tryouts[0]?.sys_id ?? '')
  const file = fileOf(text)
  const edit = (next: string): void => {
    setText(next)
    setSaid('')
  }
  async function send<T>(path: string, more: object, take: (value: T) => void): Promise<void> {
    const answer = await postJson<T>(path, { file: parse(text), ...more })
    setSaid(answer.ok ? '' : answer.problem.sentence)
    if (answer.ok) take(answer.value)
    else again()
  }
  const subject = text === page.text ? 'the saved mapping' : 'a draft'
  const tryIt = () =>
    void send<{ sys_id: string }>('/mapping/tryout', { subject, incidents }, ({ sys_id: sysId }) => setTryout(sysId))
  const save = () =>
    void send<MappingComparison>('/mapping/import', { configuration: compared?.configuration ?? '' }, ({ changes }) => {
      setSaid(`Saved: ${changes.length === 1 ? '1 change counts' : `${changes.length} changes count`} from now on.`)
      reload()
    })
  /** Asked for at that moment: this page may be older than what is saved, by its own last button or by somebody else. */
  const exportSaved = async (): Promise<void> => {
    const answer = await getJson<MappingPage>('/mapping')
    if (answer.ok) saveFile('mapping.json', new Blob([answer.value.text], { type: 'application/json' }))
    else setSaid(answer.problem.sentence)
  }
  const canSave = compared !== null && compared.changes.length > 0 && compared.problems.length === 0
  return (
    <>
      <DraftTemplates
        file={file}
        saved={page.templates}
        known={known}
        findings={last?.findings ?? []}
        change={next => edit(textOf(next))}
      />
      {file !== null && (
        <DraftStates file={file} known={known} findings={last?.findings ?? []} change={next => edit(textOf(next))} />
      )}
      <details>
        <summary>The draft as a file of names</summary>
        <label className="field">
          Everything of the mapping stands in it: templates, conditions, field mappings, states and statuses.
          <textarea rows={14} value={text} onChange={event => edit(event.target.value)} spellCheck={false} />
        </label>
      </details>
      <Versions
        versions={page.versions}
        take={(next, sentence) => {
          setText(next)
          setSaid(sentence)
        }}
        say={setSaid}
      />
      <ReadFile take={edit} />
      {problem === '' && last !== null && <Changes compared={last} />}
      <div className="buttons">
        <button type="button" onClick={() => void exportSaved()}>
          Export the saved mapping
        </button>
        <button type="button" disabled={text === page.text} onClick={() => edit(page.text)}>
          Back to the saved mapping
        </button>
        <button type="button" className="primary" disabled={!frame.may.configure || !canSave} onClick={save}>
          {frame.may.configure ? 'Save this draft' : 'Save this draft (needs the role x_iio_sync.admin)'}
        </button>
      </div>
      <div className="buttons">
        <label>
          Try it against the last{' '}
          <select value={incidents} onChange={event => setIncidents(Number(event.target.value))}>
            {SIZES.map(size => (
              <option key={size}>{size}</option>
            ))}
          </select>{' '}
          incidents
        </label>
        <button type="button" disabled={!frame.may.operate || compared === null} onClick={tryIt}>
          {frame.may.operate ? 'Try' : 'Try (needs the role x_iio_sync.operator)'}
        </button>
      </div>
      <p role="status">{said || problem}</p>
      {tryout !== '' && <Tryout key={tryout} sysId={tryout} />}
    </>
  )
}

/** A file becomes the draft; nothing is stored. */
function ReadFile({ take }: { readonly take: (text: string) => void }) {
  const read = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? []
    if (file === undefined) return
    const text = await file.text()
    // The same file can be chosen again after it was changed.
    target.value = ''
    take(text)
  }
  return (
    <label className="field">
      Take a file as the draft
      <input type="file" accept=".json,application/json" onChange={event => void read(event)} />
    </label>
  )
}
