/** A plain cache: what one transaction reads once. It is handed down and dies with the transaction. */

/** The value that is known, or the one that is read now and known from here on. */
export function once<Key, Value>(known: Map<Key, Value>, key: Key, read: () => Value): Value {
  const existing = known.get(key)
  if (existing !== undefined) return existing
  const value = read()
  known.set(key, value)
  return value
}
