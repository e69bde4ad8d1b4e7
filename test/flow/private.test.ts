/** Private incidents: nothing leaves unless the property is on; and one that turns private stops, in both directions. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { png } from '../world/picture.ts'
import type { ShownIncident } from '../world/incident-io-end.ts'
import { recordShowing, ticketOf } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import type { ShownRow } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'
import { decidedTicket, postSigned, settled, withWorld } from './flow.ts'
import { everySink, everyTable, findWords, talkative } from './sinks.ts'

const world = withWorld(talkative)
const canary = 'canary-7f3a-merger'
/** People's names, which their addresses hold too, in a world where no other incident has brought them over. */
const people = ['Nadia', 'Fournier', 'Okafor', 'Wagner', 'Malhotra', 'Tanaka']
const everyField = {
  name: canary,
  summary: `${canary} summary`,
  message: `${canary} update`,
  call_url: `https://call.example.com/${canary}`,
  severity: 'Critical',
  custom_fields: {
    'Customer impact': `${canary} field`,
    Runbook: `https://wiki.example.com/${canary}`,
    'Affected team': 'Falcon team',
  },
  roles: { 'Incident Lead': 'Ines Wagner', Reporter: 'Tom Okafor' },
  by: 'Nadia Fournier',
}
const secrets = [canary, 'falcon', ...people]

const declareHidden = (): Promise<ShownIncident> => world().incidentIo.declare({ ...everyField, visibility: 'private' })
const addHiddenFollowUp = (incident_id: string) =>
  world().incidentIo.addFollowUp({
    incident_id,
    title: canary,
    description: `${canary} description`,
    assignee: 'Raj Malhotra',
    labels: [canary],
  })

const answered = (table: string, sysId: string): Promise<ShownRow> =>
  until('the answer on the row', async () => {
    const [row] = await world().serviceNow.find('admin', table, `sys_id=${sysId}`)
    return row === undefined || valueOf(row, 'status') === 'asked' ? null : row
  })

describe('a private incident and its follow-up leave nothing', () => {
  let incident: ShownIncident
  let followUp: { id: string }

  beforeAll(async () => {
    await world().incidentIo.control('POST', '/organisation/custom_fields/Affected team/options', {
      value: 'Falcon team',
    })
    incident = await declareHidden()
    followUp = await addHiddenFollowUp(incident.id)
    await world().incidentIo.change(incident.id, {
      name: `${canary} again`,
      message: `${canary} second update`,
      status: 'Monitoring',
    })
    await world().incidentIo.changeFollowUp(followUp.id, { title: `${canary} again`, status: 'completed' })
    await settled(world())
  })

  test('not a row, not a log line, not a metric', async () => {
    expect(await ticketOf(world(), 'incident', incident.id)).toBeNull()
    expect(findWords(await everySink(world()), secrets)).toEqual([])
  })

  // The bridge's own log may name the id a delivery was about: it says nothing, and without it no delivery could be followed.
  test('not even their ids in ServiceNow', async () => {
    expect(findWords(await everyTable(world()), [incident.id, followUp.id])).toEqual([])
  })

  test.each(['private_incident.incident_updated_v2', 'public_incident.incident_updated_v2'])(
    'not in the answer to a delivery, even to %s',
    async type => {
      const answer = await postSigned(
        world(),
        JSON.stringify({ event_type: type, [type]: { ...everyField, id: incident.id } }),
      )
      expect(answer).toMatchObject({ status: 200, body: { outcome: 'ignored' } })
      expect(findWords({ answer: JSON.stringify(answer) }, [...secrets, incident.id])).toEqual([])
    },
  )

  test('not in what the bridge and ServiceNow say when calls fail on the way', async () => {
    const refuse = {
      kind: 'status',
      times: 3,
      body: { error: { message: 'Operation Failed', detail: 'refused by a rule' }, status: 'failure' },
    } as const
    await world().instance.control.addFaults([
      { ...refuse, status: 403, match: { pathPrefix: '/api/now/table/x_iio_sync_ticket' } },
      { ...refuse, kind: 'html', match: { pathPrefix: '/api/x_iio_sync' } },
    ])
    await world().incidentIo.change(incident.id, { name: `${canary} while calls fail`, message: canary })
    await until('the calls to have failed', async () =>
      /servicenow_(forbidden|no_result)/.test(world().bridge.wholeLog()) ? true : null,
    )
    await world().instance.control.clearFaults()
    await settled(world())
    expect(findWords(await everySink(world()), secrets)).toEqual([])
    expect(findWords(await everyTable(world()), [incident.id])).toEqual([])
  })

  test.each([
    ['a preview', 'x_iio_sync_preview', (reference: string) => ({ reference })],
    [
      'a request to link',
      'x_iio_sync_link_request',
      (reference: string) => ({ incident: reference, record_table: 'problem', record: 'd'.repeat(32) }),
    ],
  ])('%s by an admin gets no more than what was typed', async (_what, table, values) => {
    const asked = await world().serviceNow.insert('admin', table, values(incident.reference))
    await answered(table, valueOf(asked, 'sys_id'))
    await settled(world())
    expect(findWords(await everySink(world()), secrets)).toEqual([])
    expect(findWords(await everyTable(world()), [incident.id])).toEqual([])
  })
})

describe('an incident that turns private', () => {
  let incident: ShownIncident
  let followUp: { id: string }
  let record: string
  const recordNow = async (): Promise<ShownRow> =>
    (await world().serviceNow.find('admin', 'incident', `sys_id=${record}`))[0] ?? {}
  const journal = async (): Promise<ShownRow[]> =>
    world().serviceNow.find('admin', 'sys_journal_field', `element_id=${record}`)

  beforeAll(async () => {
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
    await addHiddenFollowUp(incident.id)
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

test('with the property on, a private incident becomes a record', async () => {
  await world().instance.control.setProperty('x_iio_sync.private_incidents', 'true')
  const incident = await world().incidentIo.declare({ name: 'Private and wanted', visibility: 'private' })
  const record = await recordShowing(world(), 'incident', incident.id, { short_description: 'Private and wanted' })
  expect(valueOf(record, 'number')).toMatch(/^INC/)
  await world().instance.control.setProperty('x_iio_sync.private_incidents', 'false')
})

test.each(['test', 'tutorial'])('a %s incident makes no record', async mode => {
  const incident = await world().incidentIo.declare({ name: 'Only trying', mode })
  const ticket = await decidedTicket(world(), 'incident', incident.id)
  expect(valueOf(ticket, 'status')).toBe('skipped')
  expect(await world().serviceNow.find('admin', 'incident', `correlation_id=${incident.id}`)).toEqual([])
})

test('the package description that ships into ServiceNow holds no secret', async () => {
  const shipped = await readFile(join('package.json'), 'utf8')
  expect(shipped).not.toMatch(/whsec_|password|secret/i)
})
