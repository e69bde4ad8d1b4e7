/** Private incidents: nothing leaves unless the property is on; and one that turns private stops. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { recordShowing, ticketOf } from '../demo/readings.ts'
import { valueOf } from '../demo/servicenow-end.ts'
import { until } from '../demo/wait.ts'
import { decidedTicket, settled, withWorld } from './flow.ts'

const world = withWorld()
const canary = 'canary-7f3a-merger'

async function everythingInServiceNow(): Promise<string> {
  const tables = ['x_iio_sync_ticket', 'x_iio_sync_note', 'x_iio_sync_outbound_event', 'x_iio_sync_option', 'task', 'sys_journal_field']
  const rows = await Promise.all(tables.map((table) => world().serviceNow.find('admin', table, '')))
  return JSON.stringify([rows, await world().instance.control.logs()])
}

test('a private incident and its follow-up leave nothing: not a row, not a log line', async () => {
  const incident = await world().incidentIo.declare({ name: canary, summary: canary, visibility: 'private', message: canary })
  await world().incidentIo.addFollowUp({ incident_id: incident.id, title: canary, description: canary })
  await world().incidentIo.change(incident.id, { name: `${canary} again` })
  await settled(world())
  expect(await ticketOf(world(), 'incident', incident.id)).toBeNull()
  expect(await everythingInServiceNow()).not.toContain('canary')
  expect(world().bridge.output()).not.toContain('canary')
  const metrics = await fetch(`${world().bridge.url}/metrics`)
  expect(metrics.status).toBe(404)
})

test('an incident that turns private stops, and its row says so without saying what it is', async () => {
  const incident = await world().incidentIo.declare({ name: 'Harmless so far' })
  const record = await recordShowing(world(), 'incident', incident.id, { short_description: 'Harmless so far' })
  await world().incidentIo.change(incident.id, { visibility: 'private', name: canary })
  const ticket = await until('the row to say it is private', async () => {
    const row = await ticketOf(world(), 'incident', incident.id)
    return row !== null && valueOf(row, 'private') === 'true' ? row : null
  })
  await settled(world())
  expect(valueOf(ticket, 'decision')).toMatch(/[Pp]rivate/)
  // What people write on the record from then on stays in ServiceNow.
  await world().serviceNow.update('beth.anglin', 'incident', valueOf(record, 'sys_id'), { work_notes: 'seen by nobody else' })
  await settled(world())
  expect(await world().incidentIo.timeline(incident.id)).toEqual([])
  expect(await everythingInServiceNow()).not.toContain('canary')
})

test('with the property on, a private incident becomes a record', async () => {
  await world().instance.control.setProperty('x_iio_sync.private_incidents', 'true')
  const incident = await world().incidentIo.declare({ name: 'Private and wanted', visibility: 'private' })
  const record = await recordShowing(world(), 'incident', incident.id, { short_description: 'Private and wanted' })
  expect(valueOf(record, 'number')).toMatch(/^INC/)
  await world().instance.control.setProperty('x_iio_sync.private_incidents', 'false')
})

test.each(['test', 'tutorial'])('a %s incident makes no record', async (mode) => {
  const incident = await world().incidentIo.declare({ name: 'Only trying', mode })
  const ticket = await decidedTicket(world(), 'incident', incident.id)
  expect(valueOf(ticket, 'status')).toBe('skipped')
  expect(await world().serviceNow.find('admin', 'incident', `correlation_id=${incident.id}`)).toEqual([])
})

test('the package description that ships into ServiceNow holds no secret', async () => {
  const shipped = await readFile(join('package.json'), 'utf8')
  expect(shipped).not.toMatch(/whsec_|password|secret/i)
})
