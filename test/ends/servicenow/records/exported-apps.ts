/** Applications that were loaded from exports of other instances: what those let them do is known better than what they may. */
import type { Platform } from '../seams.ts'
import { equals, readRows } from './stored-rows.ts'

/** Their scopes, with commas. */
export const EXPORTED_PROPERTY = 'test_instance.exported_scopes'

export function isExported(platform: Platform, scope: string): boolean {
  const [property] = readRows(platform, 'sys_properties', { filter: equals({ name: EXPORTED_PROPERTY }), limit: 1 })
  return (property?.value ?? '').split(',').includes(scope)
}

/** Runtime access tracking on Permissive: what an application calls is allowed, and written down. */
export function isPermissive(platform: Platform, scope: string): boolean {
  if (!isExported(platform, scope)) return false
  const [app] = readRows(platform, 'sys_app', { filter: equals({ scope }), limit: 1 })
  return app?.runtime_access_tracking !== 'enforcing'
}
