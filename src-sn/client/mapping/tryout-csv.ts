/** The rows of a try-out as a CSV file. Pure. */
import type { TriedSideBody, TryoutRowBody } from '../../server/contract/home/mapping.ts'

const HEAD = [
  'incident',
  'record_type',
  'title',
  'address',
  'change',
  'template_now',
  'template_would_be',
  'columns',
  'now',
  'would_be',
  'warnings',
]

export function tryoutCsv(rows: readonly TryoutRowBody[]): string {
  return [HEAD, ...rows.map(cellsOf)].map(cells => `${cells.map(quoted).join(',')}\r\n`).join('')
}

function cellsOf(row: TryoutRowBody): string[] {
  const {
    reference,
    follow_up_of: incident,
    title,
    permalink,
    change,
    now_template: now,
    would_template: would,
    columns,
  } = row
  const values = (side: TriedSideBody): string =>
    columns.map(column => `${column}: ${side.values[column] ?? ''}`).join('; ')
  return [
    ...[
      incident || reference,
      incident === '' ? 'incident' : 'follow_up',
      title,
      permalink,
      change,
      now,
      would,
      columns.join(', '),
    ],
    ...[values(row.now), values(row.would), row.would.warnings.join('; ')],
  ]
}

/** A spreadsheet would run a cell that begins so as a formula. */
const FORMULA = /^[=+\-@\t\r]/

function quoted(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
