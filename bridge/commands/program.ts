/** The commands, as `--help` shows them: their words, arguments and options. What they do is in main.ts, which loads it when it runs. */
import { Command } from 'commander'
import { exitCodes } from './exit-codes.ts'

const name = 'incident-io-servicenow'

const json = ['--json', 'print JSON', false] as const
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
    .option(...json)
    .addHelpText('after', examples('alive')),
  doctor: program
    .command('doctor')
    .description('look at everything that the sync needs, and say what to do')
    .option('--only <ids>', 'these checks alone, with commas between them', '')
    .option('--watch', 'look again until nothing is left to do', false)
    .option('--bundle <file>', 'write checks, versions and settings to a file, without secrets', '')
    .option(...json)
    .addHelpText('after', examples('doctor', 'doctor --only key,sign_in', 'doctor --bundle doctor.json')),
  status: program
    .command('status')
    .description('say whether both sides are in sync, and what waits')
    .option(...json)
    .addHelpText('after', examples('status', 'status --json')),
  sync: program
    .command('sync')
    .description('bring what changed in a span of time in sync, once; Ctrl-C ends after the incident that was begun')
    .option('--since <span>', 'changed since: a span (30m, 12h, 7d) or a moment (RFC 3339)', '')
    .option('--until <span>', 'and not after: the same', '')
    .option('--incident <list>', 'these alone: references, ids or addresses, with commas between them', '')
    .option('--kind <kind>', 'incidents of which this changed: incident or follow_up', '')
    .option('--dry-run', 'say what a run would do; nothing is written', false)
    .option(...json)
    .addHelpText('after', examples('sync --since 7d --until 1d --dry-run', 'sync --incident INC-12,INC-15')),
  backfill: program
    .command('backfill')
    .description('make tickets of incidents that were declared before Start')
    .requiredOption('--since <span>', 'declared since: a span (30m, 12h, 30d) or a moment (RFC 3339)')
    .option('--dry-run', 'say how many and which; nothing is written', false)
    .option(...json)
    .addHelpText('after', examples('backfill --since 30d --dry-run', 'backfill --since 30d')),
  preview: program
    .command('preview')
    .description('show what would become of an incident; nothing is written')
    .argument('<incident>', 'a reference (INC-123), an id, or the address in incident.io')
    .option('--template <name>', 'what this template would do, even if another one wins', '')
    .option(...json)
    .addHelpText('after', examples('preview INC-123', 'preview INC-123 --template "Critical" --json')),
}
