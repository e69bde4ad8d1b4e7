/** One table for people, one file for programs. */
import { writeFileSync } from 'node:fs'
import type { Figure, Measurement } from './figures.ts'

export interface Report {
  readonly machine: string
  readonly at: string
  readonly measurements: Readonly<Record<string, Measurement>>
}

/** Git ignores it: figures of one machine and one moment. */
export const reportPath = 'bench.json'

export const writeReport = (report: Report): void => writeFileSync(reportPath, `${JSON.stringify(report, null, 2)}\n`)

const wordOf = ({ bound, holds }: Figure): string => (bound === '' ? '' : holds ? 'holds' : 'MISSED')

/** As Markdown, so that it can go into docs/capacity.md as it is. */
export function tableOf({ measurements }: Report): string {
  const rows = Object.values(measurements).flatMap(({ figures }) =>
    figures.map(figure => [figure.name, figure.measured, figure.bound, wordOf(figure)]),
  )
  const all = [['what', 'measured', 'required', ''], ...rows]
  const widths = [0, 1, 2, 3].map(column => Math.max(...all.map(row => (row[column] ?? '').length), 3))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(all[0] ?? []), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

export const missedOf = ({ measurements }: Report): Figure[] =>
  Object.values(measurements).flatMap(({ figures }) => figures.filter(({ bound, holds }) => bound !== '' && !holds))
