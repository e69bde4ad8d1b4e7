/** People on both sides, doing what people do, by chance: every text they write is written once only, so that it can be told apart. */
import type { Kind } from './actors/kinds.ts'
import type { Values } from './actors/log.ts'
import { patiently, rowsWith } from './audit/read-ends.ts'
import type { Random } from './random.ts'
import { sharedIn } from './shared-work.ts'
import { valueOf } from '../world/servicenow-end.ts'
import type { TroubleWorld } from './world.ts'

/** Numbers that never repeat, for the texts. */
export type Counter = () => number

export const createCounter = (): Counter => {
  let last = 0
  return () => (last += 1)
}

/** All that people do in a stretch of work, on either side: what a scenario can promise. */
export const responderKinds: readonly Kind[] = [
  'incident declared',
  'declared private',
  'made private',
  'fields edited',
  'status changed',
  'severity changed',
  'update with text',
  'follow-up made',
  'follow-up edited',
  'follow-up completed',
  'follow-up deleted',
]
export const agentKinds: readonly Kind[] = ['work note', 'comment', 'image', 'record state changed', 'columns edited']

/** Resolves with false where there was nothing to do it on. */
type Deed = () => Promise<unknown>

/** Deeds like cards: each comes once before any comes again, and which comes next is left to chance. */
class Deck {
  #left: Deed[] = []
  #isRound = false

  constructor(
    private readonly deeds: readonly Deed[],
    private readonly random: Random,
  ) {}

  /** Every deed was done at least once. */
  get isDone(): boolean {
    return this.#isRound && this.#left.length === 0
  }

  async draw(): Promise<void> {
    if (this.#left.length === 0) this.#left = this.random.shuffled(this.deeds)
    this.#isRound = true
    const deed = this.#left.shift()
    // Kept for later, so that nothing is left out.
    if (deed !== undefined && (await deed()) === false) this.#left.push(deed)
  }
}

export interface IncidentIoPeople {
  declare(): Promise<void>
  /** Changes one of the incidents declared so far. */
  change(): Promise<void>
  /** Public ones. */
  readonly declared: readonly string[]
  /** True once everything was done at least once. */
  readonly isDone: boolean
}

const severities = ['Minor', 'Major', 'Critical']
/** All of one category, so that nothing closes on its own. */
const statuses = ['Investigating', 'Fixing', 'Monitoring']
const teams = ['Payments', 'Platform', 'Search']
const priorities = ['Low', 'Medium', 'High', 'Urgent']
const colleagues = ['Nadia Fournier', 'Tom Okafor', 'Ines Wagner', 'Raj Malhotra']

/** Statuses belong to one side: on the other incidents and follow-ups the agents set the state of the record. */
export const isAgents = (id: string): boolean => (id.codePointAt(id.length - 1) ?? 0) % 2 === 0

/** Responders in incident.io. */
export function incidentIoPeople(world: TroubleWorld, random: Random, counter: Counter): IncidentIoPeople {
  const { responders } = world
  const known = sharedIn(world)
  const declared: string[] = []
  const followUps: string[] = []
  const addFollowUp = async (incident_id: string): Promise<string> => {
    const words = { incident_id, title: `Follow up ${counter()}`, priority: random.pick(priorities) }
    const { id } = await responders.addFollowUp(words)
    known.add(id)
    return id
  }
  /** A follow-up for the deed, a new one where there is none, or none of this side. */
  const someFollowUp = async (isFit: (id: string) => boolean = () => true): Promise<string> => {
    const fit = followUps.filter(isFit)
    if (fit.length > 0) return random.pick(fit)
    for (;;) {
      const id = await addFollowUp(random.pick(declared))
      followUps.push(id)
      if (isFit(id)) return id
    }
  }
  const declare = async (): Promise<void> => {
    const words = { name: `Declared ${counter()}`, severity: random.pick(severities), by: random.pick(colleagues) }
    const { id } = await responders.declare(words)
    known.add(id)
    declared.push(id)
  }
  const change =
    (words: () => Parameters<typeof responders.change>[1]): Deed =>
    () =>
      responders.change(random.pick(declared), { by: random.pick(colleagues), ...words() })
  const changeStatus = async (): Promise<void> => {
    while (!declared.some(id => !isAgents(id))) await declare()
    const id = random.pick(declared.filter(id => !isAgents(id)))
    const message = random.chance(0.5) ? { message: `Status looked at ${counter()}` } : {}
    await responders.change(id, { status: random.pick(statuses), by: random.pick(colleagues), ...message })
  }
  const deck = new Deck(
    [
      change(() => ({ name: `Renamed ${counter()}` })),
      change(() => ({ summary: `Summary ${counter()}` })),
      change(() => ({ custom_fields: { 'Affected team': random.pick(teams) } })),
      change(() => ({ roles: { 'Incident Lead': random.pick(colleagues) } })),
      change(() => ({ severity: random.pick(severities), message: `Severity looked at ${counter()}` })),
      changeStatus,
      change(() => ({ message: `Update ${counter()}` })),
      change(() => ({ message: `Update ${counter()}` })),
      async () => void followUps.push(await addFollowUp(random.pick(declared))),
      async () =>
        responders.changeFollowUp(await someFollowUp(), {
          title: `Follow up again ${counter()}`,
          description: `In detail ${counter()}`,
        }),
      async () => responders.changeFollowUp(await someFollowUp(id => !isAgents(id)), { status: 'completed' }),
      async () => {
        const id = await someFollowUp()
        followUps.splice(followUps.indexOf(id), 1)
        known.delete(id)
        await responders.deleteFollowUp(id)
      },
      () => keepSecret(responders, counter),
      () => makeSecret(responders, counter),
    ],
    random,
  )
  return {
    declared,
    declare,
    change: () => deck.draw(),
    get isDone() {
      return deck.isDone
    },
  }
}

/** A word that stands in private incidents alone. */
const canary = (counter: Counter): string => `canary-${counter().toString(36)}x`

async function keepSecret(responders: TroubleWorld['responders'], counter: Counter): Promise<void> {
  const word = (): string => canary(counter)
  const words = { name: word(), summary: word(), message: word(), custom_fields: { 'Customer impact': word() } }
  const { id } = await responders.declare({ ...words, visibility: 'private' })
  const followUp = await responders.addFollowUp({ incident_id: id, title: word(), description: word() })
  await responders.change(id, { name: word(), message: word() })
  await responders.changeFollowUp(followUp.id, { title: word() })
}

/** One that everybody knew, and of which nobody outside learns more. */
async function makeSecret(responders: TroubleWorld['responders'], counter: Counter): Promise<void> {
  const { id } = await responders.declare({ name: `Declared ${counter()}`, message: `Known so far ${counter()}` })
  const followUp = await responders.addFollowUp({ incident_id: id, title: `Follow up ${counter()}` })
  await responders.change(id, { visibility: 'private', name: canary(counter) })
  await responders.change(id, { summary: canary(counter), message: canary(counter), severity: 'Critical' })
  await responders.changeFollowUp(followUp.id, { title: canary(counter), status: 'completed' })
  await responders.addFollowUp({ incident_id: id, title: canary(counter) })
}

export interface ServiceNowPeople {
  /** Works on one of the records that stand; false while there is none. */
  act(): Promise<boolean>
  readonly isDone: boolean
}

/** Of incidents New, In Progress, On Hold; of tasks Open, Work in Progress, Closed Complete. */
const states = ['1', '2', '3']
/** Actions between two looks for new records. */
const actionsPerLook = 20

interface Worked {
  readonly table: 'incident' | 'task'
  readonly record: string
  readonly externalId: string
}

/** People look before they go on: the incident has the status that the state before asked for. */
async function isHeard(world: TroubleWorld, externalId: string): Promise<boolean> {
  const [ticket] = await rowsWith(world, 'x_iio_sync_ticket', { external_id: externalId })
  const asked = ticket?.['asked_status'] ?? ''
  return ticket?.['record_type'] === 'follow_up' || asked === '' || asked === ticket?.['source_status']
}

/** Agents in ServiceNow, on the records that stand by now of what responders of this world left to them. */
export function serviceNowPeople(world: TroubleWorld, random: Random, counter: Counter): ServiceNowPeople {
  let records: Worked[] = []
  let actions = 0
  const { agents, configuration } = world
  const person = (): string => random.pick(['beth.anglin', 'david.loo'])
  const on =
    (deed: (records: Worked) => Promise<unknown>, isFit: (one: Worked) => boolean = () => true): Deed =>
    async () => {
      const fit = records.filter(one => sharedIn(world).has(one.externalId) && isFit(one))
      return fit.length === 0 ? false : deed(random.pick(fit))
    }
  const state = on(
    async ({ table, record, externalId }) => {
      if (!(await isHeard(world, externalId))) return false
      // What stands in the form by now: incident.io may have moved the record since anybody looked.
      const [form] = await patiently(() => world.serviceNow.find('admin', table, `sys_id=${record}`))
      const next = random.pick(states.filter(value => value !== valueOf(form ?? {}, 'state')))
      return agents.state(person(), table, record, { state: next })
    },
    ({ externalId }) => isAgents(externalId),
  )
  const edit = ({ table }: Worked): Values =>
    table === 'task'
      ? { priority: random.pick(['1', '2', '3', '4']) }
      : random.pick<Values>([
          { category: random.pick(['software', 'hardware', 'database']) },
          { urgency: random.pick(['1', '2', '3']) },
          { assignment_group: configuration.groups['Service Desk'] ?? '' },
        ])
  const note = on(({ table, record }) => agents.note(person(), table, record, `Work note ${counter()}`))
  const deck = new Deck(
    [
      note,
      note,
      state,
      state,
      on(({ table, record }) => agents.comment(person(), table, record, `Comment ${counter()}`)),
      on(({ table, record }) => agents.picture(person(), table, record, `graph_${counter()}.png`)),
      on(one => agents.edit(person(), one.table, one.record, edit(one))),
    ],
    random,
  )
  const look = async (): Promise<void> => {
    const tickets = await rowsWith(world, 'x_iio_sync_ticket', { status: 'in_sync' })
    records = tickets.flatMap(
      ({ external_id: externalId = '', target: record = '', target_table: table }): Worked[] => {
        const isKnown = sharedIn(world).has(externalId)
        return isKnown && (table === 'incident' || table === 'task') ? [{ table, record, externalId }] : []
      },
    )
  }
  return {
    act: async () => {
      if (actions % actionsPerLook === 0 || records.length === 0) await look()
      if (records.length === 0) return false
      actions += 1
      await deck.draw()
      return true
    },
    get isDone() {
      return deck.isDone
    },
  }
}
