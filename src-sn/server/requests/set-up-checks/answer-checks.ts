/** The whole list of checks: one signed request to the bridge, and what this instance can see by itself. */
import type { ChecksQuestion, Finding } from '../../contract/checks.ts'
import { APP_VERSION, OLDEST_BRIDGE } from '../../contract/versions.ts'
import type { Ask, Verdict } from '../../deliver/bridge-answer.ts'
import { storeReport } from '../../deliver/bridge-row.ts'
import { readConnection } from '../../deliver/connection.ts'
import { privateIncidentsAllowed } from '../../platform/settings.ts'
import { checkAccess } from './check-access.ts'
import { bridgeFindings, withoutConnection } from './bridge-findings.ts'
import { readChecksAnswer } from './read-answer.ts'
import { storeFindings } from './store-checks.ts'
import { checkIndexesFound } from './index-finding.ts'
import { checkTemplates } from './template-finding.ts'
import { checkTold } from './told-finding.ts'
import { checkUser } from './user-finding.ts'
import { checkWebhooks } from './webhook-findings.ts'

/** Answers the event. It is over once the rows say what was found: a bridge that does not answer is a finding, and nothing to repeat. */
export function answerChecks(ask: Ask, eventId: string): Verdict {
  const connection = readConnection()
  if (!connection.ready) return conclude(withoutConnection(connection.problem))
  const question: ChecksQuestion = {
    version: APP_VERSION,
    oldest_bridge: OLDEST_BRIDGE,
    private_incidents: privateIncidentsAllowed(),
  }
  const verdict = ask({ checks: question })
  const read = readChecksAnswer(verdict.checks, eventId, connection.secrets)
  if (read?.said.isSigned === true) storeReport(read.report)
  return conclude(bridgeFindings(verdict, connection.bridgeUrl, read?.said ?? null))
}

function conclude(ofBridge: readonly Finding[]): Verdict {
  const findings = [
    ...ofBridge,
    checkWebhooks(),
    checkUser(),
    checkAccess(),
    checkIndexesFound(),
    checkTemplates(),
    checkTold(),
  ]
  storeFindings(findings)
  const passedCount = findings.filter(({ state }) => state === 'passed').length
  const detail = `${passedCount} of ${findings.length} checks passed.`
  return { verdict: 'sent', answer: `delivered: ${detail}`, outcome: 'delivered', detail }
}
