/**
 * How many new incidents the bridge brings to ServiceNow in a second of its own CPU time, beside another commit. Both run the
 * whole time and take turns on the same stub: what else the machine does meets both alike.
 */
import { startBridge, type Bridge } from './bridge.ts'
import { atLeast, beside, median, spread, type Bench, type Figure, type Measurement } from './figures.ts'
import { incidentCreated, mustSend, ticketCreated } from './load.ts'

/** Issue 8: at least this many times the incidents of commit 5d0773d. */
const wantedRatio = 1.9

interface Rounds {
  readonly bridge: Bridge
  readonly rates: number[]
}

export async function throughput(bench: Bench): Promise<Measurement> {
  const plain = await alternate(bench, false)
  const linked = await alternate(bench, true)
  return {
    figures: [
      ...figuresOf('new incidents per CPU second', plain, wantedRatio),
      ...figuresOf('the same with a link', linked, null),
    ],
    data: { plain, linked },
  }
}

/** Build name to incidents per CPU second, round by round. */
type Rates = Record<string, number[]>

async function alternate(bench: Bench, link: boolean): Promise<Rates> {
  const { vendors, build, other, short } = bench
  await vendors.forget()
  await vendors.play({ link })
  const builds = other === null ? [build] : [build, other]
  const rounds: Rounds[] = []
  for (const one of builds) rounds.push({ bridge: await startBridge(one, vendors), rates: [] })
  let incident = 0
  const run = async ({ bridge, rates }: Rounds, count: number) => {
    const first = incident
    incident += count
    rates.push(await rateOf(bridge, vendors.scenario(), first, count, link))
  }
  // Machine code is made in the first few hundred.
  for (const one of rounds) await run(one, short ? 300 : 800)
  for (const one of rounds) one.rates.pop()
  for (let round = 0; round < (short ? 3 : 10); round += 1) {
    for (const one of rounds) await run(one, short ? 300 : 600)
    bench.say(
      rounds.map(({ bridge, rates }) => `${bridge.build.name} ${(rates.at(-1) ?? 0).toFixed(0)}`).join(', ') +
        (link ? ' with links' : ''),
    )
  }
  for (const { bridge } of rounds) await bridge.stop()
  return Object.fromEntries(rounds.map(({ bridge, rates }) => [bridge.build.name, rates]))
}

async function rateOf(
  bridge: Bridge,
  scenario: Parameters<typeof incidentCreated>[1],
  first: number,
  count: number,
  link: boolean,
): Promise<number> {
  const before = bridge.cpuSeconds()
  await mustSend(bridge, count, index => incidentCreated(first + index, scenario))
  if (link && bridge.build.isOld) await mustSend(bridge, count, index => ticketCreated(first + index))
  return count / (bridge.cpuSeconds() - before)
}

function figuresOf(name: string, rates: Rates, wanted: number | null): Figure[] {
  const each = Object.entries(rates).map(([build, numbers]) => beside(`${name}, ${build}`, spread(numbers)))
  const [ours = [], theirs] = Object.values(rates)
  if (theirs === undefined) return each
  // Round by round, because what else the machine does changes from one to the next.
  const ratio = median(ours.map((rate, round) => rate / (theirs[round] ?? rate)))
  return [
    ...each,
    wanted === null ? beside(`${name}, ratio`, ratio.toFixed(2)) : atLeast(`${name}, ratio`, ratio, wanted, 'times', 2),
  ]
}
