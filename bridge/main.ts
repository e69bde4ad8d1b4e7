/** The commands. The only file with effects on import. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { z } from 'zod'
import { createBridge, type Bridge } from './bridge.ts'
import { readConfig, type Settings } from './config.ts'
import { BridgeError } from './errors.ts'
import { createLog, errorFields, type Log } from './log.ts'
import { createMetrics } from './metrics.ts'
import { runPreviewCommand } from './preview-command.ts'
import { serve } from './serve.ts'
import { parseSince, runSyncCommand } from './sync-command.ts'

/** Long enough for a probe that runs every second to see readiness fail. */
const drainMs = 1000

interface Parts {
  readonly bridge: Bridge
  readonly settings: Settings
  readonly log: Log
  readonly beginStop: () => void
}

const version = readVersion()
const program = new Command('bridge').description('Two-way sync between incident.io and ServiceNow').version(version)
program
  .command('serve')
  .description('receive webhooks and sweep')
  .action(() => runServe(prepare()))
program
  .command('sync')
  .description('bring what changed in a span of time in step, once')
  .requiredOption('--since <span>', 'a span (30m, 12h, 7d) or a moment (RFC 3339)')
  .action(async (options: { since: string }) => {
    const since = parseSince(options.since, new Date())
    process.exitCode = (await runSyncCommand(prepare({ quiet: true }).bridge, since, line => process.stdout.write(`${line}\n`))) ? 0 : 1
  })
program
  .command('preview')
  .description('show what would become of an incident; nothing is written')
  .argument('<incident>', 'a reference (INC-123), an id, or the address in incident.io')
  .option('--template <name>', 'what this template would do, even if another one wins', '')
  .option('--json', 'print JSON', false)
  .action(async (reference: string, options: { template: string, json: boolean }) => {
    const print = (text: string) => process.stdout.write(`${text}\n`)
    process.exitCode = (await runPreviewCommand(prepare({ quiet: true }).bridge, { reference, ...options }, print)) ? 0 : 1
  })

await program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof BridgeError ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 1
})

function prepare(options: { quiet: boolean } = { quiet: false }): Parts {
  // Variables that are set already win over the file.
  if (existsSync('.env')) process.loadEnvFile('.env')
  const { settings, secrets } = readConfig(process.env)
  const log = createLog(options.quiet ? 'error' : settings.logLevel)
  let stopping = false
  const bridge = createBridge({
    settings,
    secrets,
    version,
    log,
    metrics: createMetrics({ withProcess: true }),
    isStopping: () => stopping,
  })
  return {
    bridge,
    settings,
    log,
    beginStop: () => {
      stopping = true
    },
  }
}

async function runServe({ bridge, settings, log, beginStop }: Parts): Promise<void> {
  process.on('unhandledRejection', error => {
    log.error('unforeseen failure, the process ends', errorFields(error))
    process.exit(1)
  })
  bridge.watchConfiguration()
  const serving = await serve({ bridge, ...settings, log, version, beginStop, drainMs })
  const onSignal = (signal: NodeJS.Signals) => {
    // A second signal is somebody who does not want to wait: the default action ends the process.
    process.off('SIGTERM', onSignal).off('SIGINT', onSignal)
    log.info('stopping', { signal })
    void serving.stop().then(() => {
      log.info('stopped')
      process.exit(0)
    })
  }
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal)
}

/** From the package the file belongs to, wherever it was built to. */
function readVersion(): string {
  const candidates = ['../package.json', '../../package.json'].map(path => fileURLToPath(new URL(path, import.meta.url)))
  const file = candidates.find(existsSync)
  return file === undefined ? '0.0.0' : z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version
}
