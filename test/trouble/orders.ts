/** The same twenty webhooks in a thousand orders, with repeats, losses and changes in between: one final state. */
import { kindFigures } from './actors/kinds.ts'
import type { Kind } from './actors/kinds.ts'
import { auditFigures } from './audit/audit.ts'
import { readContents } from './audit/read-ends.ts'
import { deliver, startCourier } from './courier.ts'
import type { Courier, Letter } from './courier.ts'
import { finalStates } from './final-state.ts'
import { inSync, reportFindings } from './in-sync.ts'
import { chooseSeed, createRandom } from './random.ts'
import type { Random } from './random.ts'
import { exactly, reported } from './scenario.ts'
import type { Figure, Say, Scenario, Size } from './scenario.ts'
import { moveWebhook } from './webhooks.ts'
import { fastIncidentIo, startTroubleWorld } from './world.ts'
import type { TroubleWorld } from './world.ts'

const orderCounts: Record<Size, number> = { full: 1000, short: 2 }
/** Orders under way at the same time. */
const together = 6
const lossyShare = 0.15
const lossShare = 0.3
const repeatShare = 0.2
const mostAtOnce = 4

type Change = (world: TroubleWorld, incidentId: string) => Promise<unknown>

const rename =
  (name: string): Change =>
  ({ responders }, id) =>
    responders.change(id, { name })
const say =
  (message: string): Change =>
  ({ responders }, id) =>
    responders.change(id, { message })
const rate =
  (severity: string): Change =>
  ({ responders }, id) =>
    responders.change(id, { severity, message: `Severity is ${severity}` })
const move =
  (status: string): Change =>
  ({ responders }, id) =>
    responders.change(id, { status, message: `Now ${status}` })
const follow =
  (title: string): Change =>
  ({ responders }, id) =>
    responders.addFollowUp({ incident_id: id, title })

/**
 * With the declaration these are twenty webhooks: a change of status is two. The bridge's own link on a follow-up makes
 * another, which is delivered if it came in time.
 */
const changes: readonly Change[] = [
  say('First look'),
  rename('Second name'),
  move('Fixing'),
  follow('Alert earlier'),
  rate('Major'),
  rename('Third name'),
  say('Rolled back'),
  move('Monitoring'),
  follow('Write it down'),
  say('Looks better'),
  rename('Fourth name'),
  rate('Critical'),
  move('Investigating'),
  say('It is back'),
  rename('Last name'),
  rate('Minor'),
]
const webhooksPerOrder = 20
const promised: readonly Kind[] = [
  'incident declared',
  'fields edited',
  'status changed',
  'severity changed',
  'update with text',
  'follow-up made',
]

/** One order: changes and deliveries mixed by chance; what is lost is left to the sweep. Returns the incident's id. */
async function playOrder(world: TroubleWorld, courier: Courier, random: Random): Promise<string> {
  const { id } = await world.responders.declare({ name: 'First name' })
  const loses = random.chance(lossyShare)
  const done = new Set<Letter>()
  const left = [...changes]
  while (left.length > 0) {
    await left.shift()?.(world, id)
    if (random.chance(0.4))
      await deliverSome(
        world,
        random.shuffled((await courier.lettersOf(id, 1)).filter(letter => !done.has(letter))),
        done,
        random,
      )
  }
  const letters = await courier.lettersOf(id, webhooksPerOrder)
  const open = letters.filter(letter => !done.has(letter)).filter(() => !loses || !random.chance(lossShare))
  const repeated = letters.filter(letter => done.has(letter) && random.chance(repeatShare))
  for (let rest = random.shuffled([...open, ...repeated]); rest.length > 0;)
    rest = await deliverSome(world, rest, done, random)
  return id
}

/** Some at the same time, in any order; returns what is left. */
async function deliverSome(
  world: TroubleWorld,
  letters: readonly Letter[],
  done: Set<Letter>,
  random: Random,
): Promise<Letter[]> {
  const count = 1 + random.below(mostAtOnce)
  const now = letters.slice(0, count)
  await Promise.all(now.map(letter => deliver(world.bridge.url, letter)))
  now.forEach(letter => done.add(letter))
  return letters.slice(count)
}

async function playAll(
  world: TroubleWorld,
  courier: Courier,
  count: number,
  random: Random,
  say: Say,
): Promise<string[]> {
  const ids: string[] = []
  let begun = 0
  const playInTurn = async (): Promise<void> => {
    while (begun < count) {
      begun += 1
      ids.push(await playOrder(world, courier, random))
      if (ids.length % 100 === 0) say(`  ${ids.length} orders played`)
    }
  }
  await Promise.all(Array.from({ length: together }, playInTurn))
  return ids
}

export async function ordersIn(world: TroubleWorld, size: Size, seed: number, say: Say): Promise<Figure[]> {
  const first = world.log.actions.length
  const count = orderCounts[size]
  say(`orders: ${count} orders of ${webhooksPerOrder} webhooks; seed ${seed}`)
  const courier = await startCourier()
  try {
    await moveWebhook(world, `${courier.url}/`)
    const ids = await playAll(world, courier, count, createRandom(seed), say)
    // One sweep, the one at the start, for what was lost. Stopped in peace: a dead bridge's lease on the sweep would have to expire first.
    await world.bridge.stop()
    await world.bridge.restart()
    const { findings } = await inSync(world, { limitMs: size === 'full' ? 600_000 : 100_000 })
    reportFindings(findings, say)
    const states = finalStates(ids, await readContents(world, world.baseline))
    if (states.size > 1) [...states].slice(0, 3).forEach(([state, times]) => say(`  ${times} times: ${state}`))
    return [
      reported('seed', String(seed)),
      exactly('orders', ids.length, count),
      exactly('final states', states.size, 1),
      ...kindFigures(world.log.since(first), promised),
      ...auditFigures(findings),
    ]
  } finally {
    await moveWebhook(world, `${world.bridge.url}/webhooks/incident-io`)
    await courier.stop()
  }
}

export const orders: Scenario = {
  name: 'orders',
  run: async (size, say) => {
    const world = await startTroubleWorld({ incidentIo: fastIncidentIo(0.0003) })
    try {
      return await ordersIn(world, size, chooseSeed(), say)
    } finally {
      await world.stop()
    }
  },
}
