/** `doctor`: looks at everything that the sync needs, and says for each what was found, what to do, and who can do it. */
import { writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import type { Settings } from '../config/config.ts'
import { BridgeError } from '../observability/errors.ts'
import type { DoctorCheck } from './doctor-check.ts'
import { examine, environmentCheck, refusedEnvironment, type DoctorBridge } from './doctor-checks.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'

interface DoctorOptions {
  /** Ids of checks; empty: all. */
  readonly only: readonly string[]
  /** Looks again until nothing is left to do. */
  readonly watch: boolean
  readonly json: boolean
  /** A file that takes everything found, without secrets, for the people who help; '' for none. */
  readonly bundle: string
}

interface Prepared {
  readonly bridge: DoctorBridge
  readonly settings: Settings
  readonly version: string
  readonly misspelt: readonly { readonly name: string; readonly meant: string }[]
}

interface DoctorParts {
  /** Throws `configuration_invalid` when the environment is not complete. */
  readonly prepare: () => Prepared
  readonly print: (text: string) => void
  readonly nowMs: () => number
  readonly wait: (ms: number) => Promise<void>
}

/** Long enough to change something. */
const watchEveryMs = 10_000

export async function runDoctorCommand(options: DoctorOptions, parts: DoctorParts): Promise<ExitCode> {
  const prepared = prepareOrRefuse(parts)
  if ('refused' in prepared) return conclude(options, parts, { checks: [prepared.refused], code: exitCodes.toDo }, null)
  let shown: readonly DoctorCheck[] | null = null
  for (;;) {
    const found = await examine({ bridge: prepared.bridge, nowMs: parts.nowMs, wait: parts.wait })
    const checks = [environmentCheck(prepared.misspelt), ...found.checks]
    if (!isDeepStrictEqual(shown, checks)) {
      const code = conclude(options, parts, { checks, code: found.code }, prepared)
      if (!options.watch || code === exitCodes.fine) return code
    }
    shown = checks
    await parts.wait(watchEveryMs)
  }
}

function prepareOrRefuse({ prepare }: DoctorParts): Prepared | { readonly refused: DoctorCheck } {
  try {
    return prepare()
  } catch (error) {
    if (error instanceof BridgeError && error.code === 'configuration_invalid')
      return { refused: refusedEnvironment(error.message) }
    throw error
  }
}

function conclude(
  { only, json, bundle }: DoctorOptions,
  { print }: DoctorParts,
  { checks, code }: { readonly checks: readonly DoctorCheck[]; readonly code: ExitCode },
  prepared: Prepared | null,
): ExitCode {
  const unknown = only.filter(id => !checks.some(check => check.id === id))
  if (prepared !== null && unknown.length > 0)
    throw new BridgeError(
      'configuration_invalid',
      `--only: there is no check ${unknown.join(', ')}. There are: ${checks.map(({ id }) => id).join(', ')}.`,
    )
  const chosen = only.length === 0 || prepared === null ? checks : checks.filter(({ id }) => only.includes(id))
  const ended = worst(chosen, code)
  if (json) print(JSON.stringify({ checks: chosen, exit_code: ended }, null, 2))
  else [...chosen.map(lineOf), summaryOf(chosen)].forEach(print)
  if (bundle !== '') {
    const { version = '', settings = null } = prepared ?? {}
    writeFileSync(bundle, `${JSON.stringify({ version, node: process.version, settings, checks }, null, 2)}\n`)
    print(`Written to ${bundle}: checks, versions and settings. It holds no secret.`)
  }
  return ended
}

const signs: Readonly<Record<DoctorCheck['state'], string>> = {
  passed: 'ok     ',
  failed: 'FAILED ',
  warning: 'warning',
  unknown: 'unknown',
  stale: 'old    ',
  never: 'unknown',
}

const owners: Readonly<Record<DoctorCheck['who'], string>> = {
  servicenow_admin: 'ServiceNow admin',
  incident_io_owner: 'incident.io owner',
  platform_engineer: 'platform engineer',
  '': '',
}

function lineOf({ id, what, state, found, to_do: toDo, who }: DoctorCheck): string {
  const sentence = `${signs[state]} ${id}: ${what}. ${found}`.trimEnd()
  if (toDo === '') return sentence
  return `${sentence}\n        To do${who === '' ? '' : ` (${owners[who]})`}: ${toDo}`
}

function summaryOf(checks: readonly DoctorCheck[]): string {
  const count = (state: DoctorCheck['state']): number => checks.filter(check => check.state === state).length
  return `${count('passed')} of ${checks.length} checks passed, ${count('failed')} failed.`
}

/** A warning is no reason to fail: the sync works, and something that it can do is not set up. */
function worst(checks: readonly DoctorCheck[], code: ExitCode): ExitCode {
  if (checks.some(({ state }) => state === 'failed')) return exitCodes.toDo
  if (code !== exitCodes.fine) return code
  return checks.some(({ state }) => state === 'unknown' || state === 'never') ? exitCodes.degraded : exitCodes.fine
}
