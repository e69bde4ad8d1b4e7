/** Says in ServiceNow what only the bridge can see in the configuration: once for each configuration, not for each reading. */
import { changedProblems, type MappingProblem } from '../mapping/mapping-problem.ts'
import type { Configuration } from '../mapping/types.ts'
import { errorFields, type Log } from '../observability/log.ts'

interface ProblemReporterParts {
  /** Writes the problems onto the rows they were found in. */
  readonly app: { reportProblems(problems: readonly MappingProblem[]): Promise<void> }
  /** Counts work as under way, for a stop that waits for it. */
  readonly track: <T>(work: Promise<T>) => Promise<T>
  readonly log: Pick<Log, 'warn'>
  readonly nowMs?: () => number
  /** Brings the names of incident.io up to date, and has the configuration read again when there are others. */
  readonly refreshNames: () => Promise<unknown>
}

/** After a failed report the next reading tries again, but not every few seconds. */
const retryAfterMs = 5 * 60_000

/**
 * Takes every configuration that is read. It reports beside the run that read it: no incident waits for this, and none fails with
 * it.
 */
export function createProblemReporter({
  app,
  track,
  log,
  nowMs = () => performance.now(),
  refreshNames,
}: ProblemReporterParts): (configuration: Configuration) => void {
  let seen = ''
  let waitUntilMs = 0
  return configuration => {
    const version = fingerprint(configuration)
    if (version === seen || nowMs() < waitUntilMs) return
    const before = seen
    // Before the report: readings that come while it is under way have nothing to add.
    seen = version
    const problems = changedProblems(configuration)
    if (problems.length === 0) return
    const report = async (): Promise<void> => {
      // A field that was made a moment ago is no mistake. Where the names cannot be read, those that are known have to do.
      if (problems.some(({ isUnknownName }) => isUnknownName)) await refreshNames().catch(() => undefined)
      if (seen === version) await app.reportProblems(problems.map(({ sysId, problem }) => ({ sysId, problem })))
    }
    track(report()).catch((error: unknown) => {
      seen = before
      waitUntilMs = nowMs() + retryAfterMs
      log.warn('problems of the configuration could not be reported', errorFields(error))
    })
  }
}

const fingerprint = ({ templates, names }: Configuration): string =>
  JSON.stringify([
    names,
    templates.map(template => [
      template.recordType,
      template.fieldMappings.map(({ sysId, value, problem }) => [sysId, value, problem]),
    ]),
  ])
