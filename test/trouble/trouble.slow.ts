/**
 * The scenarios of `npm run trouble` in their short form, one after the other in one world. Those that need a sweep come
 * first: a bridge that was killed in the middle of one leaves a lease behind that lasts a minute.
 */
import { bridgeDownIn } from './bridge-down.ts'
import { crashPointsIn } from './crash-points.ts'
import { duplicatesIn } from './duplicates.ts'
import { ordersIn } from './orders.ts'
import { outageIn } from './outage.ts'
import { chooseSeed } from './random.ts'
import { replicasIn } from './replicas.ts'
import type { Figure, Say } from './scenario.ts'
import { sabotagedIn } from './sabotaged.ts'
import { stormIn } from './storm.ts'
import { fastIncidentIo, startTroubleWorld } from './world.ts'
import type { TroubleWorld } from './world.ts'

const limitMs = 240_000
const seed = chooseSeed()
const held: { world: TroubleWorld | null } = { world: null }

beforeAll(async () => {
  // Long enough for a kill on a busy machine, and short enough for the calls that an outage leaves hanging.
  held.world = await startTroubleWorld({
    incidentIo: fastIncidentIo(0.0003),
    proxied: true,
    bridgeEnv: { REQUEST_TIMEOUT_MS: '2000' },
  })
}, limitMs)
afterAll(async () => {
  await held.world?.stop()
}, limitMs)

test.each<[string, (world: TroubleWorld, say: Say) => Promise<Figure[]>]>([
  ['the bridge down', (world, say) => bridgeDownIn(world, 'short', seed, say)],
  ['webhooks in any order', (world, say) => ordersIn(world, 'short', seed, say)],
  ['two replicas', (world, say) => replicasIn(world, 'short', seed, say)],
  ['everything twice, answers lost', (world, say) => duplicatesIn(world, 'short', seed, say)],
  ['ServiceNow down', (world, say) => outageIn(world, 'short', seed, say)],
  ['crashes between two writes', (world, say) => crashPointsIn(world, 'short', say)],
  ['a storm of webhooks with kills', (world, say) => stormIn(world, 'short', seed, say)],
  // Last: what it takes away is found, and reported for good.
  ['an app that stores no events of states is found out', (world, say) => sabotagedIn(world, 'short', seed, say)],
])(
  '%s: every figure is reached',
  async (_what, play) => {
    if (held.world === null) throw new Error('The world did not start')
    const lines: string[] = []
    const figures = await play(held.world, line => lines.push(line))
    const missed = figures.filter(({ ok }) => !ok)
    // The lines say which ids, and with which seed it can be repeated.
    if (missed.length > 0)
      throw new Error(
        [...missed.map(({ name, value, wanted }) => `${name}: ${value}, wanted ${wanted}`), ...lines].join('\n'),
      )
  },
  limitMs,
)
