/** Which template makes the ticket: the vendor's published rules, changed in ServiceNow while everything runs. */
import { recordShowing } from '../world/readings.ts'
import { until } from '../world/wait.ts'
import { valueOf } from '../world/servicenow-end.ts'
import type { ShownRow } from '../world/servicenow-end.ts'
import { decidedTicket, settled, withWorld, worldLimitMs } from './flow.ts'

const world = withWorld()
const decided = (incidentId: string): Promise<ShownRow> => decidedTicket(world(), 'incident', incidentId)

const templateOf = async (incidentId: string): Promise<string> => {
  const row = await decided(incidentId)
  return row['template']?.display_value ?? ''
}

/** The ids of both templates: the shipped one, and one with a condition on the name. */
const templates = { incident: '', security: '' }

beforeAll(async () => {
  const { serviceNow } = world()
  const attributes = await serviceNow.find('admin', 'x_iio_sync_attribute', 'key=name')
  const template = await serviceNow.insert('admin', 'x_iio_sync_template', {
    name: 'Security',
    order: '50',
    record_type: 'incident',
    target_table: 'incident',
    active: 'false',
    match: 'all',
  })
  await serviceNow.insert('admin', 'x_iio_sync_condition', {
    template: valueOf(template, 'sys_id'),
    attribute: valueOf(attributes[0] ?? {}, 'sys_id'),
    operator: 'contains',
    text: 'breach',
  })
  await serviceNow.insert('admin', 'x_iio_sync_field_mapping', {
    template: valueOf(template, 'sys_id'),
    column: 'short_description',
    value: 'SEC: {{ incident.name }}',
    kind: 'value',
    write: 'sync',
  })
  const [shipped] = await serviceNow.find('admin', 'x_iio_sync_template', 'name=Incident')
  Object.assign(templates, { incident: valueOf(shipped ?? {}, 'sys_id'), security: valueOf(template, 'sys_id') })
}, worldLimitMs)

/** How the templates stand while a test runs. */
async function useTemplates({ security, fallback }: { security: boolean; fallback: boolean }): Promise<void> {
  const { serviceNow } = world()
  await serviceNow.update('admin', 'x_iio_sync_template', templates.security, { active: String(security) })
  await serviceNow.update('admin', 'x_iio_sync_template', templates.incident, { fallback: String(fallback) })
}

test('no template has conditions: the first one takes every incident', async () => {
  await useTemplates({ security: false, fallback: false })
  const incident = await world().incidentIo.declare({ name: 'Anything' })
  await recordShowing(world(), 'incident', incident.id, { short_description: 'Anything', urgency: '2', impact: '2' })
  expect(await templateOf(incident.id)).toBe('Incident')
})

test('at least one condition exists and nothing matches: no ticket, and the row says why', async () => {
  const { serviceNow } = world()
  await useTemplates({ security: true, fallback: false })
  const incident = await world().incidentIo.declare({ name: 'Slow lift' })
  const ticket = await decided(incident.id)
  expect(valueOf(ticket, 'status')).toBe('skipped')
  expect(valueOf(ticket, 'decision')).toContain('Slow lift')
  expect(await serviceNow.find('admin', 'incident', `correlation_id=${incident.id}`)).toEqual([])
})

test('a skipped incident that comes to match gets its ticket', async () => {
  await useTemplates({ security: true, fallback: false })
  const incident = await world().incidentIo.declare({ name: 'Odd log-ins' })
  expect(valueOf(await decided(incident.id), 'status')).toBe('skipped')
  await world().incidentIo.change(incident.id, { name: 'Odd log-ins: a breach' })
  await recordShowing(world(), 'incident', incident.id, { short_description: 'SEC: Odd log-ins: a breach' })
})

test('follow-ups of an incident without a ticket make no task', async () => {
  await useTemplates({ security: true, fallback: false })
  const incident = await world().incidentIo.declare({ name: 'Broken chair' })
  const followUp = await world().incidentIo.addFollowUp({ incident_id: incident.id, title: 'Buy a chair' })
  const ticket = await decidedTicket(world(), 'follow_up', followUp.id)
  expect(valueOf(ticket, 'status')).toBe('skipped')
})

test('a fallback template takes what nothing matches', async () => {
  await useTemplates({ security: true, fallback: true })
  const incident = await world().incidentIo.declare({ name: 'Slow lift again' })
  await recordShowing(world(), 'incident', incident.id, { short_description: 'Slow lift again' })
  expect(await templateOf(incident.id)).toBe('Incident')
})

test('"Create tickets" off: no other template takes over the record, and on again it goes on where incident.io is', async () => {
  await useTemplates({ security: true, fallback: true })
  const { incidentIo, serviceNow } = world()
  const incident = await incidentIo.declare({ name: 'A breach of ours' })
  const record = await recordShowing(world(), 'incident', incident.id, { short_description: 'SEC: A breach of ours' })
  await settled(world())
  await useTemplates({ security: false, fallback: true })
  await incidentIo.change(incident.id, { name: 'Nothing at all', message: 'Written while it was off' })
  const row = await until('the ticket to say why', async () => {
    const found = await decided(incident.id)
    if (valueOf(found, 'status') !== 'skipped') throw new Error(valueOf(found, 'status'))
    return found
  })
  expect(valueOf(row, 'reason')).toMatch(/"Security" is switched off .* stays as it is and is no longer updated/)
  expect(valueOf(row, 'decision')).toMatch(/^Template "Security" keeps this ticket, and its "Create tickets" is off/)
  expect(valueOf(row, 'first_decision')).toMatch(/^Template "Security" is used/)
  const notes = async (): Promise<string> =>
    JSON.stringify(await serviceNow.find('admin', 'sys_journal_field', `element_id=${valueOf(record, 'sys_id')}`))
  await settled(world())
  const [kept] = await serviceNow.find('admin', 'incident', `sys_id=${valueOf(record, 'sys_id')}`)
  expect(valueOf(kept ?? {}, 'short_description')).toBe('SEC: A breach of ours')
  expect(await notes()).not.toContain('while it was off')
  await useTemplates({ security: true, fallback: true })
  await incidentIo.change(incident.id, { name: 'A breach again' })
  await recordShowing(world(), 'incident', incident.id, { short_description: 'SEC: A breach again' })
  await until('the update from the time in between', async () => {
    if (!(await notes()).includes('while it was off')) throw new Error('not yet')
  })
})

test('"Create tickets" off: the template does not exist for the sync', async () => {
  await useTemplates({ security: false, fallback: true })
  const incident = await world().incidentIo.declare({ name: 'A breach nobody templates' })
  await recordShowing(world(), 'incident', incident.id, { short_description: 'A breach nobody templates' })
  expect(await templateOf(incident.id)).toBe('Incident')
  await settled(world())
})
