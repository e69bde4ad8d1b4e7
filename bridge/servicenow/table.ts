/** The Table API, in a few verbs. */
import { z } from 'zod'
import { BridgeError } from '../errors.ts'
import type { ServiceNowClient } from './client.ts'
import { encodedQuery, type Condition } from './encoded-query.ts'
import { tableRow, type TableRow } from './parse.ts'

export interface Table {
  readonly name: string
  /** Rows that match one of the alternatives; `isAsked` must hold for each, or nothing is returned. */
  find(
    alternatives: readonly (readonly Condition[])[],
    fields: string,
    limit: number,
    isAsked: (row: TableRow) => boolean,
    orderBy?: string,
  ): Promise<TableRow[]>
  /** Every row, page by page in the order of sys_id; for tables of the app that stay small. */
  readAll(fields: string): Promise<TableRow[]>
  /** Every row for which the conditions hold together, as `readAll` reads them; `isAsked` must hold for each. */
  findAll(conditions: readonly Condition[], fields: string, isAsked: (row: TableRow) => boolean): Promise<TableRow[]>
  read(sysId: string, fields: string): Promise<TableRow>
  insert(columns: Readonly<Record<string, string>>, about: string): Promise<TableRow>
  patch(sysId: string, columns: Readonly<Record<string, string>>): Promise<TableRow>
  /** The row is gone afterwards, whoever deleted it. */
  remove(sysId: string): Promise<void>
}

/** Bare values instead of reference objects with links. */
const bare = ['sysparm_exclude_reference_link', 'true'] as const

const pageSize = 1000
/** Far beyond any account's options: reaching it means that the pages do not move. */
const maxPages = 100

const checkVersions = 'Check that app and bridge have versions that belong together.'

/** Binds a table of the app; `word` is what errors and metrics call its rows. */
export function createTable(client: ServiceNowClient, name: string, word: string): Table {
  const path = `/api/now/table/${name}`
  const itemPath = (sysId: string) => `${path}/${encodeURIComponent(sysId)}`
  const readPages = async (query: string, fields: string): Promise<TableRow[]> => {
    const label = `${word} list`
    const rows: TableRow[] = []
    for (let page = 0; page < maxPages; page += 1) {
      const call = { label, method: 'GET', path, query: pageQuery(query, fields, page) } as const
      const read = parse(z.array(tableRow), await client.send(call), label)
      rows.push(...read)
      if (read.length < pageSize) return rows
    }
    throw new BridgeError('servicenow_wrong_row', `ServiceNow ${label}: the pages do not end. ${checkVersions}`)
  }
  return {
    name,
    find: async (alternatives, fields, limit, isAsked, orderBy) => {
      const query = [
        ['sysparm_query', `${encodedQuery(alternatives)}${orderBy === undefined ? '' : `^ORDERBY${orderBy}`}`],
        ['sysparm_fields', fields],
        ['sysparm_limit', String(limit)],
        ['sysparm_no_count', 'true'],
        ['sysparm_suppress_pagination_header', 'true'],
        bare,
      ] as const
      const label = `${word} search`
      const rows = parse(z.array(tableRow), await client.send({ label, method: 'GET', path, query }), label)
      return allAsked(rows, isAsked, label)
    },
    readAll: fields => readPages('', fields),
    findAll: async (conditions, fields, isAsked) =>
      allAsked(await readPages(`${encodedQuery([conditions])}^`, fields), isAsked, `${word} list`),
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
    remove: async sysId => {
      const call = { label: `${word} delete`, method: 'DELETE', path: itemPath(sysId), about: sysId } as const
      await client.send(call).catch((error: unknown) => {
        if (!(error instanceof BridgeError) || error.code !== 'servicenow_not_found') throw error
      })
    },
  }
}

/** A term that the platform does not understand is dropped, and the query then matches everything. */
function allAsked(rows: TableRow[], isAsked: (row: TableRow) => boolean, label: string): TableRow[] {
  if (rows.every(isAsked)) return rows
  const sentence = `ServiceNow ${label}: the answer holds rows that were not asked for. ${checkVersions}`
  throw new BridgeError('servicenow_wrong_row', sentence)
}

const pageQuery = (query: string, fields: string, page: number) =>
  [
    ['sysparm_query', `${query}ORDERBYsys_id`],
    ['sysparm_fields', fields],
    ['sysparm_limit', String(pageSize)],
    ['sysparm_offset', String(page * pageSize)],
    ['sysparm_no_count', 'true'],
    ['sysparm_suppress_pagination_header', 'true'],
    bare,
  ] as const

function parse<T extends z.ZodType>(schema: T, result: unknown, label: string): z.output<T> {
  const parsed = schema.safeParse(result)
  if (parsed.success) return parsed.data
  throw new BridgeError('servicenow_no_result', `ServiceNow ${label}: the answer carries a result of another shape. It is tried again.`, {
    status: 200,
    cause: parsed.error,
  })
}
