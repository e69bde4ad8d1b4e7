/** The Table API: one table's records over HTTP. */
import type { RestRequest, RestResponse, Row } from '../contracts.ts'
import type { Platform, Records, User, WriteOutcome } from '../seams.ts'
import {
  invalidTable,
  methodNotSupported,
  noContent,
  noRecord,
  noRightsToQuery,
  noSuchResource,
  notAuthorized,
  notParsable,
  refusedWrite,
  result,
  securityConstraint,
  unreadable,
} from './answers.ts'
import { rowMatches } from '../query/matches.ts'
import { both } from '../records/stored-rows.ts'
import { readInput } from './input-values.ts'
import { listHeaders } from './list-headers.ts'
import { count, header, isOn, methodOf, readObject, readPath, readView, tooLarge } from './parameters.ts'
import { classOf, viewRecord } from './record-view.ts'
import { mayReadRow, mayWriteRow } from './row-access.ts'
import { compileFor, encodedQueryOf, mayQuery } from './row-query.ts'

interface TableCall {
  platform: Platform
  records: Records
  request: RestRequest
  user: User
  table: string
  physical: string
  version: string
}

const defaultLimit = 10_000
const firstVersion = '/v1'

/** /api/now[/v1|/v2]/table/... `request.path` has no query string; `request.query` is decoded. */
export function handleTable(platform: Platform, records: Records, request: RestRequest, user: User): RestResponse {
  const path = readPath(request.path)
  const [table, sysId, ...more] = path?.segments ?? []
  if (path?.api !== 'table' || table === undefined || more.length > 0) return noSuchResource()
  const definition = platform.dictionary.table(table)
  if (!definition) return invalidTable(table)
  if (!definition.webService) return notAuthorized()
  const size = tooLarge(request)
  if (size !== null) return unreadable(size)
  const call: TableCall = {
    platform,
    records,
    request,
    user,
    table,
    physical: definition.physical,
    version: path.version,
  }
  const method = methodOf(request)
  if (sysId === undefined) {
    if (method === 'GET') return list(call)
    return method === 'POST' ? create(call) : methodNotSupported(method)
  }
  switch (method) {
    case 'GET':
      return read(call, sysId)
    // Both change only what was sent.
    case 'PUT':
    case 'PATCH':
      return change(call, sysId)
    case 'DELETE':
      return remove(call, sysId)
    default:
      return methodNotSupported(method)
  }
}

function list(call: TableCall): RestResponse {
  const { platform, request, user, table, physical } = call
  const encodedQuery = encodedQueryOf(platform, table, request)
  if (!mayQuery(platform, user, table, encodedQuery)) return noRightsToQuery()
  const { filter: asked, orderBy } = compileFor(platform, user, table, encodedQuery)
  const filter = both(asked, call.records.queryConditions({ user, scope: 'global' }, table))
  const limit = count(request, 'sysparm_limit', defaultLimit)
  const offset = count(request, 'sysparm_offset', 0)
  const rows = platform.store
    .query(physical, { filter, orderBy, limit, offset })
    .filter(row => mayReadRow(platform, user, table, row))
  if (rows.length === 0 && call.version === firstVersion) return noRecord()
  const viewer = { platform, user, view: readView(request), version: call.version }
  const total = platform.store.count(physical, filter)
  return result(
    200,
    rows.map(row => viewRecord(viewer, table, row)),
    listHeaders(platform.instanceUrl, request, total, limit, offset),
  )
}

function read(call: TableCall, sysId: string): RestResponse {
  const row = readable(call, sysId)
  return row === null ? noRecord() : show(call, 200, row)
}

function create(call: TableCall): RestResponse {
  const { platform, records, request, user, table } = call
  const body = readObject(request.body)
  if (body === null) return notParsable()
  const values = readInput({ ...inputOptions(call), operation: 'create', table }, body)
  if (!mayWriteRow(platform, user, 'create', table, values)) return securityConstraint('Insert')
  const outcome = records.insert({ user, scope: 'global' }, table, values)
  if (!outcome.ok) return refusedWrite(table, 'insert', displayOf(call, values), outcome)
  const sysId = outcome.row['sys_id'] ?? ''
  return written(call, 201, outcome, {
    Location: `${platform.instanceUrl}api/now${call.version}/table/${table}/${sysId}`,
  })
}

function change(call: TableCall, sysId: string): RestResponse {
  const { platform, records, request, user } = call
  const body = readObject(request.body)
  if (body === null) return notParsable()
  const row = readable(call, sysId)
  if (row === null) return noRecord()
  const table = classOf(platform, call.table, row)
  if (!mayWriteRow(platform, user, 'write', table, row)) return securityConstraint('Update')
  const changes = readInput({ ...inputOptions(call), operation: 'write', table, row }, body)
  const outcome = records.update({ user, scope: 'global' }, table, row['sys_id'] ?? '', changes)
  return outcome.ok ? written(call, 200, outcome) : refusedWrite(table, 'update', displayOf(call, row), outcome)
}

function remove(call: TableCall, sysId: string): RestResponse {
  const { platform, records, user } = call
  const row = readable(call, sysId)
  if (row === null) return noRecord()
  const table = classOf(platform, call.table, row)
  if (!mayWriteRow(platform, user, 'delete', table, row)) return securityConstraint('Delete')
  const outcome = records.remove({ user, scope: 'global' }, table, row['sys_id'] ?? '')
  return outcome.ok ? noContent() : refusedWrite(table, 'delete', displayOf(call, row), outcome)
}

/** The row of that sys_id, when it is of this table, no query rule hides it, and the caller may read it. */
function readable({ platform, records, user, table, physical }: TableCall, sysId: string): Row | null {
  const row = platform.store.get(physical, sysId)
  if (
    row === null ||
    (row['sys_class_name'] && physical !== table && !platform.dictionary.isA(row['sys_class_name'], table))
  )
    return null
  const shown = rowMatches(records.queryConditions({ user, scope: 'global' }, table), row, false)
  return shown && mayReadRow(platform, user, table, row) ? row : null
}

function inputOptions({ platform, user, request }: TableCall): {
  platform: Platform
  user: User
  inputDisplay: boolean
  keepSystemFields: boolean
} {
  return {
    platform,
    user,
    inputDisplay: isOn(request, 'sysparm_input_display_value'),
    keepSystemFields: isOn(request, 'sysparm_suppress_auto_sys_field'),
  }
}

function written(
  call: TableCall,
  status: number,
  outcome: Extract<WriteOutcome, { ok: true }>,
  headers: Record<string, string> = {},
): RestResponse {
  if (header(call.request, 'x-no-response-body') === 'true') return { status, headers, body: '' }
  const stored = call.platform.store.get(call.physical, outcome.row['sys_id'] ?? '') ?? outcome.row
  return show(call, status, stored, headers)
}

function show(
  { platform, user, request, table, version }: TableCall,
  status: number,
  row: Row,
  headers: Record<string, string> = {},
): RestResponse {
  return result(status, viewRecord({ platform, user, view: readView(request), version }, table, row), headers)
}

function displayOf({ platform, table }: TableCall, row: Row): string {
  return row[platform.dictionary.displayColumn(table)] ?? ''
}
