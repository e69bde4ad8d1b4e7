/** What a scope may do outside itself: the table's own switches first, then the privileges that the app declares. */
import type { Runtime } from './runtime.ts'
import { equals, readRows, scopeName } from '../records/stored-rows.ts'

export type TableOperation = 'read' | 'create' | 'write' | 'delete'

/** Privilege names of the calls that are enforced. */
export const restExecute = /^ScriptableRESTMessageClient\.execute$/
export const macGenerate = /CertificateEncryption(\.generateMac)?$/
/** One privilege for each method is what instances write down; one for the whole class is taken too. */
export const digestGenerate = (method: string): RegExp => new RegExp(`GlideDigest(\\.${method})?$`)

const words: Record<TableOperation, string> = { read: 'Read', create: 'Create', write: 'Write', delete: 'Delete' }

/** Null when the running script may; otherwise the refusal, which is also logged. */
export function tableRefusal(runtime: Runtime, operation: TableOperation, table: string): string | null {
  const { scope } = runtime.calls.frame
  const definition = runtime.platform.dictionary.table(table)
  if (definition === null || definition.scope === scope) return null
  const switches = { read: 'read', create: 'create', write: 'update', delete: 'delete' } as const
  const isOpen = definition.access[switches[operation]]
  if (isOpen && (scope === 'global' || hasPrivilege(runtime, operation, new RegExp(`^${table}$`)))) return null
  const message = `${words[operation]} operation on table '${table}' from scope '${scope}' was denied. ${advice(scope)}`
  runtime.log('error', message)
  return message
}

/** True when the running script's scope may call the API. */
export function mayExecute(runtime: Runtime, api: RegExp): boolean {
  return runtime.calls.frame.scope === 'global' || hasPrivilege(runtime, 'execute', api)
}

/** Throws in the script when its scope declares no privilege for the API. */
export function demandExecute(runtime: Runtime, api: RegExp, name: string): void {
  if (mayExecute(runtime, api)) return
  const { scope } = runtime.calls.frame
  const message = `Execute operation on API '${name}' from scope '${scope}' was denied. ${advice(scope)}`
  runtime.log('error', message)
  throw runtime.error(message)
}

function advice(scope: string): string {
  const contact = 'Please contact the application admin to update their access requests.'
  return `The application '${scope}' must declare a cross scope access privilege. ${contact}`
}

function hasPrivilege(runtime: Runtime, operation: string, target: RegExp): boolean {
  const { transaction, frame } = runtime.calls
  const key = `${frame.scope} ${operation} ${target.source}`
  const allowed = transaction.privileges.get(key) ?? readPrivilege(runtime, operation, target)
  transaction.privileges.set(key, allowed)
  return allowed
}

function readPrivilege({ platform, calls }: Runtime, operation: string, target: RegExp): boolean {
  const rows = readRows(platform, 'sys_scope_privilege', { filter: equals({ operation }) })
  return rows.some(
    row =>
      target.test(row.target_name ?? '') &&
      row.status === 'allowed' &&
      scopeName(platform, row.source_scope) === calls.frame.scope,
  )
}
