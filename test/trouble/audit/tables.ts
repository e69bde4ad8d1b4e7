/** Every table of the instance: what is there now and was not before must be of a kind that some other audit explains. */
import { z } from 'zod'
import type { Row } from './contents.ts'
import type { Finding } from './finding.ts'

export type Tables = Readonly<Record<string, readonly Row[]>>

const rowSchema = z.record(z.string(), z.string())

/** Rows of these are compared one by one with what people did, or carry what those audits read. */
const explained = new Set([
  'task',
  'sys_journal_field',
  'sys_attachment',
  'sys_attachment_doc',
  'sys_audit',
  'x_iio_sync_ticket',
  'x_iio_sync_note',
  'x_iio_sync_outbound_event',
])
/** What the sync keeps for itself, and what an admin of these worlds changes. */
const bookkeeping = new Set([
  ...['x_iio_sync_cursor', 'x_iio_sync_attribute', 'x_iio_sync_option', 'x_iio_sync_connection'],
  // What admins and auditors read of the sync itself: no record and no note comes of these.
  ...['x_iio_sync_bridge', 'x_iio_sync_check', 'x_iio_sync_history', 'x_iio_sync_mail', 'x_iio_sync_problem'],
  'x_iio_sync_mapping_version',
])

export type Baseline = ReadonlyMap<string, ReadonlyMap<string, string>>

/** The app marks its own rows of the configuration when it checks them. */
const marks = new Set(['problem', 'sys_updated_on', 'sys_updated_by', 'sys_mod_count'])
const asText = (table: string, row: Row): string =>
  JSON.stringify(
    table.startsWith('x_iio_sync_')
      ? Object.fromEntries(Object.entries(row).filter(([column]) => !marks.has(column)))
      : row,
  )

const keyed = (table: string, rows: readonly Row[]): Map<string, string> =>
  new Map(rows.map(row => [row['sys_id'] ?? JSON.stringify(row), asText(table, row)]))

export const baselineOf = (tables: Tables): Baseline =>
  new Map(Object.entries(tables).map(([name, rows]) => [name, keyed(name, rows)]))

/** The rows that were not there before. */
export function withoutBaseline(tables: Tables, baseline: Baseline): Tables {
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows.filter(row => baseline.get(name)?.has(row['sys_id'] ?? '') !== true),
    ]),
  )
}

const changes = (before: string, after: string): string => {
  const old = rowSchema.parse(JSON.parse(before))
  return Object.entries(rowSchema.parse(JSON.parse(after)))
    .filter(([column, value]) => old[column] !== value)
    .map(([column, value]) => `${column} is ${JSON.stringify(value)}, not ${JSON.stringify(old[column] ?? '')}`)
    .join(', ')
}

/** Rows that came, changed or went where nothing may. Rows of before are nobody's to change, in the explained tables too. */
export function auditTables(tables: Tables, baseline: Baseline): Finding[] {
  return Object.entries(tables).flatMap(([name, rows]): Finding[] => {
    if (bookkeeping.has(name)) return []
    const before = baseline.get(name) ?? new Map<string, string>()
    const now = keyed(name, rows)
    const finding = (verdict: Finding['verdict'], what: string, id: string): Finding => ({
      verdict,
      what,
      about: `${name} ${id}`,
    })
    const came = explained.has(name) ? [] : [...now.keys()].filter(id => !before.has(id))
    const changed = [...before].filter(([id, row]) => now.has(id) && now.get(id) !== row)
    const gone = [...before.keys()].filter(id => !now.has(id))
    return [
      ...came.map(id => finding('unknown', 'row', id)),
      ...changed.map(([id, row]) => finding('different', 'row', `${id}: ${changes(row, now.get(id) ?? '{}')}`)),
      ...gone.map(id => finding('lost', 'row', id)),
    ]
  })
}
