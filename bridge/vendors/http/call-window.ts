/**
 * A sliding window over the moments at which calls left. p-queue has one, by the wall clock: when that is set back by ten minutes,
 * no call leaves for ten minutes.
 */

/** A second, or longer for less than one call a second; `perMinute` 0: no limit. `nowMs` is a monotonic clock. */
export function createCallWindow(perMinute: number, nowMs: () => number) {
  if (perMinute === 0) return { note: () => undefined, waitMs: () => 0 }
  const lengthMs = perMinute < 60 ? Math.ceil(60_000 / perMinute) : 1000
  // Rounded down: the vendor's own count must not be passed.
  const most = perMinute < 60 ? 1 : Math.floor(perMinute / 60)
  let left: number[] = []
  return {
    /** A call leaves. */
    note: (): void => void left.push(nowMs()),
    /** How long the next call has to wait; 0: it may leave. */
    waitMs: (): number => {
      const now = nowMs()
      left = left.filter(atMs => now - atMs < lengthMs)
      const oldest = left.at(-most)
      return oldest === undefined ? 0 : oldest + lengthMs - now
    },
  }
}
