import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import {
  declare,
  declareAdopting,
  desired,
  edit,
  events,
  INCIDENT_ID,
  madeByVendor,
  recordOf,
  ticketOf,
} from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

function existing(values: Record<string, string>): string {
  return instance.create('admin', 'incident', { short_description: 'Made by hand', ...values }).result['sys_id'] ?? ''
}

test('a record that carries the external id is adopted where adoption is asked for', () => {
  const carrier = { correlation_id: INCIDENT_ID, correlation_display: 'incident.io', description: 'Old' }
  const record = madeByVendor(instance, carrier)['sys_id'] ?? ''
  declare(instance, { adopt: 'INC0099999' })
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', target: record })
  expect(instance.row('incident', record)).toMatchObject({
    short_description: 'Payments are down',
    description: 'All cards fail.',
  })
  expect(instance.rows('incident', { correlation_id: INCIDENT_ID })).toHaveLength(1)
  expect(events(instance, 'ticket_created')).toHaveLength(1)
})

test('an external id that belongs to another system is not ours', () => {
  const record = existing({ correlation_id: INCIDENT_ID, correlation_display: 'PagerDuty' })
  declare(instance)
  expect(ticketOf(instance)['target']).not.toBe(record)
})

test.each([
  ['by number', (record: Record<string, string>) => record['number'] ?? ''],
  [
    'by a link',
    (record: Record<string, string>) =>
      `https://test.service-now.com/nav_to.do?uri=incident.do?sys_id=${record['sys_id']}`,
  ],
])('a named record is adopted %s, without the static values', (_name, nameOf) => {
  const record = madeByVendor(instance, { urgency: '1', impact: '1' })['sys_id'] ?? ''
  declare(instance, { adopt: nameOf(instance.row('incident', record)) })
  expect(ticketOf(instance)['target']).toBe(record)
  expect(instance.row('incident', record)).toMatchObject({
    short_description: 'Payments are down',
    urgency: '1',
    correlation_id: INCIDENT_ID,
    correlation_display: 'incident.io',
  })
})

test('values that are written on create only are not written to an adopted record', () => {
  const record = existing({})
  declareAdopting(instance, record, {
    desired_values: desired({ column: 'short_description', value: 'Payments are down', write: 'create' }),
  })
  expect(instance.row('incident', record)['short_description']).toBe('Made by hand')
})

test('a name cannot extend the query', () => {
  existing({})
  declare(instance, { adopt: 'nothing^ORnumberISNOTEMPTY' })
  expect(recordOf(instance)['short_description']).toBe('Payments are down')
  expect(instance.rows('incident', { short_description: 'Made by hand' })).toHaveLength(1)
})

test('a record that another system uses keeps its correlation, and the ticket says what that costs', () => {
  const record = existing({ correlation_id: 'PD-7', correlation_display: 'PagerDuty' })
  declareAdopting(instance, record)
  expect(instance.row('incident', record)).toMatchObject({
    correlation_id: 'PD-7',
    correlation_display: 'PagerDuty',
    short_description: 'Payments are down',
  })
  expect(ticketOf(instance)['warnings']).toMatch(/correlation_id: left alone, because PagerDuty uses it/)
  edit(instance, ticketOf(instance)['sys_id'] ?? '', { source_updated_at: '2026-11-22T03:09:00.000000Z' })
  expect(ticketOf(instance)['warnings']).toMatch(/correlation_id: left alone/)
})

const OURS = { correlation_id: INCIDENT_ID, correlation_display: 'incident.io' }
test.each<[string, string, object, string]>([
  ['', '', OURS, ''],
  ['', 'PagerDuty', OURS, ''],
  [INCIDENT_ID, '', OURS, ''],
  [INCIDENT_ID, 'incident.io', OURS, ''],
  [INCIDENT_ID, 'PagerDuty', {}, `PagerDuty uses it ("${INCIDENT_ID}")`],
  ['PD-7', 'PagerDuty', {}, 'PagerDuty uses it ("PD-7")'],
  ['PD-7', '', {}, 'another system uses it ("PD-7")'],
  ['PD-7', 'incident.io', {}, 'incident.io uses it ("PD-7")'],
])('adopted with the correlation "%s" of "%s"', (correlation_id, correlation_display, changed, owner) => {
  const before = { correlation_id, correlation_display }
  const record = existing(before)
  declareAdopting(instance, record)
  expect(instance.row('incident', record)).toMatchObject({ ...before, ...changed, x_iio_sync_linked: record })
  const { status, target, warnings = '' } = ticketOf(instance)
  expect([status, target]).toEqual(['in_sync', record])
  expect(warnings.split('\n').filter(line => line.startsWith('correlation_id'))).toEqual(
    owner === '' ? [] : [`correlation_id: left alone, because ${owner}. The record is linked all the same.`],
  )
})

test("a run that broke off is met again by the record's own sys_id", () => {
  declare(instance)
  const ticket = ticketOf(instance)
  instance.poke('x_iio_sync_ticket', ticket['sys_id'] ?? '', { status: 'pending', target: '', applied_values: '' })
  instance.poke('incident', ticket['target'] ?? '', { correlation_display: '' })
  edit(instance, ticket['sys_id'] ?? '', { source_updated_at: '2026-11-22T03:09:00.000000Z' })
  expect(instance.rows('incident', { correlation_id: INCIDENT_ID })).toHaveLength(1)
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', target: ticket['target'] })
})

test('two runs at once make one record: the second insert meets the first', () => {
  instance.beforeInsert((table, row) => {
    // The other run stores its record between this run's last look and its insert.
    if (table === 'task' && instance.rows('incident').length === 0)
      instance.plant('task', { ...row, number: 'INC0010000', short_description: 'By the other run' })
  })
  declare(instance)
  expect(instance.rows('incident')).toMatchObject([{ number: 'INC0010000', short_description: 'Payments are down' }])
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', number: 'INC0010000', error: '' })
})
