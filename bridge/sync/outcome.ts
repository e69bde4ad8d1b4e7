/** What a run came to, in words that are safe to log: counts and verdicts, no names and no text of incidents. */
import type { IssueOutcome } from './issue.ts'
import type { Upserted } from './upsert.ts'

export interface SyncOutcome {
  /**
   * in_step: something was written. unchanged: the rows said it all. skipped: no ticket, the row says why.
   * stale: a newer run was faster. ignored: nothing is recorded.
   */
  readonly outcome: 'in_step' | 'unchanged' | 'skipped' | 'stale' | 'ignored'
  readonly detail: string
}

/** What one run did, before it is put in words. */
export interface RunResults {
  readonly incident: Upserted
  readonly followUps: readonly Upserted[]
  readonly notesWritten: number
  /** Tickets in Jira. */
  readonly issues: readonly IssueOutcome[]
}

/** One word and one sentence for a whole run. */
export function describeRun({ incident, followUps, notesWritten, issues }: RunResults): SyncOutcome {
  const followUpsWritten = followUps.filter(isWrite).length
  if (incident.result === 'stale') return { outcome: 'stale', detail: 'The row holds a newer version; that run covers the rest.' }
  const counts = `follow-up rows: ${followUps.length}, written: ${followUpsWritten}; notes written: ${notesWritten}`
  const detail = `Incident row ${incident.result}; ${counts}${describeIssues(issues)}.`
  if (incident.spec.template === '') return { outcome: 'skipped', detail: `No ticket; the reason is on the row. ${detail}` }
  const wrote = isWrite(incident) || followUpsWritten > 0 || notesWritten > 0 || issues.includes('written')
  return { outcome: wrote ? 'in_step' : 'unchanged', detail }
}

function describeIssues(issues: readonly IssueOutcome[]): string {
  const count = (outcome: IssueOutcome) => issues.filter((one) => one === outcome).length
  return issues.length === 0 ? '' : `; issues in Jira: ${issues.length}, written: ${count('written')}, failed: ${count('failed')}`
}

const isWrite = (upserted: Upserted): boolean => upserted.result === 'inserted' || upserted.result === 'patched'
