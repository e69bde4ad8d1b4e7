/** A stretch of work: people on both sides, until incident.io has sent so many webhooks. */
import { deliveryCounts } from './in-sync.ts'
import { createCounter, incidentIoPeople, serviceNowPeople } from './people.ts'
import type { IncidentIoPeople, ServiceNowPeople } from './people.ts'
import type { Random } from './random.ts'
import type { TroubleWorld } from './world.ts'

export interface Work {
  readonly webhooks: number
  readonly incidents: number
  readonly random: Random
  /** Work stops while more deliveries than this are open; more would measure how long a queue is, not what is lost. */
  readonly maxOutstanding?: number
  /** Changes a second; as many as there can be, when left out. */
  readonly perSecond?: number
  /** Work goes on so long at least, however many webhooks were sent by then. */
  readonly atLeastMs?: number
  /** Nobody works in ServiceNow: it is down. */
  readonly noAgents?: boolean
  /** Goes on until everything that people do was done at least once, as a scenario that promises every kind needs it. */
  readonly isComplete?: boolean
  /** From 0 to 1. */
  readonly onProgress?: (part: number) => void
}

const changesPerLook = 15
/** Of a hundred changes in incident.io, how many are answered by work in ServiceNow. */
const workShare = 0.12
/** Where nobody makes records, what the agents did not come to shows in the counts. */
const recordsWithinMs = 60_000
const triesPerDeclaration = 30
/** Texts never repeat, not even over several stretches in one world. */
const counter = createCounter()

/** Resolves when the webhooks are sent (not: delivered) and every incident is declared. */
export async function letPeopleWork(world: TroubleWorld, work: Work): Promise<void> {
  const {
    webhooks,
    incidents,
    random,
    maxOutstanding = 60,
    perSecond,
    noAgents = false,
    isComplete = false,
    atLeastMs = 0,
    onProgress,
  } = work
  const responders = incidentIoPeople(world, random, counter)
  const agents = serviceNowPeople(world, random, counter)
  const before = (await deliveryCounts(world)).total
  const began = Date.now()
  const pace = createPace(perSecond)
  // Declared within the first part, so that every incident has a life of its own.
  const declareShare = Math.min(0.7, (3 * incidents) / webhooks)
  for (let round = 1; ; round += 1) {
    const { length: declared } = responders.declared
    if (declared === 0 || (declared < incidents && random.chance(declareShare))) await responders.declare()
    else await responders.change()
    if (!noAgents && random.chance(workShare)) await agents.act()
    await pace()
    if (round % changesPerLook > 0) continue
    const sent = (await outstandingBelow(world, maxOutstanding)) - before
    onProgress?.(sent / webhooks)
    const isOver = sent >= webhooks && responders.declared.length >= incidents
    if (isOver && Date.now() - began >= atLeastMs) break
  }
  if (!isComplete) return
  while (!responders.isDone) await responders.change()
  if (!noAgents) await finish(responders, agents)
}

/** Agents do what they have not done yet, on records that may have to be made first. */
async function finish(responders: IncidentIoPeople, agents: ServiceNowPeople): Promise<void> {
  const end = Date.now() + recordsWithinMs
  for (let tries = 1; !agents.isDone && Date.now() < end; tries += 1) {
    const didAct = await agents.act()
    if (tries % triesPerDeclaration === 0) await responders.declare()
    if (!didAct || tries > triesPerDeclaration) await new Promise(resolve => setTimeout(resolve, 100))
  }
}

/** Waits as long as the pace asks for, counted from the start, so that slow changes are made up for. */
function createPace(perSecond: number | undefined): () => Promise<void> {
  if (perSecond === undefined) return () => Promise.resolve()
  const began = Date.now()
  let changes = 0
  return async () => {
    changes += 1
    const dueInMs = began + (changes * 1000) / perSecond - Date.now()
    if (dueInMs > 0) await new Promise(resolve => setTimeout(resolve, dueInMs))
  }
}

/** Resolves with the number of webhooks so far once few enough are open. */
async function outstandingBelow(world: TroubleWorld, limit: number): Promise<number> {
  for (;;) {
    const { pending, total } = await deliveryCounts(world)
    if (pending < limit) return total
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}
