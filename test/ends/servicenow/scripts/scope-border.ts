/** Calls over the border of a scope: the code behind it runs as the scope that it belongs to. */
import type { Runtime } from '../glide/runtime.ts'

/** What callers of other scopes hold, by what is behind it, and the other way round. */
const shownOf = new WeakMap<object, object>()
const behind = new WeakMap<object, object>()

/**
 * The same function or class for callers of another scope. Instances and their methods are wrapped too; what a method returns is handed
 * over as it is, unless it is an instance that is known already.
 */
export function inScope(runtime: Runtime, scope: string, source: string, value: unknown): unknown {
  const cross = <Result>(work: () => Result): Result =>
    runtime.calls.within({ user: runtime.calls.frame.user, scope, source }, work)

  function show(target: object): object {
    const known = shownOf.get(target)
    if (known !== undefined) return known
    const shown = new Proxy(target, {
      apply: (_target, self: unknown, args: unknown[]) => cross(() => again(call(target, within(self), args))),
      construct: (_target, args: unknown[]) => cross(() => show(make(target, args))),
      get(_target, name) {
        const member: unknown = Reflect.get(target, name)
        // The prototype stays what it is, so that classes can be extended and `instanceof` holds.
        return typeof member === 'function' && name !== 'constructor' ? show(member) : member
      },
    })
    shownOf.set(target, shown)
    behind.set(shown, target)
    return shown
  }
  return isObject(value) ? show(value) : value
}

const within = (self: unknown): unknown => (isObject(self) ? (behind.get(self) ?? self) : self)
const again = (result: unknown): unknown => (isObject(result) ? (shownOf.get(result) ?? result) : result)

function call(target: object, self: unknown, args: unknown[]): unknown {
  return typeof target === 'function' ? Reflect.apply(target, self, args) : undefined
}

function make(target: object, args: unknown[]): object {
  return typeof target === 'function' ? (Reflect.construct(target, args) as object) : target
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}
