/** A story, page after page. What was shown stays while the next page is asked for. */
import { useCallback, useEffect, useState } from 'react'
import type { FindAnswer, StoryLine } from '../../server/contract/home/find.ts'
import { getJson } from '../api.ts'
import type { Problem } from '../api.ts'

interface Known {
  /** The newest page; its `next` is where the story goes on. */
  readonly answer: FindAnswer | null
  readonly lines: readonly StoryLine[]
  readonly problem: Problem | null
}

const NOTHING: Known = { answer: null, lines: [], problem: null }

export interface ReadStory extends Known {
  readonly loading: boolean
  readonly more: () => void
  readonly reload: () => void
}

export function useStory(q: string, only: string): ReadStory {
  const [known, setKnown] = useState<Known>(NOTHING)
  const [wanted, setWanted] = useState({ after: '', turn: 0 })
  const [loading, setLoading] = useState(true)
  useEffect(() => {
    let isWanted = true
    setLoading(true)
    void getJson<FindAnswer>('/find', { q, only, after: wanted.after }).then(answer => {
      if (!isWanted) return
      setLoading(false)
      setKnown(before => {
        if (!answer.ok) return { ...before, problem: answer.problem }
        const earlier = wanted.after === '' ? [] : before.lines
        return { answer: answer.value, lines: [...earlier, ...answer.value.lines], problem: null }
      })
    })
    return () => {
      isWanted = false
    }
  }, [q, only, wanted])
  const next = known.answer?.next ?? ''
  const more = useCallback(() => setWanted(({ turn }) => ({ after: next, turn })), [next])
  const reload = useCallback(() => setWanted(({ turn }) => ({ after: '', turn: turn + 1 })), [])
  return { ...known, loading, more, reload }
}
