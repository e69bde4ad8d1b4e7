/** The row of each process of the bridge: what it said of itself last, by whichever call brought it. */
import { gs } from '@servicenow/glide'
import { storedJson } from '../contract/columns.ts'
import { reportLimits, watchedRuns } from '../contract/bridge-report.ts'
import type { BridgeReport, LimitReport, RunReport } from '../contract/bridge-report.ts'
import { readObject, readText } from '../platform/body-reader.ts'
import type { BodyReader, Problems } from '../platform/body-reader.ts'
import { changeRow, findRow, newRow } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { BRIDGE } from '../platform/tables.ts'
import { now, toStored } from '../platform/time.ts'

const VERSION = { max: 40 }
const MOMENT = { max: 40, pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/, words: 'a moment (RFC 3339, UTC)' }
const EVENT_TYPE = { max: 100, filled: true, pattern: /^[\w.]+$/, words: 'a type of webhook' }
const HOST = { max: 150, filled: true, pattern: /^[\w.:-]+$/, words: 'the name of a host' }
const MAX_CALLS = 1_000_000

/** The field `bridge` of a body; null when a bridge of an earlier release left it out. */
export function readReport(reader: BodyReader, problems: Problems): BridgeReport | null {
  return reader.has('bridge') ? parseReport(reader.raw('bridge'), 'bridge', problems) : null
}

export function parseReport(value: unknown, path: string, problems: Problems): BridgeReport {
  const names = ['host', 'version', 'oldest_app', 'started_at', 'public_url', 'events', 'key', 'runs', 'limits']
  const reader = readObject(value, path, names, problems)
  return {
    host: reader.text('host', HOST),
    version: reader.text('version', VERSION),
    oldest_app: reader.text('oldest_app', VERSION),
    started_at: reader.text('started_at', { ...MOMENT, filled: true }),
    public_url: reader.text('public_url', { max: 1024 }),
    events: reader.list('events', reportLimits.events, (event, at) => {
      const fields = readObject(event, at, ['type', 'at'], problems)
      return { type: fields.text('type', EVENT_TYPE), at: fields.text('at', { ...MOMENT, filled: true }) }
    }),
    key: reader.raw('key') === null ? null : readKey(reader.object('key', ['name', 'missing_roles']), problems),
    runs: reader.list('runs', watchedRuns.length, (run, at) => readRun(run, at, problems)),
    limits: reader.list('limits', 3, (limit, at) => readLimit(limit, at, problems)),
  }
}

function readKey(reader: BodyReader, problems: Problems): BridgeReport['key'] {
  const role = { max: 100, pattern: /^\w+$/, words: 'the name of a role' }
  return {
    name: reader.text('name', { max: 255 }),
    missing_roles: reader.list('missing_roles', reportLimits.roles, (one, at) => readText(one, at, role, problems)),
  }
}

function readRun(value: unknown, path: string, problems: Problems): RunReport {
  const reader = readObject(value, path, ['run', 'succeeded_at', 'failed_at', 'failure'], problems)
  return {
    run: reader.word('run', watchedRuns),
    succeeded_at: reader.text('succeeded_at', MOMENT),
    failed_at: reader.text('failed_at', MOMENT),
    failure: reader.text('failure', { max: reportLimits.words }),
  }
}

function readLimit(value: unknown, path: string, problems: Problems): LimitReport {
  const reader = readObject(value, path, ['vendor', 'used', 'limit'], problems)
  return {
    vendor: reader.word('vendor', ['incident_io', 'servicenow', 'jira']),
    used: reader.count('used', MAX_CALLS),
    limit: reader.count('limit', MAX_CALLS),
  }
}

/**
 * The process that makes this very call: whose session it is, is who it signs in as. `leader`: it holds the lease of the sweep. `hasSwept`:
 * the call ends a sweep that went through, which the report does not say yet.
 */
export function storeCaller(report: BridgeReport | null, leader: boolean, hasSwept = false): void {
  if (report === null) return
  const swept: Values = hasSwept ? { sweep_succeeded_at: now(), sweep_failure: '' } : {}
  storeReport(report, { leader: leader ? '1' : '0', signs_in_as: gs.getUserName(), ...swept })
}

/** A row for each process, from its start on. Another run may be faster: what it stored is as new. */
export function storeReport(report: BridgeReport, more: Readonly<Values> = {}): void {
  const name = `${report.host} ${report.started_at}`
  const columns = { ...toColumns(report), ...more, last_word: now() }
  const row = findRow(BRIDGE, 'name', name)
  if (row === null) newRow(BRIDGE, { name, ...columns }).insert()
  else changeRow(row, columns)
}

function toColumns(report: BridgeReport): Values {
  const { key } = report
  return {
    host: report.host,
    version: report.version,
    oldest_app: report.oldest_app,
    started_at: toStored(report.started_at),
    public_url: report.public_url,
    events_seen: storedJson(report.events),
    ...(key === null ? {} : { key_name: key.name, key_missing: key.missing_roles.join(', ') }),
    limits_used: storedJson(report.limits),
    ...Object.fromEntries(report.runs.flatMap(runColumns)),
  }
}

function runColumns({ run, succeeded_at, failed_at, failure }: RunReport): [string, string][] {
  return [
    [`${run}_succeeded_at`, toStored(succeeded_at)],
    [`${run}_failed_at`, toStored(failed_at)],
    [`${run}_failure`, failure],
  ]
}
