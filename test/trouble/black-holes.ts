/**
 * Connections that are open and lead nowhere, as behind a firewall that forgot them: between the bridge and each vendor, and
 * between each sender and the bridge. Requests are swallowed, or answers, or both, or only what goes over connections that stand.
 */
import { startBlackHole } from '../world/black-hole.ts'
import type { BlackHole } from '../world/black-hole.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'
import { kindFigures } from './actors/kinds.ts'
import { auditFigures } from './audit/audit.ts'
import { inSync, reportFindings } from './in-sync.ts'
import { agentKinds, responderKinds } from './people.ts'
import { chooseSeed, createRandom } from './random.ts'
import type { Random } from './random.ts'
import { atLeast, exactly, reported } from './scenario.ts'
import type { Figure, Say, Scenario, Size } from './scenario.ts'
import { moveWebhook } from './webhooks.ts'
import { letPeopleWork } from './work.ts'
import { fastIncidentIo, startTroubleWorld } from './world.ts'
import type { TroubleWorld } from './world.ts'

const places = [
  'bridge to incident_io',
  'bridge to servicenow',
  'servicenow to bridge',
  'incident_io to bridge',
] as const
type Place = (typeof places)[number]
type Holes = Readonly<Record<Place, BlackHole>>

const kinds = ['requests', 'answers', 'both', 'old connections'] as const
type Kind = (typeof kinds)[number]

/** Senders first: they wait 15 s for an answer, and the others are played meanwhile. */
const short: readonly (readonly [Place, Kind])[] = [
  ['incident_io to bridge', 'answers'],
  ['servicenow to bridge', 'answers'],
  ['bridge to incident_io', 'answers'],
  ['bridge to servicenow', 'both'],
  ['bridge to servicenow', 'old connections'],
]
/** Senders make a connection for each delivery: none stands. */
const full = places.flatMap(place =>
  kinds.filter(kind => kind !== 'old connections' || place.startsWith('bridge')).map(kind => [place, kind] as const),
)

interface Extent {
  readonly rounds: readonly (readonly [Place, Kind])[]
  /** How long it stays open once it has swallowed something: longer than a call of the bridge lives. */
  readonly openMs: number
  readonly limitMs: number
}

const extents: Record<Size, Extent> = {
  full: { rounds: full, openMs: 25_000, limitMs: 10 * 60_000 },
  short: { rounds: short, openMs: 2_500, limitMs: 180_000 },
}

/** Swallows until people's work has met it and the time is over. */
async function playRound(world: TroubleWorld, hole: BlackHole, kind: Kind, openMs: number, random: Random) {
  const before = hole.swallowed
  const work = (isComplete = false): Promise<void> =>
    letPeopleWork(world, { webhooks: 4, incidents: 1, random, perSecond: 30, maxOutstanding: Infinity, isComplete })
  const open = (): void => (kind === 'old connections' ? hole.forget() : hole.open(kind))
  // Everything that people do is on its way when the hole opens.
  await work(true)
  open()
  await until('something to be swallowed', async () => {
    await work()
    // Those that were idle too long are gone already: the next ones are forgotten as well.
    if (kind === 'old connections' && hole.swallowed === before) open()
    return hole.swallowed > before || null
  })
  const closes = Date.now() + openMs
  while (Date.now() < closes) {
    await work()
    await new Promise(resolve => setTimeout(resolve, 500))
  }
  hole.open('none')
  return hole.swallowed - before
}

export async function blackHolesIn(
  world: TroubleWorld,
  holes: Holes,
  size: Size,
  seed: number,
  say: Say,
): Promise<Figure[]> {
  const first = world.log.actions.length
  const { rounds, openMs, limitMs } = extents[size]
  say(`black-holes: ${rounds.length} of them, each for ${openMs / 1000} s; seed ${seed}`)
  const random = createRandom(seed)
  const swallowed: number[] = []
  for (const [place, kind] of rounds) {
    const count = await playRound(world, holes[place], kind, openMs, random)
    swallowed.push(count)
    say(`  ${place}, ${kind}: ${count} connections swallowed`)
  }
  const { findings } = await inSync(world, { limitMs })
  reportFindings(findings, say)
  return [
    reported('seed', String(seed)),
    exactly('holes', swallowed.length, rounds.length),
    atLeast('connections swallowed by each, at least', Math.min(...swallowed), 1),
    ...kindFigures(world.log.since(first), [...responderKinds, ...agentKinds]),
    ...auditFigures(findings),
  ]
}

async function pointSendersTo(world: TroubleWorld, holes: Holes): Promise<void> {
  const [connection] = await world.serviceNow.find('admin', 'x_iio_sync_connection', '')
  await world.serviceNow.update('admin', 'x_iio_sync_connection', valueOf(connection ?? {}, 'sys_id'), {
    bridge_url: holes['servicenow to bridge'].url,
  })
  await moveWebhook(world, `${holes['incident_io to bridge'].url}/webhooks/incident-io`)
}

export const blackHoles: Scenario = {
  name: 'black-holes',
  run: async (size, say) => {
    const stops: (() => Promise<void>)[] = []
    const made: Partial<Record<Place, BlackHole>> = {}
    const make = async (place: Place, url: string): Promise<BlackHole> => {
      const hole = await startBlackHole(url)
      stops.push(hole.stop)
      made[place] = hole
      return hole
    }
    try {
      const world = await startTroubleWorld({
        incidentIo: fastIncidentIo(0.0003),
        proxied: true,
        bridgeEnv: size === 'short' ? { REQUEST_TIMEOUT_MS: '2000' } : {},
        wayTo: async (vendor, url) => (vendor === 'jira' ? url : (await make(`bridge to ${vendor}`, url)).url),
      })
      stops.unshift(world.stop)
      const holes = {
        'servicenow to bridge': await make('servicenow to bridge', world.bridge.url),
        'incident_io to bridge': await make('incident_io to bridge', world.bridge.url),
        'bridge to incident_io': made['bridge to incident_io'],
        'bridge to servicenow': made['bridge to servicenow'],
      }
      if (!isWhole(holes)) throw new Error('A black hole is missing')
      await pointSendersTo(world, holes)
      return await blackHolesIn(world, holes, size, chooseSeed(), say)
    } finally {
      for (const stop of stops) await stop()
    }
  },
}

const isWhole = (holes: Partial<Record<Place, BlackHole | undefined>>): holes is Record<Place, BlackHole> =>
  places.every(place => holes[place] !== undefined)
