/** What responders of all stretches in a world made and left to the agents: public, and not deleted. */
import type { TroubleWorld } from './world.ts'

const shared = new WeakMap<TroubleWorld['log'], Set<string>>()

/** Ids of incidents and follow-ups. */
export function sharedIn({ log }: Pick<TroubleWorld, 'log'>): Set<string> {
  const ids = shared.get(log) ?? new Set()
  shared.set(log, ids)
  return ids
}

/** Its record is gone, so nobody works on it any more. */
export const forget = (world: Pick<TroubleWorld, 'log'>, externalId: string): void =>
  void sharedIn(world).delete(externalId)
