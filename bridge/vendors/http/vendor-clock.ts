/**
 * A vendor's own clock. What the vendor stamps is compared with this one: ours may be wrong by days.
 */

export interface VendorClock {
  /** The `Date` header of an answer: https://www.rfc-editor.org/rfc/rfc9110#field.date */
  readonly note: (date: string | undefined) => void
  /** Milliseconds since 1970, never ahead of the vendor's clock; null while no answer has told. */
  readonly nowMs: () => number | null
}

/** Between two answers the time is counted on a clock that nobody can set. */
export function createVendorClock(monotonicMs: () => number = () => performance.now()): VendorClock {
  let aheadMs: number | null = null
  return {
    note: date => {
      const shownMs = Date.parse(date ?? '')
      if (!Number.isNaN(shownMs)) aheadMs = shownMs - monotonicMs()
    },
    nowMs: () => (aheadMs === null ? null : Math.floor(monotonicMs() + aheadMs)),
  }
}
