/** People on both sides, doing what people do, by chance: every text they write is written once only, so that it can be told apart. */
import { readRows } from './audit/read-ends.ts'
import type { Row } from './audit/snapshots.ts'
import type { Random } from './random.ts'
import type { TroubleWorld } from './world.ts'

/** Numbers that never repeat, for the texts. */
export type Counter = () => number

export const createCounter = (): Counter => {
  let last = 0
  return () => (last += 1)
}

export interface IncidentIoPeople {
  declare(): Promise<void>
  /** Changes one of the incidents declared so far. */
  change(): Promise<void>
  readonly declared: readonly string[]
}

const severities = ['Minor', 'Major', 'Critical']
/** All of one category, so that nothing closes on its own. */
const statuses = ['Investigating', 'Fixing', 'Monitoring']

/** Responders in incident.io. */
export function incidentIoPeople({ responders }: TroubleWorld, random: Random, counter: Counter): IncidentIoPeople {
  const declared: string[] = []
  const followUps: string[] = []
  const change = async (): Promise<void> => {
    const id = random.pick(declared)
    const number = counter()
    switch (random.below(8)) {
      case 0:
        return void (await responders.change(id, { name: `Renamed ${number}` }))
      case 1:
        return void (await responders.change(id, { summary: `Summary ${number}` }))
      case 2:
        return void (await responders.change(id, {
          severity: random.pick(severities),
          message: `Severity looked at ${number}`,
        }))
      case 3:
        return void (await responders.change(id, {
          status: random.pick(statuses),
          message: `Status looked at ${number}`,
        }))
      case 4:
        return void followUps.push((await responders.addFollowUp({ incident_id: id, title: `Follow up ${number}` })).id)
      case 5: {
        if (followUps.length === 0) return change()
        return void (await responders.changeFollowUp(random.pick(followUps), {
          title: `Follow up again ${number}`,
          description: `In detail ${number}`,
        }))
      }
      default:
        return void (await responders.change(id, { message: `Update ${number}` }))
    }
  }
  return {
    declared,
    declare: async () =>
      void declared.push(
        (await responders.declare({ name: `Declared ${counter()}`, severity: random.pick(severities) })).id,
      ),
    change,
  }
}

export interface ServiceNowPeople {
  /** Works on one of the records that stand; false while there is none. */
  act(): Promise<boolean>
}

const incidentStates: readonly Row[] = [
  { state: '1' },
  { state: '2' },
  { state: '6', close_code: 'Solution provided', close_notes: 'Restarted.' },
]
const taskStates: readonly Row[] = [{ state: '1' }, { state: '2' }, { state: '3' }]
/** Actions between two looks for new records. */
const actionsPerLook = 20

/** Agents in ServiceNow, on the records that stand by now. */
export function serviceNowPeople(world: TroubleWorld, random: Random, counter: Counter): ServiceNowPeople {
  let records: Row[] = []
  let actions = 0
  const act = async (): Promise<boolean> => {
    if (actions % actionsPerLook === 0)
      records = await readRows(world, 'x_iio_sync_ticket', 'target,target_table', 'status=in_sync')
    if (records.length === 0) return false
    actions += 1
    const { target = '', target_table: table = '' } = random.pick(records)
    const person = random.pick(['beth.anglin', 'david.loo'] as const)
    const number = counter()
    switch (random.below(8)) {
      case 0:
      case 1:
        await world.agents.state(person, table, target, random.pick(table === 'incident' ? incidentStates : taskStates))
        break
      case 2:
        await world.agents.comment(person, table, target, `Comment ${number}`)
        break
      case 3:
        await world.agents.picture(person, table, target, `graph ${number}.png`)
        break
      default:
        await world.agents.note(person, table, target, `Work note ${number}`)
    }
    return true
  }
  return { act }
}
