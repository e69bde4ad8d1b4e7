/** What the buttons of the page do, in place of people at incident.io and in ServiceNow. */
import type { ShownIncident } from '../../world/incident-io-end.ts'
import { ticketOf } from '../../world/readings.ts'
import { valueOf } from '../../world/servicenow-end.ts'
import type { World } from '../../world/world.ts'

/** The incident that the page shows: the last one that was declared. */
export interface Scene {
  incident: ShownIncident | null
  edits: number
}

type Act = (world: World, scene: Scene) => Promise<string>

const NAMES = ['Checkout is slow', 'Log-in fails', 'Search shows nothing', 'E-mails arrive late']
const SEVERITIES = ['Minor', 'Major', 'Critical']
const nth = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item

function shownIncident({ incident }: Scene): ShownIncident {
  if (incident === null) throw new Error('Press "Declare" first.')
  return incident
}

/** Throws while there is none: the sync may not have made it yet. */
async function recordOfScene(world: World, scene: Scene): Promise<string> {
  const ticket = await ticketOf(world, 'incident', shownIncident(scene).id)
  const record = ticket === null ? '' : valueOf(ticket, 'target')
  if (record === '') throw new Error('There is no record yet.')
  return record
}

const declare: Act = async (world, scene) => {
  const count = (await allIncidents(world)) + 1
  scene.incident = await world.incidentIo.declare({
    ...{ name: nth(NAMES, count - 1), summary: 'Customers notice it.', severity: 'Minor' },
  })
  scene.edits = 0
  await world.incidentIo.addFollowUp({ incident_id: scene.incident.id, title: 'Find out why', priority: 'High' })
  return `${scene.incident.reference} is declared in incident.io, with a follow-up.`
}

const edit: Act = async (world, scene) => {
  const { id, reference } = shownIncident(scene)
  scene.edits += 1
  const severity = nth(SEVERITIES, scene.edits)
  scene.incident = await world.incidentIo.change(id, { name: `It got worse (${scene.edits})`, severity })
  return `${reference} has another name in incident.io, and is ${severity}.`
}

const write: Act = async (world, scene) => {
  await world.serviceNow.update('beth.anglin', 'incident', await recordOfScene(world, scene), {
    work_notes: 'We are looking into it.',
  })
  return 'Beth Anglin wrote a work note in ServiceNow.'
}

const resolve: Act = async (world, scene) => {
  await world.serviceNow.update('beth.anglin', 'incident', await recordOfScene(world, scene), {
    ...{ state: '6', close_code: 'Solution provided', close_notes: 'Restarted the workers.' },
  })
  return 'Beth Anglin resolved the record in ServiceNow.'
}

export const ACTS: Readonly<Record<string, { button: string; act: Act }>> = {
  declare: { button: 'Declare', act: declare },
  edit: { button: 'Edit', act: edit },
  write: { button: 'Write a work note', act: write },
  resolve: { button: 'Resolve', act: resolve },
}

async function allIncidents(world: World): Promise<number> {
  const state = (await world.incidentIo.control('GET', '/state')) as { incidents: unknown[] }
  return state.incidents.length
}
