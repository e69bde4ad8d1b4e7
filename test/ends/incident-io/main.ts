/** `npm run incident-io`: the incident.io end as a process of its own. */
import { Command, InvalidArgumentError } from 'commander'
import { contractPath, readContract } from './http/contract.ts'
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

const number = (text: string): number => {
  const value = Number(text)
  if (!Number.isFinite(value) || value < 0) throw new InvalidArgumentError('must be a number of at least 0')
  return value
}

const flags = new Command()
  .name('incident-io')
  .description(
    'A small incident.io on loopback, for tests and the demo: its API, its webhooks, and a control plane under /_/',
  )
  .option('--port <number>', 'port to listen on, 0 for a free one', number, 0)
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

const path = contractPath()
const contract = readContract(path)
const checked =
  contract === null
    ? `not found at ${path}: answers are NOT checked against it`
    : 'requests, answers and webhooks are checked against it'
const { json, ...options } = flags
const running = await startServer({ ...options, contract, onFault: fault => console.error(`fault: ${fault}`) })

if (json === true) {
  console.error(`contract: ${checked}`)
  console.log(JSON.stringify({ url: running.url, apiKey: running.apiKey, webhookSecret: running.webhookSecret }))
} else {
  console.log(readable(running, checked))
}

const stop = (): void => void running.stop().then(() => process.exit(0))
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
