/** The instance is put back to a backup while the bridge runs on: what it lost comes again, and nothing stands twice. */
import { recordShowing, ticketOf } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import type { ShownRow } from '../world/servicenow-end.ts'
import { settled, withWorld, worldLimitMs } from './flow.ts'

// Without the sweep: what follows is what the next webhook alone sets right.
const world = withWorld({ instance: {}, bridgeEnv: { SWEEP_INTERVAL_SECONDS: '0' } })

async function declare(name: string): Promise<{ id: string; record: ShownRow }> {
  const { id } = await world().incidentIo.declare({ name, message: 'First.' })
  const record = await recordShowing(world(), 'incident', id, { short_description: name })
  await settled(world())
  return { id, record }
}

const notesOn = async (record: ShownRow): Promise<string[]> => {
  const query = `element=work_notes^element_id=${valueOf(record, 'sys_id')}^ORDERBYsys_created_on`
  const entries = await world().serviceNow.find('admin', 'sys_journal_field', query)
  return ['First.', 'Lost.', 'Later.'].filter(words => entries.some(entry => valueOf(entry, 'value').includes(words)))
}

async function say(id: string, words: Record<string, unknown>): Promise<void> {
  await world().incidentIo.change(id, words)
  await settled(world())
}

test.each([
  ['with another update', { message: 'Later.' }, ['First.', 'Lost.', 'Later.']],
  ['with a change of fields alone', { summary: 'Later.' }, ['First.', 'Lost.']],
])(
  'updates that the record lost are written again %s',
  async (_how, words, wanted) => {
    const { id, record } = await declare('Lost updates')
    await world().instance.control.save()
    await say(id, { message: 'Lost.' })
    expect(await notesOn(record)).toEqual(['First.', 'Lost.'])
    await world().instance.control.restore()
    expect(await notesOn(record)).toEqual(['First.'])
    await say(id, words)
    expect(await notesOn(record)).toEqual(wanted)
  },
  worldLimitMs,
)

test(
  'a record and a task that are made again have the links that they had',
  async () => {
    await world().instance.control.save()
    const { id } = await declare('Made again')
    const followUp = await world().incidentIo.addFollowUp({ incident_id: id, title: 'Look again' })
    await settled(world())
    const before = await world().incidentIo.attachments(id)
    expect(before).toHaveLength(2)
    await world().instance.control.restore()
    expect(await ticketOf(world(), 'incident', id)).toBeNull()
    await say(id, { message: 'Later.' })
    await world().incidentIo.changeFollowUp(followUp.id, { description: 'Twice.' })
    await settled(world())
    const record = await recordShowing(world(), 'incident', id, { short_description: 'Made again' })
    expect(await notesOn(record)).toEqual(['First.', 'Later.'])
    await recordShowing(world(), 'follow_up', followUp.id, { short_description: 'Look again' })
    expect(await world().incidentIo.attachments(id)).toEqual(before)
  },
  worldLimitMs,
)

test(
  'a state set after the restore is reported, though the record counts its updates once more',
  async () => {
    const { id, record } = await declare('Another state')
    const set = async (state: string): Promise<void> => {
      await world().serviceNow.update('beth.anglin', 'incident', valueOf(record, 'sys_id'), { state })
      await settled(world())
    }
    await world().instance.control.save()
    await set('2')
    await world().instance.control.restore()
    await set('3')
    const titles = (await world().incidentIo.timeline(id)).map(({ title }) => title.replace(/.* is now /, ''))
    expect(titles).toEqual(['In Progress by Beth Anglin', 'On Hold by Beth Anglin'])
  },
  worldLimitMs,
)
