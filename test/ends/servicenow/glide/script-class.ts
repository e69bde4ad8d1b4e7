/** What scripts call with `new`. */
export type ScriptConstructor = (...args: unknown[]) => object

/** A constructor for scripts that makes objects of one of our classes; private fields keep the inside out of reach. */
export function scriptClass(
  implementation: { prototype: object },
  create: (args: readonly unknown[]) => object,
): ScriptConstructor {
  function construct(...args: unknown[]): object {
    return create(args)
  }
  construct.prototype = implementation.prototype
  return construct
}
