import type { RestRequest, RestResponse, Row } from '../contracts.ts'
import { equals, readRows } from '../records/stored-rows.ts'
import type { Platform } from '../seams.ts'

export interface Properties {
  read(name: string): string
  set(name: string, value: string): Promise<void>
}

/** System properties. They are set as an admin would set them, through the Table API. */
export function createProperties(
  platform: Platform,
  rest: (request: RestRequest) => Promise<RestResponse>,
): Properties {
  const rowOf = (name: string): Row | undefined =>
    readRows(platform, 'sys_properties', { filter: equals({ name }), limit: 1 })[0]
  return {
    read: name => rowOf(name)?.value ?? '',
    async set(name, value) {
      const row = rowOf(name)
      const answer = await rest({
        method: row === undefined ? 'POST' : 'PATCH',
        path: `/api/now/table/sys_properties${row === undefined ? '' : `/${row.sys_id}`}`,
        query: [],
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify({ name, value })),
        userName: 'admin',
      })
      if (answer.status >= 300) throw new Error(`The property was not set: ${String(answer.body)}`)
    },
  }
}
