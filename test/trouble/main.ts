/** `npm run trouble`: the built bridge between both ends, in trouble; one table of figures, and an exit code. */
import { Command } from 'commander'
import { blackHoles } from './black-holes.ts'
import { bulk } from './bulk.ts'
import { bridgeDown } from './bridge-down.ts'
import { changingLists } from './changing-lists.ts'
import { clockSteps } from './clock-steps.ts'
import { deletions } from './deletions.ts'
import { crashPoints } from './crash-points.ts'
import { crashPointsJira } from './crash-points-jira.ts'
import { crashPointsSweep } from './crash-points-sweep.ts'
import { duplicates } from './duplicates.ts'
import { forged } from './edges-forged.ts'
import { frozen } from './frozen.ts'
import { malformed } from './edges-malformed.ts'
import { slow } from './edges-slow.ts'
import { missingIndex } from './missing-index.ts'
import { orders } from './orders.ts'
import { outage } from './outage.ts'
import { replicas } from './replicas.ts'
import { restored } from './restored.ts'
import { slowVendors } from './slow-vendors.ts'
import { sabotaged } from './sabotaged.ts'
import { storm } from './storm.ts'
import type { Figure, Scenario, Size } from './scenario.ts'
import { tableLines } from './table.ts'
import { thousand } from './thousand.ts'
import { uncounted } from './actors/kinds.ts'
import { upgrade } from './upgrade.ts'

/** In the order in which they are played. */
const scenarios: readonly Scenario[] = [
  storm,
  outage,
  bridgeDown,
  replicas,
  frozen,
  slowVendors,
  blackHoles,
  clockSteps,
  changingLists,
  deletions,
  bulk,
  upgrade,
  restored,
  missingIndex,
  thousand,
  orders,
  crashPoints,
  crashPointsSweep,
  crashPointsJira,
  duplicates,
  forged,
  malformed,
  slow,
  sabotaged,
]

/** Strangers alone send something there. */
const withoutPeople = [forged, malformed, slow].map(({ name }) => name)

const { only, short } = new Command()
  .name('trouble')
  .description(
    'Crashes, outages, floods and forgeries against the built bridge and both ends on loopback; TROUBLE_SEED repeats a run',
  )
  .option('--only <name>', `one scenario: ${scenarios.map(({ name }) => name).join(', ')}`)
  .option('--short', 'the short form of each')
  .parse()
  .opts<{ only?: string; short?: true }>()

const chosen = scenarios.filter(({ name }) => only === undefined || name === only)
if (chosen.length === 0) {
  console.error(`There is no scenario ${only}; known: ${scenarios.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}
const size: Size = short === true ? 'short' : 'full'

/** A scenario that breaks is a figure that was not reached; the others still run. */
async function play({ name, run }: Scenario): Promise<Figure[]> {
  const began = Date.now()
  try {
    const figures = await run(size, console.log)
    return withoutPeople.includes(name) ? figures : [...figures, ...uncounted(figures)]
  } catch (error) {
    if (error instanceof Error) console.log(error.stack, error.cause ?? '')
    return [
      { name: 'broke', value: error instanceof Error ? error.message : String(error), wanted: 'to end', ok: false },
    ]
  } finally {
    console.log(`${name}: ${Math.round((Date.now() - began) / 1000)} s`)
  }
}

const played: { name: string; figures: Figure[] }[] = []
for (const scenario of chosen) played.push({ name: scenario.name, figures: await play(scenario) })
console.log(`\n${tableLines(played).join('\n')}`)
process.exit(played.every(({ figures }) => figures.every(({ ok }) => ok)) ? 0 : 1)
