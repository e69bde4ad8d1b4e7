/** What a run came to, in words that are safe to log: counts and verdicts, no names and no text of incidents. */
import type { IssueOutcome } from '../destinations/jira/issue.ts'
import type { DocumentAnswer, RowAnswer, RowOutcome } from './ports.ts'

export interface SyncOutcome {
  /**
   * in_sync: something was written. unchanged: the rows said it all. skipped: no ticket, the row says why.
   * stale: a newer run was faster. ignored: nothing is recorded.
   */
  readonly outcome: 'in_sync' | 'unchanged' | 'skipped' | 'stale' | 'ignored'
  readonly detail: string
}

/** Everything ServiceNow answered in one run, and what became of tickets in Jira. */
interface RunResults {
  readonly answers: readonly DocumentAnswer[]
  readonly issues: readonly IssueOutcome[]
}

const written: readonly RowOutcome[] = ['applied', 'pending']

/** One word and one sentence for a whole run. */
export function describeRun({ answers, issues }: RunResults): SyncOutcome {
  const incident = answers.at(-1)?.rows[0]
  if (incident?.outcome === 'stale')
    return { outcome: 'stale', detail: 'The row holds a newer version; that run covers the rest.' }
  const rows = answers.flatMap(answer => answer.rows)
  const followUps = rows.filter(row => row.recordType === 'follow_up')
  const notes = answers.reduce((sum, answer) => sum + answer.notes.stored, 0)
  const counts = `follow-ups: ${idsOf(followUps)}, written: ${idsOf(followUps.filter(isWritten))}; notes stored: ${notes}`
  const detail = `Incident ${incident?.outcome ?? 'not answered'}; ${counts}${describeFailed(answers)}${describeIssues(issues)}.`
  if (incident === undefined || incident.template === '')
    return { outcome: 'skipped', detail: `No ticket; the reason is on the row. ${detail}` }
  const wrote = rows.some(isWritten) || notes > 0 || issues.includes('written')
  return { outcome: wrote ? 'in_sync' : 'unchanged', detail }
}

const isWritten = (row: RowAnswer): boolean => written.includes(row.outcome)

const idsOf = (rows: readonly RowAnswer[]): number => new Set(rows.map(row => row.externalId)).size

/** What the app could not write stands on its list of failed tickets. */
function describeFailed(answers: readonly DocumentAnswer[]): string {
  const failed = answers.at(-1)?.rows.filter(row => row.outcome === 'failed').length ?? 0
  return failed === 0 ? '' : `; failed: ${failed}`
}

function describeIssues(issues: readonly IssueOutcome[]): string {
  const count = (outcome: IssueOutcome) => issues.filter(one => one === outcome).length
  return issues.length === 0
    ? ''
    : `; issues in Jira: ${issues.length}, written: ${count('written')}, failed: ${count('failed')}`
}
