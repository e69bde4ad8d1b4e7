/** Many new incidents in one moment, on the limits that ship, with vendors that take their time. Whole jobs must come out, not halves. */
import { startBridge } from './bridge.ts'
import { atLeast, atMost, beside, type Bench, type Measurement } from './figures.ts'
import { incidentCreated, send, type Webhook } from './load.ts'
import { pause } from './process.ts'

const incidents = 300
const latencyMs = 50
const early = { afterSeconds: 12, tickets: 100 }
const allWithinSeconds = 90
/** incident.io sends again after this long; it goes on for days, this bench only as long as it looks. */
const resendMs = [5000, 60_000, 60_000]

export async function burst({ vendors, build, say }: Bench): Promise<Measurement> {
  await vendors.forget()
  await vendors.play({ latencyMs })
  const busy = await startBridge(build, vendors, { shipped: true })
  // From now on the lists hold them too: what a webhook did not bring, the next sweep does.
  await vendors.play({ latencyMs, changedIncidents: incidents })
  await vendors.resetCounts()
  const began = performance.now()
  const secondsSince = () => (performance.now() - began) / 1000
  let stopped = false
  const deliveries = Promise.all(Array.from({ length: incidents }, (_, index) => deliver(incidentCreated(index, vendors.scenario()))))
  async function deliver(webhook: Webhook): Promise<void> {
    for (const wait of [0, ...resendMs]) {
      await pause(wait)
      if (stopped || (await send(busy, webhook)) === 200) return
    }
  }
  const series: { seconds: number, tickets: number }[] = []
  while (series.at(-1)?.tickets !== incidents && secondsSince() < allWithinSeconds * 1.5) {
    await pause(250)
    series.push({ seconds: secondsSince(), tickets: (await vendors.counts()).tickets })
  }
  const counts = await vendors.counts()
  stopped = true
  await busy.stop()
  void deliveries
  const soon = series.filter(({ seconds }) => seconds <= early.afterSeconds).at(-1)?.tickets ?? 0
  const all = series.find(({ tickets }) => tickets === incidents)?.seconds ?? Infinity
  say(`${soon} tickets after ${early.afterSeconds} s, all after ${all.toFixed(1)} s`)
  return {
    figures: [
      atLeast(`${incidents} new incidents at once: tickets after ${early.afterSeconds} s`, soon, early.tickets, 'tickets'),
      atMost(`${incidents} new incidents at once: all tickets stand`, all, allWithinSeconds, 's', 1),
      beside('calls it took (incident.io + ServiceNow)', `${counts.perVendor.incident_io} + ${counts.perVendor.servicenow}`),
    ],
    data: { series, counts },
  }
}
