#!/usr/bin/env node
/** What the commands do. The only file with effects on import. What a command needs is loaded when it runs: help and version need nothing. */
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { exitCodeOf, type ExitCode } from './commands/exit-codes.ts'
import { commands, program } from './commands/program.ts'
import type { EvidenceOptions } from './commands/evidence.ts'
import type { SyncOptions } from './commands/sync-report.ts'
import { BridgeError } from './observability/errors.ts'

// Liquid reads a moment without a zone, and prints every moment, by the zone of the process: ServiceNow stores UTC.
process.env['TZ'] = 'UTC'

const version = readVersion()
const print = (text: string): void => void process.stdout.write(`${text}\n`)
const bridgeFor = async (use: 'call' | 'ask_app') =>
  (await import('./commands/prepare.ts')).prepare({ version, quiet: true, use }).bridge
const endWith = (code: ExitCode): void => void (process.exitCode = code)

commands.serve.action(async () => {
  const { runServeCommand } = await import('./commands/serve.ts')
  const { prepare, environmentNow } = await import('./commands/prepare.ts')
  const prepared = prepare({ version, quiet: false })
  const { metrics } = prepared
  const reload = { read: environmentNow, prepare: () => prepare({ version, quiet: false, metrics }) }
  await runServeCommand({ ...prepared, reload })
})
commands.alive.action(async (options: { json: boolean }) => {
  const { runAliveCommand } = await import('./commands/alive.ts')
  const { environmentNow } = await import('./commands/prepare.ts')
  endWith(await runAliveCommand(environmentNow().env, options, print))
})
commands.doctor.action(async (options: { only: string; watch: boolean; bundle: string; json: boolean }) => {
  const { runDoctorCommand } = await import('./commands/doctor.ts')
  const { prepare } = await import('./commands/prepare.ts')
  const only = options.only.split(',').filter(id => id !== '')
  const wait = (ms: number) => delay(ms)
  const parts = { prepare: () => prepare({ version, quiet: true }), print, nowMs: () => Date.now(), wait }
  endWith(await runDoctorCommand({ ...options, only }, parts))
})
commands.status.action(async (options: { json: boolean }) => {
  const { runStatusCommand } = await import('./commands/status.ts')
  endWith(await runStatusCommand(await bridgeFor('ask_app'), options, print))
})
commands.sync.action(async (options: SyncOptions) => {
  const { runSyncCommand } = await import('./commands/sync.ts')
  const { interruptOf } = await import('./commands/interrupt.ts')
  const terminal = process.stdout.isTTY ? process.stdout : null
  const surroundings = { print, nowMs: () => Date.now(), isStopped: interruptOf(process), terminal }
  endWith(await runSyncCommand(await bridgeFor('call'), options, surroundings))
})
commands.backfill.action(async (options: { since: string; dryRun: boolean; json: boolean }) => {
  const { runBackfillCommand } = await import('./commands/backfill.ts')
  const { parseMoment } = await import('./commands/moment.ts')
  const asked = { since: parseMoment(options.since, new Date()), isDryRun: options.dryRun, json: options.json }
  endWith(await runBackfillCommand(await bridgeFor('call'), asked, print))
})
commands.preview.action(async (reference: string, options: { template: string; json: boolean }) => {
  const { runPreviewCommand } = await import('./commands/preview.ts')
  endWith(await runPreviewCommand(await bridgeFor('call'), { reference, ...options }, print))
})
commands.why.action(async (reference: string, options: { only: string; json: boolean }) => {
  const { runWhyCommand } = await import('./commands/why.ts')
  endWith(await runWhyCommand(await bridgeFor('ask_app'), { reference, ...options }, print))
})
commands.evidence.action(async (reference: string, options: Omit<EvidenceOptions, 'reference'>) => {
  const { runEvidenceCommand } = await import('./commands/evidence.ts')
  endWith(await runEvidenceCommand(await bridgeFor('ask_app'), { reference, ...options }, print, new Date()))
})
commands.retry.action(async (options: { plan: boolean; json: boolean }) => {
  const { runRetryCommand } = await import('./commands/retry.ts')
  endWith(await runRetryCommand(() => bridgeFor('ask_app'), options, print))
})
commands.replay.action(async (options: { json: boolean }) => {
  const { runReplayCommand } = await import('./commands/replay.ts')
  endWith(await runReplayCommand(await bridgeFor('ask_app'), options, print))
})
commands.configDiff.action(async (before: string, after: string, options: { json: boolean }) => {
  const { runConfigDiffCommand } = await import('./commands/config-diff.ts')
  endWith(runConfigDiffCommand({ before, after, ...options }, print))
})

// The completion of shells is loaded when a shell asks for it.
if (process.argv[2] === 'complete') (await import('@bomb.sh/tab/commander')).default(program)

await program
  .version(version)
  .parseAsync()
  .catch((error: unknown) => {
    const failure = error instanceof BridgeError ? error : null
    const words = failure?.message ?? (error instanceof Error ? error.stack : String(error))
    // A script that asked for JSON gets JSON.
    if (failure !== null && process.argv.includes('--json'))
      print(JSON.stringify({ error: { code: failure.code, message: failure.message } }, null, 2))
    process.stderr.write(`${words}\n`)
    endWith(exitCodeOf(error))
  })

/** From the package the file belongs to, wherever it was built to. */
function readVersion(): string {
  const candidates = ['../package.json', '../../package.json'].map(path =>
    fileURLToPath(new URL(path, import.meta.url)),
  )
  const file = candidates.find(existsSync)
  const read: unknown = file === undefined ? null : JSON.parse(readFileSync(file, 'utf8'))
  return typeof read === 'object' && read !== null && 'version' in read && typeof read.version === 'string'
    ? read.version
    : '0.0.0'
}
