/** How long the bridge asks to be left alone. */

/** `Retry-After` in seconds, from seconds or an HTTP date; null when absent or unreadable. */
export function parseRetryAfter(value: string, nowSeconds: number): number | null {
  const given = value.trim()
  if (/^\d{1,9}$/.test(given)) return Number(given)
  const date = /[A-Za-z]/.test(given) ? Date.parse(given) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil(date / 1000) - nowSeconds)
}
