/** The Table API, in three verbs. */
import { z } from 'zod'
import { BridgeError } from '../errors.ts'
import type { ServiceNowClient } from './client.ts'
import { encodedQuery, type OneOf } from './encoded-query.ts'
import { tableRow, type TableRow } from './parse.ts'

export interface Table {
  readonly name: string
  /** Rows that match one of the alternatives; `isAsked` must hold for each, or nothing is returned. */
  find(alternatives: readonly (readonly OneOf[])[], fields: string, limit: number, isAsked: (row: TableRow) => boolean): Promise<TableRow[]>
  read(sysId: string, fields: string): Promise<TableRow>
  insert(columns: Readonly<Record<string, string>>, about: string): Promise<TableRow>
  patch(sysId: string, columns: Readonly<Record<string, string>>): Promise<TableRow>
}

/** Bare values instead of reference objects with links. */
const bare = ['sysparm_exclude_reference_link', 'true'] as const

const checkVersions = 'Check that app and bridge have versions that belong together.'

/** Binds a table of the app; `word` is what errors and metrics call its rows. */
export function createTable(client: ServiceNowClient, name: string, word: string): Table {
  const path = `/api/now/table/${name}`
  const itemPath = (sysId: string) => `${path}/${encodeURIComponent(sysId)}`
  return {
    name,
    find: async (alternatives, fields, limit, isAsked) => {
      const query = [
        ['sysparm_query', encodedQuery(alternatives)],
        ['sysparm_fields', fields],
        ['sysparm_limit', String(limit)],
        ['sysparm_no_count', 'true'],
        ['sysparm_suppress_pagination_header', 'true'],
        bare,
      ] as const
      const label = `${word} search`
      const rows = parse(z.array(tableRow), await client.send({ label, method: 'GET', path, query }), label)
      // A term that the platform does not understand is dropped, and the query then matches everything.
      if (rows.every(isAsked)) return rows
      const sentence = `ServiceNow ${label}: the answer holds rows that were not asked for. ${checkVersions}`
      throw new BridgeError('servicenow_wrong_row', sentence)
    },
    read: async (sysId, fields) => {
      const label = `${word} read`
      const query = [['sysparm_fields', fields], bare] as const
      return parse(tableRow, await client.send({ label, method: 'GET', path: itemPath(sysId), query, about: sysId }), label)
    },
    insert: async (columns, about) => {
      const label = `${word} insert`
      return parse(tableRow, await client.send({ label, method: 'POST', path, query: [bare], body: columns, about }), label)
    },
    patch: async (sysId, columns) => {
      const label = `${word} patch`
      const call = { label, method: 'PATCH', path: itemPath(sysId), query: [bare], body: columns, about: sysId } as const
      return parse(tableRow, await client.send(call), label)
    },
  }
}

function parse<T extends z.ZodType>(schema: T, result: unknown, label: string): z.output<T> {
  const parsed = schema.safeParse(result)
  if (parsed.success) return parsed.data
  throw new BridgeError('servicenow_no_result', `ServiceNow ${label}: the answer carries a result of another shape. It is tried again.`, {
    status: 200,
    cause: parsed.error,
  })
}
