#!/usr/bin/env node
/** The commands. The only file with effects on import. What a command needs is loaded when it runs: help and version need nothing. */
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { exitCodeOf, exitCodes, type ExitCode } from './commands/exit-codes.ts'
import type { SyncOptions } from './commands/sync-report.ts'
import { BridgeError } from './observability/errors.ts'

// Liquid reads a moment without a zone, and prints every moment, by the zone of the process: ServiceNow stores UTC.
process.env['TZ'] = 'UTC'

const name = 'incident-io-servicenow'
const version = readVersion()
const print = (text: string): void => void process.stdout.write(`${text}\n`)
const quietBridge = async () => (await import('./commands/prepare.ts')).prepare({ version, quiet: true }).bridge
const endWith = (code: ExitCode): void => void (process.exitCode = code)

const json = ['--json', 'print JSON', false] as const
const exitHelp = `
Exit codes: ${exitCodes.fine} fine, ${exitCodes.toDo} something to do here, ${exitCodes.unreachable} a vendor cannot be reached, ${exitCodes.degraded} degraded and nothing lost.`
const examples = (...lines: string[]): string =>
  `\nExamples:\n${lines.map(line => `  $ ${name} ${line}`).join('\n')}\n${exitHelp}`

const program = new Command(name)
  .description('Two-way sync between incident.io and ServiceNow')
  .version(version)
  .showHelpAfterError(`See ${name} --help.`)
  .addHelpText(
    'after',
    examples(
      'doctor',
      'status',
      'preview INC-123',
      'backfill --since 30d --dry-run',
      'complete bash    # zsh, fish, powershell: what completes commands in that shell',
    ),
  )

program
  .command('serve')
  .description('receive webhooks and sweep, until a signal ends it')
  .addHelpText('after', examples('serve'))
  .action(async () => {
    const [{ runServeCommand }, { prepare, environmentNow }] = await Promise.all([
      import('./commands/serve.ts'),
      import('./commands/prepare.ts'),
    ])
    const prepared = prepare({ version, quiet: false })
    const { metrics, settings } = prepared
    const reload = { read: environmentNow, prepare: () => prepare({ version, quiet: false, metrics }) }
    await runServeCommand({ ...prepared, host: settings.host, port: settings.port, reload })
  })
program
  .command('alive')
  .description('say whether the bridge on this machine answers, for the health check of a container')
  .option(...json)
  .addHelpText('after', examples('alive'))
  .action(async (options: { json: boolean }) => {
    const [{ runAliveCommand }, { environmentNow }] = await Promise.all([
      import('./commands/alive.ts'),
      import('./commands/prepare.ts'),
    ])
    endWith(await runAliveCommand(environmentNow().env, options, print))
  })
program
  .command('doctor')
  .description('look at everything that the sync needs, and say what to do')
  .option('--only <ids>', 'these checks alone, with commas between them', '')
  .option('--watch', 'look again until nothing is left to do', false)
  .option('--bundle <file>', 'write checks, versions and settings to a file, without secrets', '')
  .option(...json)
  .addHelpText('after', examples('doctor', 'doctor --only key,sign_in', 'doctor --bundle doctor.json'))
  .action(async (options: { only: string; watch: boolean; bundle: string; json: boolean }) => {
    const [{ runDoctorCommand }, { prepare }] = await Promise.all([
      import('./commands/doctor.ts'),
      import('./commands/prepare.ts'),
    ])
    const only = options.only.split(',').filter(id => id !== '')
    const wait = (ms: number) => delay(ms)
    const parts = { prepare: () => prepare({ version, quiet: true }), print, nowMs: () => Date.now(), wait }
    endWith(await runDoctorCommand({ ...options, only }, parts))
  })
program
  .command('status')
  .description('say whether both sides are in sync, and what waits')
  .option(...json)
  .addHelpText('after', examples('status', 'status --json'))
  .action(async (options: { json: boolean }) => {
    const { runStatusCommand } = await import('./commands/status.ts')
    endWith(await runStatusCommand(await quietBridge(), options, print))
  })
program
  .command('sync')
  .description('bring what changed in a span of time in sync, once; Ctrl-C ends after the incident that was begun')
  .option('--since <span>', 'changed since: a span (30m, 12h, 7d) or a moment (RFC 3339)', '')
  .option('--until <span>', 'and not after: the same', '')
  .option('--incident <list>', 'these alone: references, ids or addresses, with commas between them', '')
  .option('--kind <kind>', 'incidents of which this changed: incident or follow_up', '')
  .option('--dry-run', 'say what a run would do; nothing is written', false)
  .option(...json)
  .addHelpText('after', examples('sync --since 7d --until 1d --dry-run', 'sync --incident INC-12,INC-15'))
  .action(async (options: SyncOptions) => {
    const [{ runSyncCommand }, { interruptOf }] = await Promise.all([
      import('./commands/sync.ts'),
      import('./commands/interrupt.ts'),
    ])
    const surroundings = { print, nowMs: () => Date.now(), isStopped: interruptOf(process) }
    endWith(await runSyncCommand(await quietBridge(), options, surroundings))
  })
program
  .command('backfill')
  .description('make tickets of incidents that were declared before Start')
  .requiredOption('--since <span>', 'declared since: a span (30m, 12h, 30d) or a moment (RFC 3339)')
  .option('--dry-run', 'say how many and which; nothing is written', false)
  .option(...json)
  .addHelpText('after', examples('backfill --since 30d --dry-run', 'backfill --since 30d'))
  .action(async (options: { since: string; dryRun: boolean; json: boolean }) => {
    const [{ runBackfillCommand }, { parseMoment }] = await Promise.all([
      import('./commands/backfill.ts'),
      import('./commands/moment.ts'),
    ])
    const asked = { since: parseMoment(options.since, new Date()), isDryRun: options.dryRun, json: options.json }
    endWith(await runBackfillCommand(await quietBridge(), asked, print))
  })
program
  .command('preview')
  .description('show what would become of an incident; nothing is written')
  .argument('<incident>', 'a reference (INC-123), an id, or the address in incident.io')
  .option('--template <name>', 'what this template would do, even if another one wins', '')
  .option(...json)
  .addHelpText('after', examples('preview INC-123', 'preview INC-123 --template "Critical" --json'))
  .action(async (reference: string, options: { template: string; json: boolean }) => {
    const { runPreviewCommand } = await import('./commands/preview.ts')
    endWith(await runPreviewCommand(await quietBridge(), { reference, ...options }, print))
  })

// The completion of shells is loaded when a shell asks for it.
if (process.argv[2] === 'complete') (await import('@bomb.sh/tab/commander')).default(program)

await program.parseAsync().catch((error: unknown) => {
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
