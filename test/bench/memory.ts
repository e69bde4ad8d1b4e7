/** What is resident after many webhooks, under the flags that ship. Every incident is another one, so nothing can hide in a cache. */
import { startBridge } from './bridge.ts'
import { atMost, beside, type Bench, type Measurement } from './figures.ts'
import { incidentCreated, mustSend } from './load.ts'

const boundMb = 120

export async function memory({ vendors, build, short, say }: Bench): Promise<Measurement> {
  await vendors.forget()
  await vendors.play({})
  const bridge = await startBridge(build, vendors)
  const total = short ? 4000 : 20_000
  const steps = 10
  const series = [{ webhooks: 0, ...bridge.memory() }]
  for (let step = 0; step < steps; step += 1) {
    const first = step * (total / steps)
    await mustSend(bridge, total / steps, index => incidentCreated(first + index, vendors.scenario()))
    series.push({ webhooks: first + total / steps, ...bridge.memory() })
  }
  const { rssMb, peakMb } = bridge.memory()
  say(`${rssMb.toFixed(0)} MB resident, ${peakMb.toFixed(0)} MB at most`)
  await bridge.stop()
  return {
    figures: [
      atMost(`resident after ${total.toLocaleString('en')} webhooks`, rssMb, boundMb, 'MB'),
      beside('the most that was ever resident', `${peakMb.toFixed(0)} MB`),
    ],
    data: series,
  }
}
