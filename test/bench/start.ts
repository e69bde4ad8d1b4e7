/** What a start costs: CPU until the first answer, and what `--help` loads. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { flagsOf, startBridge, untilAnswer, type Build } from './bridge.ts'
import { atMost, beside, median, spread, type Bench, type Measurement } from './figures.ts'
import { childrenCpuSeconds } from './process.ts'
import type { Vendors } from './vendors.ts'

const boundSeconds = 0.5
/** Node alone takes a third of it. */
const helpBoundSeconds = 0.2

export async function startUp({ vendors, build, other, short }: Bench): Promise<Measurement> {
  await vendors.play({})
  const times = short ? 3 : 9
  const builds = other === null ? [build] : [build, other]
  const cpu = builds.map(() => [] as number[])
  const wall = builds.map(() => [] as number[])
  for (let time = 0; time < times; time += 1) {
    for (const [index, one] of builds.entries()) {
      const started = await startOnce(one, vendors)
      cpu[index]?.push(started.cpuSeconds)
      wall[index]?.push(started.seconds)
    }
  }
  const help = Array.from({ length: times }, () => helpSeconds(build))
  return {
    figures: [
      atMost('CPU from start to the first answer', median(cpu[0] ?? []), boundSeconds, 's', 2),
      ...builds.map((one, index) => beside(`CPU of the start, ${one.name}`, `${spread(cpu[index] ?? [], 2)} s`)),
      ...builds.map((one, index) =>
        beside(`wall clock of the start, ${one.name}`, `${spread(wall[index] ?? [], 2)} s`),
      ),
      atMost('CPU of --help', median(help), helpBoundSeconds, 's', 2),
    ],
    data: { builds: builds.map(one => one.name), cpu, wall, help },
  }
}

async function startOnce(build: Build, vendors: Vendors): Promise<{ cpuSeconds: number; seconds: number }> {
  const began = performance.now()
  const bridge = await startBridge(build, vendors, { shipped: true, begun: true })
  await untilAnswer(bridge, '/health/live')
  const figures = { cpuSeconds: bridge.cpuSeconds(), seconds: (performance.now() - began) / 1000 }
  await bridge.stop()
  return figures
}

function helpSeconds(build: Build): number {
  const before = childrenCpuSeconds()
  spawnSync(process.execPath, [...flagsOf(build.root), join(build.root, 'dist/bridge/main.js'), '--help'])
  return childrenCpuSeconds() - before
}
