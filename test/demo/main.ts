/** `npm run demo`: the whole loop on this machine, played aloud. With --once: checked, one line of JSON last, and an exit code. */
import { Command } from 'commander'
import { playStory } from './play.ts'
import { addresses, stepLine, verdictLine } from './report.ts'
import type { Verdict } from './report.ts'
import { updateSetOfBuild } from '../world/update-set.ts'
import { startWorld } from '../world/world.ts'
import type { World } from '../world/world.ts'

const { once, updateSet } = new Command()
  .name('demo')
  .description(
    'Starts a ServiceNow instance with the built app, an incident.io and the bridge on loopback, and plays one incident through them',
  )
  .option('--once', 'play, print one line of JSON and exit: 0 when every step arrived, else 1')
  .option('--update-set', 'install the app as an update set, as an admin would, instead of the build')
  .parse()
  .opts<{ once?: true; updateSet?: true }>()

/** Held in an object: the signal handlers must see what the start has reached. */
const stage: { world: World | null } = { world: null }
let ending: Promise<void> | null = null
const end = (code: number): Promise<void> => {
  ending ??= (stage.world?.stop() ?? Promise.resolve())
    .catch((error: unknown) => console.error(error instanceof Error ? error.message : error))
    .then(() => process.exit(code))
  return ending
}
// A second Ctrl-C finds the end under way already. What is still starting ends with this process.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(0))

const startFailed = (error: unknown): Verdict => ({
  ok: false,
  ticket: null,
  steps: [],
  failed: 'start',
  error: error instanceof Error ? error.message : String(error),
})

const play = async (): Promise<Verdict> => {
  const installed = updateSet === true ? updateSetOfBuild() : null
  console.log('Starting a ServiceNow instance, an incident.io and the bridge ...')
  try {
    stage.world = await startWorld({
      instance: { scheduleScale: 1, ...(installed === null ? {} : { app: null, updateSet: installed.file }) },
    })
  } catch (error) {
    return startFailed(error)
  } finally {
    installed?.remove()
  }
  return playStory(stage.world, result => console.log(stepLine(result)))
}

const verdict = await play()
const { world } = stage
if (!verdict.ok) {
  console.error(`\nThe step "${verdict.failed}" failed: ${verdict.error}`)
  if (world !== null) console.error(`\nThe end of the bridge's log:\n${world.bridge.output()}`)
}
if (once === true) {
  if (ending === null) console.log(verdictLine(verdict))
  await end(verdict.ok ? 0 : 1)
} else if (verdict.ok && world !== null) {
  console.log(addresses(world))
} else {
  await end(1)
}
