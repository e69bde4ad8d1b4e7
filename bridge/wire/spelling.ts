/** Between the spelling on the wire and ours: `sys_id` and `sysId`. */

type Camel<Key> = Key extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Key

/** All of it respelled, as a type. Names of columns, which are keys of records, stay as they are. */
export type CamelDeep<T> = T extends readonly (infer Item)[]
  ? readonly CamelDeep<Item>[]
  : T extends object
    ? { [Key in keyof T as Camel<Key>]: CamelDeep<T[Key]> }
    : T

type CamelKeys<T> = { [Key in keyof T as Camel<Key>]: T[Key] }

/** The same object with its own keys respelled. What it holds stays as it is: keys in there may be names of columns. */
export function camelKeys<T extends object>(given: T): CamelKeys<T> {
  const entries = Object.entries(given as Record<string, unknown>).map(([key, value]) => [
    key.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase()),
    value,
  ])
  return Object.fromEntries(entries) as CamelKeys<T>
}

type Snake<Key> = Key extends `${infer Letter}${infer Rest}`
  ? `${Letter extends Lowercase<Letter> ? Letter : `_${Lowercase<Letter>}`}${Snake<Rest>}`
  : Key

type SnakeKeys<T> = { [Key in keyof T as Snake<Key>]: T[Key] }

/** The way back, as shallow. */
export function snakeKeys<T extends object>(given: T): SnakeKeys<T> {
  const entries = Object.entries(given as Record<string, unknown>).map(([key, value]) => [
    key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`),
    value,
  ])
  return Object.fromEntries(entries) as SnakeKeys<T>
}
