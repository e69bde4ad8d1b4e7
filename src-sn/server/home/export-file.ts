/** The bytes of an export: the only place where they are made. Moments are in UTC and the order is the story's, so the same lines are the same bytes. */
import { csvFile } from '../contract/csv.ts'
import type { StoryLine } from '../contract/home/find.ts'

export type ExportFormat = 'csv' | 'json'

/** A line, and which incident or follow-up it is about. */
export interface ExportLine {
  readonly about: string
  readonly line: StoryLine
}

export interface ExportRange {
  /** What was asked for: the reference of one incident, '' for all. */
  readonly about: string
  /** RFC 3339 in UTC, '' for no bound. */
  readonly from: string
  readonly until: string
  readonly filter: string
}

const COLUMNS = [
  'time_servicenow',
  'time_incident_io',
  'about',
  'side',
  'who',
  'what',
  'outcome',
  'why',
  'code',
  'answer',
  'changes',
  'row',
] as const

/** `digest`: SHA-256 of a text in hexadecimal digits. */
export function fileOf(
  format: ExportFormat,
  range: ExportRange,
  lines: readonly ExportLine[],
  hidden: number,
  digest: (text: string) => string,
): string {
  if (format === 'csv') return csvFile(COLUMNS, lines.map(toObject))
  const story = lines.map(toObject)
  const counts = { lines: lines.length, private: hidden }
  return `${JSON.stringify({ range, counts, sha256_of_story: digest(JSON.stringify(story)), story }, null, 2)}\n`
}

function toObject({ about, line }: ExportLine): Record<(typeof COLUMNS)[number], string> {
  return {
    time_servicenow: line.at,
    time_incident_io: line.at_incident_io,
    about,
    side: line.side,
    who: line.who || 'the sync',
    what: line.what,
    outcome: line.outcome,
    why: line.why,
    code: line.code,
    answer: line.answer,
    changes: line.changes.map(change => `${change.column}: ${change.old} -> ${change.new}`).join('; '),
    row: `${line.row.table}/${line.row.sys_id}`,
  }
}
