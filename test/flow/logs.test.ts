/** What the logs and metrics of both parts hold of a public incident: ids and outcomes, and not a word that a person wrote. */
import { png } from '../world/picture.ts'
import { linkOnIncident, recordShowing, timelineItem } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'
import { settled, withWorld } from './flow.ts'
import { everythingOfTheBridge, findWords, talkative } from './sinks.ts'
import type { Sinks } from './sinks.ts'

const world = withWorld(talkative)
const canary = 'canary-51d0-outage'
const people = ['Nadia', 'Fournier', 'Okafor', 'Wagner', 'Malhotra', 'Beth', 'Anglin']

const everyLog = async (): Promise<Sinks> => ({
  ...(await everythingOfTheBridge(world())),
  'system log of ServiceNow': JSON.stringify(await world().instance.control.logs()),
})

/** Every secret the bridge was started with, and what a login over HTTP would show. */
const secrets = (): string[] => [
  ...Object.entries(world().bridge.variables)
    .filter(([name, value]) => /KEY|SECRET|TOKEN|PASSWORD/.test(name) && value !== '')
    .map(([, value]) => value),
  'bearer ',
  'basic ',
]

test('a whole story leaves ids and outcomes in the logs, at every level, and nothing that was written by people', async () => {
  const { incidentIo, serviceNow } = world()
  const incident = await incidentIo.declare({
    name: canary,
    summary: `${canary} summary`,
    message: `${canary} update`,
    custom_fields: { 'Customer impact': `${canary} impact` },
    roles: { 'Incident Lead': 'Ines Wagner' },
    by: 'Nadia Fournier',
  })
  const followUp = await incidentIo.addFollowUp({
    incident_id: incident.id,
    title: canary,
    description: canary,
    assignee: 'Raj Malhotra',
    labels: [canary],
  })
  const record = valueOf(await recordShowing(world(), 'incident', incident.id, { short_description: canary }), 'sys_id')
  await recordShowing(world(), 'follow_up', followUp.id, { short_description: canary })
  await serviceNow.update('beth.anglin', 'incident', record, {
    work_notes: `${canary} note`,
    comments: `${canary} comment`,
    state: '2',
  })
  await serviceNow.upload('beth.anglin', 'incident', record, {
    name: `${canary}.png`,
    contentType: 'image/png',
    bytes: png(),
  })
  const link = await linkOnIncident(world(), incident.id, `${world().bridge.url}/attachments/`)
  expect((await fetch(link)).status).toBe(200)
  await fetch(link.replace(/\/attachments\/[^/]+/, '/attachments/forged'))
  await timelineItem(world(), incident.id, 'the note', ({ description }) => description.includes('note'))
  const asked = await serviceNow.insert('admin', 'x_iio_sync_preview', { reference: incident.reference })
  await until('the preview', async () => {
    const [row] = await serviceNow.find('admin', 'x_iio_sync_preview', `sys_id=${valueOf(asked, 'sys_id')}`)
    return row !== undefined && valueOf(row, 'result').includes(canary) ? true : null
  })
  await settled(world())
  const logs = await everyLog()
  expect(findWords(logs, [canary, ...people, ...secrets()])).toEqual([])
  const lines = logs['log of the bridge'] ?? ''
  for (const said of [incident.id, '"msg":"decided"', '"msg":"what the delivery came to"', '"fields":"'])
    expect(lines).toContain(said)
})

test('nor when a vendor refuses in words that repeat what it refuses', async () => {
  const { incidentIo, serviceNow, instance } = world()
  const incident = await incidentIo.declare({ name: 'Harmless so far' })
  const record = valueOf(
    await recordShowing(world(), 'incident', incident.id, { short_description: 'Harmless so far' }),
    'sys_id',
  )
  await settled(world())
  const words = {
    message: 'Operation Failed',
    detail: `"${canary}" by Nadia Fournier <nadia@example.com> is not allowed`,
  }
  await instance.control.addFaults([
    {
      kind: 'status',
      status: 403,
      times: 1,
      body: { error: words, status: 'failure' },
      match: { method: 'POST', pathPrefix: '/api/x_iio_sync/v1/sync/incidents' },
    },
  ])
  await incidentIo.change(incident.id, { name: canary })
  await recordShowing(world(), 'incident', incident.id, { short_description: canary })
  const errors = [{ code: 'invalid_value', message: `"${canary}" is too long`, source: { field: 'description' } }]
  await incidentIo.control('POST', '/faults', {
    match: { method: 'POST', path: '/v2/incident_timeline_items' },
    status: 422,
    body: { type: 'validation_error', status: 422, request_id: 'r', errors },
  })
  await serviceNow.update('beth.anglin', 'incident', record, { work_notes: canary })
  await settled(world())
  // The words are where they help: on the row of the event.
  const [event] = await serviceNow.find('admin', 'x_iio_sync_outbound_event', 'state=parked')
  expect(valueOf(event ?? {}, 'answer')).toContain('is too long')
  const logs = await everyLog()
  expect(logs['log of the bridge']).toMatch(/refused with 403\. ServiceNow says: \\"\.\.\.\\"/)
  expect(findWords(logs, [canary, ...people])).toEqual([])
})
