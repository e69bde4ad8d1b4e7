/** `npm run test:incident-io`: the incident.io end as a process of its own. */
import { Command } from 'commander'
import { number, port, run } from '../shared/command.ts'
import { readContract } from '../shared/contract.ts'
import { contractPath } from './http/contract.ts'
import { startServer } from './server.ts'
import type { RunningServer } from './server.ts'

interface Flags {
  port: number
  webhookUrl?: string
  apiKey?: string
  webhookSecret?: string
  retryScale: number
  rateLimit: number
  json?: true
}

const flags = new Command()
  .name('test:incident-io')
  .description(
    'A small incident.io on loopback, for tests and the demo: its API, its webhooks, and a control plane under /_/',
  )
  .option('--port <number>', 'port to listen on, 0 for a free one', port, 0)
  .option('--webhook-url <url>', 'where webhooks go (more with POST /_/webhooks)')
  .option('--api-key <key>', 'the API key; made up when left out')
  .option('--webhook-secret <secret>', 'whsec_...; made up when left out')
  .option('--retry-scale <factor>', 'multiplies the waits between deliveries', number, 1)
  .option('--rate-limit <perMinute>', 'requests a minute and key, 0 for no limit', number, 1200)
  .option('--json', 'print one line of JSON')
  .parse()
  .opts<Flags>()

const readable = (running: RunningServer, checked: string): string => `
incident.io end    ${running.url}
API key            ${running.apiKey}
webhook secret     ${running.webhookSecret}
webhooks go to     ${flags.webhookUrl ?? 'nowhere yet (POST /_/webhooks {"url": ...})'}
contract           ${checked}

Declare an incident:
  curl -s ${running.url}/_/incidents -H 'content-type: application/json' -d '{"name": "Checkout is slow", "severity": "Major"}'
`

const { json, ...options } = flags
const path = contractPath()
const running = await run('The incident.io end', () =>
  startServer({ ...options, contract: readContract(path), onFault: fault => console.error(`fault: ${fault}`) }),
)
const checked = running.isChecked
  ? 'requests, answers and webhooks are checked against it'
  : `not found at ${path}: answers are NOT checked against it`

if (json === true) {
  console.error(`contract: ${checked}`)
  console.log(JSON.stringify({ url: running.url, apiKey: running.apiKey, webhookSecret: running.webhookSecret }))
} else {
  console.log(readable(running, checked))
}
