/** What every command needs: the configuration as the environment gives it, and the bridge built from it. */
import { existsSync, readFileSync } from 'node:fs'
import { createBridge, type Bridge } from '../bridge.ts'
import { environmentVariables, readConfig, type ConfigUse, type Settings } from '../config/config.ts'
import { fileVariableOf, readEnvironment, type Environment } from '../config/environment.ts'
import { misspeltVariables } from '../config/misspelt.ts'
import { createLog, type Log } from '../observability/log.ts'
import { createMetrics, type Metrics } from '../observability/metrics.ts'

export interface Prepared {
  readonly bridge: Bridge
  readonly settings: Settings
  readonly log: Log
  readonly metrics: Metrics
  readonly version: string
  /** Variables that look as if they were meant for the bridge. */
  readonly misspelt: ReturnType<typeof misspeltVariables>
  /** Makes readiness fail. */
  readonly beginStop: () => void
}

interface PrepareOptions {
  readonly version: string
  /** Only errors are logged. */
  readonly quiet: boolean
  /** What the command needs; left out: everything. */
  readonly use?: ConfigUse
  /** Of the bridge that this one replaces. */
  readonly metrics?: Metrics
}

/** As the process was given it: below, a file `.env` adds to it. */
const given: Environment = { ...process.env }

const readFile = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null)

const allVariables = environmentVariables.flatMap(name => [name, fileVariableOf(name)])

/** The values as they are now: files are read again. */
export const environmentNow = (): ReturnType<typeof readEnvironment> =>
  readEnvironment(environmentVariables, { given, readFile })

/** Reads the environment, which wins over a file `.env`; throws `configuration_invalid`. */
export function prepare({ version, quiet, use = 'serve', ...before }: PrepareOptions): Prepared {
  // For variables of Node and of proxies, which are read elsewhere.
  if (existsSync('.env')) process.loadEnvFile('.env')
  const { env, problems } = environmentNow()
  const { settings, secrets } = readConfig(env, problems, use)
  const log = createLog(quiet ? 'error' : settings.logLevel)
  const metrics = before.metrics ?? createMetrics({ withProcess: true, version })
  let stopping = false
  const bridge = createBridge({
    settings,
    secrets,
    version,
    log,
    metrics,
    isStopping: () => stopping,
  })
  const beginStop = (): void => {
    stopping = true
  }
  const misspelt = misspeltVariables(Object.keys(process.env), allVariables)
  return { bridge, settings, log, metrics, version, misspelt, beginStop }
}
