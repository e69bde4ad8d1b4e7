/** ServiceNow is down, in every way a platform can be, while people go on in incident.io: all in sync soon after, within the limits. */
import { kindFigures } from './actors/kinds.ts'
import { auditFigures } from './audit/audit.ts'
import { deliveryCounts, inSync, reportFindings } from './in-sync.ts'
import { agentKinds, responderKinds } from './people.ts'
import { chooseSeed, createRandom } from './random.ts'
import { atLeast, atMost, none, reported } from './scenario.ts'
import type { Figure, Say, Scenario, Size } from './scenario.ts'
import type { Call } from '../world/vendor-proxy.ts'
import { letPeopleWork } from './work.ts'
import { fastIncidentIo, startTroubleWorld } from './world.ts'
import type { TroubleWorld } from './world.ts'

interface Extent {
  readonly downSeconds: number
  readonly perSecond: number
  readonly incidents: number
  readonly inSyncWithinSeconds: number
}

const extents: Record<Size, Extent> = {
  full: { downSeconds: 180, perSecond: 5, incidents: 40, inSyncWithinSeconds: 60 },
  // The short form is about what is lost, on a machine that may be busy.
  short: { downSeconds: 1, perSecond: 6, incidents: 2, inSyncWithinSeconds: 60 },
}
/** The integration user's limit in ServiceNow while the scenario runs, and the limit that the bridge keeps to. */
const serviceNowPerMinute = 3000
const bridgePerMinute = 2400
/** incident.io's own limit for a key. */
const incidentIoPerMinute = 1200

const refusedOf = (calls: readonly Call[], vendor: string): number =>
  calls.filter(call => call.vendor === vendor && call.status === 429).length

/** The most calls to a vendor within any one minute. */
export function busiestMinute(calls: readonly Call[], vendor: string): number {
  const times = calls
    .filter(call => call.vendor === vendor)
    .map(({ atMs }) => atMs)
    .sort((one, other) => one - other)
  let first = 0
  let most = 0
  times.forEach((at, last) => {
    while ((times[first] ?? at) <= at - 60_000) first += 1
    most = Math.max(most, last - first + 1)
  })
  return most
}

const stretchMs = 5000

/** How the recovery went: answered calls in each five seconds. */
function callLine(calls: readonly Call[], vendor: string, fromMs: number): string {
  const counts: number[] = []
  for (const { atMs, status } of calls.filter(call => call.vendor === vendor)) {
    const stretch = Math.floor((atMs - fromMs) / stretchMs)
    if (status !== null && status < 300) counts[stretch] = (counts[stretch] ?? 0) + 1
  }
  return `  calls to ${vendor} in each 5 s since: ${Array.from(counts, count => count ?? 0).join(' ')}`
}

/** Known incidents and new ones; what was begun before the fall is in it too. */
async function workThroughOutage(
  world: TroubleWorld,
  { downSeconds, perSecond, incidents }: Extent,
  seed: number,
): Promise<void> {
  const random = createRandom(seed)
  const before = Math.max(1, Math.round(incidents / 5))
  await letPeopleWork(world, { webhooks: before * 3, incidents: before, random, isComplete: true })
  await inSync(world, { limitMs: 60_000 })
  await world.instance.control.outage('alternating', { stopJobs: true })
  await letPeopleWork(world, {
    webhooks: downSeconds * perSecond,
    atLeastMs: downSeconds * 1000,
    incidents: incidents - before,
    random,
    perSecond,
    noAgents: true,
    maxOutstanding: Infinity,
  })
}

export async function outageIn(world: TroubleWorld, size: Size, seed: number, say: Say): Promise<Figure[]> {
  const first = world.log.actions.length
  const extent = extents[size]
  say(`outage: ServiceNow down for ${extent.downSeconds} s under ${extent.perSecond} changes a second; seed ${seed}`)
  const webhooks = (await deliveryCounts(world)).total
  const began = Date.now()
  try {
    await workThroughOutage(world, extent, seed)
  } finally {
    await world.instance.control.outage(null)
  }
  const down = (Date.now() - began) / 1000
  const callsBefore = world.wire.calls.length
  const backMs = Date.now()
  await world.instance.control.rateLimit({ perMinute: serviceNowPerMinute })
  say('  ServiceNow is back')
  const { findings, seconds } = await inSync(world, {
    limitMs: extent.inSyncWithinSeconds * 2000,
    withoutRedeliveries: size === 'full',
    onLook: differences => say(`  ${differences} differences left`),
  })
  await world.instance.control.rateLimit(null)
  reportFindings(findings, say)
  const since = world.wire.calls.slice(callsBefore)
  for (const vendor of ['incident_io', 'servicenow']) say(callLine(since, vendor, backMs))
  return [
    reported('seed', String(seed)),
    reported('incidents', String(extent.incidents)),
    atLeast(
      'webhooks while it was down',
      (await deliveryCounts(world)).total - webhooks,
      extent.downSeconds * extent.perSecond,
    ),
    reported('down, work before included', `${Math.round(down)} s`),
    atMost('in sync after recovery', seconds, extent.inSyncWithinSeconds, ' s'),
    none('refused by ServiceNow (429) after recovery', refusedOf(since, 'servicenow')),
    none('refused by incident.io (429)', refusedOf(world.wire.calls, 'incident_io')),
    atMost(
      'calls to incident.io in the busiest minute',
      busiestMinute(world.wire.calls, 'incident_io'),
      incidentIoPerMinute,
    ),
    reported('calls to ServiceNow in the busiest minute after recovery', String(busiestMinute(since, 'servicenow'))),
    ...kindFigures(world.log.since(first), [...responderKinds, ...agentKinds]),
    ...auditFigures(findings),
  ]
}

const envs: Record<Size, Record<string, string>> = {
  // The bridge's own defaults in every respect, incident.io's real limit and real schedule: what an admin would see.
  full: { INCIDENT_IO_REQUESTS_PER_MINUTE: '1140', SERVICENOW_REQUESTS_PER_MINUTE: String(bridgePerMinute) },
  short: { REQUEST_TIMEOUT_MS: '2000' },
}

export const outage: Scenario = {
  name: 'outage',
  run: async (size, say) => {
    const world = await startTroubleWorld({
      incidentIo: size === 'full' ? { retryScale: 1, rateLimit: incidentIoPerMinute } : fastIncidentIo(0.0003),
      proxied: true,
      bridgeEnv: envs[size],
    })
    try {
      return await outageIn(world, size, chooseSeed(), say)
    } finally {
      await world.stop()
    }
  },
}
