/**
 * Asks before something counts. The browser's own modal dialog: the page behind it cannot be reached, Escape closes it, and the focus
 * goes back to where it was.
 */
import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'

interface ConfirmProps {
  readonly title: string
  /** What will happen, in numbers. */
  readonly children: ReactNode
  /** What the button does, as a verb. */
  readonly confirm: string
  readonly onConfirm: () => void
  readonly onCancel: () => void
  /** The button cannot be pressed, for example while it is under way or a reason is missing. */
  readonly disabled?: boolean
}

export function ConfirmDialog({ title, children, confirm, onConfirm, onCancel, disabled = false }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onCancel={event => {
        event.preventDefault()
        onCancel()
      }}
    >
      <h2 id={heading}>{title}</h2>
      <div className="dialog-body">{children}</div>
      <div className="buttons">
        <button type="button" className="primary" disabled={disabled} onClick={onConfirm}>
          {confirm}
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </dialog>
  )
}
