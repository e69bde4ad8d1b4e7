/** One run of one incident: what it is handed, what it knows, and what follows from the answers of the app. */
import { BridgeError, isWorthAnotherAttempt } from '../observability/errors.ts'
import { templateReads } from '../mapping/template-reads.ts'
import { isWithheld } from '../mapping/visibility.ts'
import { errorFields, type Log } from '../observability/log.ts'
import type { OptionsMet } from './catalogue/options-met.ts'
import type { RunHint } from './hint.ts'
import type { NameParts, NewNames } from './names.ts'
import { makeLinks, type LinkParts } from './links.ts'
import type { Echoes, RunMemory } from './memory.ts'
import { collectErrors, describeRun, throwWorst } from './outcome.ts'
import type {
  DocumentAnswer,
  HandedLink,
  IncidentDocument,
  IssueJob,
  IssueOutcome,
  Outcome,
  Redecision,
  RowOutcome,
  SyncApp,
  Version,
  VersionedConfiguration,
} from './ports.ts'
import { readAgain, readMore, type ReadParts, type Reading } from './reading.ts'

export interface SyncParts extends ReadParts {
  readonly source: ReadParts['source'] & NameParts['source']
  readonly onNewNames: NameParts['onNewNames']
  readonly app: Pick<SyncApp, 'readConfiguration' | 'sendDocument' | 'reportLinks'>
  readonly memory: RunMemory
  readonly options: OptionsMet
  readonly echoes: Echoes
  /** Brings one issue in Jira in sync. What another attempt can mend is thrown. */
  readonly syncIssue: (job: IssueJob) => Promise<IssueOutcome>
  readonly writer: LinkParts['writer']
  readonly vendorNowMs: LinkParts['vendorNowMs']
  readonly log: Pick<Log, 'warn'>
  /** Hears of each decision before it is sent. */
  readonly onDecided?: (run: Run, documents: readonly IncidentDocument[]) => void
}

export interface Sent {
  readonly document: IncidentDocument
  readonly answer: DocumentAnswer
}

/** What one run knows; each round changes some of it. */
export interface Run {
  readonly incidentId: string
  readonly hint: RunHint
  configuration: VersionedConfiguration
  reading: Reading
  /** Those that were listed because the incident lacks one; null: those of the configuration have to do. */
  names: NewNames | null
  readonly redecisions: Map<string, Redecision>
  /** What was read because an answer wanted it: each once. */
  readonly served: Set<string>
  /** The parts of the last document. */
  lastSent: readonly Sent[]
  readonly answers: DocumentAnswer[]
}

const notTaken: readonly RowOutcome[] = ['redecide', 'ignored', 'private']

/** The versions of follow-ups that ServiceNow has now, or older ones than those that it has. */
export function takenOf({ followUps }: IncidentDocument, { rows }: DocumentAnswer): Version[] {
  const open = new Set(rows.filter(({ outcome }) => notTaken.includes(outcome)).map(({ externalId }) => externalId))
  return followUps.flatMap(row =>
    'hash' in row && !open.has(row.externalId)
      ? [{ recordType: row.recordType, externalId: row.externalId, version: row.sourceUpdatedAt }]
      : [],
  )
}

/** Right after the answer: a link leaves at once or not at all. Whatever fails here, the outbox looks after 90 s. */
export async function passOnLinks(
  parts: SyncParts,
  run: Run,
  { declared }: IncidentDocument,
  links: readonly HandedLink[],
): Promise<void> {
  if (links.length === 0) return
  const { app, echoes, log } = parts
  // Where a template reads when a follow-up changed, the webhooks of our own writes need a run like any other.
  const { followUpVersion: readsVersion } = templateReads(run.configuration.configuration)
  try {
    const { incident, followUps } = run.reading
    const made = await makeLinks(parts, links, { incident, followUps: followUps.followUps, declared })
    if (made.length === 0) return
    const reports = made.map(report => (readsVersion ? { ...report, versions: [] } : report))
    await app.reportLinks(reports)
    echoes.note(reports.flatMap(({ versions }) => versions))
  } catch (error) {
    log.warn('links could not be reported', errorFields(error))
  }
}

/** An incident that was read longer ago may be private by now. */
export const maxAgeMs = 5000

export const ageMs = ({ nowMs }: SyncParts, { reading }: Run): number => nowMs() - reading.readAtMs

/** The incident as it stands now. */
export async function readIncidentAgain({ source, nowMs }: SyncParts, run: Run): Promise<void> {
  run.reading = { ...run.reading, ...(await readAgain(source, run.incidentId, nowMs)) }
}

/** The configuration as the app has it by now. Where nobody took updates under the one before, none were read. */
export async function readConfigurationAgain(parts: SyncParts, run: Run): Promise<void> {
  const { incidentId, reading, hint, configuration: before } = run
  run.configuration = await parts.app.readConfiguration()
  const [took, takes] = [before, run.configuration].map(one => templateReads(one.configuration).takesUpdates)
  if (took === false && takes === true) run.reading = await readMore(parts, incidentId, reading, hint, ['updates'])
}

/** Before a document is built. */
export async function readIncidentIfOld(parts: SyncParts, run: Run): Promise<void> {
  if (ageMs(parts, run) > maxAgeMs) await readIncidentAgain(parts, run)
}

/** Before something is written elsewhere than in ServiceNow. */
async function requireVisible(parts: SyncParts, run: Run): Promise<{ readonly leftMs: () => number }> {
  await readIncidentIfOld(parts, run)
  const { incident } = run.reading
  if (incident === null || isWithheld(incident, run.configuration.configuration))
    throw new BridgeError('incident_hidden', `${run.incidentId} may not be shown any more.`)
  return { leftMs: () => maxAgeMs - ageMs(parts, run) }
}

/**
 * Brings the issues in Jira in sync, says on the row what no repetition mends, or that an unfinished incident is finished, and throws
 * what another attempt can mend. null: the incident may not be shown any more, which its row has to learn.
 */
export async function finishRun(
  parts: SyncParts,
  run: Run,
  saveErrors: (errors: readonly unknown[]) => Promise<void>,
): Promise<Outcome | null> {
  const issues = await collectErrors(issueJobs(parts, run).map(job => () => parts.syncIssue(job)))
  if (issues.errors.some(error => error instanceof BridgeError && error.code === 'incident_hidden')) return null
  const errors = [...run.reading.errors, ...issues.errors]
  const last = run.lastSent.at(-1)
  const isFinished = errors.length === 0 && isAllRead(run)
  const isToBeSaid = isFinished && last?.answer.unfinished === true && last.document.bridgeError !== ''
  if (isToBeSaid || issues.errors.some(error => !isWorthAnotherAttempt(error))) await saveErrors(errors)
  throwWorst(errors)
  return describeRun({ answers: run.answers, issues: issues.values })
}

/** Whether nothing is left that the run did not look at. */
export const isAllRead = ({ reading, configuration: { configuration } }: Run): boolean =>
  reading.followUpsRead === 'all' && (reading.updates !== null || !templateReads(configuration).takesUpdates)

/** The tickets that live in Jira. A row that a newer run wrote is that run's business. */
function issueJobs(parts: SyncParts, run: Run): IssueJob[] {
  const {
    lastSent,
    configuration: { configuration },
  } = run
  const [first] = lastSent
  const followUps = lastSent.flatMap(({ document }) => document.followUps)
  const specs = [...(first === undefined ? [] : [first.document.incident]), ...followUps].filter(row => 'hash' in row)
  // The last answer about a row counts.
  const rows = lastSent
    .flatMap(({ answer }) => answer.rows)
    .reverse()
    .filter(({ outcome }) => outcome === 'in_jira')
  return specs.flatMap(spec => {
    const row = rows.find(one => one.recordType === spec.recordType && one.externalId === spec.externalId)
    const template = configuration.templates.find(one => one.sysId === spec.template && one.jira !== undefined)
    return row === undefined || template === undefined
      ? []
      : [{ row, spec, template, requireVisible: () => requireVisible(parts, run) }]
  })
}
