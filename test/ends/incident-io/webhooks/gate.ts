/** Misbehaviour on order, between an event and its first delivery: more than once, out of order, late, never. */
import type { Delivery } from './dispatcher.ts'

export interface Mode {
  /** So many extra deliveries of each event, with the same id. */
  duplicate: number
  /** Hold events back and let them go in reverse order. */
  shuffle: boolean
  /** Every event, or the next so many, is lost: never sent, not even again. */
  drop: boolean | number
  /** Every event waits this long before its first delivery. */
  delayMs: number
}

export const orderly: Mode = { duplicate: 0, shuffle: false, drop: false, delayMs: 0 }

/** How long a shuffled event waits for others to overtake it. */
const shuffleWindowMs = 200

export interface Gate {
  pass(delivery: Delivery): void
  setMode(mode: Mode): void
  /** Lets go of what is held back. */
  release(): void
  stop(): void
}

/** Everything that is due leaves through `deliver`. */
export function createGate(deliver: (delivery: Delivery) => void): Gate {
  let mode = { ...orderly }
  let held: Delivery[] = []
  let window: NodeJS.Timeout | null = null
  const timers = new Set<NodeJS.Timeout>()

  const go = (delivery: Delivery): void => {
    for (let copy = 0; copy <= mode.duplicate; copy += 1) deliver(delivery)
  }
  const release = (): void => {
    if (window !== null) clearTimeout(window)
    window = null
    const leaving = held.reverse()
    held = []
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
    held.push(delivery)
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
