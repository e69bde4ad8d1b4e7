/** What stands where there is nothing to show: still loading, nothing there, or no answer. */
import type { ReactNode } from 'react'
import type { Problem } from '../api.ts'
import { StateWord } from './state-word.tsx'

export function Loading({ what }: { readonly what: string }) {
  return (
    <p className="quiet" role="status">
      Loading {what} …
    </p>
  )
}

/** Says what is not there, and what would make it appear. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className="empty">{children}</div>
}

export interface Said {
  readonly sentence: string
  readonly isRefused?: boolean
}

/** What came of pressing a button. It is there from the beginning, so that a screen reader hears of it. */
export function SaidLine({ said }: { readonly said: Said | null }) {
  return (
    <p className={said === null ? 'visually-hidden' : said.isRefused === true ? 'failure' : 'card'} role="status">
      {said?.sentence ?? ''}
    </p>
  )
}

/** The server's own sentence, or what stood in the way, and the way on. */
export function Failure({ problem, retry }: { readonly problem: Problem; readonly retry: () => void }) {
  const word = { offline: 'No answer', 'logged-out': 'Logged out', refused: 'Refused' }[problem.kind]
  return (
    <div className="failure" role="alert">
      <StateWord tone="bad" word={word} /> <span>{problem.sentence}</span>{' '}
      {problem.kind === 'logged-out' ? (
        <a href={window.location.href}>Open the page again</a>
      ) : (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  )
}
