/** The instance's clock: real time plus an offset that all threads share, so that a test can let time pass. */
export interface Clock {
  now(): Date
  advance(ms: number): void
}

/** The memory a clock lives in, to be handed to other threads. */
export const newClockMemory = (): SharedArrayBuffer => new SharedArrayBuffer(8)

export function createClock(memory: SharedArrayBuffer): Clock {
  const offset = new BigInt64Array(memory)
  return {
    now: () => new Date(Date.now() + Number(Atomics.load(offset, 0))),
    advance(ms) {
      Atomics.add(offset, 0, BigInt(Math.round(ms)))
    },
  }
}
