/** A ticket that ServiceNow refuses is kept, shown with the platform's words, and made as soon as the reason is gone. */
import { recordShowing } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'
import { decidedTicket, requireSubcategory, settled, withWorld } from './flow.ts'

const world = withWorld()
const corrected = 'internal application'

/** The mapping of the subcategory of incidents; its sys_id. */
async function mapSubcategory(value: string): Promise<string> {
  const { serviceNow } = world()
  const [template] = await serviceNow.find('admin', 'x_iio_sync_template', 'name=Incident')
  const mapping = await serviceNow.insert('admin', 'x_iio_sync_field_mapping', {
    template: valueOf(template ?? {}, 'sys_id'),
    column: 'subcategory',
    value,
    kind: 'value',
    write: 'create',
  })
  return valueOf(mapping, 'sys_id')
}

// No test leaves its policy and its mapping to the next one.
afterEach(async () => {
  const { serviceNow, instance } = world()
  const made = [
    ['sys_data_policy_rule', 'field=subcategory'],
    ['sys_data_policy2', 'short_description=Category of synced incidents'],
    ['x_iio_sync_field_mapping', 'column=subcategory'],
  ] as const
  for (const [table, query] of made) {
    for (const row of await serviceNow.find('admin', table, query))
      await instance.call('admin', 'DELETE', `/api/now/table/${table}/${valueOf(row, 'sys_id')}`)
  }
  await settled(world())
})

test('a data policy refuses the record: the row names the column, and a corrected template brings the record', async () => {
  const { serviceNow, incidentIo, instance } = world()
  await requireSubcategory(world())
  const incident = await incidentIo.declare({ name: 'Not without a subcategory' })
  await settled(world())
  const refused = await decidedTicket(world(), 'incident', incident.id)
  expect(valueOf(refused, 'status')).toBe('failed')
  expect(valueOf(refused, 'error')).toContain('Data Policy Exception')
  expect(valueOf(refused, 'error')).toContain('Subcategory')
  expect(valueOf(refused, 'next_attempt')).not.toBe('')
  expect((await incidentIo.deliveries()).every(delivery => delivery.last_status === 200)).toBe(true)

  await mapSubcategory(corrected)
  await incidentIo.change(incident.id, { summary: 'Somebody looks at it' })
  await recordShowing(world(), 'incident', incident.id, {
    short_description: 'Not without a subcategory',
    subcategory: corrected,
  })
  await instance.control.runSchedule('incident.io sync: what is due')
  expect(await serviceNow.find('admin', 'incident', `correlation_id=${incident.id}`)).toHaveLength(1)
})

test('what incident.io refuses the bridge stands on the ticket, keeps nothing else back, and is finished by the next sweep', async () => {
  const { serviceNow, incidentIo, instance, bridge } = world()
  for (const path of ['/v3/follow_ups', '/v3/follow_ups/{id}']) {
    await incidentIo.control('POST', '/faults', {
      match: { method: 'GET', path },
      kind: 'status',
      status: 403,
      times: 1000,
    })
  }
  const incident = await incidentIo.declare({ name: 'Its follow-ups are not for us' })
  const followUp = await incidentIo.addFollowUp({ incident_id: incident.id, title: 'Grant the role' })
  await settled(world())
  await recordShowing(world(), 'incident', incident.id, { short_description: 'Its follow-ups are not for us' })
  const bridgeError = async () => valueOf(await decidedTicket(world(), 'incident', incident.id), 'bridge_error')
  expect(await bridgeError()).toMatch(/incident\.io follow-up list.*403/)
  expect((await incidentIo.deliveries()).filter(({ last_status }) => last_status !== 200)).toEqual([])
  const before = await decidedTicket(world(), 'incident', incident.id)

  await incidentIo.control('DELETE', '/faults')
  // Nothing changed since the cursor: the sweep finds it by its row.
  const [cursor] = await serviceNow.find('admin', 'x_iio_sync_cursor', 'kind=sweep')
  await serviceNow.update('admin', 'x_iio_sync_cursor', valueOf(cursor ?? {}, 'sys_id'), {
    position: '2999-01-01T00:00:00Z',
  })
  await bridge.stop()
  await bridge.restart()
  await recordShowing(world(), 'follow_up', followUp.id, { short_description: 'Grant the role' })
  await until('the reason to go', async () => ((await bridgeError()) === '' ? true : null))
  expect(valueOf(await decidedTicket(world(), 'incident', incident.id), 'attempts')).toBe(valueOf(before, 'attempts'))
  await instance.control.drain()
}, 60_000)

test('a corrected mapping alone brings the record: nothing has to happen in incident.io', async () => {
  const { serviceNow, incidentIo, instance } = world()
  await requireSubcategory(world())
  // Empty for every incident without summary.
  const mapping = await mapSubcategory('{{ incident.summary }}')
  const incident = await incidentIo.declare({ name: 'Mended in ServiceNow' })
  await settled(world())
  expect(valueOf(await decidedTicket(world(), 'incident', incident.id), 'status')).toBe('failed')

  await serviceNow.update('admin', 'x_iio_sync_field_mapping', mapping, { value: corrected })
  await instance.control.runSchedule('incident.io sync: what is due')
  await recordShowing(world(), 'incident', incident.id, {
    short_description: 'Mended in ServiceNow',
    subcategory: corrected,
  })
  await settled(world())
  const [asked] = await serviceNow.find('admin', 'x_iio_sync_outbound_event', 'type=resync^ORDERBYDESCsys_created_on')
  expect(valueOf(asked ?? {}, 'answer')).toMatch(/^delivered: in_sync\. /)
})

test('discarded with a reason it stays without a record, whatever changes', async () => {
  const { serviceNow, incidentIo, instance } = world()
  await requireSubcategory(world())
  await mapSubcategory('{{ incident.summary }}')
  const incident = await incidentIo.declare({ name: 'Nobody wants it' })
  await settled(world())
  const ticket = valueOf(await decidedTicket(world(), 'incident', incident.id), 'sys_id')
  await serviceNow.update('admin', 'x_iio_sync_ticket', ticket, { discard_reason: 'a drill' })
  await instance.control.press({ name: 'Discard', table: 'x_iio_sync_ticket', sys_id: ticket, user: 'admin' })
  await incidentIo.change(incident.id, { summary: corrected })
  await settled(world())
  const [row] = await serviceNow.find('admin', 'x_iio_sync_ticket', `sys_id=${ticket}`)
  expect(['status', 'discard_reason', 'target'].map(column => valueOf(row ?? {}, column))).toEqual([
    'discarded',
    'a drill',
    '',
  ])
  expect(valueOf(row ?? {}, 'desired_values')).toContain(corrected)
})
