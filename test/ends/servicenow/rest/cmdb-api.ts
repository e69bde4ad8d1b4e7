/**
 * The CMDB Instance API: configuration items with their relations.
 * https://www.servicenow.com/docs/r/api-reference/rest-apis/cmdb-instance-api.html
 */
import type { RestRequest, RestResponse, Row } from '../contracts.ts'
import { both, equals } from '../records/stored-rows.ts'
import type { Context, Platform, Records, User } from '../seams.ts'
import {
  failure,
  invalidTable,
  methodNotSupported,
  noRecord,
  noRightsToQuery,
  noSuchResource,
  notParsable,
  refusedWrite,
  result,
  securityConstraint,
} from './answers.ts'
import { readInput } from './input-values.ts'
import { count, methodOf, readObject, readPath } from './parameters.ts'
import { addRelations, ROOT, show, unrelate, type CmdbBody, type CmdbCall, type Relation } from './cmdb-item.ts'
import { mayReadRow, mayWriteRow } from './row-access.ts'
import { compileFor, encodedQueryOf, mayQuery } from './row-query.ts'

const defaultLimit = 10_000

/** /api/now[/vN]/cmdb/instance/{class}[/{sys_id}[/relation[/{sys_id of the relation}]]] */
export function handleCmdb(platform: Platform, records: Records, request: RestRequest, user: User): RestResponse {
  const path = readPath(request.path)
  const [kind, table, sysId, part, relation, ...more] = path?.segments ?? []
  const isRelation = part === 'relation'
  if (kind !== 'instance' || table === undefined || more.length > 0 || (part !== undefined && !isRelation))
    return noSuchResource()
  if (!platform.dictionary.isA(table, ROOT)) return invalidTable(table)
  const context: Context = { user, scope: 'global' }
  const call: CmdbCall = { platform, records, request, user, context, version: path?.version ?? '', table }
  const method = methodOf(request)
  if (sysId === undefined) return onClass(call, method)
  const item = readable(call, sysId)
  if (item === null) return noRecord()
  if (isRelation) return onRelations(call, method, item, relation)
  if (method === 'GET') return show(call, item)
  return method === 'PUT' || method === 'PATCH' ? change(call, item) : methodNotSupported(method)
}

function onClass(call: CmdbCall, method: string): RestResponse {
  if (method === 'GET') return list(call)
  return method === 'POST' ? create(call) : methodNotSupported(method)
}

function onRelations(call: CmdbCall, method: string, item: Row, relation: string | undefined): RestResponse {
  if (relation === undefined) return method === 'POST' ? relate(call, item) : methodNotSupported(method)
  return method === 'DELETE' ? unrelate(call, item, relation) : methodNotSupported(method)
}

/** sys_ids and names, nothing else. */
function list(call: CmdbCall): RestResponse {
  const { platform, records, request, user, context, table } = call
  const encodedQuery = encodedQueryOf(platform, table, request)
  if (!mayQuery(platform, user, table, encodedQuery)) return noRightsToQuery()
  const { filter, orderBy } = compileFor(platform, user, table, encodedQuery)
  const rows = platform.store.query(ROOT, {
    filter: both(filter, records.queryConditions(context, table)),
    orderBy,
    limit: count(request, 'sysparm_limit', defaultLimit),
    offset: count(request, 'sysparm_offset', 0),
  })
  const shown = rows.filter(row => mayReadRow(platform, user, table, row))
  return result(
    200,
    shown.map(row => ({ sys_id: row['sys_id'] ?? '', name: row['name'] ?? '' })),
  )
}

/** Identification: an item of the class with that name is the same one, and is changed. */
function create(call: CmdbCall): RestResponse {
  const { platform, records, user, context, table } = call
  const body = bodyOf(call)
  if ('status' in body) return body
  const name = body.attributes['name']
  const [known] =
    typeof name === 'string' && name !== ''
      ? platform.store.query(ROOT, { filter: equals({ sys_class_name: table, name }), limit: 1 })
      : []
  if (known !== undefined) return change(call, known)
  if (!mayWriteRow(platform, user, 'create', table, {})) return securityConstraint('Insert')
  const outcome = records.insert(context, table, { ...valuesOf(call, 'create', body), discovery_source: body.source })
  if (!outcome.ok) return refusedWrite(table, 'insert', '', outcome)
  return addRelations(call, outcome.row, body) ?? show(call, outcome.row)
}

function change(call: CmdbCall, item: Row): RestResponse {
  const { platform, records, user, context, table } = call
  const body = bodyOf(call)
  if ('status' in body) return body
  if (!mayWriteRow(platform, user, 'write', table, item)) return securityConstraint('Update')
  const outcome = records.update(context, table, item['sys_id'] ?? '', valuesOf(call, 'write', body, item))
  if (!outcome.ok) return refusedWrite(table, 'update', item['name'] ?? '', outcome)
  return addRelations(call, outcome.row, body) ?? show(call, outcome.row)
}

/** Instances take relations without a source, though the documentation calls it required. */
function relate(call: CmdbCall, item: Row): RestResponse {
  const body = bodyOf(call, 'ServiceNow')
  if ('status' in body) return body
  return addRelations(call, item, body) ?? show(call, item)
}

function bodyOf({ request }: CmdbCall, usualSource = ''): CmdbBody | RestResponse {
  const body = readObject(request.body)
  if (body === null) return notParsable()
  const {
    attributes = {},
    source = usualSource,
    outbound_relations: outbound = [],
    inbound_relations: inbound = [],
  } = body
  if (typeof source !== 'string' || source === '') return failure(400, 'Invalid payload', 'The source is required')
  if (typeof attributes !== 'object' || attributes === null) return notParsable()
  const relations = [relationsIn(outbound), relationsIn(inbound)]
  const [outboundRead, inboundRead] = relations
  if (!outboundRead || !inboundRead) return failure(400, 'Invalid payload', 'A relation has a type and a target')
  const read = Object.fromEntries(Object.entries(attributes))
  return { attributes: read, source, outbound: outboundRead, inbound: inboundRead }
}

function relationsIn(list: unknown): Relation[] | null {
  if (!Array.isArray(list)) return null
  const relations = list.map((entry: unknown): Relation => {
    const given: Record<string, unknown> =
      typeof entry === 'object' && entry !== null ? Object.fromEntries(Object.entries(entry)) : {}
    const text = (name: string): string => (typeof given[name] === 'string' ? given[name] : '')
    return { type: text('type'), target: text('target') }
  })
  return relations.every(({ type, target }) => type !== '' && target !== '') ? relations : null
}

function valuesOf(call: CmdbCall, operation: 'create' | 'write', { attributes }: CmdbBody, row?: Row): Row {
  const { platform, user, table } = call
  const input = { platform, user, operation, table, inputDisplay: false, keepSystemFields: false }
  return readInput(row === undefined ? input : { ...input, row }, attributes)
}

/** The item of this class, or of one that extends it, that the caller may read. */
function readable({ platform, user, table }: CmdbCall, sysId: string): Row | null {
  const row = platform.store.get(ROOT, sysId)
  const isOfClass = row !== null && platform.dictionary.isA(row['sys_class_name'] ?? '', table)
  return isOfClass && mayReadRow(platform, user, table, row) ? row : null
}
