/** What one signed request to the bridge says: whether it is there, whether both secrets agree, and what it has found itself. */
import type { Finding } from '../../contract/checks.ts'
import { APP_VERSION, OLDEST_BRIDGE, compareVersions, versionProblem } from '../../contract/versions.ts'
import { failed, passed, unknown } from './findings.ts'

/** What the bridge said in an answer whose signature was looked at. */
export interface BridgeSaid {
  /** Whether one of the secrets of the connection made the signature. */
  readonly isSigned: boolean
  readonly version: string
  readonly oldestApp: string
  readonly host: string
  readonly findings: readonly Finding[]
}

/** What came of the request, as a delivery tells it. */
interface Asked {
  /** What stands between this instance and the bridge; absent when it answered as a bridge does. */
  readonly obstacle?: string
  readonly answer: string
}

/** Why there was nobody to ask: the connection as it is. */
export function withoutConnection(problem: string): Finding[] {
  const toDo = 'Complete the connection first.'
  return [
    failed(
      'bridge_reachable',
      'servicenow_admin',
      problem,
      'Fill in what is missing on the connection, and confirm this instance.',
    ),
    ...['versions', 'secrets', 'key', 'images'].map(id =>
      unknown(id as Finding['id'], 'servicenow_admin', 'The bridge was not asked.', toDo),
    ),
  ]
}

/** `said`: null when it did not answer as a bridge does that knows the checks. */
export function bridgeFindings({ obstacle, answer }: Asked, address: string, said: BridgeSaid | null): Finding[] {
  if (obstacle === 'no_answer' || obstacle === 'another_address' || obstacle === 'failing')
    return [notReached(obstacle, answer, address), ...notAsked(['versions', 'secrets', 'key', 'images'])]
  const reached = passed(
    'bridge_reachable',
    `The bridge answers at ${address}${said === null ? '' : `, on the host ${said.host}`}.`,
  )
  if (obstacle === 'secret' || obstacle === 'clocks')
    return [reached, wrongSecret(obstacle, answer), ...notAsked(['versions', 'key', 'images'])]
  if (said === null) return [reached, tooOld(answer), ...notAsked(['secrets', 'key', 'images'])]
  if (!said.isSigned) return [reached, unsigned(), ...notAsked(['versions', 'key', 'images'])]
  return [reached, versions(said), secretsAgree(), ...said.findings]
}

function notReached(obstacle: string, answer: string, address: string): Finding {
  const toDo =
    obstacle === 'failing'
      ? 'Look at the log of the bridge, and at a proxy before it.'
      : `Start the bridge, and check that "${address}" leads to it: Bridge URL on the connection, firewall, and MID server if the REST message uses one.`
  return failed('bridge_reachable', 'platform_engineer', answer, toDo)
}

function notAsked(ids: readonly Finding['id'][]): Finding[] {
  return ids.map(id => unknown(id, '', 'Not known: the bridge could not be asked.', 'Mend first what failed.'))
}

function wrongSecret(obstacle: string, answer: string): Finding {
  const toDo =
    obstacle === 'clocks'
      ? 'Correct the clock that is wrong.'
      : 'Set the same secret on both ends: Signing secret on the connection, SERVICENOW_WEBHOOK_SECRET of the bridge. Then restart the bridge.'
  return failed('secrets', 'platform_engineer', answer, toDo)
}

/** What answers does not sign with the secret that it took. */
function unsigned(): Finding {
  return failed(
    'secrets',
    'platform_engineer',
    'The bridge took the signature, but its own answer is not signed with a secret of the connection. Something in between may have changed it.',
    'Check what answers under the bridge URL: nothing between this instance and the bridge may change bodies.',
  )
}

function secretsAgree(): Finding {
  return passed(
    'secrets',
    'The bridge took the signature of this instance, and its answer is signed with the same secret.',
  )
}

function tooOld(answer: string): Finding {
  return failed(
    'versions',
    'platform_engineer',
    `The app is ${APP_VERSION}, and the bridge is of an earlier release that knows no checks. ${answer}`,
    `Upgrade the bridge to ${APP_VERSION}.`,
  )
}

function versions({ version, oldestApp }: BridgeSaid): Finding {
  const app = { version: APP_VERSION, oldestOther: OLDEST_BRIDGE }
  const verdict = compareVersions(app, { version, oldestOther: oldestApp })
  const problem = versionProblem(verdict, APP_VERSION, version)
  if (problem === '') return passed('versions', `The app is ${APP_VERSION} and the bridge is ${version}.`)
  const who = verdict === 'app_too_old' ? 'servicenow_admin' : 'platform_engineer'
  return failed(
    'versions',
    who,
    problem,
    verdict === 'app_too_old' ? 'Upgrade the app.' : 'Upgrade the one that is older.',
  )
}
