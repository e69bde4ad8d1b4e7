/** Events that arrive more than once, out of order, late or never, as a test ordered. */
import type { Delivery } from './delivery.ts'

export interface Mode {
  /** So many extra deliveries of each event, with the same id. */
  duplicate: number
  /** Keeps events back and sends them in reverse order. */
  shuffle: boolean
  /** Every event, or the next so many, is lost: never sent, not even again. */
  drop: boolean | number
  /** Every event waits this long before its first delivery. */
  delayMs: number
}

export const orderly: Mode = { duplicate: 0, shuffle: false, drop: false, delayMs: 0 }

/** How long a shuffled event waits for others to overtake it. */
const shuffleWindowMs = 200

export interface Misdelivery {
  pass(delivery: Delivery): void
  setMode(mode: Mode): void
  /** Sends what is kept back. */
  release(): void
  stop(): void
}

/** Calls `deliver` for each event when it is due. */
export function createMisdelivery(deliver: (delivery: Delivery) => void): Misdelivery {
  let mode = { ...orderly }
  let keptBack: Delivery[] = []
  let window: NodeJS.Timeout | null = null
  const timers = new Set<NodeJS.Timeout>()

  const go = (delivery: Delivery): void => {
    for (let copy = 0; copy <= mode.duplicate; copy += 1) deliver(delivery)
  }
  const release = (): void => {
    if (window !== null) clearTimeout(window)
    window = null
    const leaving = keptBack.reverse()
    keptBack = []
    leaving.forEach(go)
  }
  const drops = (): boolean => {
    if (typeof mode.drop === 'boolean') return mode.drop
    if (mode.drop === 0) return false
    mode.drop -= 1
    return true
  }
  const enter = (delivery: Delivery): void => {
    if (!mode.shuffle) return go(delivery)
    keptBack.push(delivery)
    window ??= setTimeout(release, shuffleWindowMs)
  }

  return {
    pass: delivery => {
      if (drops()) {
        delivery.state = 'dropped'
      } else if (mode.delayMs === 0) {
        enter(delivery)
      } else {
        const timer = setTimeout(() => {
          timers.delete(timer)
          enter(delivery)
        }, mode.delayMs)
        timers.add(timer)
      }
    },
    setMode: next => {
      release()
      mode = { ...next }
    },
    release,
    stop: () => {
      if (window !== null) clearTimeout(window)
      for (const timer of timers) clearTimeout(timer)
    },
  }
}
