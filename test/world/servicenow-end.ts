/** ServiceNow as its users see it over the Table and Attachment APIs. */
import { z } from 'zod'
import type { StartedInstance, UserName } from '../ends/servicenow/start.ts'

const cell = z.object({ value: z.string(), display_value: z.string().nullable() })
const row = z.record(z.string(), cell)
/** One record: every column with what is stored and what a person sees. */
export type ShownRow = z.infer<typeof row>

export interface ServiceNowEnd {
  find(user: UserName, table: string, query: string): Promise<ShownRow[]>
  insert(user: UserName, table: string, values: Record<string, string>): Promise<ShownRow>
  /** By what a person sees, so that passwords are stored; see sysparm_input_display_value. */
  update(
    user: UserName,
    table: string,
    sysId: string,
    values: Record<string, string>,
    byDisplayValue?: boolean,
  ): Promise<ShownRow>
  upload(
    user: UserName,
    table: string,
    sysId: string,
    file: { name: string; contentType: string; bytes: Uint8Array },
  ): Promise<void>
}

export const valueOf = (shown: ShownRow, column: string): string => shown[column]?.value ?? ''
export const displayOf = (shown: ShownRow, column: string): string => shown[column]?.display_value ?? ''

const shown = 'sysparm_display_value=all&sysparm_exclude_reference_link=true'

/** The end, over a started instance. */
export function serviceNowEnd(instance: StartedInstance): ServiceNowEnd {
  const ask = async (user: UserName, method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await instance.call(user, method, path, body)
    if (answer.status >= 300)
      throw new Error(
        `ServiceNow answered ${answer.status} to ${method} ${path.split('?')[0]} by ${user}: ${answer.text.slice(0, 500)}`,
      )
    return answer.body
  }
  const one = (body: unknown): ShownRow => z.object({ result: row }).parse(body).result
  return {
    find: async (user, table, query) => {
      const path = `/api/now/table/${table}?${shown}&sysparm_query=${encodeURIComponent(query)}`
      return z.object({ result: z.array(row) }).parse(await ask(user, 'GET', path)).result
    },
    insert: async (user, table, values) => one(await ask(user, 'POST', `/api/now/table/${table}?${shown}`, values)),
    update: async (user, table, sysId, values, byDisplayValue = false) =>
      one(
        await ask(
          user,
          'PATCH',
          `/api/now/table/${table}/${sysId}?${shown}&sysparm_input_display_value=${byDisplayValue}`,
          values,
        ),
      ),
    upload: async (user, table, sysId, { name, contentType, bytes }) => {
      const parameters = new URLSearchParams({ table_name: table, table_sys_id: sysId, file_name: name })
      const answer = await fetch(`${instance.url}/api/now/attachment/file?${parameters}`, {
        method: 'POST',
        headers: {
          authorization: instance.authorizationOf(user),
          accept: 'application/json',
          'content-type': contentType,
        },
        body: new Uint8Array(bytes),
      })
      if (answer.status !== 201)
        throw new Error(
          `ServiceNow answered ${answer.status} to the upload of ${name}: ${(await answer.text()).slice(0, 500)}`,
        )
    },
  }
}
