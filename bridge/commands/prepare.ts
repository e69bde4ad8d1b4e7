/** What every command needs: the configuration as the environment gives it, and the bridge built from it. */
import { existsSync } from 'node:fs'
import { createBridge, type Bridge } from '../bridge.ts'
import { environmentVariables, readConfig, type Settings } from '../config/config.ts'
import { misspeltVariables } from '../config/misspelt.ts'
import { createLog, type Log } from '../observability/log.ts'
import { createMetrics } from '../observability/metrics.ts'

interface Prepared {
  readonly bridge: Bridge
  readonly settings: Settings
  readonly log: Log
  readonly version: string
  /** Variables that look as if they were meant for the bridge. */
  readonly misspelt: ReturnType<typeof misspeltVariables>
  /** Makes readiness fail. */
  readonly beginStop: () => void
}

/** Reads the environment, which wins over a file `.env`; throws `configuration_invalid`. `quiet` logs errors alone. */
export function prepare({ version, quiet }: { readonly version: string; readonly quiet: boolean }): Prepared {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const { settings, secrets } = readConfig(process.env)
  const log = createLog(quiet ? 'error' : settings.logLevel)
  let stopping = false
  const bridge = createBridge({
    settings,
    secrets,
    version,
    log,
    metrics: createMetrics({ withProcess: true, version }),
    isStopping: () => stopping,
  })
  const beginStop = (): void => {
    stopping = true
  }
  const misspelt = misspeltVariables(Object.keys(process.env), environmentVariables)
  return { bridge, settings, log, version, misspelt, beginStop }
}
