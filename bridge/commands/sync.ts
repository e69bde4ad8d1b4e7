/** `sync --since`: the single path for everything that changed in a span of time, with a summary to read. */
import { BridgeError, toBridgeError } from '../observability/errors.ts'
import type { Bridge } from '../bridge.ts'
import type { Outcome } from '../sync/ports.ts'

const unitMs: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 }

/** `30m`, `12h`, `7d` or a moment in RFC 3339 -> the moment to start from. */
export function parseSince(text: string, now: Date): string {
  const span = /^(\d{1,5})([mhd])$/.exec(text)
  if (span !== null) return new Date(now.getTime() - Number(span[1]) * (unitMs[span[2] ?? ''] ?? 0)).toISOString()
  const moment = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN
  if (!Number.isNaN(moment)) return new Date(moment).toISOString()
  throw new BridgeError(
    'configuration_invalid',
    '--since must be a span such as 30m, 12h or 7d, or a moment such as 2026-11-22T08:00:00Z.',
  )
}

/** Runs each incident after the other and prints one line per failure and a summary; true when all are in sync. */
export async function runSyncCommand(
  bridge: Pick<Bridge, 'run'> & {
    readonly incidentIo: Pick<Bridge['incidentIo'], 'changedIncidents' | 'changedFollowUps'>
  },
  since: string,
  print: (line: string) => void,
): Promise<boolean> {
  const { incidentIo } = bridge
  const ids = new Set<string>()
  for (const list of [incidentIo.changedIncidents(since), incidentIo.changedFollowUps(since)]) {
    for await (const page of list) for (const { incidentId } of page) ids.add(incidentId)
  }
  const outcomes = new Map<Outcome['outcome'], number>()
  let failed = 0
  for (const id of ids) {
    try {
      const { outcome } = await bridge.run(id)
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    } catch (error) {
      failed += 1
      const failure = toBridgeError(error)
      print(`${id}: ${failure.code}: ${failure.message}`)
    }
  }
  const counts = [...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(', ')
  print(`${ids.size} incidents changed since ${since}${counts === '' ? '' : `: ${counts}`}; failed ${failed}.`)
  return failed === 0
}
