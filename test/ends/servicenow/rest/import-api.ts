/** The Import Set API: a row of a staging table, and what its transform maps make of it. */
import type { RestRequest, RestResponse, Row } from '../contracts.ts'
import { equals } from '../records/stored-rows.ts'
import type { Context, Platform, Records, User, WriteOutcome } from '../seams.ts'
import {
  invalidTable,
  jsonResponse,
  methodNotSupported,
  noRecord,
  noSuchResource,
  notParsable,
  refusedWrite,
  securityConstraint,
} from './answers.ts'
import { methodOf, readObject, readPath } from './parameters.ts'

interface ImportCall {
  platform: Platform
  records: Records
  context: Context
  table: string
}

/** The parent of all staging tables. */
const STAGING = 'sys_import_set_row'

/** POST /api/now[/vN]/import/{staging table}, and GET with the sys_id of the staged row. */
export function handleImport(platform: Platform, records: Records, request: RestRequest, user: User): RestResponse {
  const [table, sysId, ...more] = readPath(request.path)?.segments ?? []
  if (table === undefined || more.length > 0) return noSuchResource()
  if (!platform.dictionary.isA(table, STAGING) || table === STAGING) return invalidTable(table)
  const call = { platform, records, context: { user, scope: 'global' }, table }
  const method = methodOf(request)
  if (sysId !== undefined) return method === 'GET' ? show(call, sysId) : methodNotSupported(method)
  return method === 'POST' ? stage(call, readObject(request.body)) : methodNotSupported(method)
}

function stage(call: ImportCall, body: Record<string, unknown> | null): RestResponse {
  const { platform, records, context, table } = call
  if (body === null) return notParsable()
  if (!platform.access.allowsTable(context.user, 'create', table)) return securityConstraint('Insert')
  const set = records.insert(context, 'sys_import_set', { table_name: table, state: 'loading' })
  if (!set.ok) return refusedWrite('sys_import_set', 'insert', '', set)
  const columns = platform.dictionary.columns(table)
  const values = Object.entries(body).flatMap(([name, value]): [string, string][] =>
    columns.has(name) && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      ? [[name, String(value)]]
      : [],
  )
  const staged = records.insert(context, table, {
    ...Object.fromEntries(values),
    sys_import_set: set.row['sys_id'] ?? '',
    sys_import_state: 'pending',
  })
  if (!staged.ok) return refusedWrite(table, 'insert', '', staged)
  for (const map of mapsOf(platform, table)) transform(call, staged.row, map)
  records.update(context, 'sys_import_set', set.row['sys_id'] ?? '', { state: 'processed' })
  return shown(call, 201, staged.row['sys_id'] ?? '')
}

const mapsOf = (platform: Platform, table: string): Row[] =>
  platform.store.query('sys_transform_map', {
    filter: equals({ source_table: table, active: '1' }),
    orderBy: [{ column: 'order', descending: false, numeric: true }],
  })

/** Writes the target's row: an existing one where the columns marked so are equal, else a new one. What became of it stands on the staged row. */
function transform({ platform, records, context, table }: ImportCall, staged: Row, map: Row): void {
  const entries = platform.store.query('sys_transform_entry', { filter: equals({ map: map['sys_id'] ?? '' }) })
  const target = map['target_table'] ?? ''
  const pairs = entries.map(entry => [entry['target_field'] ?? '', staged[entry['source_field'] ?? ''] ?? ''] as const)
  const values = Object.fromEntries(pairs.filter(([, value]) => value !== ''))
  const keys = entries.filter(entry => entry['coalesce'] === '1').map(entry => entry['target_field'] ?? '')
  const key = Object.fromEntries(keys.map(name => [name, values[name] ?? '']))
  const physical = platform.dictionary.table(target)?.physical ?? target
  const [known] = keys.length === 0 ? [] : platform.store.query(physical, { filter: equals(key), limit: 1 })
  const outcome: WriteOutcome =
    known === undefined
      ? records.insert(context, target, values)
      : records.update(context, target, known['sys_id'] ?? '', values)
  records.update(context, table, staged['sys_id'] ?? '', {
    sys_import_state: outcome.ok ? (known === undefined ? 'inserted' : stateOfUpdate(known, outcome.row)) : 'error',
    sys_import_state_comment: outcome.ok ? '' : outcome.message,
    sys_transform_map: map['sys_id'] ?? '',
    sys_target_table: target,
    sys_target_sys_id: outcome.ok ? (outcome.row['sys_id'] ?? '') : '',
  })
}

const stateOfUpdate = (before: Row, after: Row): string =>
  before['sys_mod_count'] === after['sys_mod_count'] ? 'ignored' : 'updated'

function show(call: ImportCall, sysId: string): RestResponse {
  const { platform, context, table } = call
  const row = platform.store.get(STAGING, sysId)
  if (row === null || row['sys_class_name'] !== table || !platform.access.allowsTable(context.user, 'read', table, row))
    return noRecord()
  return shown(call, 200, sysId)
}

function shown({ platform, context, table }: ImportCall, status: number, sysId: string): RestResponse {
  const row = platform.store.get(STAGING, sysId) ?? {}
  const set = platform.store.get('sys_import_set', row['sys_import_set'] ?? '')
  return jsonResponse(status, {
    import_set: set?.['number'] ?? '',
    staging_table: table,
    result: [resultOf(platform, context.user, row)],
  })
}

function resultOf(platform: Platform, user: User, staged: Row): Row {
  const table = staged['sys_target_table'] ?? ''
  const sysId = staged['sys_target_sys_id'] ?? ''
  const map = platform.store.get('sys_transform_map', staged['sys_transform_map'] ?? '')
  const outcome = { transform_map: map?.['name'] ?? '', table, status: staged['sys_import_state'] ?? '' }
  const target = platform.store.get(platform.dictionary.table(table)?.physical ?? 'sys_import_set', sysId)
  if (target === null) return { ...outcome, error_message: staged['sys_import_state_comment'] ?? '' }
  const display = platform.dictionary.displayColumn(table)
  return {
    ...outcome,
    display_name: display,
    display_value: platform.query.displayValue(table, target, display, user),
    record_link: `${platform.instanceUrl}api/now/table/${table}/${sysId}`,
    sys_id: sysId,
  }
}
