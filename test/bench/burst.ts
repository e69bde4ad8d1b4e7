/** Many new incidents in one moment, on the limits that ship, with vendors that take their time. Whole jobs must come out, not halves. */
import { startBridge } from './bridge.ts'
import { atLeast, atMost, beside, type Bench, type Figure, type Measurement } from './figures.ts'
import { incidentCreated, send } from './load.ts'
import { pause } from './process.ts'
import type { Counts } from './stub/counts.ts'

const latencyMs = 50
const early = { afterSeconds: 12, tickets: 100 }
/** incident.io sends again after a while; it goes on for days, this bench only as long as it looks. */
const resendMs = [5000, 60_000, 60_000]

/** What the issue asks for. */
export async function burst(bench: Bench): Promise<Measurement> {
  const played = await play(bench, 300, 135)
  return {
    figures: [
      atLeast(
        `300 new incidents at once: tickets after ${early.afterSeconds} s`,
        played.soon,
        early.tickets,
        'tickets',
      ),
      ...figuresOf(300, played, 90),
    ],
    data: played,
  }
}

/** Ten times as many, for docs/capacity.md: more than the bridge lets wait, so most deliveries are refused at first. Only when asked for. */
export async function overload(bench: Bench): Promise<Measurement> {
  const played = await play(bench, 3000, 600)
  return {
    figures: [...figuresOf(3000, played, 600), beside('deliveries that were refused', String(played.refused))],
    data: played,
  }
}

interface Played {
  readonly soon: number
  readonly allSeconds: number
  readonly refused: number
  readonly peakMb: number
  readonly counts: Counts
  readonly series: readonly { readonly seconds: number; readonly tickets: number }[]
}

const figuresOf = (incidents: number, { allSeconds, counts, peakMb }: Played, withinSeconds: number): Figure[] => [
  atMost(`${incidents} new incidents at once: all tickets stand`, allSeconds, withinSeconds, 's', 1),
  beside(
    'its calls (incident.io + ServiceNow), most at once',
    `${counts.perVendor.incident_io} + ${counts.perVendor.servicenow}, ${counts.mostAtOnce.incident_io} + ${counts.mostAtOnce.servicenow}`,
  ),
  beside('its peak of resident memory', `${peakMb.toFixed(0)} MB`),
]

async function play({ vendors, build, say }: Bench, incidents: number, limitSeconds: number): Promise<Played> {
  await vendors.forget()
  await vendors.play({ latencyMs })
  const bridge = await startBridge(build, vendors, { shipped: true })
  // From now on the lists hold them too: what a webhook did not bring, the next sweep does.
  await vendors.play({ latencyMs, changedIncidents: incidents })
  await vendors.resetCounts()
  const began = performance.now()
  let [stopped, refused] = [false, 0]
  async function deliver(incident: number): Promise<void> {
    const webhook = incidentCreated(incident, vendors.scenario())
    for (const wait of [0, ...resendMs]) {
      await pause(wait)
      if (stopped || (await send(bridge, webhook)) === 200) return
      refused += 1
    }
  }
  for (let incident = 0; incident < incidents; incident += 1) void deliver(incident)
  const series: { seconds: number; tickets: number }[] = []
  const secondsSince = () => (performance.now() - began) / 1000
  while (series.at(-1)?.tickets !== incidents && secondsSince() < limitSeconds) {
    await pause(250)
    series.push({ seconds: secondsSince(), tickets: (await vendors.counts()).tickets })
  }
  const counts = await vendors.counts()
  const { peakMb } = bridge.memory()
  stopped = true
  await bridge.stop()
  const soon = series.filter(({ seconds }) => seconds <= early.afterSeconds).at(-1)?.tickets ?? 0
  const allSeconds = series.find(({ tickets }) => tickets === incidents)?.seconds ?? Infinity
  say(`${soon} tickets after ${early.afterSeconds} s, all after ${allSeconds.toFixed(1)} s`)
  return { soon, allSeconds, refused, peakMb, counts, series }
}
