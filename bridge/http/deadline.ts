/** Work that somebody waits for only so long. */
import type { BridgeError } from '../observability/errors.ts'

/** Resolves or rejects with the work, or rejects with `tooLate()` after the limit. The work itself goes on. */
export async function withinMs<T>(limitMs: number, work: Promise<T>, tooLate: () => BridgeError): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tooLate()), limitMs)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}
