/** What `doctor` asks the app: who signs in, which resources answer, and what the app has found of the set-up. */
import { messageWithRequestId, toBridgeError, type BridgeError } from '../observability/errors.ts'
import { checkOf, type DoctorCheck } from './doctor-check.ts'
import { exitCodeOf, exitCodes } from './exit-codes.ts'

/** A resource of the app that did not answer, as ServiceNow lists it. */
interface Unanswered {
  readonly resource: string
  readonly failure: BridgeError
}

interface AppStatus {
  readonly body: { readonly as_of: string; readonly app_version: string; readonly user: string }
}

export interface AppQuestions {
  readonly readStatus: () => Promise<AppStatus>
  readonly refusedResources: () => Promise<readonly Unanswered[]>
  readonly readChecks: (ask: boolean) => Promise<{ readonly waiting: boolean; readonly checks: readonly DoctorCheck[] }>
}

type Answered<T> = { readonly answer: T } | { readonly failure: BridgeError }

export const answerOf = <T>(asked: Promise<T>): Promise<Answered<T>> =>
  asked.then(
    answer => ({ answer }),
    (error: unknown) => ({ failure: toBridgeError(error) }),
  )

/** The app itself ended with an error, which does not go away by itself. */
const isFaultOfApp = ({ status, vendorMessage }: BridgeError): boolean => status === 500 && vendorMessage !== ''

/** Only who is let in hears of a resource: that it is refused, is not there, or ends with an error. */
const isLetIn = ({ code, status = 0, vendorMessage }: BridgeError): boolean =>
  code !== 'servicenow_token_refused' && vendorMessage !== '' && [400, 403, 404, 405, 500].includes(status)

const signIn = checkOf('sign_in', 'ServiceNow takes the log-in')

/** What the answer to `status` says of the log-in. */
export function signInCheck(status: Answered<AppStatus>): DoctorCheck {
  if ('answer' in status) {
    const { user, app_version: version } = status.answer.body
    return signIn('passed', `The instance answers. The bridge is the user "${user}", and the app is ${version}.`)
  }
  const { failure } = status
  if (isLetIn(failure))
    return signIn('passed', 'The instance takes the log-in, and refuses what was asked: see "resources".')
  const state = exitCodeOf(failure) === exitCodes.unreachable ? 'unknown' : 'failed'
  return signIn(state, messageWithRequestId(failure), 'Mend this first.', 'platform_engineer')
}

const resources = checkOf('resources', "The app's resources answer")

/** Which resources of the app did not answer. */
export function resourcesCheck(unanswered: readonly Unanswered[]): DoctorCheck {
  if (unanswered.length === 0) return resources('passed', 'Every resource that was asked has answered.')
  const isPassing = unanswered.every(
    ({ failure }) => exitCodeOf(failure) === exitCodes.unreachable && !isFaultOfApp(failure),
  )
  const toDo = isPassing ? 'Try again in a minute.' : toDoFor(unanswered)
  return resources(isPassing ? 'unknown' : 'failed', foundOf(unanswered), toDo, 'servicenow_admin')
}

/** Of those that were refused alike one stands for all. */
function foundOf(unanswered: readonly Unanswered[]): string {
  const codes = [...new Set(unanswered.map(({ failure }) => failure.code))]
  const sentences = codes.map(code => {
    const [first, ...others] = unanswered.filter(({ failure }) => failure.code === code)
    const words = first === undefined ? '' : messageWithRequestId(first.failure)
    return others.length === 0 ? words : `${words} The same of ${quoted(others)}.`
  })
  return sentences.join(' ')
}

const quoted = (unanswered: readonly Unanswered[]): string =>
  unanswered.map(({ resource }) => `"${resource}"`).join(', ')

function toDoFor(unanswered: readonly Unanswered[]): string {
  const isForbidden = ({ failure }: Unanswered): boolean => failure.code === 'servicenow_forbidden'
  const forbidden = quoted(unanswered.filter(isForbidden))
  const others = quoted(unanswered.filter(one => !isForbidden(one)))
  const sentences = [
    forbidden === ''
      ? ''
      : `Let the integration user execute ${forbidden}: in the scripted REST API "incident.io sync", this resource asks for the access control that ` +
        'the app brings and for no other (type REST_Endpoint, operation execute, its name ends in "_rest"). That one is active and asks for ' +
        'the role "integration" of the app, which the user has.',
    others === ''
      ? ''
      : `Look why ${others} did not answer as the app does: the resource is active, and app and bridge belong together. An access that the ` +
        'answer calls not allowed is set to Allowed under System Applications > Application Cross-Scope Access.',
  ]
  return sentences.filter(sentence => sentence !== '').join(' ')
}

/** The instance sends the checks to the bridge within seconds. After this something keeps it from doing so. */
const patienceMs = 60_000
const lookEveryMs = 2000

/** Asks the app to look, and waits until it has. */
export async function checksOfApp(
  { readChecks }: AppQuestions,
  nowMs: () => number,
  wait: (ms: number) => Promise<void>,
): Promise<readonly DoctorCheck[]> {
  const untilMs = nowMs() + patienceMs
  let { checks, waiting } = await readChecks(true)
  while (waiting && nowMs() < untilMs) {
    await wait(lookEveryMs)
    ;({ checks, waiting } = await readChecks(false))
  }
  if (!waiting) return checks
  const found = 'The instance was asked for a look 60 s ago and has not sent anything to the bridge yet.'
  const toDo =
    'Look at the sentence on top of incident.io > Home: the sync may be paused, or the connection not complete.'
  return [
    ...checks.filter(({ id }) => id !== 'bridge_reachable'),
    checkOf('bridge_reachable', 'The bridge answers')('unknown', found, toDo, 'servicenow_admin'),
  ]
}
