/** Moments as text: RFC 3339, UTC, six fraction digits, so that text order is time order. */

/** Date keeps milliseconds only, so the digits are taken from the text and the rest from Date. Text that is no moment makes ''. */
export function toSixDigits(value: string): string {
  const parsed = Date.parse(value)
  if (Number.isNaN(parsed)) return ''
  const fraction = /\.(\d+)/.exec(value)?.[1] ?? ''
  return `${new Date(parsed).toISOString().slice(0, 19)}.${fraction.slice(0, 6).padEnd(6, '0')}Z`
}
