/** App and bridge tell each other their versions, and the bridge says in the log when they do not belong together. Nothing stops because of it. */
import { OLDEST_APP, compareVersions, versionProblem } from '../../../src-sn/server/contract/versions.ts'
import type { Log } from '../../observability/log.ts'
import type { Status, StatusReport } from '../../observability/status.ts'
import { snakeKeys } from '../../wire/spelling.ts'
import type { AppVersions } from './configuration-answer.ts'

export interface HandshakeParts {
  readonly status: Pick<Status, 'report'>
  readonly log: Pick<Log, 'warn'>
}

export function createHandshake({ status, log }: HandshakeParts) {
  let isKnown = false
  let reportedProblem = ''
  return {
    /** Hears what the app said of itself; null: nothing, so it is an app of an earlier release. */
    note: (app: AppVersions | null): void => {
      isKnown = app !== null
      const bridge = { version: status.report().version, oldestOther: OLDEST_APP }
      const its = { version: app?.version ?? '', oldestOther: app?.oldestBridge ?? '' }
      const problem = app === null ? '' : versionProblem(compareVersions(its, bridge), its.version, bridge.version)
      if (problem !== '' && problem !== reportedProblem)
        log.warn('app and bridge do not belong together', { reason: problem })
      reportedProblem = problem
    },
    /** What goes with calls to the app: nothing as long as it has not said that it knows of it, because it would refuse an unknown field. */
    reported: (): object => (isKnown ? { bridge: reportBody(status.report()) } : {}),
  }
}

/** In the spelling of the app. */
export function reportBody(report: StatusReport): object {
  return {
    ...snakeKeys(report),
    oldest_app: OLDEST_APP,
    key: report.key === null ? null : snakeKeys(report.key),
    runs: report.runs.map(run => snakeKeys(run)),
  }
}
