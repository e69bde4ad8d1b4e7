/** What follows once the rows stand: links at incident.io, issues in Jira, and what could not be finished. */
import { isWorthAnotherAttempt } from '../observability/errors.ts'
import { templateReads } from '../mapping/template-reads.ts'
import type { Configuration, FollowUp } from '../mapping/types.ts'
import type { Echoes } from './echoes.ts'
import { syncIssue, type IssueJob, type IssueParts } from '../destinations/jira/issue.ts'
import { describeRun, type SyncOutcome } from './outcome.ts'
import type {
  DocumentAnswer,
  DocumentRow,
  SyncApp,
  Echo,
  HandedLink,
  IncidentDocument,
  LinkReport,
  RowAnswer,
  VersionedConfiguration,
} from './ports.ts'
import type { Reading } from './reading.ts'
import { settle, throwWorst } from './settle.ts'

export interface FinishParts {
  readonly app: Pick<SyncApp, 'reportLinks'>
  readonly issues: IssueParts
  /** Makes the links that an answer handed out, given the follow-ups that were sent; what it does not report is the outbox' business. */
  readonly makeLinks: (links: readonly HandedLink[], sent: readonly FollowUp[]) => Promise<readonly LinkReport[]>
  readonly echoes: Echoes
  /** Hears of what the app's outbox makes good. */
  readonly onProblem: (error: unknown) => void
}

export interface Sent {
  readonly document: IncidentDocument
  readonly answers: readonly DocumentAnswer[]
}

/** Right after the answer: a link leaves at once or not at all. Whatever fails here, the outbox looks after 90 s. */
export async function passOnLinks(
  { app, makeLinks, echoes, onProblem }: FinishParts,
  configuration: Configuration,
  links: readonly HandedLink[],
  followUps: readonly FollowUp[],
): Promise<void> {
  if (links.length === 0) return
  try {
    const reports = await makeLinks(links, followUps)
    if (reports.length === 0) return
    const safe = reports.map(report => ({ ...report, versions: safeVersions(configuration, report.versions) }))
    await app.reportLinks(safe)
    echoes.note(safe.flatMap(({ versions }) => versions))
  } catch (error) {
    onProblem(error)
  }
}

/** The versions that links made. Where a template reads when a follow-up changed, their webhooks need a run like any other. */
const safeVersions = (configuration: Configuration, versions: readonly Echo[]): readonly Echo[] =>
  templateReads(configuration).followUpVersion ? [] : versions

interface FinishedRun {
  readonly sent: readonly Sent[]
  readonly reading: Reading
  readonly configuration: VersionedConfiguration
}

/** Brings the issues in Jira in sync, says on the row what no repetition mends, and throws what another attempt can mend. */
export async function finishRun(
  parts: FinishParts,
  { sent, reading, configuration }: FinishedRun,
  record: (errors: readonly unknown[]) => Promise<void>,
): Promise<SyncOutcome> {
  const last = sent.at(-1)
  const jobs = last === undefined ? [] : issueJobs(last, configuration.configuration)
  const issues = await settle(jobs.map(job => () => syncIssue(parts.issues, job)))
  if (issues.errors.some(error => !isWorthAnotherAttempt(error))) await record([...reading.errors, ...issues.errors])
  throwWorst([...reading.errors, ...issues.errors])
  return describeRun({ answers: sent.flatMap(({ answers }) => answers), issues: issues.values })
}

/** The tickets that live in Jira. Of a row that a newer run wrote, that run takes care. */
function issueJobs({ document, answers }: Sent, { templates }: Configuration): IssueJob[] {
  const specs = [document.incident, ...document.followUps].filter((row): row is DocumentRow => 'hash' in row)
  const inJira = new Map(
    answers
      .flatMap(answer => answer.rows)
      .filter(row => row.outcome === 'in_jira')
      .map(row => [keyOf(row), row]),
  )
  return specs.flatMap(spec => {
    const row = inJira.get(keyOf(spec))
    const template = templates.find(one => one.sysId === spec.template && one.jira !== undefined)
    return row === undefined || template === undefined ? [] : [{ row, spec, template }]
  })
}

const keyOf = ({ recordType, externalId }: Pick<RowAnswer, 'recordType' | 'externalId'>): string =>
  `${recordType} ${externalId}`
