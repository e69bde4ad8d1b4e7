import { useCallback, useEffect, useState } from 'react'
import { getJson } from './api.ts'
import type { Problem, Query } from './api.ts'

export interface Resource<T> {
  /** The newest answer; null before the first one. It stays while a later request fails. */
  readonly value: T | null
  /** Why the last request had no answer; null when it had one. */
  readonly problem: Problem | null
  /** A request is under way. */
  readonly loading: boolean
  readonly reload: () => void
}

interface Options {
  /** Asks again so often while the page is looked at. Left out: once. */
  readonly everyMs?: number
}

/** What a resource of the app answers, asked again when the query changes. */
export function useResource<T>(path: string, query: Query = {}, { everyMs }: Options = {}): Resource<T> {
  const key = JSON.stringify([path, query])
  const [state, setState] = useState<{ key: string; value: T | null; problem: Problem | null }>(() => nothing(key))
  const [loading, setLoading] = useState(true)
  const [turn, setTurn] = useState(0)
  const reload = useCallback(() => setTurn(count => count + 1), [])

  useEffect(() => {
    let isWanted = true
    const [wantedPath, wantedQuery] = JSON.parse(key) as [string, Query]
    setLoading(true)
    void getJson<T>(wantedPath, wantedQuery).then(answer => {
      if (!isWanted) return
      setLoading(false)
      setState(before => {
        const known = before.key === key ? before.value : null
        return answer.ok ? { key, value: answer.value, problem: null } : { key, value: known, problem: answer.problem }
      })
    })
    return () => {
      isWanted = false
    }
  }, [key, turn])

  useEffect(() => {
    if (everyMs === undefined) return undefined
    const timer = window.setInterval(() => {
      if (!document.hidden) reload()
    }, everyMs)
    const onShown = (): void => {
      if (!document.hidden) reload()
    }
    document.addEventListener('visibilitychange', onShown)
    return () => {
      window.clearInterval(timer)
      document.removeEventListener('visibilitychange', onShown)
    }
  }, [everyMs, reload])

  // What was asked before is no answer to this.
  const { value, problem } = state.key === key ? state : nothing<T>(key)
  return { value, problem, loading, reload }
}

function nothing<T>(key: string): { key: string; value: T | null; problem: Problem | null } {
  return { key, value: null, problem: null }
}
