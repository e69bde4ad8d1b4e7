/** Streams that scripts pass on without being able to read them. */
const contents = new WeakMap<object, Uint8Array>()

/** A GlideScriptableInputStream over these bytes. */
export function showStream(bytes: Uint8Array): object {
  const stream = Object.freeze({})
  contents.set(stream, bytes)
  return stream
}

/** The bytes of a stream; null for anything else. */
export function streamBytes(value: unknown): Uint8Array | null {
  return typeof value === 'object' && value !== null ? (contents.get(value) ?? null) : null
}
