/** Deliveries that nobody with the secret has signed, many of them, beside a few that are honest. */
import { valueOf } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'
import { startWorld } from '../world/world.ts'
import type { World } from '../world/world.ts'
import { createSender, paced, percentile, signed } from './deliveries.ts'
import type { Answer, Delivery, Sender } from './deliveries.ts'
import { atMost, exactly, none, reported } from './scenario.ts'
import type { Figure, Say, Scenario, Size } from './scenario.ts'

const sizes = {
  full: { forged: 10_000, honest: 300, withinMs: 60_000 },
  short: { forged: 300, honest: 30, withinMs: 3000 },
}
/** Eight senders' worth of connections for the forger; the honest sender has its own. */
const forgerSockets = 8
const honestIncidents = 20
const p99LimitMs = 250
const otherSecret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`
const replayWindowMs = 5 * 60_000

const eventType = 'public_incident.incident_updated_v2'
const eventAbout = (incident: Record<string, unknown>): Buffer =>
  Buffer.from(JSON.stringify({ event_type: eventType, [eventType]: incident }))
/** No id of incident.io: should anything about it be stored, it is found by it. */
const forgedId = '01FORGEDFORGEDFORGEDFORGED'

type Forge = (body: Buffer, secret: string, id: string) => Record<string, string>
/** Each is wrong in one way only. */
const forgeries: readonly Forge[] = [
  (body, _secret, id) => signed(otherSecret, body, id),
  (body, secret, id) => signed(secret, Buffer.concat([body, Buffer.from(' ')]), id),
  (body, secret, id) => ({ ...signed(secret, body, id), 'webhook-id': `${id}x` }),
  (body, secret, id) => signed(secret, body, id, Date.now() - replayWindowMs - 5000),
  (body, secret, id) => signed(secret, body, id, Date.now() + replayWindowMs + 5000),
  (body, secret, id) => ({ ...signed(secret, body, id), 'webhook-signature': 'v1,' }),
  () => ({ 'content-type': 'application/json' }),
  (body, _secret, id) =>
    Object.fromEntries(
      Object.entries(signed(otherSecret, body, id)).map(([name, value]) => [name.replace('webhook-', 'svix-'), value]),
    ),
]
const paths = ['/webhooks/incident-io', '/webhooks/servicenow']

function forgedDelivery(template: Record<string, unknown>, secret: string, index: number): Delivery {
  const body = eventAbout({ ...template, id: forgedId })
  const forge = forgeries[index % forgeries.length] ?? forgeries[0]
  return {
    path: paths[Math.floor(index / forgeries.length) % paths.length] ?? '',
    body,
    headers: forge?.(body, secret, `msg_forged_${index}`) ?? {},
  }
}

const appTables = [
  'x_iio_sync_ticket',
  'x_iio_sync_note',
  'x_iio_sync_outbound_event',
  'x_iio_sync_preview',
  'x_iio_sync_link_request',
  'task',
  'sys_journal_field',
]

async function rowIds({ serviceNow }: World): Promise<string[]> {
  const rows = await Promise.all(appTables.map(table => serviceNow.find('admin', table, '')))
  return rows.flatMap((of, index) => of.map(row => `${appTables[index]} ${valueOf(row, 'sys_id')}`)).sort()
}

const differences = (before: readonly string[], after: readonly string[]): number =>
  before.filter(id => !after.includes(id)).length + after.filter(id => !before.includes(id)).length

/** Incidents that stand on both sides already: an honest delivery about one of them is one whole run of the sync. */
async function declareIncidents(world: World): Promise<string[]> {
  const ids: string[] = []
  for (let number = 0; number < honestIncidents; number++)
    ids.push((await world.incidentIo.declare({ name: `Incident ${number}`, summary: 'x'.repeat(2000) })).id)
  await until('the records to stand', async () => {
    await world.incidentIo.drain()
    const rows = await world.serviceNow.find('admin', 'x_iio_sync_ticket', 'status=in_sync^record_type=incident')
    return rows.length === honestIncidents ? true : null
  })
  await world.instance.control.drain()
  return ids
}

interface Measured {
  readonly forged: readonly Answer[]
  readonly honest: readonly Answer[]
  readonly tookMs: number
}

async function attack(world: World, size: Size, ids: readonly string[]): Promise<Measured> {
  const { forged, honest, withinMs } = sizes[size]
  const { webhookSecret } = world.incidentIoServer
  const template = await world.incidentIo.incident(ids[0] ?? '')
  const forger = createSender(world.bridge.url, forgerSockets)
  const sender = createSender(world.bridge.url, 4)
  const sendHonest = (by: Sender, index: number): Promise<Answer> => {
    const body = eventAbout({ ...template, id: ids[index % ids.length] })
    return by.send({ path: '/webhooks/incident-io', body, headers: signed(webhookSecret, body, `msg_honest_${index}`) })
  }
  // Connections and code are warm before anything is measured.
  for (let index = 0; index < honestIncidents; index++) await sendHonest(sender, index)
  const begun = performance.now()
  const [forgedAnswers, honestAnswers] = await Promise.all([
    paced(forged, withinMs, index => forger.send(forgedDelivery(template, webhookSecret, index))),
    paced(honest, withinMs, index => sendHonest(sender, index)),
  ])
  forger.end()
  sender.end()
  return { forged: forgedAnswers, honest: honestAnswers, tookMs: performance.now() - begun }
}

async function run(size: Size, say: Say): Promise<Figure[]> {
  const world = await startWorld({ bridgeEnv: { CONFIGURATION_TTL_SECONDS: '5', LOG_LEVEL: 'warn' } })
  try {
    const ids = await declareIncidents(world)
    const before = await rowIds(world)
    say(
      `${sizes[size].forged} forged deliveries over ${sizes[size].withinMs / 1000} s, ${sizes[size].honest} honest ones among them`,
    )
    const { forged, honest, tookMs } = await attack(world, size, ids)
    await world.instance.control.drain()
    const after = await rowIds(world)
    const p99 = percentile(
      honest.map(({ ms }) => ms),
      0.99,
    )
    return [
      exactly(
        'forged deliveries answered 401',
        forged.filter(({ status }) => status === 401).length,
        sizes[size].forged,
      ),
      none('rows stored or gone meanwhile', differences(before, after)),
      exactly(
        'honest deliveries answered 200',
        honest.filter(({ status }) => status === 200).length,
        sizes[size].honest,
      ),
      // The short form runs beside other tests, where a time says nothing.
      size === 'full'
        ? atMost('p99 of honest deliveries', p99, p99LimitMs, ' ms')
        : reported('p99 of honest deliveries', `${Math.round(p99)} ms`),
      reported('time for all of them', `${(tookMs / 1000).toFixed(1)} s`),
      reported(
        'median of honest, of forged deliveries',
        `${Math.round(
          percentile(
            honest.map(({ ms }) => ms),
            0.5,
          ),
        )} ms, ${percentile(
          forged.map(({ ms }) => ms),
          0.5,
        ).toFixed(1)} ms`,
      ),
    ]
  } finally {
    await world.stop()
  }
}

export const forged: Scenario = { name: 'forged deliveries', run }
