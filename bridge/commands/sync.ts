/** `sync --since`: the single path for everything that changed in a span of time, with a summary to read. */
import type { Bridge } from '../bridge.ts'
import { BridgeError, isPassing, toBridgeError } from '../observability/errors.ts'
import type { Outcome } from '../sync/ports.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'

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

interface Failed {
  readonly incident: string
  readonly code: string
  readonly message: string
}

/** Runs each incident after the other and prints one line per failure and a summary, or all of it as JSON. */
export async function runSyncCommand(
  bridge: Pick<Bridge, 'run'> & {
    readonly incidentIo: Pick<Bridge['incidentIo'], 'changedIncidents' | 'changedFollowUps'>
  },
  { since, json }: { readonly since: string; readonly json: boolean },
  print: (line: string) => void,
): Promise<ExitCode> {
  const { incidentIo } = bridge
  const ids = new Set<string>()
  for (const list of [incidentIo.changedIncidents(since), incidentIo.changedFollowUps(since)]) {
    for await (const page of list) for (const { incidentId } of page) ids.add(incidentId)
  }
  const outcomes = new Map<Outcome['outcome'], number>()
  const failed: Failed[] = []
  const passing: unknown[] = []
  for (const id of ids) {
    try {
      const { outcome } = await bridge.run(id)
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    } catch (error) {
      const { code, message } = toBridgeError(error)
      failed.push({ incident: id, code, message })
      if (isPassing(error)) passing.push(error)
      if (!json) print(`${id}: ${code}: ${message}`)
    }
  }
  const summary = { since, incidents: ids.size, outcomes: Object.fromEntries(outcomes), failed }
  if (json) print(JSON.stringify(summary, null, 2))
  else print(summaryLine(summary))
  if (failed.length === 0) return exitCodes.fine
  // What passes by itself the next sweep brings in sync.
  return passing.length === failed.length ? exitCodes.degraded : exitCodes.toDo
}

function summaryLine(summary: {
  readonly since: string
  readonly incidents: number
  readonly outcomes: Readonly<Record<string, number>>
  readonly failed: readonly Failed[]
}): string {
  const { since, incidents, outcomes, failed } = summary
  const counts = Object.entries(outcomes)
    .map(([outcome, count]) => `${outcome} ${count}`)
    .join(', ')
  return `${incidents} incidents changed since ${since}${counts === '' ? '' : `: ${counts}`}; failed ${failed.length}.`
}
