/** A plain cache: what one transaction reads once. It is handed down and dies with the transaction. */

/** The value that is known, or the one that is read now and known from here on. */
export function once<Key, Value>(known: Map<Key, Value>, key: Key, read: () => Value): Value {
  const standing = known.get(key)
  if (standing !== undefined) return standing
  const value = read()
  known.set(key, value)
  return value
}
