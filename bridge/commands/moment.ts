/** Moments as people type them. */
import { BridgeError } from '../observability/errors.ts'

const unitMs: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 }

/** `30m`, `12h`, `7d` or a moment in RFC 3339 -> the moment. `option` is what it was given for. */
export function parseMoment(text: string, now: Date, option: '--since' | '--until' | '--from' = '--since'): string {
  const span = /^(\d{1,5})([mhd])$/.exec(text)
  if (span !== null) return new Date(now.getTime() - Number(span[1]) * (unitMs[span[2] ?? ''] ?? 0)).toISOString()
  const moment = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN
  if (!Number.isNaN(moment)) return new Date(moment).toISOString()
  throw new BridgeError(
    'configuration_invalid',
    `${option} must be a span such as 30m, 12h or 7d, or a moment such as 2026-11-22T08:00:00Z.`,
  )
}

/** Both as `parseMoment` gives them, '' for no bound. */
export function refuseEmptySpan(since: string, until: string): void {
  if (since !== '' && until !== '' && since >= until)
    throw new BridgeError(
      'configuration_invalid',
      `Nothing lies between ${since} and ${until}: the end has to be later.`,
    )
}
