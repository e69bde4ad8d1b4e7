/** The questions of the set-up about the shipped mapping. The part asks for its own answers and saves them itself. */
import { useId, useState } from 'react'
import type { FormEvent } from 'react'
import type { HomeOptions, OptionChanges, OptionTemplate } from '../../../server/contract/home/options.ts'
import { postJson } from '../../api.ts'
import type { Problem } from '../../api.ts'
import { Choice, Field } from '../../parts/form-field.tsx'
import { Failure, Loading } from '../../parts/messages.tsx'
import { StateWord } from '../../parts/state-word.tsx'
import { useResource } from '../../use-resource.ts'

const STATES = [
  ['off', 'Off: no state travels'],
  ['to_incident_io', 'To incident.io: it is told of states of records'],
  ['both', 'Both ways: its statuses are written on records as well'],
] as const

const LEVELS = [
  ['fixed', 'Both Medium, as incident.io publishes it'],
  ['rank', 'By the severity: the most severe gives 1, the next one 2, all others 3'],
] as const

export function SetUpOptions({ mayConfigure }: { readonly mayConfigure: boolean }) {
  const { value, problem, reload } = useResource<HomeOptions>('/options')
  const [saved, setSaved] = useState<HomeOptions | null>(null)
  const options = saved ?? value
  const title = useId()
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>The shipped mapping</h3>
      {problem !== null && <Failure problem={problem} retry={reload} />}
      {options === null && problem === null && <Loading what="the options of the mapping" />}
      {/* Another answer starts the form afresh. */}
      {options !== null && (
        <OptionsForm key={JSON.stringify(options)} options={options} mayConfigure={mayConfigure} onSaved={setSaved} />
      )}
    </section>
  )
}

interface FormProps {
  readonly options: HomeOptions
  readonly mayConfigure: boolean
  readonly onSaved: (options: HomeOptions) => void
}

function OptionsForm({ options, mayConfigure, onSaved }: FormProps) {
  const [changes, setChanges] = useState<OptionChanges>({})
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  const change = (more: OptionChanges): void => setChanges(before => ({ ...before, ...more }))
  const save = async (): Promise<void> => {
    setIsSaving(true)
    const answer = await postJson<HomeOptions>('/options', changes)
    setIsSaving(false)
    if (answer.ok) onSaved(answer.value)
    else setProblem(answer.problem)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void save()
  }
  return (
    <form onSubmit={submit} className="options">
      <fieldset disabled={!mayConfigure || isSaving}>
        <legend className="quiet">
          {mayConfigure
            ? 'Rows and templates that you made yourself stay as they are.'
            : 'Changing this needs the role x_iio_sync.admin.'}
        </legend>
        <CallerField caller={options.caller} onChange={caller => change({ caller })} />
        <Choice
          label="Contact type of new incidents"
          value={changes.contact_type ?? options.contact_type.value}
          choices={options.contact_type.choices.map(choice => [choice, choice])}
          onChange={contact_type => change({ contact_type })}
          note={<CountsFor templates={options.contact_type.templates} />}
        />
        <Choice
          label="Impact and urgency"
          value={changes.levels ?? options.levels.mode}
          choices={LEVELS}
          onChange={levels => change({ levels })}
          note={<CountsFor templates={options.levels.templates} />}
        />
        <Choice
          label="How states travel"
          value={changes.states ?? options.states.mode}
          choices={STATES}
          onChange={states => change({ states })}
          note="Which status an incident gets is picked on the state mappings. As shipped it keeps its own."
        />
        <Choice
          label="Resolution code, when a closed incident resolves its record"
          value={changes.close_code ?? options.closing.code}
          choices={options.closing.choices.map(choice => [choice, choice])}
          onChange={close_code => change({ close_code })}
          note={<MissingCode closing={options.closing} />}
        />
        <Field label="Close notes, written with it">
          {id => (
            <input
              id={id}
              defaultValue={options.closing.notes}
              onChange={({ target }) => change({ close_notes: target.value })}
            />
          )}
        </Field>
      </fieldset>
      {problem !== null && <Failure problem={problem} retry={() => void save()} />}
      {mayConfigure && (
        <div className="buttons">
          <button type="submit" className="primary" disabled={Object.keys(changes).length === 0 || isSaving}>
            Save options
          </button>
        </div>
      )}
    </form>
  )
}

interface CallerProps {
  readonly caller: HomeOptions['caller']
  readonly onChange: (caller: string) => void
}

function CallerField({ caller: { fallback, templates }, onChange }: CallerProps) {
  return (
    <Field
      label="Caller, where the reporter has no user here"
      note={
        <>
          {fallback === null ? (
            <StateWord tone="warning" word="Nobody: the caller stays empty, and an agent has to fill it in." />
          ) : (
            <>
              Now: {fallback.name}. Leave it empty to keep it.{' '}
              <button type="button" onClick={() => onChange('')}>
                Nobody
              </button>
            </>
          )}{' '}
          <CountsFor templates={templates} />
        </>
      }
    >
      {id => (
        <input
          id={id}
          placeholder="E-mail address or user ID"
          onChange={({ target }) => onChange(target.value.trim() === '' ? (fallback?.sys_id ?? '') : target.value)}
        />
      )}
    </Field>
  )
}

function MissingCode({ closing: { code, choices } }: Pick<HomeOptions, 'closing'>) {
  if (choices.length === 0 || choices.includes(code)) return null
  return (
    <StateWord
      tone="warning"
      word={`This instance has no "${code}". Choose another one before states travel both ways.`}
    />
  )
}

function CountsFor({ templates }: { readonly templates: readonly OptionTemplate[] }) {
  if (templates.length === 0) return <>It counts for no template.</>
  return <>Counts for {templates.map(({ name }) => `"${name}"`).join(', ')}.</>
}
