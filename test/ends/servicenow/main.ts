import { resolve } from 'node:path'
import { Command } from 'commander'
import { z } from 'zod'
import { programs } from '../../programs.ts'
import { startServing, type Instance } from './server/instance.ts'

const indexesSchema = z.array(z.object({ table: z.string(), columns: z.array(z.string()), evidence: z.string() }))

interface Options {
  port: string
  json?: true
  app: string | false
  scheduleScale: string
  indexes: string
}

const program = new Command('servicenow-instance')
  .description('A small ServiceNow instance with the built app installed, for tests and the demo.')
  .option('--port <number>', 'port on 127.0.0.1, 0 takes a free one', '8081')
  .option('--json', 'print one JSON line instead of text')
  .option('--app <folder>', 'the built app', resolve('dist/app'))
  .option('--no-app', 'the bare platform, without the app')
  .option(
    '--schedule-scale <factor>',
    'stretches the periods of scheduled scripts; 0 leaves them to the control plane',
    '1',
  )
  .option(
    '--indexes <json>',
    'indexes of platform tables as [{table, columns, evidence}], for the log of statements',
    '[]',
  )
  .parse()

function readable({ url, users, oauth }: Instance): string {
  const logins = Object.entries(users).map(([name, { password }]) => `  ${name.padEnd(14)} ${password}`)
  return [
    `ServiceNow test instance: ${url}`,
    '',
    'Log-ins (new at every start):',
    ...logins,
    '',
    'OAuth client:',
    `  client id      ${oauth.clientId}`,
    `  client secret  ${oauth.clientSecret}`,
    '',
    `Open ${url}/ in a browser and log in as admin or beth.anglin.`,
    `Incidents: ${url}/incident_list.do   Tickets of the app: ${url}/x_iio_sync_ticket_list.do`,
    'Ctrl+C ends it.',
  ].join('\n')
}

function endWith(instance: Instance): void {
  const end = (): void => {
    void instance.stop().finally(() => process.exit(0))
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  // A parent that holds our standard input open (start.ts) has died when it closes.
  if (process.env.SERVICENOW_END_WITH_STDIN === '1') process.stdin.on('end', end).on('error', end).resume()
}

try {
  const { port, json, app, scheduleScale, indexes } = program.opts<Options>()
  const instance = await startServing({
    port: Number(port),
    app: app === false ? null : app,
    scheduleScale: Number(scheduleScale),
    indexes: indexesSchema.parse(JSON.parse(indexes)),
    workerFile: programs().then(({ instanceWorker }) => instanceWorker),
  })
  endWith(instance)
  const { url, users, oauth } = instance
  process.stdout.write(`${json === true ? JSON.stringify({ url, users, oauth }) : readable(instance)}\n`)
} catch (error) {
  process.stderr.write(`The instance did not start: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
