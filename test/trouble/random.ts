/** Chance that can be repeated: everything random in a scenario follows from its seed. */

export interface Random {
  /** From 0 up to, but without, 1. */
  next(): number
  /** A whole number from 0 up to, but without, the limit. */
  below(limit: number): number
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  shuffled<Item>(items: readonly Item[]): Item[]
}

/** The seed to use: the one an earlier run printed, if TROUBLE_SEED holds it. */
export function chooseSeed(env: NodeJS.ProcessEnv = process.env): number {
  const given = Number(env['TROUBLE_SEED'])
  return Number.isInteger(given) && given > 0 ? given : Math.floor(Math.random() * 2 ** 31) + 1
}

/** mulberry32: short, and good enough to choose moments and orders. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: probability => next() < probability,
    pick: items => {
      const picked = items[below(items.length)]
      if (picked === undefined) throw new Error('There is nothing to pick from')
      return picked
    },
    shuffled: items => {
      const left = [...items]
      return items.flatMap(() => left.splice(below(left.length), 1))
    },
  }
}
