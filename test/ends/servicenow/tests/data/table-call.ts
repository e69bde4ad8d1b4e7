/** The Table API of a fresh instance, as tests call it. */
import type { RestResponse } from '../../contracts.ts'
import { handleTable } from '../../rest/table-api.ts'
import type { Records } from '../../seams.ts'
import { newInstance, sysIdOf } from './instance.ts'
import type { TestInstance } from './instance.ts'
import { failureBody, request, resultOf } from './rest-call.ts'
import type { CallOptions } from './rest-call.ts'

interface Current {
  instance: TestInstance
  records: Records
  beth: string
}

function fresh(app?: string): Current {
  const instance = newInstance(app)
  return { instance, records: instance.records, beth: sysIdOf(instance.store, 'sys_user', 'user_name', 'beth.anglin') }
}

/** The instance that calls go to; `use` puts a new one in its place. */
export const current = fresh()

export function use(app?: string): void {
  Object.assign(current, fresh(app))
}

export function call(method: string, path: string, options: CallOptions = {}): RestResponse {
  const { instance, records } = current
  return handleTable(
    instance.platform,
    records,
    request(method, `/api/now${path}`, options),
    instance.user(options.userName ?? 'admin'),
  )
}

/** Makes an incident; its sys_id. */
export function incident(body: Record<string, unknown> = {}, options: CallOptions = {}): string {
  const created = resultOf(
    call('POST', '/table/incident', { ...options, body: { short_description: 'Disk full', ...body } }),
  )
  return typeof created === 'object' && created !== null && 'sys_id' in created ? String(created.sys_id) : ''
}

export const stored = (sysId: string): Record<string, string> | null => current.instance.store.get('task', sysId)

export const noRecord = failureBody('No Record found', "Record doesn't exist or ACL restricts the record retrieval")

export const fields = (names: string, others: Record<string, string> = {}): CallOptions => ({
  query: { sysparm_fields: names, ...others },
})
