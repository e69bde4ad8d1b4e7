import { useEffect, useState } from 'react'
import type { DraftComparison } from '../../server/contract/home/mapping.ts'
import { postJson } from '../api.ts'
import { parse } from './draft-text.ts'

/** Long enough that nobody waits for a request at each letter. */
const REST_MS = 400

interface Comparison {
  /** Of the draft as it stands; null while it is asked for, and where it is none. */
  readonly compared: DraftComparison | null
  /** The newest there is: what it says of another row than before is soon right again. */
  readonly last: DraftComparison | null
  /** Why the draft is none. */
  readonly problem: string
  readonly again: () => void
}

/** What the draft would change and what is wrong in it, asked whenever it was edited. */
export function useComparison(text: string): Comparison {
  const [state, setState] = useState({ text: '', problem: '', last: null as DraftComparison | null })
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let isWanted = true
    const ask = async (): Promise<void> => {
      const file = parse(text)
      const answer =
        file === undefined
          ? 'The draft is not JSON: look for a missing comma or quote.'
          : await postJson<DraftComparison>('/mapping/diff', { file })
      if (!isWanted) return
      if (typeof answer !== 'string' && answer.ok) setState({ text, problem: '', last: answer.value })
      else {
        const problem = typeof answer === 'string' ? answer : answer.problem.sentence
        setState(before => ({ ...before, text, problem }))
      }
    }
    const timer = window.setTimeout(() => void ask(), REST_MS)
    return () => {
      isWanted = false
      window.clearTimeout(timer)
    }
  }, [text, turn])
  const isNow = state.text === text
  return {
    compared: isNow && state.problem === '' ? state.last : null,
    last: state.last,
    problem: isNow ? state.problem : '',
    again: () => {
      setState(before => ({ ...before, text: '' }))
      setTurn(count => count + 1)
    },
  }
}
