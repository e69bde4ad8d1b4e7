/** `npm run test:jira`: the Jira end as a process of its own. */
import { Command } from 'commander'
import { number, port, run } from '../shared/command.ts'
import { readContract } from '../shared/contract.ts'
import { contractPath } from './http/contract.ts'
import { startServer } from './server.ts'
import type { RunningServer } from './server.ts'

interface Flags {
  port: number
  dataCenter?: true
  token?: string
  webhookUrl?: string
  webhookSecret?: string
  indexLagMs: number
  retryMs: number
  json?: true
}

const flags = new Command()
  .name('test:jira')
  .description('A small Jira on loopback, for tests: its API, its webhooks, and a control plane under /_/')
  .option('--port <number>', 'port to listen on, 0 for a free one', port, 0)
  .option('--data-center', 'Data Center instead of Cloud: personal access token, version 2 of the API alone')
  .option('--token <token>', 'the API token or personal access token; made up when left out')
  .option('--webhook-url <url>', 'where webhooks go (more with POST /_/webhooks)')
  .option('--webhook-secret <secret>', 'signs the webhooks; made up when left out')
  .option('--index-lag-ms <ms>', 'how long the search does not show a new issue', number, 1000)
  .option('--retry-ms <ms>', 'between two attempts of one webhook', number, 500)
  .option('--json', 'print one line of JSON')
  .parse()
  .opts<Flags>()

const readable = (running: RunningServer, checked: string): string => `
Jira end           ${running.url} (${running.deployment === 'cloud' ? 'Cloud' : 'Data Center'})
e-mail             ${running.email}
token              ${running.token}
webhook secret     ${running.webhookSecret}
webhooks go to     ${flags.webhookUrl ?? 'nowhere yet (POST /_/webhooks {"url": ...})'}
contract           ${checked}

Move an issue:
  curl -s ${running.url}/_/issues/ENG-1/transition -H 'content-type: application/json' -d '{"status": "Shipped"}'
`

const { json, dataCenter, ...options } = flags
const path = contractPath()
const running = await run('The Jira end', () =>
  startServer({
    ...options,
    contract: readContract(path),
    deployment: dataCenter === true ? 'data_center' : 'cloud',
    onFault: fault => console.error(`fault: ${fault}`),
  }),
)
const checked = running.isChecked
  ? 'requests and answers are checked against it (Cloud)'
  : `not found at ${path}: answers are NOT checked against it`

if (json === true) {
  const { url, deployment, email, token, webhookSecret } = running
  console.error(`contract: ${checked}`)
  console.log(JSON.stringify({ url, deployment, email, token, webhookSecret }))
} else {
  console.log(readable(running, checked))
}
