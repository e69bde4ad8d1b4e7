/** A configuration item with its relations, as the CMDB Instance API shows and writes them. */
import type { RestRequest, RestResponse, Row } from '../contracts.ts'
import { equals } from '../records/stored-rows.ts'
import type { Context, Platform, Records, User } from '../seams.ts'
import { noRecord, refusedWrite, result, securityConstraint } from './answers.ts'
import { classOf, viewRecord, type FieldView } from './record-view.ts'
import { mayReadRow, mayWriteRow } from './row-access.ts'

export interface CmdbCall {
  platform: Platform
  records: Records
  request: RestRequest
  user: User
  context: Context
  version: string
  table: string
}

export interface Relation {
  type: string
  target: string
}

export interface CmdbBody {
  attributes: Record<string, unknown>
  source: string
  /** The item is the parent of these. */
  outbound: Relation[]
  inbound: Relation[]
}

export const ROOT = 'cmdb_ci'
const RELATIONS = 'cmdb_rel_ci'

/** Writes the relations that are not there yet; an answer is a refusal. */
export function addRelations(call: CmdbCall, item: Row, { outbound, inbound }: CmdbBody): RestResponse | null {
  const own = item['sys_id'] ?? ''
  const rows = [
    ...outbound.map(({ type, target }) => ({ type, parent: own, child: target })),
    ...inbound.map(({ type, target }) => ({ type, parent: target, child: own })),
  ]
  const { platform, records, user, context } = call
  for (const row of rows) {
    const ends = [platform.store.get(ROOT, row.parent), platform.store.get(ROOT, row.child)]
    if (ends.includes(null) || platform.store.get('cmdb_rel_type', row.type) === null) return noRecord()
    if (!mayWriteRow(platform, user, 'create', RELATIONS, row)) return securityConstraint('Insert')
    if (platform.store.count(RELATIONS, equals(row)) > 0) continue
    const outcome = records.insert(context, RELATIONS, row)
    if (!outcome.ok) return refusedWrite(RELATIONS, 'insert', '', outcome)
  }
  return null
}

export function unrelate({ platform, records, user, context }: CmdbCall, item: Row, sysId: string): RestResponse {
  const relation = platform.store.get(RELATIONS, sysId)
  const ends = [relation?.['parent'], relation?.['child']]
  if (relation === null || !ends.includes(item['sys_id'])) return noRecord()
  if (!mayWriteRow(platform, user, 'delete', RELATIONS, relation)) return securityConstraint('Delete')
  const outcome = records.remove(context, RELATIONS, sysId)
  return outcome.ok ? { status: 200, headers: {}, body: '' } : refusedWrite(RELATIONS, 'delete', '', outcome)
}

export function show(call: CmdbCall, item: Row): RestResponse {
  const { platform, user, version, table } = call
  const row = platform.store.get(ROOT, item['sys_id'] ?? '') ?? item
  const viewer = { platform, user, view: { display: 'false', excludeLink: false, fields: null }, version } as const
  const own = classOf(platform, table, row)
  const both = { ...viewer, view: { ...viewer.view, display: 'all' } } as const
  const detailed = viewRecord(both, own, row)
  const attributes = Object.entries(viewRecord(viewer, own, row)).map(([name, value]): [string, FieldView] =>
    typeof value === 'string' ? [name, value] : [name, detailed[name] ?? value],
  )
  return result(200, {
    outbound_relations: relationsOf(call, row, 'parent', 'child'),
    attributes: Object.fromEntries(attributes),
    inbound_relations: relationsOf(call, row, 'child', 'parent'),
  })
}

function relationsOf(call: CmdbCall, item: Row, own: 'parent' | 'child', other: 'parent' | 'child'): unknown[] {
  const { platform, user, version } = call
  const base = `${platform.instanceUrl}api/now${version}`
  const rows = platform.store.query(RELATIONS, { filter: equals({ [own]: item['sys_id'] ?? '' }) })
  return rows
    .filter(row => mayReadRow(platform, user, RELATIONS, row))
    .map(row => {
      const shown = (column: string, path: string): FieldView => {
        const value = row[column] ?? ''
        const display = platform.query.displayValue(RELATIONS, row, column, user)
        return { display_value: display, link: `${base}/${path}/${value}`, value }
      }
      return {
        sys_id: row['sys_id'] ?? '',
        type: shown('type', 'table/cmdb_rel_type'),
        target: shown(other, `cmdb/instance/${ROOT}`),
      }
    })
}
