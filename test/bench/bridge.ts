/** A built bridge under the flags that it ships, in front of the stub. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { pause, start, until, type Measured } from './process.ts'
import type { Vendors } from './vendors.ts'

/** One commit, built. */
export interface Build {
  readonly name: string
  readonly root: string
  /** It asks ServiceNow through the Table API, and learns of new tickets by events of the app. */
  readonly isOld: boolean
}

export interface Bridge extends Measured {
  readonly url: string
  readonly build: Build
}

export const secrets = {
  incidentIo: `whsec_${Buffer.alloc(32, 1).toString('base64')}`,
  serviceNow: `whsec_${Buffer.alloc(32, 2).toString('base64')}`,
  link: 'bench-link-secret-bench-link-secret-0',
  metrics: 'bench-metrics-token',
}

/** `npm start` without its npm: what stands between `node` and the program are the flags. */
export function flagsOf(root: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } }
  return scripts.start
    .split(' ')
    .slice(1)
    .filter(word => word.startsWith('--'))
}

export const buildAt = (name: string, root: string): Build => ({
  name,
  root,
  isOld: existsSync(join(root, 'bridge/vendors/servicenow/table.ts')),
})

/** Both directions as fast as they go, nothing on a schedule: what a measurement wants otherwise it says. */
const unlimited = { INCIDENT_IO_REQUESTS_PER_MINUTE: '0', SERVICENOW_MAX_PARALLEL: '64', SWEEP_INTERVAL_SECONDS: '0' }

export interface BridgeOptions {
  /** The limits and intervals as they ship. */
  readonly shipped?: boolean
  readonly env?: Record<string, string>
  /** Do not wait for it. */
  readonly begun?: boolean
}

export async function startBridge(
  build: Build,
  vendors: Pick<Vendors, 'url'>,
  options: BridgeOptions = {},
): Promise<Bridge> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = {
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'warn',
    INCIDENT_IO_API_URL: vendors.url,
    INCIDENT_IO_API_KEY: 'bench',
    INCIDENT_IO_WEBHOOK_SECRET: secrets.incidentIo,
    SERVICENOW_URL: vendors.url,
    SERVICENOW_CLIENT_ID: 'bench',
    SERVICENOW_CLIENT_SECRET: 'bench',
    SERVICENOW_WEBHOOK_SECRET: secrets.serviceNow,
    PUBLIC_URL: url,
    ATTACHMENT_LINK_SECRET: secrets.link,
    METRICS_TOKEN: secrets.metrics,
    ...(options.shipped === true ? {} : unlimited),
    ...options.env,
  }
  const child = start([...flagsOf(build.root), join(build.root, 'dist/bridge/main.js'), 'serve'], env, build.root)
  const bridge = { ...child, url, build }
  if (options.begun !== true) await untilReady(bridge)
  return bridge
}

export async function untilReady(bridge: Bridge): Promise<void> {
  await untilAnswer(bridge, '/health/ready')
  // The refresh of what conditions are picked from, at the start, must not count as work of the measurement.
  await pause(500)
}

/** Resolves with the first answer that is 200. */
export const untilAnswer = (bridge: Bridge, path: string): Promise<true> =>
  until(
    `${path} of ${bridge.build.name}`,
    30_000,
    async () => {
      if (bridge.hasEnded()) throw new Error(`The bridge of ${bridge.build.name} ended:\n${bridge.output()}`)
      const answer = await fetch(`${bridge.url}${path}`).catch(() => null)
      return answer?.ok === true ? true : null
    },
    5,
  )

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No free port was given')
  return address.port
}
