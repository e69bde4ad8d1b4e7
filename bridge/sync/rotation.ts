/** A few of many per turn, and in the end all of them: what fails again and again must not keep the rest from its turn. */

/** The next `limit` ids after those of the last call, in the order of the ids and from the start again at the end. */
export function createRotation(limit: number): (ids: readonly string[]) => string[] {
  let last = ''
  return (ids) => {
    const sorted = [...new Set(ids)].sort()
    const next = sorted.findIndex(id => id > last)
    const start = next < 0 ? 0 : next
    const taken = [...sorted.slice(start), ...sorted.slice(0, start)].slice(0, limit)
    last = taken.at(-1) ?? ''
    return taken
  }
}
