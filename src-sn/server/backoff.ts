/** How long to wait before the next attempt. */
export interface Backoff { readonly firstSeconds: number, readonly maxSeconds: number }

/** A write that ServiceNow refused: someone has to change something first, so it slows down to four times a day. */
export const WRITE_BACKOFF: Backoff = { firstSeconds: 60, maxSeconds: 6 * 3600 }
/** A delivery to the bridge: usually a restart or a network fault. */
export const DELIVERY_BACKOFF: Backoff = { firstSeconds: 30, maxSeconds: 3600 }

/** The delay after the given number of attempts (1 or more): the first delay, doubled each time, up to the maximum. */
export function delaySeconds(attempts: number, backoff: Backoff): number {
  const doublings = Math.max(0, Math.min(attempts - 1, 30))
  return Math.min(backoff.firstSeconds * 2 ** doublings, backoff.maxSeconds)
}
