/** Lists change while the bridge reads them: between two pages people declare, edit, write and delete, the row of the cursor too. */
import type { Call } from '../world/vendor-proxy.ts'
import { until } from '../world/wait.ts'
import { kindFigures } from './actors/kinds.ts'
import { auditFigures } from './audit/audit.ts'
import { inSync, reportFindings } from './in-sync.ts'
import { inOwnWorld } from './own-world.ts'
import { agentKinds, responderKinds } from './people.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'
import { atLeast, reported } from './scenario.ts'
import type { Figure, Say, Size } from './scenario.ts'
import { letPeopleWork } from './work.ts'
import { fastIncidentIo } from './world.ts'
import type { TroubleWorld } from './world.ts'

const extents: Record<Size, { webhooks: number; incidents: number; times: number; limitMs: number }> = {
  full: { webhooks: 400, incidents: 12, times: 40, limitMs: 10 * 60_000 },
  short: { webhooks: 40, incidents: 4, times: 4, limitMs: 100_000 },
}
/** Rows that a page holds here. */
const held = 2

/** The lists that are read in pages, and how often something changed in the middle of each. */
const lists = ['/v2/incidents', '/v3/follow_ups', '/v2/incident_updates'] as const
type List = (typeof lists)[number]
const listOf = ({ method, path, query }: Call): List | undefined =>
  method === 'GET' && query.includes('after=') ? lists.find(list => list === path) : undefined

let texts = 0

/** What people do while the bridge waits for the next page of the list: rows come, move and go. */
async function meddle({ responders, incidentIo }: TroubleWorld, list: List, after: string, random: Random) {
  texts += 1
  const { incident } = await incidentOf(incidentIo, list, after)
  if (list === '/v2/incidents') {
    await responders.declare({ name: `In between ${texts}`, severity: 'Major' })
    await responders.change(incident, { name: `Moved ${texts}` })
  } else if (list === '/v3/follow_ups') {
    // The row that the cursor names, or one beside it.
    if (random.chance(0.5)) await responders.deleteFollowUp(after)
    else await responders.changeFollowUp(after, { title: `Moved ${texts}` })
    await responders.addFollowUp({ incident_id: incident, title: `In between ${texts}` })
  } else await responders.change(incident, { message: `In between ${texts}` })
}

/** Whose list it is: the cursor is the id of a row. */
async function incidentOf(incidentIo: TroubleWorld['incidentIo'], list: List, after: string) {
  if (list === '/v2/incidents') return { incident: after }
  const text = JSON.stringify(await incidentIo.control('GET', '/state'))
  const incident = new RegExp(`"id":"${after}","incident_id":"([^"]+)"`).exec(text)?.[1]
  if (incident === undefined) throw new Error(`Nothing has the id ${after}`)
  return { incident }
}

export async function changingListsIn(world: TroubleWorld, size: Size, seed: number, say: Say): Promise<Figure[]> {
  const { times, limitMs, ...work } = extents[size]
  say(`changing-lists: pages of ${held} rows, something changes between two of them; seed ${seed}`)
  const random = createRandom(seed)
  const first = world.log.actions.length
  const met = new Map<List, number>(lists.map(list => [list, 0]))
  await world.incidentIo.control('PUT', '/pages', { hold: held })
  world.wire.before = call => {
    const list = listOf(call)
    const after = new URLSearchParams(call.query).get('after') ?? ''
    if (list === undefined || (met.get(list) ?? 0) >= times) return undefined
    met.set(list, (met.get(list) ?? 0) + 1)
    return meddle(world, list, after, random)
  }
  try {
    await until(
      'each list to change while it is read',
      async () => {
        await letPeopleWork(world, { ...work, random, perSecond: 20, isComplete: true })
        return [...met.values()].every(count => count >= times) || null
      },
      { limitMs },
    )
  } finally {
    world.wire.before = null
  }
  const { findings } = await inSync(world, { limitMs })
  reportFindings(findings, say)
  return [
    reported('seed', String(seed)),
    ...[...met].map(([list, count]) => atLeast(`changes while ${list} was read`, count, times)),
    ...kindFigures(world.log.since(first), [...responderKinds, ...agentKinds]),
    ...auditFigures(findings),
  ]
}

export const changingLists = inOwnWorld(
  'changing-lists',
  () => ({
    incidentIo: fastIncidentIo(0.0003),
    proxied: true,
    bridgeEnv: { SWEEP_INTERVAL_SECONDS: '3' },
  }),
  changingListsIn,
)
