/** One step of the story, and what earlier steps leave for later ones. */
import type { ShownFollowUp, ShownIncident } from '../world/incident-io-end.ts'
import type { ShownRow } from '../world/servicenow-end.ts'
import type { World } from '../world/world.ts'

export interface Plot {
  incident?: ShownIncident
  record?: ShownRow
  followUp?: ShownFollowUp
  task?: ShownRow
}

/** Plays the step, sees it arrive, and says what travelled. */
export interface Step {
  name: string
  play: (world: World, plot: Plot) => Promise<string>
}

/** What an earlier step left; a sentence when it did not. */
export const known = <Thing>(thing: Thing | undefined, what: string): Thing => {
  if (thing === undefined) throw new Error(`${what} is missing: an earlier step did not get there`)
  return thing
}
