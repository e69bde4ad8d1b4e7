/**
 * How long the bridge's one thread keeps others waiting while it has all the work it can take. Inside: the histogram of
 * prom-client (`nodejs_eventloop_lag_p99_seconds`), which starts again with each reading. Outside: probes of /health/live.
 */
import { secrets, startBridge, type Bridge } from './bridge.ts'
import { atMost, beside, median, percentile, type Bench, type Measurement } from './figures.ts'
import { incidentCreated, sendAll } from './load.ts'
import { pause } from './process.ts'

const boundMs = 50
const probeEveryMs = 20

export async function eventLoop({ vendors, build, short }: Bench): Promise<Measurement> {
  await vendors.forget()
  await vendors.play({})
  const bridge = await startBridge(build, vendors)
  const scenario = vendors.scenario()
  const windows: number[] = []
  const probes: number[] = []
  let stopped = false
  const load = sendAll(bridge, index => (stopped ? null : incidentCreated(index, scenario)))
  // The first second compiles; its delays are those of a start, not of saturation.
  await pause(1500)
  await lagMs(bridge)
  const probing = (async () => {
    while (!stopped) {
      probes.push(await probe(bridge))
      await pause(probeEveryMs)
    }
  })()
  for (let window = 0; window < (short ? 3 : 8); window += 1) {
    await pause(2000)
    windows.push(await lagMs(bridge))
  }
  stopped = true
  await Promise.all([load, probing])
  await bridge.stop()
  const inside = windows.filter(window => !Number.isNaN(window))
  const outside = percentile(probes, 0.99)
  return {
    figures: [
      ...(inside.length > 0
        ? [
            atMost('event-loop delay p99, inside (median of windows)', median(inside), boundMs, 'ms'),
            beside('its worst window of 2 s', `${Math.max(...inside).toFixed(0)} ms`),
          ]
        : []),
      inside.length > 0
        ? beside('/health/live beside the load, p99', `${outside.toFixed(0)} ms`)
        : atMost('/health/live beside the load, p99', outside, boundMs, 'ms'),
    ],
    data: { windows, probes: { median: median(probes), p99: outside, count: probes.length } },
  }
}

async function lagMs(bridge: Bridge): Promise<number> {
  const answer = await fetch(`${bridge.url}/metrics`, { headers: { authorization: `Bearer ${secrets.metrics}` } })
  const text = await answer.text()
  return Number(/^nodejs_eventloop_lag_p99_seconds (\S+)/m.exec(text)?.[1] ?? NaN) * 1000
}

async function probe(bridge: Bridge): Promise<number> {
  const began = performance.now()
  await (await fetch(`${bridge.url}/health/live`)).text()
  return performance.now() - began
}
