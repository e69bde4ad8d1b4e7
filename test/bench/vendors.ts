/** The stub's other end: starts it, sends it the scenario, and reads what it was asked. */
import { readFileSync } from 'node:fs'
import type { Counts } from './stub/counts.ts'
import { baseMs, plainScenario, type Scenario } from './stub/scenario.ts'
import { start, until } from './process.ts'

/** What the app holds, and how many ids it was asked to compare. */
export interface AppCounts {
  readonly tickets: number
  readonly compared: number
}

export interface Vendors {
  readonly url: string
  scenario(): Scenario
  /** Everything that is not given is as in `plainScenario`. */
  play(scenario: Partial<Scenario>): Promise<void>
  /** Both vendors are empty again, and counting starts again. */
  forget(): Promise<void>
  counts(): Promise<Counts & AppCounts>
  resetCounts(): Promise<void>
  stop(): Promise<void>
}

export async function startVendors(): Promise<Vendors> {
  const child = start(['--import', 'tsx', 'test/bench/stub/main.ts'], { BENCH_BASE_MS: String(baseMs) }, process.cwd())
  const url = await until('the stub to start', 20_000, () => {
    if (child.hasEnded()) throw new Error(`The stub ended:\n${child.output()}`)
    return /"url":"([^"]+)"/.exec(child.output())?.[1] ?? null
  })
  let played: Scenario = plainScenario
  const post = async (path: string, body = '{}') => {
    const answer = await fetch(`${url}/control/${path}`, { method: 'POST', body })
    if (!answer.ok) throw new Error(`The stub answered ${answer.status} to ${path}`)
  }
  return {
    url,
    scenario: () => played,
    play: async scenario => {
      played = { ...plainScenario, ...scenario }
      await post('scenario', JSON.stringify(scenario))
    },
    forget: async () => {
      await post('forget')
      await post('reset')
    },
    counts: async () => (await (await fetch(`${url}/control/counts`)).json()) as Counts & AppCounts,
    resetCounts: () => post('reset'),
    stop: () => child.stop(),
  }
}

/** For the heading of the table. */
export const machineWords = (): string => {
  const model = /^model name\s*:\s*(.+)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1] ?? 'unknown processor'
  return `${model}, Node ${process.version}`
}
