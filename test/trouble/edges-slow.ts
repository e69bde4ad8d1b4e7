/** Peers that are slow on purpose: all are shown out in time, and everybody else is served meanwhile. */
import { Readable } from 'node:stream'
import { createAttachmentLinks } from '../../bridge/http/attachments/link.ts'
import type { ServerLimits } from '../../bridge/http/server.ts'
import { createLog } from '../../bridge/observability/log.ts'
import { serve } from '../../bridge/commands/serve.ts'
import { readConfig } from '../../bridge/config/config.ts'
import { completeEnvironment } from '../unit/bridge/environment.ts'
import { createAppUnderTest, incidentIoSecret, linkSecret } from '../unit/bridge/http/app-under-test.ts'
import { linkOnIncident, recordShowing } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'
import { startWorld } from '../world/world.ts'
import type { World } from '../world/world.ts'
import { createSender, paced, percentile, signed } from './deliveries.ts'
import { atMost, exactly, none, reported } from './scenario.ts'
import type { Figure, Say, Scenario, Size } from './scenario.ts'
import { deafKinds, openSlowClient, slowKinds } from './slow-clients.ts'
import type { Pace, SlowClient } from './slow-clients.ts'

/** What the scenario needs of a bridge, whichever way it was started. */
interface Target {
  readonly url: string
  /** Path of an image that is larger than what the kernel takes in for somebody who does not read. */
  readonly imagePath: string
  readonly secret: string
  /** An honest delivery. */
  readonly body: Buffer
  /** Sockets that the bridge holds now, or null where only the other side can say. */
  openSockets(): Promise<number | null>
  stop(): Promise<void>
}

interface Plan {
  readonly sockets: number
  /** Of these each kind gets few: the machine has to keep what they do not read. */
  readonly deaf: number
  readonly limitMs: number
  /** Honest deliveries are spread over this; nobody looks at the slow ones before. */
  readonly leastMs: number
  readonly pace: Pace
  readonly honest: number
}

const plans: Record<Size, Plan> = {
  full: {
    sockets: 500,
    deaf: 10,
    limitMs: 20_000,
    leastMs: 20_000,
    pace: { lateMs: 4500, dribbleMs: 500 },
    honest: 60,
  },
  short: { sockets: 50, deaf: 3, limitMs: 15_000, leastMs: 4000, pace: { lateMs: 400, dribbleMs: 50 }, honest: 20 },
}
/** The same server with a tenth of its times: the short form cannot wait for the real ones. */
const shortLimits: ServerLimits = {
  headersMs: 500,
  requestMs: 1200,
  idleMs: 500,
  silentMs: 1500,
  checkEveryMs: 50,
  maxConnections: 2000,
}
const shortPieceMs = 500
const imageBytes = 20 * 1024 * 1024
const metricsToken = 'a-token-for-metrics-of-tests'
const event = 'public_incident.incident_updated_v2'
const eventAbout = (id: string): Buffer => Buffer.from(JSON.stringify({ event_type: event, [event]: { id } }))

/** The bridge's own server with the bridge's own app, in this process, with shorter times and nothing behind it. */
async function startShort(): Promise<Target> {
  const parts = createAppUnderTest({ pieceWithinMs: shortPieceMs })
  const piece = Buffer.alloc(64 * 1024)
  const image = function* (): Generator<Buffer> {
    for (let sent = 0; sent < imageBytes; sent += piece.length) yield piece
  }
  parts.behaviour.readAttachment = async () => ({
    contentType: 'image/png',
    sizeBytes: imageBytes,
    stream: Readable.from(image()),
  })
  const serving = await serve({
    bridge: {
      app: parts.app,
      incidentIo: { readKey: async () => ({ name: 'key', missing: [] }) },
      serviceNow: { readStatus: () => Promise.reject(new Error('nothing is asked')) },
      start: () => undefined,
      stopLoops: async () => undefined,
      stop: async () => undefined,
    },
    settings: { ...readConfig(completeEnvironment).settings, host: '127.0.0.1', port: 0 },
    log: createLog('error'),
    version: '0',
    drainMs: 0,
    beginStop: () => undefined,
    limits: shortLimits,
  })
  const url = `http://127.0.0.1:${serving.port}`
  const link = await createAttachmentLinks(
    { publicUrl: url, serviceNowUrl: '', secret: linkSecret, attachmentLinkDays: 1 },
    () => parts.behaviour.now,
  )('a'.repeat(32), 'a.png')
  return {
    url,
    imagePath: new URL(link.url).pathname,
    secret: incidentIoSecret,
    body: eventAbout('01INCIDENT'),
    openSockets: async () => null,
    stop: () => serving.stop(),
  }
}

/** The built bridge in a whole world, with an incident whose record has a large image. */
async function startFull(): Promise<Target> {
  const world = await startWorld({
    bridgeEnv: { METRICS_TOKEN: metricsToken, CONFIGURATION_TTL_SECONDS: '5', LOG_LEVEL: 'error' },
  })
  const incident = await world.incidentIo.declare({ name: 'Checkout is down' })
  const record = await recordShowing(world, 'incident', incident.id, { short_description: 'Checkout is down' })
  const file = { name: 'graph.png', contentType: 'image/png', bytes: new Uint8Array(imageBytes) }
  await world.serviceNow.upload('beth.anglin', 'incident', valueOf(record, 'sys_id'), file)
  const link = await linkOnIncident(world, incident.id, `${world.bridge.url}/attachments/`)
  return {
    url: world.bridge.url,
    imagePath: new URL(link).pathname,
    secret: world.incidentIoServer.webhookSecret,
    body: eventAbout(incident.id),
    openSockets: () => socketsOf(world),
    stop: () => world.stop(),
  }
}

async function socketsOf(world: World): Promise<number> {
  const text = await (
    await fetch(`${world.bridge.url}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } })
  ).text()
  return Number(/^nodejs_active_resources\{type="TCPSocketWrap"\} (\d+)$/m.exec(text)?.[1] ?? 0)
}

function openAll(bridge: Target, { sockets, deaf, pace }: Plan): SlowClient[] {
  const { hostname, port } = new URL(bridge.url)
  const target = { host: hostname, port: Number(port), imagePath: bridge.imagePath }
  const others = slowKinds.filter(kind => !deafKinds.includes(kind))
  const kinds = [
    ...deafKinds.flatMap(kind => Array.from({ length: deaf }, () => kind)),
    ...Array.from({ length: sockets - deaf * deafKinds.length }, (_none, index) => others[index % others.length] ?? ''),
  ]
  return kinds.map(kind => openSlowClient(kind, target, pace))
}

async function honestTimes(bridge: Target, plan: Plan): Promise<{ ms: number; status: number }[]> {
  const sender = createSender(bridge.url, 4)
  const answers = await paced(plan.honest, plan.leastMs, index =>
    sender.send({
      path: '/webhooks/incident-io',
      body: bridge.body,
      headers: signed(bridge.secret, bridge.body, `msg_honest_${index}`),
    }),
  )
  sender.end()
  return answers
}

async function run(size: Size, say: Say): Promise<Figure[]> {
  const plan = plans[size]
  const bridge = size === 'full' ? await startFull() : await startShort()
  try {
    const socketsBefore = await bridge.openSockets()
    say(`${plan.sockets} slow connections of ${slowKinds.length} kinds, and ${plan.honest} honest deliveries`)
    const begun = performance.now()
    const clients = openAll(bridge, plan)
    const honest = await honestTimes(bridge, plan)
    // A busy machine is late with the short times; the real ones are waited for to the end.
    await until('the slow ones to be gone', async () => {
      const passedMs = performance.now() - begun
      const areGone = clients.every(client => deafKinds.includes(client.kind) || client.closedAfterMs() !== null)
      return passedMs >= plan.limitMs || (passedMs >= plan.leastMs && areGone) ? true : null
    })
    const socketsAfter = await bridge.openSockets()
    const { seen, unseen, lastMs } = await verdictOn(clients, plan.limitMs)
    for (const client of clients) client.end()
    return [
      none('connections that outlasted their time', seen + unseen),
      ...(socketsBefore === null || socketsAfter === null
        ? []
        : [atMost('more sockets than before, calls to the vendors included', socketsAfter - socketsBefore, 20)]),
      exactly('honest deliveries answered 200', honest.filter(({ status }) => status === 200).length, plan.honest),
      reported('last connection closed after', `${(lastMs / 1000).toFixed(1)} s`),
      reported(
        'p99 of honest deliveries',
        `${Math.round(
          percentile(
            honest.map(({ ms }) => ms),
            0.99,
          ),
        )} ms`,
      ),
    ]
  } finally {
    await bridge.stop()
  }
}

/** Of those who look: closed in time? Of the deaf ones: was their answer cut off by now? */
async function verdictOn(
  clients: readonly SlowClient[],
  limitMs: number,
): Promise<{ seen: number; unseen: number; lastMs: number }> {
  const looking = clients.filter(({ kind }) => !deafKinds.includes(kind))
  const times = looking.map(client => client.closedAfterMs() ?? Infinity)
  const cut = await Promise.all(
    clients.filter(({ kind }) => deafKinds.includes(kind)).map(client => client.wasCutOff()),
  )
  return {
    seen: times.filter(ms => ms > limitMs).length,
    unseen: cut.filter(wasCut => !wasCut).length,
    lastMs: Math.max(...times.filter(Number.isFinite)),
  }
}

export const slow: Scenario = { name: 'slow clients', run }
