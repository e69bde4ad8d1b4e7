/** The story of one incident with everything that is written on either side, played in a world in trouble. */
import { recordShowing } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import type { Kind } from './actors/kinds.ts'
import { letMinutesPass } from './in-sync.ts'
import type { TroubleWorld } from './world.ts'

/** What one story is made of. */
export const storyKinds: readonly Kind[] = [
  'incident declared',
  'severity changed',
  'status changed',
  'fields edited',
  'update with text',
  'follow-up made',
  'follow-up edited',
  'work note',
  'comment',
  'image',
  'record state changed',
  'columns edited',
]

let stories = 0

/** Lets what is under way end, however often the bridge dies meanwhile. */
async function rest(world: TroubleWorld): Promise<void> {
  await world.incidentIo.drain(60_000)
  await world.wire.restarted
  await world.instance.control.drain(60_000)
  await letMinutesPass(world)
}

/**
 * Declared with a follow-up and updates, worked on and edited in incident.io; noted, pictured, edited and resolved in ServiceNow,
 * which closes the incident; the task closed. So states travel in both directions.
 */
export async function runStory(world: TroubleWorld): Promise<void> {
  const { responders, agents } = world
  stories += 1
  const name = `Story ${stories}`
  const incident = await responders.declare({ name, severity: 'Major' })
  await responders.change(incident.id, { message: `Looking into it ${stories}` })
  const followUp = await responders.addFollowUp({ incident_id: incident.id, title: `Never again ${stories}` })
  await responders.change(incident.id, { status: 'Fixing', severity: 'Critical', summary: `In short ${stories}` })
  await responders.changeFollowUp(followUp.id, { description: `In detail ${stories}`, priority: 'High' })
  await rest(world)
  const record = valueOf(await recordShowing(world, 'incident', incident.id, { short_description: name }), 'sys_id')
  const task = valueOf(
    await recordShowing(world, 'follow_up', followUp.id, { short_description: `Never again ${stories}` }),
    'sys_id',
  )
  await agents.note('beth.anglin', 'incident', record, `Noted ${stories}`)
  await agents.comment('david.loo', 'incident', record, `Said ${stories}`)
  await agents.edit('david.loo', 'incident', record, { category: 'database' })
  await agents.picture('beth.anglin', 'incident', record, `story_${stories}.png`)
  await agents.state('beth.anglin', 'incident', record, {
    state: '6',
    close_code: 'Resolved by change',
    close_notes: `Restarted ${stories}`,
  })
  await agents.state('david.loo', 'task', task, { state: '3' })
  await rest(world)
}
