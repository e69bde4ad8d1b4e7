/** The regular look notices a deleted record and says so; what is hidden, moved or not readable is not taken for deleted. */
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, desired, edit, events, recordOf, ticketOf, write } from '../tickets.ts'

let instance: AppInstance
let record: string
beforeEach(() => {
  instance = createAppInstance()
  declare(instance)
  instance.settle()
  record = recordOf(instance)['sys_id'] ?? ''
})

const drop = (): void => {
  instance.call('admin', 'DELETE', `/api/now/table/incident/${record}`)
}
const minutes = (count: number): void => {
  for (let done = 0; done < count; done++) {
    instance.advance(60)
    instance.runMinuteScript()
    instance.settle()
  }
}

const DELETED =
  'The record INC0010001 was deleted in ServiceNow: see "Record found deleted". "Try again" makes a new one.'

test('a deleted record is noticed within five minutes while the ticket is active, and the ticket says when', () => {
  drop()
  minutes(5)
  expect(ticketOf(instance)).toMatchObject({ status: 'unlinked', reason: DELETED })
  expect(ticketOf(instance)['lost_at']).toMatch(/^2026-11-22 03:0[1-5]:00$/)
})

test('within the hour when nobody wrote on it for days', () => {
  instance.advance(5 * 24 * 3600)
  minutes(1)
  drop()
  minutes(60)
  expect(ticketOf(instance)).toMatchObject({ status: 'unlinked', reason: DELETED })
})

test('within a day when it was closed', () => {
  write(instance, 'admin', { state: '7', close_code: 'User error', close_notes: 'x' })
  instance.settle()
  instance.advance(2 * 24 * 3600)
  minutes(1)
  drop()
  for (let hour = 0; hour < 24; hour++) {
    instance.advance(3540)
    minutes(1)
  }
  expect(ticketOf(instance)).toMatchObject({ status: 'unlinked', reason: DELETED })
})

test.each([
  ['whose template is switched off', { status: 'skipped', reason: 'The template "Incident" is switched off.' }],
  ['that failed', { status: 'failed', error: 'x', next_attempt: '2027-01-01 00:00:00' }],
])('also of a ticket %s', (_name, columns) => {
  instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', columns)
  drop()
  minutes(5)
  expect(ticketOf(instance)).toMatchObject({ status: 'unlinked', reason: DELETED })
})

test.each([
  ['a discarded ticket stays discarded', { status: 'discarded', error: 'x' }],
  ['a private one says that it is private, and nothing else', { status: 'skipped', private: '1', reason: 'x' }],
])('%s', (_name, columns) => {
  instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', columns)
  drop()
  minutes(5)
  expect(ticketOf(instance)).toMatchObject({ ...columns, lost_at: '' })
})

test('a record that a query rule hides from people and from the integration user is not taken for deleted', () => {
  instance.plant('sys_script', {
    sys_id: 'f'.repeat(32),
    name: 'hides everything from users',
    collection: 'task',
    when: 'before_query',
    action_query: '1',
    active: '1',
    advanced: '1',
    order: '100',
    sys_scope: 'global',
    script: "if (gs.getUserName() != 'system') current.addQuery('number', 'none')",
  })
  edit(instance, ticketOf(instance)['sys_id'] ?? '', {
    desired_values: desired({ column: 'short_description', value: 'Hidden' }),
  })
  expect(ticketOf(instance)).toMatchObject({
    status: 'failed',
    error: expect.stringContaining('hidden by a query rule'),
  })
  minutes(5)
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', lost_at: '' })
})

describe('a record whose class a person changed', () => {
  beforeEach(() => {
    const { sys_mod_count = '0' } = recordOf(instance)
    instance.poke('incident', record, { sys_class_name: 'problem', sys_mod_count: `${Number(sys_mod_count) + 1}` })
  })

  test('is the same record: the ticket follows it into its table', () => {
    // Noticed within five, decided in the one that follows.
    minutes(6)
    expect(ticketOf(instance)).toMatchObject({
      status: 'skipped',
      target: record,
      target_table: 'problem',
      record_url: `https://test.service-now.com/problem.do?sys_id=${record}`,
      lost_at: '',
    })
  })

  test.each([0, 5])('is no longer written to, and the ticket says why (after %i minutes)', after => {
    minutes(after)
    edit(instance, ticketOf(instance)['sys_id'] ?? '', {
      desired_values: desired({ column: 'short_description', value: 'Renamed' }),
    })
    minutes(5)
    expect(instance.row('task', record)['short_description']).toBe('Payments are down')
    expect(ticketOf(instance)).toMatchObject({
      status: 'skipped',
      target: record,
      reason: expect.stringContaining(
        'The record INC0010001 is in problem, the template "Incident" writes to incident.',
      ),
    })
  })

  test('still brings its notes to incident.io', () => {
    minutes(5)
    instance.change('beth.anglin', 'problem', record, { work_notes: 'Root cause found' })
    instance.settle()
    expect(events(instance, 'work_note')).toHaveLength(1)
  })
})

test('a record outside the tables of task is followed into the class that it has by now', () => {
  const item = instance.create('admin', 'cmdb_ci', { name: 'Lift' }).result['sys_id'] ?? ''
  const linked = { target: item, target_table: 'cmdb_ci_service' }
  instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', linked)
  minutes(6)
  expect(ticketOf(instance)).toMatchObject({ status: 'skipped', target: item, target_table: 'cmdb_ci', lost_at: '' })
})

test('a table that is no longer there says nothing about its records', () => {
  instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', { target_table: 'u_gone' })
  minutes(5)
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', lost_at: '' })
})
