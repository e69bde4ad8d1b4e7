/** Fields of a draft, with the labels, help and choices of the platform's forms, and what is wrong beside them. */
import { useId } from 'react'
import type { ReactNode } from 'react'
import type { DraftFinding, FormColumn } from '../../server/contract/home/mapping.ts'
import { StateWord } from '../parts/state-word.tsx'

export type Finding = Pick<DraftFinding, 'column' | 'words'>

/** A row of the draft: its columns have the names of the form's. */
type Row<T> = T & object

interface FieldsProps<T> {
  readonly form: readonly FormColumn[]
  readonly row: Row<T>
  /** Which columns are shown, in which order. */
  readonly shown: readonly (keyof T & string)[]
  readonly change: (row: T) => void
  readonly findings: readonly Finding[]
  /** What a text can be picked from, by column. */
  readonly offers?: Readonly<Partial<Record<keyof T & string, readonly Offer[]>>>
  /** Columns whose text may have several lines. */
  readonly long?: readonly (keyof T & string)[]
  /** Fields that are more than a box, by column. */
  readonly special?: Readonly<Partial<Record<keyof T & string, (ids: FieldIds) => ReactNode>>>
}

export interface Offer {
  readonly value: string
  readonly label: string
}

export interface FieldIds {
  readonly id: string
  /** Of the help and of what is wrong. */
  readonly describedBy: string
  readonly isWrong: boolean
}

export function Fields<T>({ form, row, shown, change, findings, offers, long, special }: FieldsProps<T>) {
  const placed = findings.map(finding => ({ ...finding, column: placeOf(finding, form) }))
  const elsewhere = placed.filter(({ column }) => !shown.some(name => name === column))
  return (
    <>
      <Findings words={elsewhere.map(({ words }) => words)} />
      <div className="draft-fields">
        {shown.map(name => {
          const column = form.find(one => one.name === name) ?? { name, label: name, hint: '', choices: [] }
          const words = placed.filter(one => one.column === name).map(one => one.words)
          return (
            <Field key={name} column={column} words={words}>
              {ids =>
                special?.[name]?.(ids) ?? (
                  <Box
                    ids={ids}
                    column={column}
                    value={row[name]}
                    isLong={long?.includes(name) ?? false}
                    offers={offers?.[name] ?? []}
                    change={value => change({ ...row, [name]: value })}
                  />
                )
              }
            </Field>
          )
        })}
      </div>
    </>
  )
}

/** A sentence begins with the label of the field that it is about, or says in which column it was typed. */
function placeOf({ column, words }: Finding, form: readonly FormColumn[]): string {
  const named = form.find(({ label }) => words.startsWith(`${label}:`) || words.startsWith(`${label},`))
  return named?.name ?? column
}

interface FieldProps {
  readonly column: FormColumn
  readonly words: readonly string[]
  readonly children: (ids: FieldIds) => ReactNode
}

function Field({ column: { label, hint }, words, children }: FieldProps) {
  const id = useId()
  const describedBy = `${id}-help`
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, describedBy, isWrong: words.length > 0 })}
      <div id={describedBy}>
        <Findings words={words} />
        <span className="quiet">{hint}</span>
      </div>
    </div>
  )
}

/** Behind the name of what is edited; '' for none. */
export function problemsWord(count: number): string {
  return count === 0 ? '' : `, ${count === 1 ? '1 problem' : `${count} problems`}`
}

export function Findings({ words }: { readonly words: readonly string[] }) {
  return (
    <>
      {words.map(sentence => (
        <span key={sentence} className="change">
          <StateWord tone="bad" word="Problem" /> {sentence}
        </span>
      ))}
    </>
  )
}

interface BoxProps {
  readonly ids: FieldIds
  readonly column: Pick<FormColumn, 'choices'>
  readonly value: unknown
  readonly isLong?: boolean
  readonly offers?: readonly Offer[]
  readonly change: (value: string | number | boolean) => void
}

/** A value is edited as what it is: yes or no, a number, one of its choices, or a text. */
export function Box({ ids, column: { choices }, value, isLong = false, offers = [], change }: BoxProps) {
  const { id, describedBy, isWrong } = ids
  const common = { id, 'aria-describedby': describedBy, 'aria-invalid': isWrong }
  if (typeof value === 'boolean')
    return <input {...common} type="checkbox" checked={value} onChange={({ target }) => change(target.checked)} />
  if (typeof value === 'number')
    return <input {...common} type="number" value={value} onChange={({ target }) => change(Number(target.value))} />
  const text = typeof value === 'string' ? value : ''
  const typed = ({ target }: { readonly target: { readonly value: string } }): void => change(target.value)
  if (choices.length > 0)
    return (
      <select {...common} value={text} onChange={typed}>
        {!choices.some(choice => choice.value === text) && <option value={text}>{text}</option>}
        {choices.map(choice => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )
  if (isLong) return <textarea {...common} rows={2} value={text} onChange={typed} spellCheck={false} />
  return (
    <>
      <input {...common} value={text} onChange={typed} spellCheck={false} list={`${id}-offers`} />
      <datalist id={`${id}-offers`}>
        {offers.map(offer => (
          <option key={offer.value} value={offer.value}>
            {offer.label}
          </option>
        ))}
      </datalist>
    </>
  )
}
