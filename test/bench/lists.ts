/**
 * A sweep over very many incidents of an account with many large fields: one page of 250 of them is 100 MB. The bridge must
 * come to the end, whatever the size, and never hold more than a piece.
 */
import { startBridge } from './bridge.ts'
import { atMost, beside, type Bench, type Measurement } from './figures.ts'
import { pause } from './process.ts'
import { incidentBody } from './stub/bodies.ts'

const boundMb = 200
const size = { fields: 60, options: 50 }

export async function lists({ vendors, build, short, say }: Bench): Promise<Measurement> {
  const changedIncidents = short ? 2000 : 20_000
  await vendors.forget()
  await vendors.play({ ...size, changedIncidents, inSync: true })
  const env = { INCIDENT_IO_REQUESTS_PER_MINUTE: '0', LOG_LEVEL: 'info' }
  const bridge = await startBridge(build, vendors, { shipped: true, env, begun: true })
  const began = performance.now()
  const seconds = () => (performance.now() - began) / 1000
  const series: { seconds: number; rssMb: number }[] = []
  const limit = short ? 120 : 600
  const hasSwept = () => /"msg":"sweep (done|failed)"/.test(bridge.output())
  while (!hasSwept() && !bridge.hasEnded() && seconds() < limit) {
    await pause(500)
    series.push({ seconds: seconds(), rssMb: bridge.memory().rssMb })
  }
  const line =
    bridge
      .output()
      .split('\n')
      .find(one => /"msg":"sweep (done|failed)"/.test(one)) ?? 'no line of the sweep'
  const tookSeconds = seconds()
  const { peakMb } = bridge.memory()
  const cpuSeconds = bridge.cpuSeconds()
  const counts = await vendors.counts()
  await bridge.stop()
  say(line)
  const ended = line.includes('"msg":"sweep done"') && counts.compared >= changedIncidents
  return {
    figures: [
      {
        name: `sweep over ${changedIncidents.toLocaleString('en')} incidents of ${size.fields} fields x ${size.options} options`,
        measured: ended ? `ends after ${tookSeconds.toFixed(0)} s` : 'does not end',
        bound: 'ends',
        holds: ended,
      },
      atMost('its peak of resident memory', peakMb, boundMb, 'MB'),
      beside(
        'its CPU, and its calls',
        `${cpuSeconds.toFixed(0)} s, ${counts.perVendor.incident_io} + ${counts.perVendor.servicenow}`,
      ),
    ],
    data: {
      line,
      incidentBytes: incidentBody(1, vendors.scenario()).length,
      tookSeconds,
      cpuSeconds,
      peakMb,
      series,
      counts,
    },
  }
}
