/** What `doctor` finds: the environment, both vendors, both clocks, and every check of the tab Set-up. */
import type { Finding } from '../../src-sn/server/contract/checks.ts'
import { vendorTitles } from '../observability/errors.ts'
import { answerOf, checksOfApp, resourcesCheck, signInCheck, type AppQuestions } from './doctor-app.ts'
import { checkOf, type DoctorCheck } from './doctor-check.ts'
import { exitCodeOf, exitCodes, type ExitCode } from './exit-codes.ts'

export interface DoctorBridge {
  readonly incidentIo: { readonly nowMs: () => number | null }
  readonly serviceNow: AppQuestions
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

const environment = checkOf('environment', 'Environment of the bridge')

/** The environment is not complete: nothing else can be looked at. */
export const refusedEnvironment = (sentence: string): DoctorCheck =>
  environment('failed', sentence, 'Set what is named.', 'platform_engineer')

/** `misspelt`: variables that look as if they were meant for the bridge. */
export function environmentCheck(misspelt: readonly { readonly name: string; readonly meant: string }[]): DoctorCheck {
  if (misspelt.length === 0)
    return environment('passed', 'Every variable that is needed is set, and each has the right form.')
  const names = misspelt.map(({ name, meant }) => `${name} (did you mean ${meant}?)`).join(', ')
  const toDo = 'Correct the names, or leave these as they are when another program reads them.'
  return environment('warning', `The bridge does not know ${names}.`, toDo, 'platform_engineer')
}

/** Two clocks may differ by this much until signatures are refused. */
const toleranceMs = 5 * 60_000
/** From here on something is wrong with a clock. */
const noticeableMs = 30_000

const clocks = checkOf('clocks', 'Clocks')

/** `vendors`: how far each vendor's clock is ahead of this one, in milliseconds; null: not known. */
export function clockCheck(
  vendors: readonly { readonly title: string; readonly aheadMs: number | null }[],
): DoctorCheck {
  const known = vendors.flatMap(({ title, aheadMs }) => (aheadMs === null ? [] : [{ title, aheadMs }]))
  const far = known.filter(({ aheadMs }) => Math.abs(aheadMs) >= noticeableMs)
  if (known.length === 0) return clocks('unknown', 'No vendor has told its time.')
  if (far.length === 0)
    return clocks('passed', `The clock of this machine agrees with ${known.map(({ title }) => title).join(' and ')}.`)
  const said = far.map(({ title, aheadMs }) => {
    return `The clock of ${title} is ${Math.round(Math.abs(aheadMs) / 1000)} s ${aheadMs > 0 ? 'ahead of' : 'behind'} this machine's.`
  })
  const isTooFar = far.some(({ aheadMs }) => Math.abs(aheadMs) >= toleranceMs)
  const found = `${said.join(' ')}${isTooFar ? ' Signatures are refused from 300 s on.' : ''}`
  const toDo = 'Let this machine take its time from the network (NTP).'
  return clocks(isTooFar ? 'failed' : 'warning', found, toDo, 'platform_engineer')
}

/** Everything that can be looked at with a complete environment. Each question stands for itself: a refusal of one keeps no other. */
export async function examine({ bridge, nowMs, wait }: DoctorParts): Promise<Examination> {
  const { serviceNow } = bridge
  const key = { ...(await bridge.checkKey()), what: 'incident.io API key' }
  const ofKey = key.state === 'unknown' ? exitCodes.unreachable : exitCodes.fine
  const status = await answerOf(serviceNow.readStatus())
  const signIn = signInCheck(status)
  if (signIn.state !== 'passed')
    return { checks: [signIn, key], code: worstOf(ofKey, 'failure' in status ? exitCodeOf(status.failure) : 0) }
  const body = 'answer' in status ? status.answer.body : null
  const agreement = clockCheck([
    { title: vendorTitles.incident_io, aheadMs: aheadOf(bridge.incidentIo.nowMs(), nowMs()) },
    { title: vendorTitles.servicenow, aheadMs: body === null ? null : aheadOf(Date.parse(body.as_of), nowMs()) },
  ])
  const looked = await answerOf(checksOfApp(serviceNow, nowMs, wait))
  const ofApp = 'answer' in looked ? looked.answer.filter(({ id }) => id !== key.id) : []
  const unanswered = [
    ...(await serviceNow.refusedResources()),
    ...('failure' in status ? [{ resource: 'status', failure: status.failure }] : []),
    ...('failure' in looked ? [{ resource: 'checks', failure: looked.failure }] : []),
  ]
  return {
    checks: [signIn, resourcesCheck(unanswered), agreement, key, ...ofApp],
    code: worstOf(ofKey, ...unanswered.map(({ failure }) => exitCodeOf(failure))),
  }
}

const worstOf = (...codes: readonly ExitCode[]): ExitCode => Math.max(...codes) as ExitCode

const aheadOf = (theirMs: number | null, ourMs: number): number | null =>
  theirMs === null || Number.isNaN(theirMs) ? null : theirMs - ourMs
