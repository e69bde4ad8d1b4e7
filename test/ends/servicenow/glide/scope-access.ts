/** What a scope may do outside itself: the table's own switches first, then the privileges that the app declares. */
import type { Runtime } from './runtime.ts'
import { isPermissive } from '../records/exported-apps.ts'
import { equals, readRows, scopeName } from '../records/stored-rows.ts'

export type TableOperation = 'read' | 'create' | 'write' | 'delete'

/** The call that a script may wait for. */
export const restExecute = 'ScriptableRESTMessageClient.execute'

const words: Record<TableOperation, string> = { read: 'Read', create: 'Create', write: 'Write', delete: 'Delete' }

/** Null when the running script may; otherwise the refusal, which is also logged. */
export function tableRefusal(runtime: Runtime, operation: TableOperation, table: string): string | null {
  const { scope } = runtime.calls.frame
  const definition = runtime.platform.dictionary.table(table)
  if (definition === null || definition.scope === scope) return null
  const switches = { read: 'read', create: 'create', write: 'update', delete: 'delete' } as const
  const isOpen = definition.access[switches[operation]]
  if (isOpen && (scope === 'global' || hasPrivilege(runtime, operation, table))) return null
  const message = `${words[operation]} operation on table '${table}' from scope '${scope}' was denied. ${advice(scope)}`
  runtime.log('error', message)
  return message
}

/** True when the running script's scope declares the privilege of a call, under the name that instances write down for it. */
export function mayExecute(runtime: Runtime, name: string): boolean {
  return runtime.calls.frame.scope === 'global' || hasPrivilege(runtime, 'execute', name)
}

/** Throws in the script when its scope declares no privilege for the call, as where runtime access is set to Enforcing. */
export function demandExecute(runtime: Runtime, name: string): void {
  if (!runtime.options.enforcesScriptables || mayExecute(runtime, name)) return
  const { scope } = runtime.calls.frame
  runtime.log('error', `Execute operation on API '${name}' from scope '${scope}' was denied. ${advice(scope)}`)
  const exception = 'com.glide.script.fencing.CrossScopeAccessNotAllowedException'
  throw runtime.error(`${exception}: Access to ${name} from scope ${scope} not allowed`)
}

/**
 * The same object, whose members ask for their privilege: functions when they are called, values when they are read. Its own inside
 * stays out of the scripts' reach.
 */
export function fence<Shown extends object>(
  runtime: Runtime,
  shown: Shown,
  privilegeOf: (member: string) => string | null,
): Shown {
  return new Proxy(shown, {
    get: (target, member) => {
      const privilege = typeof member === 'symbol' || member in Object.prototype ? null : privilegeOf(member)
      const value: unknown = Reflect.get(target, member)
      if (typeof value !== 'function') {
        if (privilege !== null && value !== undefined) demandExecute(runtime, privilege)
        return value
      }
      return (...args: unknown[]): unknown => {
        if (privilege !== null) demandExecute(runtime, privilege)
        return Reflect.apply(value, target, args)
      }
    },
  })
}

function advice(scope: string): string {
  const contact = 'Please contact the application admin to update their access requests.'
  return `The application '${scope}' must declare a cross scope access privilege. ${contact}`
}

function hasPrivilege(runtime: Runtime, operation: string, target: string): boolean {
  const { transaction, frame } = runtime.calls
  const key = `${frame.scope} ${operation} ${target}`
  const allowed = transaction.privileges.get(key) ?? readPrivilege(runtime, operation, target)
  transaction.privileges.set(key, allowed)
  return allowed
}

function readPrivilege({ platform, calls }: Runtime, operation: string, target: string): boolean {
  if (isPermissive(platform, calls.frame.scope)) return true
  const rows = readRows(platform, 'sys_scope_privilege', { filter: equals({ operation, target_name: target }) })
  return rows.some(row => row.status === 'allowed' && scopeName(platform, row.source_scope) === calls.frame.scope)
}
