/** An incident that turns private stops, in both directions; and which incidents are wanted at all. */
import { z } from 'zod'
import { png } from '../world/picture.ts'
import type { ShownIncident } from '../world/incident-io-end.ts'
import { recordShowing, ticketOf } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import type { ShownRow } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'
import { decidedTicket, settled, withWorld } from './flow.ts'
import { canary, everyField } from './private-words.ts'
import { everySink, findWords, talkative } from './sinks.ts'

const world = withWorld(talkative)

describe('an incident that turns private', () => {
  let incident: ShownIncident
  let followUp: { id: string }
  let record: string
  const recordNow = async (): Promise<ShownRow> =>
    (await world().serviceNow.find('admin', 'incident', `sys_id=${record}`))[0] ?? {}
  const journal = async (): Promise<ShownRow[]> =>
    world().serviceNow.find('admin', 'sys_journal_field', `element_id=${record}`)

  beforeAll(async () => {
    await world().incidentIo.control('POST', '/organisation/custom_fields/Affected team/options', {
      value: 'Falcon team',
    })
    incident = await world().incidentIo.declare({ name: 'Harmless so far', message: 'We look at it.' })
    followUp = await world().incidentIo.addFollowUp({ incident_id: incident.id, title: 'Harmless task' })
    await recordShowing(world(), 'follow_up', followUp.id, { short_description: 'Harmless task' })
    record = valueOf(
      await recordShowing(world(), 'incident', incident.id, { short_description: 'Harmless so far' }),
      'sys_id',
    )
    await settled(world())
    await world().incidentIo.change(incident.id, { visibility: 'private', name: canary })
    await world().incidentIo.changeFollowUp(followUp.id, { title: canary })
    await settled(world())
  })

  test.each(['incident', 'follow_up'] as const)(
    'says so on the row of its %s, without saying what it is',
    async recordType => {
      const ticket = await ticketOf(world(), recordType, recordType === 'incident' ? incident.id : followUp.id)
      expect(ticket).toMatchObject({
        private: { value: 'true' },
        decision: { value: expect.stringMatching(/^Private now/) },
        status: { value: 'skipped' },
      })
      expect(findWords(await everySink(world()), [canary])).toEqual([])
    },
  )

  test('what is written there from then on stays there: edits, updates, follow-ups', async () => {
    const before = await journal()
    const { message, summary, custom_fields } = everyField
    await world().incidentIo.change(incident.id, {
      message,
      summary,
      custom_fields,
      severity: 'Critical',
      status: 'Monitoring',
    })
    await world().incidentIo.addFollowUp({ incident_id: incident.id, title: canary, description: canary })
    await world().incidentIo.changeFollowUp(followUp.id, { description: canary, status: 'completed' })
    await settled(world())
    expect(findWords(await everySink(world()), [canary])).toEqual([])
    expect(await journal()).toEqual(before)
    expect(valueOf(await recordNow(), 'short_description')).toBe('Harmless so far')
  })

  test('what people do on the record from then on stays in ServiceNow: notes, comments, images, states', async () => {
    const { serviceNow, incidentIo } = world()
    const timeline = await incidentIo.timeline(incident.id)
    const links = await incidentIo.attachments(incident.id)
    const { status } = await incidentIo.followUp(followUp.id)
    await serviceNow.update('beth.anglin', 'incident', record, {
      work_notes: 'seen by nobody else',
      comments: 'nor this',
      state: '2',
    })
    await serviceNow.upload('beth.anglin', 'incident', record, {
      name: 'graph.png',
      contentType: 'image/png',
      bytes: png(),
    })
    const [task] = await serviceNow.find('admin', 'task', `correlation_id=${followUp.id}`)
    await serviceNow.update('beth.anglin', 'task', valueOf(task ?? {}, 'sys_id'), { state: '3' })
    await settled(world())
    expect(await incidentIo.timeline(incident.id)).toEqual(timeline)
    expect(await incidentIo.attachments(incident.id)).toEqual(links)
    expect((await incidentIo.followUp(followUp.id)).status).toBe(status)
  })
})

test('one that turns private while a 429 pauses the run that reads its follow-ups: what came with it becomes no task', async () => {
  const { incidentIo } = world()
  const incident = await incidentIo.declare({ name: 'Harmless while it lasts' })
  await recordShowing(world(), 'incident', incident.id, { short_description: 'Harmless while it lasts' })
  await settled(world())
  const paused = { status: 429, headers: { 'Retry-After': '4' }, body: { type: 'too_many_requests', status: 429 } }
  await incidentIo.control('POST', '/faults', { match: { method: 'GET', path: '/v3/follow_ups/{id}' }, ...paused })
  const { id } = await incidentIo.addFollowUp({ incident_id: incident.id, title: 'Harmless as well' })
  await until('the run is paused', async () => {
    const { faults } = z.object({ faults: z.array(z.unknown()) }).parse(await incidentIo.control('GET', '/faults'))
    return faults.length === 0 || null
  })
  await incidentIo.change(incident.id, { visibility: 'private', name: canary })
  await incidentIo.changeFollowUp(id, { title: canary, description: canary })
  await incidentIo.addFollowUp({ incident_id: incident.id, title: canary })
  await settled(world())
  expect(findWords(await everySink(world()), [canary])).toEqual([])
  expect(await ticketOf(world(), 'follow_up', id)).toBeNull()
})

test('with the property on, a private incident becomes a record', async () => {
  const setWanted = (value: string) => world().instance.control.setProperty('x_iio_sync.private_incidents', value)
  await setWanted('true')
  const incident = await world().incidentIo.declare({ name: 'Private and wanted', visibility: 'private' })
  const record = await recordShowing(world(), 'incident', incident.id, { short_description: 'Private and wanted' })
  expect(valueOf(record, 'number')).toMatch(/^INC/)
  await setWanted('false')
})

test.each(['test', 'tutorial'])('a %s incident makes no record', async mode => {
  const incident = await world().incidentIo.declare({ name: 'Only trying', mode })
  const ticket = await decidedTicket(world(), 'incident', incident.id)
  expect(valueOf(ticket, 'status')).toBe('skipped')
  expect(await world().serviceNow.find('admin', 'incident', `correlation_id=${incident.id}`)).toEqual([])
})
