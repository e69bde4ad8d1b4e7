/**
 * Loaded before the bridge in a test: the wall clock of its process, stepped by the milliseconds that the file named in its own
 * address holds. The monotonic clock and timers go on as they are, as when somebody sets the clock of a machine.
 */
import { readFileSync } from 'node:fs'

const file = new URL(import.meta.url).searchParams.get('file')
const RealDate = Date
const readEveryMs = 20
let readAtMs = -Infinity
let offsetMs = 0

function offset() {
  if (performance.now() - readAtMs < readEveryMs) return offsetMs
  readAtMs = performance.now()
  try {
    offsetMs = Number(readFileSync(file, 'utf8')) || 0
  } catch {
    offsetMs = 0
  }
  return offsetMs
}

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + offset())
    else super(...parts)
  }
  static now() {
    return RealDate.now() + offset()
  }
}
