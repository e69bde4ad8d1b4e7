/** Plays the story and collects what became of each step; the first that fails ends it. */
import type { StepResult, Verdict } from './report.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { story } from './story.ts'
import type { Plot, Step } from './step.ts'
import type { World } from '../world/world.ts'

const playStep = async ({ name, play }: Step, world: World, plot: Plot): Promise<StepResult> => {
  const start = Date.now()
  const seconds = (): number => Math.round((Date.now() - start) / 100) / 10
  try {
    const says = await play(world, plot)
    return { step: name, ok: true, says, seconds: seconds() }
  } catch (error) {
    return { step: name, ok: false, says: error instanceof Error ? error.message : String(error), seconds: seconds() }
  }
}

/** `report` gets each step as soon as it is over. */
export async function playStory(world: World, report: (result: StepResult) => void): Promise<Verdict> {
  const plot: Plot = {}
  const steps: StepResult[] = []
  const ticket = (): string | null => (plot.record === undefined ? null : valueOf(plot.record, 'number'))
  for (const step of story) {
    const result = await playStep(step, world, plot)
    steps.push(result)
    report(result)
    if (!result.ok) return { ok: false, ticket: ticket(), steps, failed: step.name, error: result.says }
  }
  return { ok: true, ticket: ticket(), steps }
}
