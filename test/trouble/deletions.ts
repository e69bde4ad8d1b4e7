/**
 * People delete what they should not: rows of the app's own tables, and the records themselves, at random moments of the work. What must
 * follow is in docs/guarantees.md: nothing is written or sent once more, a record that is gone is said to be gone, and a row comes back
 * with the next change.
 */
import type { TroubleWorld } from './world.ts'
import { kindFigures } from './actors/kinds.ts'
import type { Kind } from './actors/kinds.ts'
import { auditFigures } from './audit/audit.ts'
import { actionsOf } from './audit/case.ts'
import { valueIn } from './audit/contents.ts'
import type { Row } from './audit/contents.ts'
import { rowsWith } from './audit/read-ends.ts'
import { lastOf, replay } from './audit/told.ts'
import { inSync, reportFindings } from './in-sync.ts'
import { inOwnWorld } from './own-world.ts'
import { forget, sharedIn } from './shared-work.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'
import { reported } from './scenario.ts'
import type { Figure, Say, Size } from './scenario.ts'
import { letHourPass } from './upgrade.ts'
import { letPeopleWork } from './work.ts'
import { fastIncidentIo } from './world.ts'

const extents: Record<Size, { rounds: number; webhooks: number; limitMs: number }> = {
  full: { rounds: 8, webhooks: 25, limitMs: 10 * 60_000 },
  short: { rounds: 1, webhooks: 10, limitMs: 100_000 },
}

const full = (table: string): string => `x_iio_sync_${table}`

const promised: readonly Kind[] = [
  'ticket row deleted',
  'note row deleted',
  'event row deleted',
  'cursor row deleted',
  'option row deleted',
  'record of an incident deleted',
  'record of a follow-up deleted',
]

/** A person picks a row of these and deletes it; false where there is none. */
async function deleteOne(
  { agents }: TroubleWorld,
  random: Random,
  table: string,
  rows: readonly Row[],
): Promise<Row | null> {
  if (rows.length === 0) return null
  const row = random.pick(rows)
  await agents.deleteRow('admin', table, valueIn(row, 'sys_id'))
  return row
}

type Hand = (world: TroubleWorld, random: Random) => Promise<boolean>

/** Tickets of public incidents and follow-ups that the agents know. */
async function sharedTickets(world: TroubleWorld): Promise<readonly Row[]> {
  const tickets = await rowsWith(world, full('ticket'), { status: 'in_sync' })
  return tickets.filter(row => sharedIn(world).has(valueIn(row, 'external_id')))
}

const ofTable =
  (table: string, isFit: (row: Row, shared: ReadonlySet<string>) => boolean): Hand =>
  async (world, random) => {
    const rows = await rowsWith(world, full(table))
    const shared = new Set((await sharedTickets(world)).map(row => valueIn(row, 'sys_id')))
    return (
      (await deleteOne(
        world,
        random,
        full(table),
        rows.filter(row => isFit(row, shared)),
      )) !== null
    )
  }

const record =
  (recordType: 'incident' | 'follow_up'): Hand =>
  async (world, random) => {
    const tickets = (await sharedTickets(world)).filter(row => valueIn(row, 'record_type') === recordType)
    if (tickets.length === 0) return false
    const ticket = random.pick(tickets)
    // Nobody works on it any more.
    forget(world, valueIn(ticket, 'external_id'))
    await world.agents.deleteRow('admin', valueIn(ticket, 'target_table'), valueIn(ticket, 'target'))
    return true
  }

/** Agents are at work on the record in that very moment. */
const ticketRow: Hand = async (world, random) => {
  const tickets = await sharedTickets(world)
  if (tickets.length === 0) return false
  const ticket = random.pick(tickets)
  const [table, id] = [valueIn(ticket, 'target_table'), valueIn(ticket, 'target')]
  const note = async (when: string): Promise<void> => {
    texts += 1
    await world.agents.note('beth.anglin', table, id, `Written ${when} the row was deleted ${texts}`)
  }
  await note('before')
  await deleteOne(world, random, full('ticket'), [ticket])
  await note('after')
  return true
}

/** One that no mapping names: without its option, a mapping is of no status any more, and says so. */
const unmappedOption: Hand = async (world, random) => {
  const mappings = [
    ...(await rowsWith(world, full('state_mapping'))).map(row => valueIn(row, 'incident_status')),
    ...(await rowsWith(world, full('status_mapping'))).map(row => valueIn(row, 'status')),
    ...(await rowsWith(world, full('condition'))).map(row => valueIn(row, 'options')),
  ].join(',')
  const options = await rowsWith(world, full('option'))
  const free = options.filter(row => !mappings.includes(valueIn(row, 'sys_id')))
  return (await deleteOne(world, random, full('option'), free)) !== null
}

let texts = 0

const hands: readonly Hand[] = [
  ticketRow,
  ofTable('note', (row, shared) => valueIn(row, 'status') === 'written' && shared.has(valueIn(row, 'ticket'))),
  ofTable('outbound_event', (row, shared) => valueIn(row, 'state') === 'sent' && shared.has(valueIn(row, 'ticket'))),
  ofTable('cursor', row => valueIn(row, 'kind') === 'sweep'),
  ofTable('cursor', row => valueIn(row, 'kind') !== 'sweep'),
  unmappedOption,
  record('incident'),
  record('follow_up'),
]

/** A deleted ticket row comes back with the next change of what it was about. */
async function touchAgain({ log, responders }: TroubleWorld, first: number): Promise<void> {
  const { incidents, followUps } = replay(log.actions)
  for (const { table, was } of actionsOf(log.since(first), 'row deleted')) {
    if (table !== full('ticket')) continue
    const id = valueIn(was, 'external_id')
    texts += 1
    if (incidents.has(id)) await responders.change(id, { name: `Touched ${texts}` })
    const followUp = followUps.get(id)
    if (followUp !== undefined && lastOf(followUp).status !== 'deleted')
      await responders.changeFollowUp(id, { title: `Touched ${texts}` })
  }
}

/** Each kind of deletion once; one for which there is nothing yet comes later. */
async function playRound(world: TroubleWorld, random: Random, work: () => Promise<void>): Promise<void> {
  const left = random.shuffled(hands)
  for (let hand = left.shift(); hand !== undefined; hand = left.shift()) {
    if (!(await hand(world, random))) left.push(hand)
    await work()
  }
}

export async function deletionsIn(world: TroubleWorld, size: Size, seed: number, say: Say): Promise<Figure[]> {
  const { rounds, webhooks, limitMs } = extents[size]
  say(`deletions: ${rounds} rounds of ${hands.length} deletions while people work; seed ${seed}`)
  const random = createRandom(seed)
  const first = world.log.actions.length
  const work = (): Promise<void> => letPeopleWork(world, { webhooks, incidents: 2, random, perSecond: 20 })
  await work()
  for (let round = 1; round <= rounds; round += 1) await playRound(world, random, work)
  await touchAgain(world, first)
  const { findings } = await inSync(world, { limitMs, betweenLooks: () => letHourPass(world) })
  reportFindings(findings, say)
  return [reported('seed', String(seed)), ...kindFigures(world.log.since(first), promised), ...auditFigures(findings)]
}

export const deletions = inOwnWorld(
  'deletions',
  () => ({ incidentIo: fastIncidentIo(0.0003), proxied: true, bridgeEnv: { SWEEP_INTERVAL_SECONDS: '3' } }),
  deletionsIn,
)
