/**
 * Is the record at the ticket's own sys_id the one that the ticket made? On task the mark says so, elsewhere the correlation. Where
 * records have neither, a ticket that gave its record up takes none that is older than that moment.
 */
import type { Row } from '../../../ends/servicenow/contracts.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, desired, map, templateId, ticketOf } from '../tickets.ts'

const TABLE = 'cmdb_ci'
const LATER = { source_updated_at: '2026-11-22T03:09:00.000000Z' }

let instance: AppInstance
let record: Row
beforeEach(() => {
  instance = createAppInstance({ unknownColumns: [{ table: TABLE, column: 'correlation_id' }] })
  const [privilege] = instance.rows('sys_scope_privilege', { target_name: TABLE, operation: 'read' })
  for (const operation of ['create', 'write'])
    instance.plant('sys_scope_privilege', { ...privilege, operation, sys_id: operation.padEnd(32, '0') })
  instance.poke('x_iio_sync_template', templateId(instance, 'Incident'), { target_table: TABLE, static_values: '' })
  map(instance, 'Incident', { column: 'name', value: '{{ incident.name }}' })
  declare(instance, { desired_values: desired({ column: 'name', value: 'Payments are down' }) })
  record = instance.row(TABLE, ticketOf(instance)['target'] ?? '')
  instance.advance(60)
})

/** The ticket goes on without a target, as "Try again" leaves it, until a document comes. */
function goOn(lostAt: string): Row {
  instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', {
    status: 'pending',
    target: '',
    lost_at: lostAt,
  })
  declare(instance, { ...LATER, desired_values: desired({ column: 'name', value: 'Payments are down again' }) })
  return ticketOf(instance)
}

test('the table has neither the mark nor a correlation', () => {
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', target_table: TABLE })
  expect(record).toMatchObject({ name: 'Payments are down' })
  expect(record['correlation_id'] ?? '').toBe('')
})

test('a record that was unlinked by hand stays given up: another one is made', () => {
  instance.press('Unlink', ticketOf(instance))
  const ticket = goOn('')
  expect(ticket).toMatchObject({ status: 'in_sync' })
  expect(ticket['target']).not.toBe(record['sys_id'])
  expect(instance.row(TABLE, record['sys_id'] ?? '')['name']).toBe('Payments are down')
})

test('a record that is older than the moment at which the ticket lost its own is not its own', () => {
  const ticket = goOn('2026-11-22 03:00:30')
  expect(ticket).toMatchObject({ status: 'in_sync' })
  expect(ticket['target']).not.toBe(record['sys_id'])
  expect(instance.row(TABLE, record['sys_id'] ?? '')['name']).toBe('Payments are down')
})

test.each([
  ['after that moment', '2026-11-22 02:59:30'],
  ['in that very second', '2026-11-22 03:00:00'],
])('one that a run made %s, and broke off, is', (_when, lostAt) => {
  const ticket = goOn(lostAt)
  expect(ticket).toMatchObject({ status: 'in_sync', target: record['sys_id'] })
  expect(instance.row(TABLE, record['sys_id'] ?? '')['name']).toBe('Payments are down again')
})
