/** What `doctor` finds: the environment, both vendors, both clocks, and every check of the tab Set-up. */
import type { Finding } from '../../src-sn/server/contract/checks.ts'
import type { ShownCheck } from '../../src-sn/server/contract/home/set-up.ts'
import { messageWithRequestId, toBridgeError, vendorTitles } from '../observability/errors.ts'
import { exitCodeOf, exitCodes, type ExitCode } from './exit-codes.ts'

/** A check, in the words of the tab Set-up. */
export type DoctorCheck = Omit<Finding, 'id' | 'state'> & Pick<ShownCheck, 'what' | 'state'> & { readonly id: string }

export interface DoctorBridge {
  readonly incidentIo: { readonly nowMs: () => number | null }
  readonly serviceNow: {
    readonly readStatus: () => Promise<{
      readonly body: { readonly as_of: string; readonly app_version: string; readonly user: string }
    }>
    readonly readChecks: (
      ask: boolean,
    ) => Promise<{ readonly waiting: boolean; readonly checks: readonly DoctorCheck[] }>
  }
  readonly checkKey: () => Promise<Finding>
}

interface Examination {
  readonly checks: readonly DoctorCheck[]
  /** A vendor could not be reached, so not everything could be looked at. */
  readonly code: ExitCode
}

interface DoctorParts {
  readonly bridge: DoctorBridge
  readonly nowMs: () => number
  readonly wait: (ms: number) => Promise<void>
}

const pass = (id: string, what: string, found: string): DoctorCheck => {
  return { id, what, state: 'passed', found, to_do: '', who: '' }
}

/** The environment is not complete: nothing else can be looked at. */
export const refusedEnvironment = (sentence: string): DoctorCheck => ({
  id: 'environment',
  what: 'Environment of the bridge',
  state: 'failed',
  found: sentence,
  to_do: 'Set what is named.',
  who: 'platform_engineer',
})

/** `misspelt`: variables that look as if they were meant for the bridge. */
export function environmentCheck(misspelt: readonly { readonly name: string; readonly meant: string }[]): DoctorCheck {
  const found = 'Every variable that is needed is set, and each has the right form.'
  if (misspelt.length === 0) return pass('environment', 'Environment of the bridge', found)
  const names = misspelt.map(({ name, meant }) => `${name} (did you mean ${meant}?)`).join(', ')
  const toDo = 'Correct the names, or leave these as they are when another program reads them.'
  return {
    ...refusedEnvironment(`The bridge does not know ${names}.`),
    state: 'warning',
    to_do: toDo,
  }
}

/** Two clocks may differ by this much until signatures are refused. */
const toleranceMs = 5 * 60_000
/** From here on something is wrong with a clock. */
const noticeableMs = 30_000

/** `vendors`: how far each vendor's clock is ahead of this one, in milliseconds; null: not known. */
export function clockCheck(
  vendors: readonly { readonly title: string; readonly aheadMs: number | null }[],
): DoctorCheck {
  const known = vendors.flatMap(({ title, aheadMs }) => (aheadMs === null ? [] : [{ title, aheadMs }]))
  const far = known.filter(({ aheadMs }) => Math.abs(aheadMs) >= noticeableMs)
  const what = 'Clocks'
  if (known.length === 0)
    return { id: 'clocks', what, state: 'unknown', found: 'No vendor has told its time.', to_do: '', who: '' }
  if (far.length === 0)
    return pass(
      'clocks',
      what,
      `The clock of this machine agrees with ${known.map(({ title }) => title).join(' and ')}.`,
    )
  const said = far.map(({ title, aheadMs }) => {
    return `The clock of ${title} is ${Math.round(Math.abs(aheadMs) / 1000)} s ${aheadMs > 0 ? 'ahead of' : 'behind'} this machine's.`
  })
  const isTooFar = far.some(({ aheadMs }) => Math.abs(aheadMs) >= toleranceMs)
  return {
    id: 'clocks',
    what,
    state: isTooFar ? 'failed' : 'warning',
    found: `${said.join(' ')}${isTooFar ? ' Signatures are refused from 300 s on.' : ''}`,
    to_do: 'Let this machine take its time from the network (NTP).',
    who: 'platform_engineer',
  }
}

/** The instance sends the checks to the bridge within seconds. After this something keeps it from doing so. */
const patienceMs = 60_000
const lookEveryMs = 2000

/** Everything that can be looked at with a complete environment. */
export async function examine({ bridge, nowMs, wait }: DoctorParts): Promise<Examination> {
  const { serviceNow } = bridge
  const what = 'ServiceNow takes the log-in'
  const key = { ...(await bridge.checkKey()), what: 'incident.io API key' }
  const ofKey = key.state === 'unknown' ? exitCodes.unreachable : exitCodes.fine
  try {
    const { body } = await serviceNow.readStatus()
    const found = `The instance answers. The bridge is the user "${body.user}", and the app is ${body.app_version}.`
    const clocks = clockCheck([
      { title: vendorTitles.incident_io, aheadMs: aheadOf(bridge.incidentIo.nowMs(), nowMs()) },
      { title: vendorTitles.servicenow, aheadMs: aheadOf(Date.parse(body.as_of), nowMs()) },
    ])
    const checks = await checksOfApp(bridge, nowMs, wait)
    return {
      checks: [pass('sign_in', what, found), clocks, key, ...checks.filter(({ id }) => id !== key.id)],
      code: ofKey,
    }
  } catch (error) {
    const failure = toBridgeError(error)
    const code = exitCodeOf(failure)
    const failed = { id: 'sign_in', what, found: messageWithRequestId(failure), to_do: 'Mend this first.' } as const
    const state = code === exitCodes.unreachable ? 'unknown' : 'failed'
    return { checks: [{ ...failed, state, who: 'platform_engineer' }, key], code: Math.max(code, ofKey) as ExitCode }
  }
}

const aheadOf = (theirMs: number | null, ourMs: number): number | null =>
  theirMs === null || Number.isNaN(theirMs) ? null : theirMs - ourMs

/** Asks the app to look, and waits until it has. */
async function checksOfApp(
  { serviceNow }: DoctorBridge,
  nowMs: () => number,
  wait: DoctorParts['wait'],
): Promise<readonly DoctorCheck[]> {
  const untilMs = nowMs() + patienceMs
  let { checks, waiting } = await serviceNow.readChecks(true)
  while (waiting && nowMs() < untilMs) {
    await wait(lookEveryMs)
    ;({ checks, waiting } = await serviceNow.readChecks(false))
  }
  if (!waiting) return checks
  const found = 'The instance was asked for a look 60 s ago and has not sent anything to the bridge yet.'
  const toDo =
    'Look at the sentence on top of incident.io > Home: the sync may be paused, or the connection not complete.'
  return [
    ...checks.filter(({ id }) => id !== 'bridge_reachable'),
    {
      id: 'bridge_reachable',
      what: 'The bridge answers',
      state: 'unknown',
      found,
      to_do: toDo,
      who: 'servicenow_admin',
    },
  ]
}
