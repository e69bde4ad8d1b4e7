/** The score of each room on the screen, and the report in the schema of https://github.com/stryker-mutator/mutation-testing-elements. */
import { writeFileSync } from 'node:fs'
import { rooms } from './rooms.ts'
import type { Mutant } from './sandbox.ts'

export interface Judged {
  readonly mutant: Mutant
  readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage'
  readonly killedBy?: string | undefined
}

const isFound = ({ status }: Judged): boolean => status === 'Killed' || status === 'Timeout'

export function writeReport(judged: readonly Judged[], all: readonly Mutant[], path: string | undefined): void {
  for (const { mutant, status } of judged.filter(each => !isFound(each))) {
    const { file, location, mutator, replacement } = mutant
    const text = replacement.replace(/\s+/g, ' ').slice(0, 100)
    console.log(`${status} ${file}:${location.start.line}:${location.start.column} ${mutator} -> ${text}`)
  }
  for (const { name } of rooms) {
    const own = judged.filter(({ mutant }) => mutant.room === name)
    if (own.length === 0) continue
    const found = own.filter(isFound).length
    const [low, high] = wilson(found, own.length)
    const total = all.filter(({ room }) => room === name).length
    console.log(
      `${name}: ${percent(found / own.length)} of ${own.length} (of ${total}), 95 %: ${percent(low)} to ${percent(high)}`,
    )
  }
  if (path !== undefined) writeFileSync(path, `${JSON.stringify(toReport(judged))}\n`)
}

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`

/** The interval in which the share of all lies with a certainty of 95 %, by Wilson's score. */
export function wilson(found: number, count: number): [number, number] {
  const z = 1.96
  const share = found / count
  const middle = share + (z * z) / (2 * count)
  const spread = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count))
  const scale = 1 + (z * z) / count
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)]
}

/** Without the text of the sources: they are in the repository. */
function toReport(judged: readonly Judged[]): object {
  const files: Record<string, { language: string; source: string; mutants: object[] }> = {}
  for (const { mutant, status, killedBy } of judged) {
    const { id, file, mutator, replacement, location } = mutant
    const own = (files[file] ??= { language: 'typescript', source: '', mutants: [] })
    own.mutants.push({
      id,
      mutatorName: mutator,
      replacement: replacement.slice(0, 200),
      location,
      status,
      ...(killedBy === undefined ? {} : { statusReason: killedBy }),
    })
  }
  return { schemaVersion: '2', thresholds: { high: 85, low: 85 }, files }
}
