/**
 * A bridge stands still (SIGSTOP) in the middle of a call, for longer than the lease of its sweep and than any request lives, while
 * a second one goes on; then it goes on too (SIGCONT), with what it had in hand.
 */
import { freePort, startBridge } from '../world/bridge-process.ts'
import { startVendorProxy } from '../world/vendor-proxy.ts'
import type { Call, VendorProxy } from '../world/vendor-proxy.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'
import { kindFigures } from './actors/kinds.ts'
import { auditFigures } from './audit/audit.ts'
import { inSync, letLeaseEnd, reportFindings } from './in-sync.ts'
import { kindOf, post } from './new-path.ts'
import { inOwnWorld } from './own-world.ts'
import { agentKinds, responderKinds } from './people.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'
import { atLeast, exactly, reported } from './scenario.ts'
import type { Figure, Say, Size } from './scenario.ts'
import { removeWebhooks } from './webhooks.ts'
import { letPeopleWork } from './work.ts'
import { fastIncidentIo } from './world.ts'
import type { TroubleWorld } from './world.ts'

const isList = ({ method, path }: Call): boolean => method === 'GET' && path === '/v2/incidents'

/** The calls in the middle of which it stands still: the vendor has carried them out, the bridge has not heard. */
const moments: readonly ((call: Call) => boolean)[] = [
  post('/v1/incident_attachments'),
  post('/sync/incidents'),
  isList,
  post('/sync/links'),
  post('incident_timeline_items'),
  post('/sync/incidents/compare'),
]

interface Extent {
  readonly moments: number
  readonly webhooks: number
  readonly limitMs: number
  /** Longer than the lease, which is a minute, and than any request lives. */
  readonly frozenMs: number
  /** The minute of the lease is not waited for. */
  readonly endsLease: boolean
}

const extents: Record<Size, Extent> = {
  full: { moments: moments.length, webhooks: 60, limitMs: 10 * 60_000, frozenMs: 75_000, endsLease: false },
  short: { moments: 3, webhooks: 8, limitMs: 60_000, frozenMs: 3_000, endsLease: true },
}

interface Second {
  readonly url: string
  /** Its own calls. */
  readonly calls: readonly Call[]
  stop(): Promise<void>
}

function countsOf(calls: readonly Call[]): string {
  const counts = new Map<string, number>()
  for (const call of calls)
    counts.set(`${kindOf(call)} ${call.status}`, (counts.get(`${kindOf(call)} ${call.status}`) ?? 0) + 1)
  return [...counts].map(([kind, count]) => `${count} x ${kind}`).join(', ')
}

/** A second replica, behind proxies of its own, so that its calls are told from those of the first. */
async function startSecond(world: TroubleWorld): Promise<Second> {
  const calls: Call[] = []
  const proxies: VendorProxy[] = []
  const variables: Record<string, string> = { ...world.bridge.variables, PUBLIC_URL: world.bridge.url }
  for (const [vendor, name] of [
    ['incident_io', 'INCIDENT_IO_API_URL'],
    ['servicenow', 'SERVICENOW_URL'],
  ] as const) {
    const proxy = await startVendorProxy({
      vendor,
      target: world.bridge.variables[name] ?? '',
      decide: () => 'pass',
      killBridge: () => Promise.resolve(),
      onCall: call => void calls.push(call),
    })
    proxies.push(proxy)
    variables[name] = proxy.url
  }
  const bridge = await startBridge(await freePort(), variables)
  return {
    url: bridge.url,
    calls,
    stop: async () => {
      await bridge.stop()
      await Promise.all(proxies.map(proxy => proxy.stop()))
    },
  }
}

/** As a load balancer that finds one of two without an answer. */
async function pointTheAppTo({ serviceNow }: TroubleWorld, url: string): Promise<void> {
  const [connection] = await serviceNow.find('admin', 'x_iio_sync_connection', '')
  await serviceNow.update('admin', 'x_iio_sync_connection', valueOf(connection ?? {}, 'sys_id'), { bridge_url: url })
}

const betweenWorkMs = 5_000

/** People work until the bridge meets the moment; resolves with the call in which it stands still. */
async function freezeAt(world: TroubleWorld, meets: (call: Call) => boolean, work: () => Promise<void>): Promise<Call> {
  const held: { call: Call | null } = { call: null }
  world.wire.after = call => {
    if (held.call !== null || !meets(call)) return undefined
    held.call = call
    world.bridge.freeze()
    return undefined
  }
  // Not all the time: a sweep of the other bridge that never comes to its end would keep this one from the list.
  let worksAtMs = 0
  try {
    return await until(
      'the bridge to stand still',
      async () => {
        if (held.call === null && performance.now() >= worksAtMs) {
          await work()
          worksAtMs = performance.now() + betweenWorkMs
        }
        return held.call
      },
      { limitMs: 120_000 },
    )
  } finally {
    world.wire.after = null
  }
}

async function playMoment(
  world: TroubleWorld,
  second: Second,
  index: number,
  extent: Extent,
  random: Random,
  say: Say,
) {
  const work = (webhooks: number, isComplete = false): Promise<void> =>
    letPeopleWork(world, { webhooks, incidents: 2, random, maxOutstanding: Infinity, isComplete })
  const madeBefore = world.wire.calls.length
  const met = await freezeAt(world, moments[index] ?? isList, () => work(4)).catch((error: unknown) => {
    say(`  it never met the call; it made: ${countsOf(world.wire.calls.slice(madeBefore))}`)
    throw error
  })
  const frozenAtMs = Date.now()
  const before = second.calls.length
  try {
    await pointTheAppTo(world, second.url)
    await work(extent.webhooks, true)
    if (extent.endsLease) await letLeaseEnd(world)
    const left = Math.max(0, frozenAtMs + extent.frozenMs - Date.now())
    await new Promise(resolve => setTimeout(resolve, left))
    const sweeps = await until('the second bridge to sweep', () =>
      Promise.resolve(second.calls.slice(before).filter(isList).length || null),
    )
    say(
      `  stood still for ${Math.round((Date.now() - frozenAtMs) / 1000)} s in ${kindOf(met)}, ${sweeps} sweeps meanwhile`,
    )
    return { sweeps, calls: world.wire.calls.length }
  } finally {
    world.bridge.thaw()
    await pointTheAppTo(world, world.bridge.url)
  }
}

export async function frozenIn(world: TroubleWorld, size: Size, seed: number, say: Say): Promise<Figure[]> {
  const first = world.log.actions.length
  const extent = extents[size]
  say(`frozen: one of two bridges stands still ${extent.moments} times in a call; seed ${seed}`)
  const random = createRandom(seed)
  const second = await startSecond(world)
  try {
    await world.incidentIo.addWebhook(`${second.url}/webhooks/incident-io`)
    const played: { sweeps: number; calls: number }[] = []
    for (let index = 0; index < extent.moments; index += 1)
      played.push(await playMoment(world, second, index, extent, random, say))
    const { findings } = await inSync(world, { limitMs: extent.limitMs })
    reportFindings(findings, say)
    return [
      reported('seed', String(seed)),
      exactly('times it stood still in a call', played.length, extent.moments),
      atLeast('sweeps of the other meanwhile, at least', Math.min(...played.map(({ sweeps }) => sweeps)), 1),
      atLeast('calls of the first since it went on', world.wire.calls.length - (played.at(-1)?.calls ?? 0), 1),
      ...kindFigures(world.log.since(first), [...responderKinds, ...agentKinds]),
      ...auditFigures(findings),
    ]
  } finally {
    world.bridge.thaw()
    await removeWebhooks(world, second.url)
    await second.stop()
  }
}

export const frozen = inOwnWorld(
  'frozen',
  size => ({
    incidentIo: fastIncidentIo(0.0003),
    proxied: true,
    bridgeEnv: { SWEEP_INTERVAL_SECONDS: '2', ...(size === 'short' ? { REQUEST_TIMEOUT_MS: '2000' } : {}) },
  }),
  frozenIn,
)
