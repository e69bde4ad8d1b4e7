/** Opaque ids that look like the vendor's: 26 characters, sortable by time of creation. */
import { randomInt } from 'node:crypto'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const encode = (value: number, length: number): string => {
  let rest = value
  let text = ''
  for (let index = 0; index < length; index += 1) {
    text = alphabet.charAt(rest % 32) + text
    rest = Math.floor(rest / 32)
  }
  return text
}

/** A counter follows the time, so ids made within one millisecond keep their order: lists page by id. */
export function createIds(nowMs: () => number = Date.now): () => string {
  let lastMs = 0
  let counter = 0
  return () => {
    const now = Math.max(lastMs, nowMs())
    counter = now === lastMs ? counter + 1 : 0
    lastMs = now
    return encode(now, 10) + encode(counter, 6) + encode(randomInt(2 ** 47), 10)
  }
}
