/** A box to tick in the row of a table: the word beside it is short, and a screen reader hears which row it belongs to. */
interface TickProps {
  readonly word: string
  /** The name of the row. */
  readonly of: string
  readonly isTicked: boolean
  readonly isDisabled?: boolean
  readonly turn: (ticked: boolean) => void
}

export function Tick({ word, of, isTicked, isDisabled = false, turn }: TickProps) {
  return (
    <label>
      <input type="checkbox" checked={isTicked} disabled={isDisabled} onChange={event => turn(event.target.checked)} />{' '}
      {word}
      <span className="visually-hidden">: {of}</span>
    </label>
  )
}
