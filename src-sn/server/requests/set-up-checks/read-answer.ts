/** Reads the bridge's answer to the checks, once its signature is looked at. */
import { bridgeCheckIds, checkLimits, checkOwners, checkStates } from '../../contract/checks.ts'
import type { Finding } from '../../contract/checks.ts'
import type { BridgeReport } from '../../contract/bridge-report.ts'
import { parseReport } from '../../deliver/bridge-row.ts'
import { readObject } from '../../platform/body-reader.ts'
import type { Problems } from '../../platform/body-reader.ts'
import { isObject, parseJson } from '../../platform/json.ts'
import { signatureHeader } from '../../platform/sign.ts'
import { unixSeconds } from '../../platform/time.ts'
import type { BridgeSaid } from './bridge-findings.ts'

interface Read {
  readonly said: BridgeSaid
  readonly report: BridgeReport
}

/** Null when it is not what a bridge answers to the checks. */
export function readChecksAnswer(checks: unknown, eventId: string, secrets: readonly string[]): Read | null {
  if (!isObject(checks)) return null
  const { text, timestamp, signature } = checks
  if (typeof text !== 'string' || typeof timestamp !== 'number' || typeof signature !== 'string') return null
  const parsed = parseJson(text)
  if (!isObject(parsed)) return null
  const problems: Problems = { first: '' }
  const reader = readObject(parsed, '', ['bridge', 'findings'], problems)
  const report = parseReport(reader.raw('bridge'), 'bridge', problems)
  const findings = reader.list('findings', bridgeCheckIds.length, (value, path) => readFinding(value, path, problems))
  if (problems.first !== '') return null
  const isSigned = isSignedBy({ id: eventId, timestamp, body: text }, signature, secrets)
  const { version, oldest_app: oldestApp, host } = report
  return { said: { isSigned, version, oldestApp, host, findings }, report }
}

function readFinding(value: unknown, path: string, problems: Problems): Finding {
  const reader = readObject(value, path, ['id', 'state', 'found', 'to_do', 'who'], problems)
  return {
    id: reader.word('id', bridgeCheckIds),
    state: reader.word('state', checkStates),
    found: reader.text('found', { max: checkLimits.found }),
    to_do: reader.text('to_do', { max: checkLimits.toDo }),
    who: reader.word('who', checkOwners),
  }
}

/** As long as a delivery may be under way. */
const MAX_AGE_SECONDS = 300

interface Signed {
  readonly id: string
  readonly timestamp: number
  readonly body: string
}

/** Either side may have a second secret while one is being replaced. */
function isSignedBy(message: Signed, signature: string, secrets: readonly string[]): boolean {
  if (Math.abs(unixSeconds() - message.timestamp) > MAX_AGE_SECONDS) return false
  const ours = signatureHeader(message, secrets).split(' ')
  return signature.split(' ').some(one => one !== '' && ours.includes(one))
}
