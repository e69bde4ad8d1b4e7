/**
 * `npm run bench`: measures the built bridge against a stub of both vendors, prints one table, writes bench.json and the plots
 * of docs/. `-- --against COMMIT` builds that commit too and lets both take turns; `-- --only NAME` measures one thing,
 * `-- --short` everything in little. Ends with 1 when a bound is missed.
 */
import { parseArgs } from 'node:util'
import { buildAt, type Build } from './bridge.ts'
import { buildCommit, type OtherBuild } from './builds.ts'
import { burst, overload } from './burst.ts'
import { calls } from './calls.ts'
import { eventLoop } from './event-loop.ts'
import type { Measure, Measurement } from './figures.ts'
import { growth } from './growth.ts'
import { image } from './image.ts'
import { lists } from './lists.ts'
import { memory } from './memory.ts'
import { missedOf, reportPath, tableOf, writeReport } from './report.ts'
import { startUp } from './start.ts'
import { statements } from './statements.ts'
import { throughput } from './throughput.ts'
import { machineWords, startVendors, type Vendors } from './vendors.ts'

const measures: Readonly<Record<string, Measure>> = {
  calls,
  statements,
  throughput,
  start: startUp,
  memory,
  'event-loop': eventLoop,
  image,
  burst,
  lists,
  growth,
}
/** Takes minutes and belongs to no bound. */
const onlyWhenAsked: Readonly<Record<string, Measure>> = { overload }

interface Run {
  readonly vendors: Vendors
  readonly other: Build | null
  readonly short: boolean
}

async function measureAll(
  names: readonly string[],
  { vendors, other, short }: Run,
): Promise<Record<string, Measurement>> {
  const measurements: Record<string, Measurement> = {}
  for (const name of names) {
    const measure = measures[name] ?? onlyWhenAsked[name]
    if (measure === undefined)
      throw new Error(
        `There is no measurement ${name}; there are ${Object.keys({ ...measures, ...onlyWhenAsked }).join(', ')}`,
      )
    const say = (words: string) => process.stderr.write(`${name}: ${words}\n`)
    measurements[name] = await measure({ vendors, build: buildAt('this', process.cwd()), other, short, say }).catch(
      failed,
    )
  }
  return measurements
}

/** One that cannot be taken keeps no other from being taken. */
function failed(error: unknown): Measurement {
  const words = error instanceof Error ? error.message : String(error)
  return {
    figures: [{ name: 'could not be measured', measured: words.split('\n')[0] ?? '', bound: 'a figure', holds: false }],
    data: words,
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      against: { type: 'string' },
      only: { type: 'string', multiple: true },
      short: { type: 'boolean', default: false },
    },
  })
  const other: OtherBuild | null = values.against === undefined ? null : buildCommit(values.against)
  const vendors = await startVendors()
  try {
    const measurements = await measureAll(values.only ?? Object.keys(measures), {
      vendors,
      other: other?.build ?? null,
      short: values.short,
    })
    const report = { machine: machineWords(), at: new Date().toISOString(), measurements }
    writeReport(report)
    process.stdout.write(
      `${report.machine}\n\n${tableOf(report)}\n\nEverything that was measured is in ${reportPath}.\n`,
    )
    process.exitCode = missedOf(report).length === 0 ? 0 : 1
  } finally {
    await vendors.stop()
    other?.remove()
  }
}

await main()
