/** `npm run demo`: the whole loop on this machine, to look at and to play with. With --once: a story, checked, one line of JSON last, and an exit code. */
import { Command } from 'commander'
import { playStory } from './play.ts'
import { stepLine, verdictLine, whereToClick } from './report.ts'
import type { Verdict } from './report.ts'
import { openStage } from './stage/stage.ts'
import type { Stage } from './stage/stage.ts'
import { updateSetOfBuild } from '../world/update-set.ts'
import { startWorld } from '../world/world.ts'
import type { World } from '../world/world.ts'

const { once, updateSet } = new Command()
  .name('demo')
  .description(
    'Starts a ServiceNow instance with the built app, an incident.io and the bridge on loopback, and shows both sides on one page',
  )
  .option(
    '--once',
    'play one incident through them, print one line of JSON and exit: 0 when every step arrived, else 1',
  )
  .option('--update-set', 'install the app as an update set, as an admin would, instead of the build')
  .parse()
  .opts<{ once?: true; updateSet?: true }>()

/** Held in an object: the signal handlers must see what the start has reached. */
const held: { world: World | null; stage: Stage | null } = { world: null, stage: null }
let ending: Promise<void> | null = null
const end = (code: number): Promise<void> => {
  ending ??= Promise.resolve(held.stage?.stop())
    .then(() => held.world?.stop())
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

/** Whether it started. */
const start = async (): Promise<Verdict | null> => {
  const installed = updateSet === true ? updateSetOfBuild() : null
  if (once === true) console.log('Starting a ServiceNow instance, an incident.io and the bridge ...')
  try {
    held.world = await startWorld({
      instance: { scheduleScale: 1, ...(installed === null ? {} : { app: null, updateSet: installed.file }) },
    })
    return null
  } catch (error) {
    return startFailed(error)
  } finally {
    installed?.remove()
  }
}

const complain = ({ failed, error }: Verdict): void => {
  console.error(`\nThe step "${failed}" failed: ${error}`)
  if (held.world !== null) console.error(`\nThe end of the bridge's log:\n${held.world.bridge.output()}`)
}

const playOnce = async (world: World | null, failed: Verdict | null): Promise<void> => {
  const verdict =
    failed ?? (world === null ? startFailed('') : await playStory(world, result => console.log(stepLine(result))))
  if (!verdict.ok) complain(verdict)
  if (ending === null) console.log(verdictLine(verdict))
  await end(verdict.ok ? 0 : 1)
}

const failed = await start()
if (once === true) await playOnce(held.world, failed)
else if (failed !== null || held.world === null) {
  if (failed !== null) complain(failed)
  await end(1)
} else {
  held.stage = await openStage(held.world)
  console.log(whereToClick(held.stage.url))
}
