/** Rows of a template in the draft, each in a frame of its own that can be removed, and a button that adds one. */
import { useRef } from 'react'
import type { ReactNode } from 'react'
import { withRow } from './draft-text.ts'

interface RowsProps<T> {
  readonly rows: readonly T[]
  /** What one of them is called. */
  readonly noun: string
  readonly empty: string
  /** A new one. */
  readonly make: () => T
  readonly change: (rows: readonly T[]) => void
  readonly children: (row: T, at: number, change: (row: T) => void) => ReactNode
}

export function DraftRows<T>({ rows, noun, empty, make, change, children }: RowsProps<T>) {
  const adds = useRef<HTMLButtonElement>(null)
  const remove = (at: number): void => {
    change(withRow(rows, at, null))
    // The button that was pressed is gone.
    adds.current?.focus()
  }
  return (
    <>
      {rows.length === 0 && <p className="quiet">{empty}</p>}
      {rows.map((row, at) => (
        <fieldset key={at} className="draft-row">
          <legend>
            {capitalised(noun)} {at + 1}
          </legend>
          {children(row, at, next => change(withRow(rows, at, next)))}
          <div className="buttons">
            <button type="button" onClick={() => remove(at)}>
              Remove {noun} {at + 1}
            </button>
          </div>
        </fieldset>
      ))}
      <div className="buttons">
        <button ref={adds} type="button" onClick={() => change([...rows, make()])}>
          Add a {noun}
        </button>
      </div>
    </>
  )
}

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
