/** Says in ServiceNow what only the bridge can see in the configuration: once for each configuration, not for each reading. */
import { changedProblems, type MappingProblem } from '../mapping/mapping-problem.ts'
import type { Configuration } from '../mapping/types.ts'

interface ProblemReporterParts {
  /** Writes the problems onto the rows they were found in. */
  readonly report: (problems: readonly MappingProblem[]) => Promise<void>
  readonly nowMs: () => number
}

/** After a failed report the next reading tries again, but not every few seconds. */
const retryAfterMs = 5 * 60_000

/** Takes every configuration that is read; resolves when what is new in it has been reported. */
export function createProblemReporter({
  report,
  nowMs,
}: ProblemReporterParts): (configuration: Configuration) => Promise<void> {
  let seen = ''
  let waitUntilMs = 0
  return async configuration => {
    const version = fingerprint(configuration)
    if (version === seen || nowMs() < waitUntilMs) return
    const before = seen
    // Before the report: readings that come while it is under way have nothing to add.
    seen = version
    const problems = changedProblems(configuration)
    if (problems.length === 0) return
    try {
      await report(problems)
    } catch (error) {
      seen = before
      waitUntilMs = nowMs() + retryAfterMs
      throw error
    }
  }
}

const fingerprint = ({ templates }: Configuration): string =>
  JSON.stringify(
    templates.map(template => [
      template.recordType,
      template.fieldMappings.map(({ sysId, value, problem }) => [sysId, value, problem]),
    ]),
  )
