/** The commands, as `--help` shows them: their words, arguments and options. What they do is in main.ts, which loads it when it runs. */
import { Command, Option } from 'commander'
import { exitCodes } from './exit-codes.ts'

const name = 'incident-io-servicenow'

const linesOfStory = (): Option =>
  new Option('--only <lines>', 'all, refused, or ours for what the sync did')
    .choices(['all', 'refused', 'ours'])
    .default('all')
const exitHelp = `
Exit codes: ${exitCodes.fine} fine, ${exitCodes.toDo} something to do here, ${exitCodes.unreachable} a vendor cannot be reached, ${exitCodes.degraded} degraded and nothing lost.`
const examples = (...lines: string[]): string =>
  `\nExamples:\n${lines.map(line => `  $ ${name} ${line}`).join('\n')}\n${exitHelp}`

export const program = new Command(name)
  .description('Two-way sync between incident.io and ServiceNow')
  .showHelpAfterError(`See ${name} --help.`)
  .configureHelp({ optionDescription: ({ description }) => description })
  .addHelpText(
    'after',
    examples(
      'doctor',
      'status',
      'preview INC-123',
      'why INC0012345',
      'backfill --since 30d --dry-run',
      'complete bash    # zsh, fish, powershell: what completes commands in that shell',
    ),
  )

/** In the order in which help lists them. */
export const commands = {
  serve: program
    .command('serve')
    .description('receive webhooks and sweep, until a signal ends it')
    .addHelpText('after', examples('serve')),
  alive: program
    .command('alive')
    .description('say whether the bridge on this machine answers, for the health check of a container')
    .addHelpText('after', examples('alive')),
  doctor: program
    .command('doctor')
    .description('look at everything that the sync needs, and say what to do')
    .option('--only <ids>', 'these checks alone, with commas between them', '')
    .option('--watch', 'look again until nothing is left to do', false)
    .option('--bundle <file>', 'write checks, versions and settings to a file, without secrets', '')
    .addHelpText('after', examples('doctor', 'doctor --only key,sign_in', 'doctor --bundle doctor.json')),
  status: program
    .command('status')
    .description('say whether both sides are in sync, and what waits')
    .addHelpText('after', examples('status', 'status --json')),
  sync: program
    .command('sync')
    .description('bring what changed in a span of time in sync, once; Ctrl-C ends after the incident that was begun')
    .option('--since <span>', 'changed since: a span (30m, 12h, 7d) or a moment (RFC 3339)', '')
    .option('--until <span>', 'and not after: the same', '')
    .option('--incident <list>', 'these alone: references, ids or addresses, with commas between them', '')
    .option('--kind <kind>', 'incidents of which this changed: incident or follow_up', '')
    .option('--dry-run', 'say what a run would do; nothing is written', false)
    .option('--report <file>', 'write as CSV where both sides differ and which incidents have no ticket; a dry run', '')
    .addHelpText(
      'after',
      examples(
        'sync --since 7d --until 1d --dry-run',
        'sync --incident INC-12,INC-15',
        'sync --since 30d --report drift.csv',
      ),
    ),
  backfill: program
    .command('backfill')
    .description('make tickets of incidents that were declared before Start')
    .requiredOption('--since <span>', 'declared since: a span (30m, 12h, 30d) or a moment (RFC 3339)')
    .option('--dry-run', 'say how many and which; nothing is written', false)
    .addHelpText('after', examples('backfill --since 30d --dry-run', 'backfill --since 30d')),
  preview: program
    .command('preview')
    .description('show what would become of an incident; nothing is written')
    .argument('<incident>', 'a reference (INC-123), an id, or the address in incident.io')
    .option('--template <name>', 'what this template would do, even if another one wins', '')
    .addHelpText('after', examples('preview INC-123', 'preview INC-123 --template "Critical" --json')),
  why: program
    .command('why')
    .description('tell what happened to an incident and its ticket on both sides, as Find on the Home page does')
    .argument('<incident or record>', 'INC-123, INC0012345, an id, a sys_id, or an address of either side')
    .addOption(linesOfStory())
    .addHelpText('after', examples('why INC0012345', 'why INC-123 --only refused')),
  evidence: program
    .command('evidence')
    .description('write the file that Find on the Home page exports, byte for byte')
    .argument('[incident or record]', 'as for why; without it everything in the range', '')
    .option('--from <span>', 'what happened since: a span (30m, 12h, 30d) or a moment (RFC 3339)', '')
    .option('--until <span>', 'and before: the same', '')
    .addOption(linesOfStory())
    .addOption(new Option('--format <format>', 'csv or json').choices(['csv', 'json']).default('csv'))
    .requiredOption('--out <file>', 'the file to write')
    .addHelpText(
      'after',
      examples(
        'evidence INC0012345 --out story.csv',
        'evidence --from 2026-11-01 --until 2026-12-01 --out november.csv',
      ),
    ),
  retry: program
    .command('retry')
    .description('say what Retry all on the Home page would do with each problem')
    .option('--plan', 'nothing is retried from here', false)
    .addHelpText('after', examples('retry --plan')),
  replay: program
    .command('replay')
    .description('say whether webhooks have to be replayed in incident.io, and since when')
    .addHelpText('after', examples('replay')),
  configDiff: program
    .command('config')
    .description('compare mappings')
    .command('diff')
    .description('say by names what changes from one exported mapping to another')
    .argument('<before>', 'a file that Home > Mapping exported')
    .argument('<after>', 'another one')
    .addHelpText('after', examples('config diff test.json production.json')),
}

for (const command of Object.values(commands))
  if (command !== commands.serve) command.option('--json', 'print JSON', false)
