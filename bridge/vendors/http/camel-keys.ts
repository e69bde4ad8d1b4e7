/** From the spelling on the wire to ours: `sys_id` -> `sysId`. */

type Camel<Key> = Key extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Key

type CamelKeys<T> = { [Key in keyof T as Camel<Key>]: T[Key] }

/** The same object with its own keys respelled. What it holds stays as it is: keys in there may be names of columns. */
export function camelKeys<T extends object>(given: T): CamelKeys<T> {
  const entries = Object.entries(given as Record<string, unknown>).map(([key, value]) => [
    key.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase()),
    value,
  ])
  return Object.fromEntries(entries) as CamelKeys<T>
}
