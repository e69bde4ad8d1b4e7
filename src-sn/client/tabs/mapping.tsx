/** The whole mapping as one file: edited here without saving, compared, tried against the newest incidents, imported. */
import { useState } from 'react'
import type { ChangeEvent } from 'react'
import type { HomeFrame } from '../../server/contract/home/frame.ts'
import type { MappingComparison, MappingPage } from '../../server/contract/home/mapping.ts'
import type { MappingFile } from '../../server/contract/mapping-file.ts'
import { postJson } from '../api.ts'
import { Changes } from '../mapping/changes.tsx'
import { DraftTemplates } from '../mapping/templates.tsx'
import { Tryout } from '../mapping/tryout.tsx'
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
        Change the draft, compare it with the saved mapping, and try it against the last incidents. Nothing counts
        before you import it.
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

const INCIDENTS = 500

function Draft({ page, frame, reload, said, setSaid }: DraftProps) {
  const [text, setText] = useState(page.text)
  const [compared, setCompared] = useState<MappingComparison | null>(null)
  const [tryout, setTryout] = useState(page.tryouts[0]?.sys_id ?? '')
  const file = fileOf(text)
  const edit = (next: string): void => {
    setText(next)
    setCompared(null)
    setSaid('')
  }
  async function send<T>(path: string, more: object, take: (value: T) => void): Promise<void> {
    const draft = parse(text)
    if (draft === undefined) return setSaid('The draft is not JSON: look for a missing comma or quote.')
    const answer = await postJson<T>(path, { file: draft, ...more })
    setSaid(answer.ok ? '' : answer.problem.sentence)
    if (answer.ok) take(answer.value)
  }
  const subject = text === page.text ? 'the saved mapping' : 'a draft'
  const compare = () => void send<MappingComparison>('/mapping/diff', {}, setCompared)
  const tryIt = () =>
    void send<{ sys_id: string }>('/mapping/tryout', { subject, incidents: INCIDENTS }, ({ sys_id: sysId }) =>
      setTryout(sysId),
    )
  const importIt = () =>
    void send<MappingComparison>('/mapping/import', { configuration: compared?.configuration ?? '' }, ({ changes }) => {
      setCompared(null)
      setSaid(`Imported: ${changes.length === 1 ? '1 change counts' : `${changes.length} changes count`} from now on.`)
      reload()
    })
  const canImport = compared !== null && compared.changes.length > 0 && compared.problems.length === 0
  return (
    <>
      <DraftTemplates file={file} saved={page.templates} change={next => edit(textOf(next))} />
      <details>
        <summary>The draft as a file of names</summary>
        <label className="field">
          Everything of the mapping stands in it: templates, conditions, field mappings, states and statuses.
          <textarea rows={14} value={text} onChange={event => edit(event.target.value)} spellCheck={false} />
        </label>
      </details>
      <ReadFile take={edit} />
      <div className="buttons">
        <button
          type="button"
          onClick={() => saveFile('mapping.json', new Blob([page.text], { type: 'application/json' }))}
        >
          Export the saved mapping
        </button>
        <button type="button" disabled={text === page.text} onClick={() => edit(page.text)}>
          Back to the saved mapping
        </button>
        <button type="button" onClick={compare}>
          Compare
        </button>
        <button type="button" disabled={!frame.may.operate} onClick={tryIt}>
          {frame.may.operate
            ? `Try against the last ${INCIDENTS} incidents`
            : 'Try (needs the role x_iio_sync.operator)'}
        </button>
        <button type="button" className="primary" disabled={!frame.may.configure || !canImport} onClick={importIt}>
          {frame.may.configure ? 'Import what was compared' : 'Import (needs the role x_iio_sync.admin)'}
        </button>
      </div>
      <p role="status">{said}</p>
      {compared !== null && <Changes compared={compared} />}
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

/** The bytes of the app's own export. */
function textOf(file: MappingFile): string {
  return `${JSON.stringify(file, null, 2)}\n`
}

/** undefined when it is not JSON. */
function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

/** As far as the list of templates needs it; the app checks the rest. null: there is no such list. */
function fileOf(text: string): MappingFile | null {
  const value = parse(text)
  if (typeof value !== 'object' || value === null || !('templates' in value)) return null
  const { templates } = value
  const isList = Array.isArray(templates) && templates.every(one => typeof one === 'object' && one !== null)
  return isList ? (value as MappingFile) : null
}
