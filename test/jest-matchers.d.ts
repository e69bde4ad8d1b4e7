/// <reference types="jest" />
/**
 * Jest's own types answer `any` for asymmetric matchers, so typed lint would refuse each of them. `unknown` says the same
 * without opening a hole: such a matcher may stand wherever a test compares. Later declarations are looked at first.
 */
declare namespace jest {
  interface Expect {
    any(constructor: unknown): unknown
    anything(): unknown
    arrayContaining(items: readonly unknown[]): unknown
    objectContaining(fields: object): unknown
    stringContaining(text: string): unknown
    stringMatching(pattern: string | RegExp): unknown
  }
  interface InverseAsymmetricMatchers {
    objectContaining(fields: object): unknown
    arrayContaining(items: readonly unknown[]): unknown
    stringContaining(text: string): unknown
    stringMatching(pattern: string | RegExp): unknown
  }
  // The type parameters must be those of Jest.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars, @typescript-eslint/no-empty-object-type
  interface Matchers<R, T = {}> {
    toThrow(error?: unknown): R
  }
}
