/** What a run came to: one word and one sentence that are safe to log, and what could not be finished. */
import { lengths } from '../../src-sn/server/contract/columns.ts'
import { BridgeError, isWorthAnotherAttempt, toBridgeError } from '../observability/errors.ts'
import type { DocumentAnswer, IssueOutcome, Outcome, RowAnswer, RowOutcome } from './ports.ts'

/** Everything ServiceNow answered in one run, and what became of tickets in Jira. */
interface RunResults {
  readonly answers: readonly DocumentAnswer[]
  readonly issues: readonly IssueOutcome[]
}

const written: readonly RowOutcome[] = ['applied', 'pending']

/** Counts and verdicts, no names and no text of incidents. */
export function describeRun({ answers, issues }: RunResults): Outcome {
  const incident = answers.at(-1)?.rows[0]
  if (incident?.outcome === 'stale')
    return { outcome: 'stale', detail: 'The row holds a newer version; that run covers the rest.' }
  const rows = answers.flatMap(answer => answer.rows)
  const followUps = rows.filter(row => row.recordType === 'follow_up')
  const notes = answers.reduce((sum, answer) => sum + answer.notes.stored, 0)
  const failed = answers.at(-1)?.rows.filter(row => row.outcome === 'failed').length ?? 0
  const issuesThat = (outcome: IssueOutcome) => issues.filter(one => one === outcome).length
  const detail = [
    `Incident ${incident?.outcome ?? 'not answered'}`,
    `follow-ups: ${countOf(followUps)}, written: ${countOf(followUps.filter(isWritten))}`,
    `notes stored: ${notes}`,
    // What the app could not write is on its list of failed tickets.
    ...(failed === 0 ? [] : [`failed: ${failed}`]),
    ...(issues.length === 0
      ? []
      : [`issues in Jira: ${issues.length}, written: ${issuesThat('written')}, failed: ${issuesThat('failed')}`]),
  ].join('; ')
  if (incident === undefined || incident.template === '')
    return { outcome: 'skipped', detail: `No ticket; the reason is on the row. ${detail}.` }
  const { template, record } = incident
  const ticket = { template, ...(record === null ? {} : { table: record.table, record: record.sysId }) }
  const wrote = rows.some(isWritten) || notes > 0 || issuesThat('written') > 0
  return { outcome: wrote ? 'in_sync' : 'unchanged', detail: `${detail}.`, ticket }
}

const isWritten = (row: RowAnswer): boolean => written.includes(row.outcome)

const countOf = (rows: readonly RowAnswer[]): number => new Set(rows.map(row => row.externalId)).size

export const nothingShown: Outcome = { outcome: 'ignored', detail: 'incident.io does not show this incident.' }

/** The same for a document that carried no more than an id. */
export function describeWithheld(answer: DocumentAnswer | undefined): Outcome {
  switch (answer?.rows[0]?.outcome ?? 'ignored') {
    case 'ignored':
      return { outcome: 'ignored', detail: 'Nothing is recorded.' }
    case 'private':
      return { outcome: 'skipped', detail: 'Private; its rows are marked.' }
    default:
      return { outcome: 'skipped', detail: 'incident.io does not show this incident; the row says so.' }
  }
}

/**
 * The sentence on the incident's row for what a run could not finish and no repetition would mend: '' when everything was read
 * without a failure, undefined when this run cannot say. Failures that pass are decided by their repetition, and a run that read
 * a part knows nothing of the rest. Without ids of requests: each attempt has another one, and a row is not written for that alone.
 */
export function bridgeErrorOf(errors: readonly unknown[], everythingRead: boolean): string | undefined {
  const refused = errors.filter(error => !isWorthAnotherAttempt(error)).map(error => toBridgeError(error).message)
  if (refused.length > 0) return [...new Set(refused)].join('\n').slice(0, lengths.ticket.bridge_error)
  return errors.length === 0 && everythingRead ? '' : undefined
}

/** What is on no row must come back by being delivered again, whatever its code says. */
export function asRetryable(error: BridgeError): BridgeError {
  if (error.retry) return error
  const { code, message, requestId, status } = error
  return new BridgeError(code, message, { retry: true, cause: error, requestId, status })
}

interface Settled<T> {
  readonly values: readonly T[]
  readonly errors: readonly unknown[]
}

/** Runs all, one after the other: rate limits make parallelism pointless, and the order stays as given. A failure delays no other. */
export async function collectErrors<T>(tasks: readonly (() => Promise<T>)[]): Promise<Settled<T>> {
  const values: T[] = []
  const errors: unknown[] = []
  for (const task of tasks) {
    try {
      values.push(await task())
    } catch (error) {
      errors.push(error)
    }
  }
  return { values, errors }
}

/** Throws the error that decides: one that another attempt can mend comes first, or the sender would never try again. */
export function throwWorst(errors: readonly unknown[]): void {
  const worst = errors.find(isWorthAnotherAttempt) ?? errors[0]
  if (worst !== undefined) throw worst instanceof Error ? worst : toBridgeError(worst)
}
