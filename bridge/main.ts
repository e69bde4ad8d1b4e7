/** The commands. The only file with effects on import. What a command needs is loaded when it runs: help and version need nothing. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { BridgeError } from './observability/errors.ts'

// Liquid reads a moment without a zone, and prints every moment, by the zone of the process: ServiceNow stores UTC.
process.env['TZ'] = 'UTC'

const version = readVersion()
const print = (text: string): void => void process.stdout.write(`${text}\n`)
const load = async (options: { readonly quiet: boolean }) =>
  (await import('./commands/prepare.ts')).prepare({ version, ...options })

const program = new Command('bridge').description('Two-way sync between incident.io and ServiceNow').version(version)
program
  .command('serve')
  .description('receive webhooks and sweep')
  .action(async () => {
    const [{ runServeCommand }, prepared] = await Promise.all([import('./commands/serve.ts'), load({ quiet: false })])
    const { host, port } = prepared.settings
    await runServeCommand({ ...prepared, host, port })
  })
program
  .command('sync')
  .description('bring what changed in a span of time in sync, once')
  .requiredOption('--since <span>', 'a span (30m, 12h, 7d) or a moment (RFC 3339)')
  .action(async (options: { since: string }) => {
    const { parseSince, runSyncCommand } = await import('./commands/sync.ts')
    const since = parseSince(options.since, new Date())
    process.exitCode = (await runSyncCommand((await load({ quiet: true })).bridge, since, print)) ? 0 : 1
  })
program
  .command('backfill')
  .description('make tickets of incidents that were declared before Start')
  .requiredOption('--since <span>', 'declared since: a span (30m, 12h, 30d) or a moment (RFC 3339)')
  .option('--dry-run', 'say how many and which; nothing is written', false)
  .action(async (options: { since: string; dryRun: boolean }) => {
    const [{ runBackfillCommand }, { parseSince }] = await Promise.all([
      import('./commands/backfill.ts'),
      import('./commands/sync.ts'),
    ])
    const asked = { since: parseSince(options.since, new Date()), isDryRun: options.dryRun }
    process.exitCode = (await runBackfillCommand((await load({ quiet: true })).bridge, asked, print)) ? 0 : 1
  })
program
  .command('preview')
  .description('show what would become of an incident; nothing is written')
  .argument('<incident>', 'a reference (INC-123), an id, or the address in incident.io')
  .option('--template <name>', 'what this template would do, even if another one wins', '')
  .option('--json', 'print JSON', false)
  .action(async (reference: string, options: { template: string; json: boolean }) => {
    const { runPreviewCommand } = await import('./commands/preview.ts')
    process.exitCode = (await runPreviewCommand((await load({ quiet: true })).bridge, { reference, ...options }, print))
      ? 0
      : 1
  })

await program.parseAsync().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof BridgeError ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  )
  process.exitCode = 1
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
