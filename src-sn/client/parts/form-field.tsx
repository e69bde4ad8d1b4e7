/** A labelled field of a form, with what there is to say about it below. */
import { useId } from 'react'
import type { ReactNode } from 'react'

interface FieldProps {
  readonly label: string
  readonly note?: ReactNode
  readonly children: (id: string) => ReactNode
}

export function Field({ label, note, children }: FieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label> {children(id)} {note !== undefined && <span className="quiet">{note}</span>}
    </div>
  )
}

interface ChoiceProps<Value extends string> extends Pick<FieldProps, 'label' | 'note'> {
  readonly value: string
  readonly choices: readonly (readonly [value: Value, label: string])[]
  readonly onChange: (value: Value) => void
}

/** A value that is none of the choices is shown as what it is, until another one is chosen. */
export function Choice<Value extends string>({ label, value, choices, onChange, note }: ChoiceProps<Value>) {
  const isKnown = choices.some(([choice]) => choice === value)
  const shown = value === 'mixed' ? 'Rows were set one by one' : value
  const choose = (wanted: string): void => {
    for (const [choice] of choices) if (choice === wanted) onChange(choice)
  }
  return (
    <Field label={label} note={note}>
      {id => (
        <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
          {!isKnown && <option value={value}>{shown}</option>}
          {choices.map(([choice, text]) => (
            <option key={choice} value={choice}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
