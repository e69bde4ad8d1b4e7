/** `npm run test:servicenow`: the ServiceNow end as a process of its own. */
import { Command, InvalidArgumentError, Option } from 'commander'
import { z } from 'zod'
import { number, port, run } from '../shared/command.ts'
import { compiled } from '../shared/programs.ts'
import { families, type Family } from './scripts/families.ts'
import { WORKER } from './start.ts'
import { startServing, type Instance } from './server/instance.ts'
import type { PlatformIndex } from './statements/statement.ts'

const indexesSchema = z.array(z.object({ table: z.string(), columns: z.array(z.string()), evidence: z.string() }))

interface Flags {
  port: number
  tlsPort?: number
  clientCertificate?: string
  latency: number
  json?: true
  app?: string
  updateSet?: string
  load: string[]
  companyKey?: string
  keepFourBytes?: true
  demoData?: true
  family: Family
  integrationUser: string
  integrationRole: string[]
  scheduleScale: number
  indexes: readonly PlatformIndex[]
}

function indexes(text: string): readonly PlatformIndex[] {
  try {
    return indexesSchema.parse(JSON.parse(text))
  } catch {
    throw new InvalidArgumentError('must be JSON: a list of {table, columns, evidence}')
  }
}

const flags = new Command('test:servicenow')
  .description('A small ServiceNow instance on loopback, for tests and the demo.')
  .option('--port <number>', 'port to listen on, 0 for a free one', port, 8081)
  .option('--tls-port <number>', 'serves TLS besides, by a certificate that is made at the start', port)
  .option('--client-certificate <user>', 'makes a certificate that stands for this user, for clients that use TLS')
  .option('--latency <ms>', 'how long each answer is under way at least', number, 0)
  .option('--json', 'print one line of JSON')
  .option('--app <folder>', 'the app to install, as `now-sdk build` wrote it; the bare platform when left out')
  .option('--update-set <file>', 'an update set to import, preview and commit instead of --app')
  .addOption(
    new Option(
      '--load <path>',
      'an export of an instance to load after the app: an update set, an application, records; may be repeated',
    )
      .argParser((path: string, given: string[]) => [...given, path])
      .default([], 'none'),
  )
  .option('--company-key <key>', "the instance's own: it refuses uploaded apps of other companies")
  .option('--keep-four-bytes', 'the database keeps emoji in every column, not only in those made for them')
  .option('--demo-data', 'people, groups, tickets, assets and a log, as instances have them that came with demo data')
  .addOption(
    new Option('--family <name>', 'the family, which decides what scripts find of the language')
      .choices(families)
      .default('xanadu'),
  )
  .option('--integration-user <name>', 'the user for web services, as which the OAuth client acts', 'integration')
  .addOption(
    new Option('--integration-role <role>', 'a role of that user; may be repeated')
      .argParser((role: string, given: string[]) => [...given, role])
      .default([], 'none'),
  )
  .option(
    '--schedule-scale <factor>',
    'stretches the periods of scheduled scripts; 0 leaves them to the control plane',
    number,
    1,
  )
  .option(
    '--indexes <json>',
    'indexes of platform tables as [{table, columns, evidence}], for the log of statements',
    indexes,
    [],
  )
  .parse()
  .opts<Flags>()

function readable({ url, tls, users, oauth }: Instance): string {
  const logins = Object.entries(users).map(([name, { password }]) => `  ${name.padEnd(14)} ${password}`)
  return [
    `ServiceNow end: ${url}`,
    ...(tls === null ? [] : [`With TLS:       ${tls.url}, certificate in ${tls.certificateFile}`]),
    ...(tls?.client
      ? [`Certificate of ${tls.client.userName}: ${tls.client.certificateFile}, key in ${tls.client.keyFile}`]
      : []),
    '',
    'Log-ins (new at every start):',
    ...logins,
    '',
    `OAuth client (acts as ${flags.integrationUser}):`,
    `  client id      ${oauth.clientId}`,
    `  client secret  ${oauth.clientSecret}`,
    '',
    `Open ${url}/ in a browser and log in as admin or beth.anglin.`,
    'Ctrl+C ends it.',
  ].join('\n')
}

const { url, tls, users, oauth, loaded, ...rest } = await run('The ServiceNow end', () =>
  startServing({
    port: flags.port,
    tlsPort: flags.tlsPort ?? null,
    certificateUser: flags.clientCertificate ?? null,
    latencyMs: flags.latency,
    app: flags.app ?? null,
    updateSet: flags.updateSet ?? null,
    load: flags.load,
    companyKey: flags.companyKey ?? null,
    keepsFourBytes: flags.keepFourBytes ?? false,
    hasDemoData: flags.demoData ?? false,
    family: flags.family,
    integration: { userName: flags.integrationUser, roles: flags.integrationRole },
    scheduleScale: flags.scheduleScale,
    indexes: flags.indexes,
    workerFile: compiled([WORKER]).then(([file = '']) => file),
  }),
)
for (const { path, kind, records, notes } of loaded)
  process.stderr.write(
    [`Loaded ${path} (${kind}): ${records} records.`, ...notes.map(note => `- ${note}`), ''].join('\n'),
  )
const printed =
  flags.json === true
    ? JSON.stringify({ url, tls, users, oauth })
    : readable({ url, tls, users, oauth, loaded, ...rest })
process.stdout.write(`${printed}\n`)
