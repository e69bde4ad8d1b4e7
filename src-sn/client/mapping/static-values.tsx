/** The static values of a template in the draft. A column that holds records takes the name of one. */
import { useId, useState } from 'react'
import type { ColumnChoice, FormColumn } from '../../server/contract/home/mapping.ts'
import type { FileValue, FileValues } from '../../server/contract/mapping-file.ts'
import { Box } from './draft-form.tsx'

interface ValuesProps {
  readonly help: FormColumn | undefined
  readonly columns: readonly ColumnChoice[]
  readonly values: FileValues
  readonly change: (values: FileValues) => void
}

export function StaticValues({ help, columns, values, change }: ValuesProps) {
  const id = useId()
  return (
    <>
      <h4>{help?.label}</h4>
      <p className="quiet" id={id}>
        {help?.hint} A column that holds records takes their names, one in each line.
      </p>
      {Object.entries(values).map(([name, value]) => (
        <div key={name} className="field">
          <label htmlFor={`${id}-${name}`}>
            {columns.find(column => column.name === name)?.label ?? name} ({name})
          </label>
          <span className="row-buttons">
            <Box
              ids={{ id: `${id}-${name}`, describedBy: id, isWrong: false }}
              column={{ choices: [] }}
              value={shown(value)}
              isLong={typeof value !== 'string' && 'names' in value}
              offers={(columns.find(column => column.name === name)?.choices ?? []).map(asOffer)}
              change={next => change({ ...values, [name]: sameKind(value, String(next)) })}
            />
            <button type="button" onClick={() => change(without(values, name))}>
              Remove<span className="visually-hidden"> the static value of {name}</span>
            </button>
          </span>
        </div>
      ))}
      <NewValue
        columns={columns}
        taken={Object.keys(values)}
        add={(name, value) => change({ ...values, [name]: value })}
      />
    </>
  )
}

interface NewProps {
  readonly columns: readonly ColumnChoice[]
  readonly taken: readonly string[]
  readonly add: (name: string, value: FileValue) => void
}

function NewValue({ columns, taken, add }: NewProps) {
  const id = useId()
  const [name, setName] = useState('')
  const column = columns.find(one => one.name === name && one.writable && !taken.includes(name))
  const press = (): void => {
    if (column === undefined) return
    add(name, emptyOf(column))
    setName('')
  }
  return (
    <div className="field">
      <label htmlFor={id}>Column of a new static value</label>
      <span className="row-buttons">
        <Box
          ids={{ id, describedBy: `${id}-none`, isWrong: false }}
          column={{ choices: [] }}
          value={name}
          offers={columns
            .filter(one => one.writable && !taken.includes(one.name))
            .map(one => ({ value: one.name, label: one.label }))}
          change={value => setName(String(value))}
        />
        <button type="button" disabled={column === undefined} onClick={press}>
          Add the static value
        </button>
      </span>
    </div>
  )
}

/** One name in each line. */
function shown(value: FileValue): string {
  if (typeof value === 'string') return value
  return 'names' in value ? value.names.join('\n') : value.name
}

function emptyOf({ reference: table, is_list: isList }: ColumnChoice): FileValue {
  if (table === '') return ''
  return isList ? { table, names: [''] } : { table, name: '' }
}

const asOffer = (value: string) => ({ value, label: value })

function sameKind(before: FileValue, text: string): FileValue {
  if (typeof before === 'string') return text
  const { table } = before
  return 'names' in before ? { table, names: text.split('\n') } : { table, name: text }
}

function without(values: FileValues, name: string): FileValues {
  return Object.fromEntries(Object.entries(values).filter(([column]) => column !== name))
}
