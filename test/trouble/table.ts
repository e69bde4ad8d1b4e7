/** The one table at the end. */
import type { Figure } from './scenario.ts'

const longest = 70
const cut = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest - 1)}…`)

/** A line per figure, under the name of its scenario; what was not reached is marked. */
export function tableLines(
  played: readonly { readonly name: string; readonly figures: readonly Figure[] }[],
): string[] {
  const rows = played.flatMap(({ name, figures }) =>
    figures.map(figure => [
      name,
      figure.name,
      cut(figure.value.replace(/\s+/g, ' ')),
      figure.wanted,
      figure.wanted === '' ? '' : figure.ok ? 'yes' : 'NO',
    ]),
  )
  const all = [['scenario', 'figure', 'measured', 'wanted', 'ok'], ...rows]
  const widths = [0, 1, 2, 3, 4].map(column => Math.max(...all.map(row => (row[column] ?? '').length)))
  return all.map(row =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
