/** A scenario that plays in a world of its own. */
import { chooseSeed } from './random.ts'
import type { Figure, Say, Scenario, Size } from './scenario.ts'
import { startTroubleWorld } from './world.ts'
import type { TroubleOptions, TroubleWorld } from './world.ts'

/** `play` gets the world that `options` describe, which is stopped afterwards. */
export const inOwnWorld = (
  name: string,
  options: (size: Size) => TroubleOptions,
  play: (world: TroubleWorld, size: Size, seed: number, say: Say) => Promise<Figure[]>,
): Scenario => ({
  name,
  run: async (size, say) => {
    const world = await startTroubleWorld(options(size))
    try {
      return await play(world, size, chooseSeed(), say)
    } finally {
      await world.stop()
    }
  },
})
