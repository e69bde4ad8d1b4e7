/** One thing at a time per key, in the order of asking, each done for itself. */

/** Runs `work` once everything asked for before under this key has ended, however it ended. */
export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>

const ignore = () => undefined

/**
 * Deliveries of one incident take turns: two at once, such as a repeat while the first is still under way, would both look for
 * a link, both find none, and both add it.
 */
export function createTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work)
    const settled = turn.then(ignore, ignore)
    last.set(key, settled)
    void settled.then(() => {
      if (last.get(key) === settled) last.delete(key)
    })
    return turn
  }
}
