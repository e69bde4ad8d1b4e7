/** How long a stream keeps its place at a vendor: the vendor's thread is busy until the last byte. */
import type { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'

/** A reader who is slower than this with an image must not keep a place from the sync. */
export const longestStreamMs = 60_000

/** Resolves once the stream has ended, was given up, or has taken too long and is cut off; at once when there is none. */
export async function streamEnd({ stream }: { readonly stream?: Readable }): Promise<void> {
  if (stream === undefined) return
  const timer = setTimeout(() => stream.destroy(new Error('the reader took too long')), longestStreamMs)
  await finished(stream, { writable: false }).catch(() => undefined)
  clearTimeout(timer)
}
