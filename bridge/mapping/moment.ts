/** Moments as text: RFC 3339, UTC, six fraction digits, so that text order is time order. */

/**
 * Updates are stamped before they can be seen, so one may appear behind another that is younger. Those of so long before a known one are
 * listed again with those after it.
 */
export const updateOverlapMs = 2000

/** Date keeps milliseconds only, so the digits are taken from the text and the rest from Date. Text that is no moment makes ''. */
export function toSixDigits(value: string): string {
  const parsed = Date.parse(value)
  if (Number.isNaN(parsed)) return ''
  const fraction = /\.(\d+)/.exec(value)?.[1] ?? ''
  return `${new Date(parsed).toISOString().slice(0, 19)}.${fraction.slice(0, 6).padEnd(6, '0')}Z`
}
