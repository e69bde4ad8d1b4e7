/** "Insert and Stay" copies every column, the correlation too: a copy is never taken for the ticket's record. */
import type { Row } from '../../../ends/servicenow/contracts.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import {
  addressOf,
  declare,
  declareAdopting,
  desired,
  edit,
  INCIDENT_ID,
  map,
  recordOf,
  templateId,
  ticketOf,
} from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

/** What "Insert and Stay" makes of a record: everything is copied but the number and the platform's own columns. */
function copyOf(record: Row): Row {
  const copied = Object.entries(record).filter(([column]) => column !== 'number' && !column.startsWith('sys_'))
  return instance.create('admin', 'incident', { ...Object.fromEntries(copied), short_description: 'The copy' }).result
}
const made = (values: Row = {}): Row =>
  instance.create('admin', 'incident', { short_description: 'By hand', ...values }).result
const drop = (record: Row): void => {
  instance.call('admin', 'DELETE', `/api/now/table/incident/${record['sys_id']}`)
}
const tryAgain = () => instance.press('Try again', ticketOf(instance))
/** The next document finds the record gone, or the minute script does. */
function notice(): void {
  edit(instance, ticketOf(instance)['sys_id'] ?? '', { source_updated_at: '2026-11-22T03:01:00.000000Z' })
  instance.advance(60)
  instance.runMinuteScript()
  expect(ticketOf(instance)['status']).toBe('unlinked')
}

/** The links that incident.io reports: our own made record, or one that it made itself. */
const reported: [string, (record: Row) => string][] = [
  ['nothing', () => ''],
  ['the link to the record', record => addressOf(record['sys_id'] ?? '')],
  ['its number', record => record['number'] ?? ''],
]

describe.each(reported)('incident.io reports %s', (_name, reportOf) => {
  test('"Try again" on a deleted record makes a new one and says that a copy exists', () => {
    declare(instance)
    const record = recordOf(instance)
    const copy = copyOf(record)
    edit(instance, ticketOf(instance)['sys_id'] ?? '', { adopt: reportOf(record) })
    drop(record)
    notice()
    tryAgain()
    expect(instance.row('incident', copy['sys_id'] ?? '')['short_description']).toBe('The copy')
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', adopt: '', adopted_at: '' })
    expect(ticketOf(instance)['target']).not.toBe(copy['sys_id'])
    expect(ticketOf(instance)['warnings']).toMatch(new RegExp(`^adopt: .*${copy['number']}.*left alone`))
  })

  test('"Try again" on an unlinked record makes a new one and says that a copy exists', () => {
    declare(instance)
    const record = recordOf(instance)
    const copy = copyOf(record)
    instance.press('Unlink', ticketOf(instance))
    edit(instance, ticketOf(instance)['sys_id'] ?? '', { adopt: reportOf(record) })
    tryAgain()
    expect(instance.row('incident', record['sys_id'] ?? '')['correlation_id']).toBe('')
    expect([record['sys_id'], copy['sys_id']]).not.toContain(ticketOf(instance)['target'])
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', adopt: '' })
    expect(ticketOf(instance)['warnings']).toContain(copy['number'])
  })
})

test('the warning about a copy stays while the ticket has the new record', () => {
  declare(instance)
  const record = recordOf(instance)
  const copy = copyOf(record)
  drop(record)
  notice()
  tryAgain()
  edit(instance, ticketOf(instance)['sys_id'] ?? '', { source_updated_at: '2026-11-22T03:09:00.000000Z' })
  expect(ticketOf(instance)['warnings']).toContain(copy['number'])
})

test('"Try again" takes the record that the row named, when that was restored', () => {
  declare(instance)
  const record = recordOf(instance)
  copyOf(record)
  drop(record)
  notice()
  instance.plant('task', record)
  tryAgain()
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', target: record['sys_id'], lost_at: '', warnings: '' })
})

test('an adopted record that was deleted and restored is taken again', () => {
  const record = made()
  declareAdopting(instance, record['sys_id'] ?? '')
  const adopted = recordOf(instance)
  drop(adopted)
  notice()
  instance.plant('task', adopted)
  tryAgain()
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', target: record['sys_id'] })
})

test('a restored record that was linked to another incident meanwhile is not taken', () => {
  declare(instance)
  const record = recordOf(instance)
  drop(record)
  notice()
  instance.plant('task', record)
  declareAdopting(instance, record['sys_id'] ?? '', { external_id: '01OTHER', reference: 'INC-124' })
  expect(ticketOf(instance, '01OTHER')['target']).toBe(record['sys_id'])
  tryAgain()
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', error: '' })
  expect(ticketOf(instance)['target']).not.toBe(record['sys_id'])
})

test('a run that broke off after "Try again" made the new record goes on with that one', () => {
  declare(instance)
  copyOf(recordOf(instance))
  instance.press('Unlink', ticketOf(instance))
  tryAgain()
  const second = ticketOf(instance)
  instance.poke('x_iio_sync_ticket', second['sys_id'] ?? '', {
    target: '',
    status: 'pending',
    next_attempt: '2026-11-22 02:00:00',
  })
  instance.advance(300)
  instance.runMinuteScript()
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', target: second['target'] })
})

test('outside the tables of task, where records have a correlation id alone, an unlinked record is not taken either', () => {
  const [privilege] = instance.rows('sys_scope_privilege', { target_name: 'cmdb_ci', operation: 'read' })
  for (const operation of ['create', 'write'])
    instance.plant('sys_scope_privilege', { ...privilege, operation, sys_id: operation.padEnd(32, '0') })
  const template = templateId(instance, 'Incident')
  instance.poke('x_iio_sync_template', template, { target_table: 'cmdb_ci', static_values: '' })
  map(instance, 'Incident', { column: 'name', value: '{{ incident.name }}' })
  declare(instance, { desired_values: desired({ column: 'name', value: 'Payments are down' }) })
  const { target = '' } = ticketOf(instance)
  expect(instance.row('cmdb_ci', target)['correlation_id']).toBe(INCIDENT_ID)
  instance.press('Unlink', ticketOf(instance))
  expect(instance.row('cmdb_ci', target)['correlation_id']).toBe('')
  tryAgain()
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', target_table: 'cmdb_ci' })
  expect(ticketOf(instance)['target']).not.toBe(target)
})

test("of an admin's link whose record was deleted it makes a new one", () => {
  const record = made()
  declare(instance)
  // As after a link request that was answered.
  const ticket = ticketOf(instance)['sys_id'] ?? ''
  const { sys_id: linked = '' } = record
  const answered = { claim: linked, claim_answer: 'confirmed' }
  instance.poke('x_iio_sync_ticket', ticket, { adopt: linked, target: linked, ...answered })
  drop(record)
  notice()
  tryAgain()
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', adopt: '', error: '' })
  expect(ticketOf(instance)['target']).not.toBe(record['sys_id'])
})

describe('several records carry the id when one is to be adopted', () => {
  test('the record that the sync made is found by its own sys_id, whatever copies there are', () => {
    declare(instance)
    const record = recordOf(instance)
    copyOf(record)
    instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_ticket/${ticketOf(instance)['sys_id']}`)
    declare(instance, { adopt: addressOf(record['sys_id'] ?? '') })
    expect(ticketOf(instance)).toMatchObject({ target: record['sys_id'], adopt: '', adopted_at: '' })
  })

  test('a link to the record that the sync made leads to no copy of it', () => {
    declare(instance)
    const record = recordOf(instance)
    const copy = copyOf(record)
    instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_ticket/${ticketOf(instance)['sys_id']}`)
    drop(record)
    declare(instance, { adopt: addressOf(record['sys_id'] ?? '') })
    expect(ticketOf(instance)['target']).not.toBe(copy['sys_id'])
    expect(ticketOf(instance)['warnings']).toContain(copy['number'])
  })
})
