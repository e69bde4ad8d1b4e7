/** Of all calls some never arrive, and of some the answer does not. */
import type { Random } from './random.ts'
import type { Call, Fate } from '../world/vendor-proxy.ts'

const loseShare = 0.05
const resetShare = 0.03

export interface Spoiler {
  decide(call: Call): Fate
  readonly count: number
}

export function spoiler(random: Random): Spoiler {
  let count = 0
  return {
    decide: () => {
      const dice = random.next()
      if (dice >= loseShare + resetShare) return 'pass'
      count += 1
      return dice < loseShare ? 'lose_answer' : 'reset'
    },
    get count() {
      return count
    },
  }
}
