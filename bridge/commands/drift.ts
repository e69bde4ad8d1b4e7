/** `sync --report drift.csv`: where both sides differ, and which incidents have no ticket and why. Worked out from previews; nothing is written. */
import { csvFile } from '../../src-sn/server/contract/csv.ts'
import { countsOf, type PreviewedTicket, type ShownPreview } from './prospect.ts'

const columns = ['incident', 'ticket', 'template', 'record', 'state', 'column', 'value', 'reason'] as const

/** One cell that differs, or one ticket that is not there. */
export type DriftRow = Readonly<Record<(typeof columns)[number], string>>

/** Of an incident that may not be shown nothing: it is only counted. */
export function driftOf(preview: ShownPreview | null): readonly DriftRow[] {
  if (preview === null) return []
  const { reference, incident, followUps } = preview
  return [rowsOf(reference, 'incident', incident), ...followUps.map(one => rowsOf(reference, one.title, one))].flat()
}

function rowsOf(incident: string, name: string, { template, decision, dryRun: run }: PreviewedTicket): DriftRow[] {
  const [verdict = ''] = decision.split('\n')
  const about = { incident, ticket: name, template: template?.name ?? '', record: run?.linked?.number ?? '' }
  const row = (state: string, more: Partial<DriftRow>): DriftRow => {
    return { ...about, state, column: '', value: '', reason: '', ...more }
  }
  if (template === null) return [row('without ticket', { reason: verdict })]
  if (run === null) return [row('not compared', { reason: 'The ticket is in Jira.' })]
  const warnings = run.findings.map(({ column, problem }) => row('warning', { column, reason: problem }))
  const { would, reason, linked } = run
  if (linked === null) return [row(would === 'nothing' ? 'without ticket' : 'missing', { reason }), ...warnings]
  if (would === 'nothing' && reason !== '') return [row('left alone', { reason }), ...warnings]
  const cells = (state: string, values: typeof run.values) =>
    Object.entries(values).map(([column, value]) => row(state, { column, value }))
  return [...cells('differs', run.values), ...cells('kept', run.kept), ...warnings]
}

/** A row for each difference, as CSV. `value` is what incident.io says: a run would write it where the state is `differs`, and not where it is `kept`. */
export const driftFile = (rows: readonly DriftRow[]): string => csvFile(columns, rows)

/** How many rows of each state, and of those without ticket the reasons, the most frequent first. */
export function driftWords(file: string, rows: readonly DriftRow[]): string[] {
  const without = rows.filter(({ state }) => state === 'without ticket')
  const states = frequencies(rows.map(({ state }) => state)).map(([state, count]) => `${state} ${count}`)
  return [
    `${file}: ${states.length === 0 ? 'no difference' : states.join(', ')}.`,
    ...frequencies(without.map(({ reason }) => reason)).map(
      ([reason, count]) => `  ${count} without ticket: ${reason}`,
    ),
  ]
}

const frequencies = (words: readonly string[]): [string, number][] =>
  Object.entries(countsOf(words.map(kind => ({ kind })))).sort(([, one], [, other]) => other - one)
