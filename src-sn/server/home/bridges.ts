/** The bridge processes that were heard of within a day, the one that called last first: what each said of itself. */
import type { GlideRecord } from '@servicenow/glide'
import { watchedRuns } from '../contract/bridge-report.ts'
import type { WatchedRun } from '../contract/bridge-report.ts'
import { addAlternatives } from '../platform/alternatives.ts'
import type { Alternatives } from '../platform/alternatives.ts'
import { isObject, parseJson } from '../platform/json.ts'
import { isTrue, openTable, text } from '../platform/rows.ts'
import { BRIDGE } from '../platform/tables.ts'
import { fromNow } from '../platform/time.ts'

export interface BridgeProcess {
  readonly sysId: string
  readonly name: string
  readonly version: string
  /** Moments as ServiceNow stores them. */
  readonly startedAt: string
  readonly lastWord: string
  readonly leader: boolean
  readonly runs: Readonly<Record<WatchedRun, RunOfProcess>>
  readonly limits: readonly LimitOfProcess[]
}

export interface RunOfProcess {
  readonly succeededAt: string
  readonly failedAt: string
  /** In the words of the other side; '' since the last success. */
  readonly failure: string
}

export interface LimitOfProcess {
  readonly vendor: string
  readonly used: number
  readonly limit: number
}

const DAY_SECONDS = 24 * 3600

const MAX_PROCESSES = 50

/** Those that `readBridges` reads, all of them. */
export const heardOf = (): Alternatives => [[['last_word', '>=', fromNow(-DAY_SECONDS)]]]

export function readBridges(): BridgeProcess[] {
  const row = openTable(BRIDGE)
  addAlternatives(row, heardOf())
  row.orderByDesc('last_word')
  row.setLimit(MAX_PROCESSES)
  row.query()
  const found: BridgeProcess[] = []
  while (row.next()) found.push(toProcess(row))
  return found
}

function toProcess(row: GlideRecord): BridgeProcess {
  const [sweep, catalogue, signIn] = watchedRuns.map(run => ({
    succeededAt: text(row, `${run}_succeeded_at`),
    failedAt: text(row, `${run}_failed_at`),
    failure: text(row, `${run}_failure`),
  }))
  const nothing = { succeededAt: '', failedAt: '', failure: '' }
  return {
    sysId: row.getUniqueValue(),
    name: text(row, 'name'),
    version: text(row, 'version'),
    startedAt: text(row, 'started_at'),
    lastWord: text(row, 'last_word'),
    leader: isTrue(row, 'leader'),
    runs: { sweep: sweep ?? nothing, catalogue: catalogue ?? nothing, sign_in: signIn ?? nothing },
    limits: limitsOf(text(row, 'limits_used')),
  }
}

function limitsOf(json: string): LimitOfProcess[] {
  const parsed = parseJson(json)
  return (Array.isArray(parsed) ? (parsed as unknown[]) : []).flatMap(entry =>
    isObject(entry)
      ? [{ vendor: String(entry['vendor']), used: Number(entry['used']) || 0, limit: Number(entry['limit']) || 0 }]
      : [],
  )
}
