/**
 * Somebody makes a problem of the incident's record, as Class on the form does it: the row keeps its sys_id, its number and its
 * journal. It is the same record, before and after the minute script noticed it, and when somebody moves it back.
 */
import type { PreviewAnswer } from '../../../../src-sn/server/contract/spec.ts'
import { ask } from '../documents.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { specOf } from '../specs.ts'
import { declare, desired, edit, events, note, payloadOf, recordOf, ticketOf } from '../tickets.ts'

let instance: AppInstance
let record: string
beforeEach(() => {
  instance = createAppInstance()
  declare(instance)
  instance.settle()
  record = recordOf(instance)['sys_id'] ?? ''
})

/** The platform stores another class on the row of task; the update counts like any other. */
function moveTo(table: string): void {
  const { sys_mod_count = '0' } = instance.row('task', record)
  instance.poke('task', record, {
    sys_class_name: table,
    sys_mod_count: `${Number(sys_mod_count) + 1}`,
    sys_updated_by: 'beth.anglin',
  })
}

function minutes(count: number): void {
  for (let done = 0; done < count; done++) {
    instance.advance(60)
    instance.runMinuteScript()
    instance.settle()
  }
}

function rename(name: string): void {
  const answer = edit(instance, ticketOf(instance)['sys_id'] ?? '', {
    desired_values: desired({ column: 'short_description', value: name }),
  })
  expect(answer.status).toBe(200)
  instance.settle()
}

function update(update_id: string, text: string): string | undefined {
  note(instance, { update_id, ticket: ticketOf(instance)['sys_id'] ?? '', text })
  instance.settle()
  return instance.rows('x_iio_sync_note', { update_id })[0]?.['status']
}

const workNotes = (): string[] =>
  instance.rows('sys_journal_field', { element_id: record, element: 'work_notes' }).map(entry => entry['value'] ?? '')

/** One record carries the incident, and it is the one that was made first. */
function expectOneRecord(table: string): void {
  expect(instance.rows('task', { correlation_id: ticketOf(instance)['external_id'] ?? '' })).toMatchObject([
    { sys_id: record, sys_class_name: table },
  ])
  expect(instance.rows('x_iio_sync_ticket')).toHaveLength(1)
}

const MOVED = {
  status: 'skipped',
  reason:
    'The record INC0010001 is in problem, the template "Incident" writes to incident. ' +
    'Records are not moved between tables: this one stays as it is and is no longer updated. ' +
    'Notes still travel both ways. To have it updated again, change its class back. ' +
    'To have a record in incident instead, unlink the ticket, then "Try again".',
}

test.each([
  ['at once', 0],
  ['an hour after it was noticed', 60],
])(
  'the whole way of a moved record: linked, one record, notes both ways, and in sync when it is back (%s)',
  (_, first) => {
    moveTo('problem')
    minutes(first)
    if (first > 0) expect(ticketOf(instance)).toMatchObject(MOVED)
    rename('Renamed')
    expect(ticketOf(instance)).toMatchObject({ ...MOVED, target: record, lost_at: '' })
    expect(update('u1', 'From the incident')).toBe('written')
    expect(workNotes()).toEqual(['From the incident'])
    minutes(60)
    expect(ticketOf(instance)).toMatchObject({
      ...MOVED,
      target: record,
      target_table: 'problem',
      record_url: `https://test.service-now.com/problem.do?sys_id=${record}`,
      lost_at: '',
    })
    expect(instance.row('task', record)['short_description']).toBe('Payments are down')
    expectOneRecord('problem')

    expect(update('u2', 'Later')).toBe('written')
    expect(workNotes()).toEqual(['From the incident', 'Later'])
    expect(instance.change('beth.anglin', 'problem', record, { work_notes: 'Root cause found' }).status).toBe(200)
    instance.settle()
    expect(events(instance, 'work_note').map(event => payloadOf(event)['text'])).toEqual(['Root cause found'])

    moveTo('incident')
    minutes(60)
    expect(ticketOf(instance)).toMatchObject({
      status: 'in_sync',
      reason: '',
      error: '',
      target: record,
      target_table: 'incident',
      record_url: `https://test.service-now.com/incident.do?sys_id=${record}`,
    })
    expect(instance.row('task', record)['short_description']).toBe('Renamed')
    rename('Renamed again')
    expect(instance.row('task', record)['short_description']).toBe('Renamed again')
    expect(update('u3', 'Back')).toBe('written')
    expectOneRecord('incident')
    expect(workNotes()).toEqual(['From the incident', 'Later', 'Root cause found', 'Back'])
    expect(events(instance, 'work_note')).toHaveLength(1)
  },
)

test('unlinked from the moved record, the ticket gets a new one where its template writes', () => {
  moveTo('problem')
  minutes(5)
  instance.press('Unlink', ticketOf(instance))
  expect(instance.row('task', record)).toMatchObject({ correlation_id: '', sys_class_name: 'problem' })
  instance.press('Try again', ticketOf(instance))
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', target_table: 'incident' })
  expect(ticketOf(instance)['target']).not.toBe(record)
})

test('a ticket whose row was deleted makes no second record beside the moved one, and finds it when it is back', () => {
  moveTo('problem')
  instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_ticket/${ticketOf(instance)['sys_id']}`)
  declare(instance, { source_updated_at: '2026-11-22T03:30:00.000000Z' })
  minutes(30)
  expect(ticketOf(instance)).toMatchObject({
    status: 'failed',
    target: '',
    error: expect.stringContaining(
      'Its record INC0010001 is in problem by now, and no second one is made. ' +
        'Change its class back to incident, and it is linked again.',
    ),
  })
  expectOneRecord('problem')
  moveTo('incident')
  minutes(60)
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', target: record, target_table: 'incident' })
  expectOneRecord('incident')
})

test('and a dry run says so before anything is written, in the same words', () => {
  moveTo('problem')
  instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_ticket/${ticketOf(instance)['sys_id']}`)
  const dryRun = (): unknown => {
    const { preview } = ask<PreviewAnswer>(instance, 'POST', 'dry-run', specOf(instance))
    return preview.incident.dryRun
  }
  expect(dryRun()).toMatchObject({
    would: 'nothing',
    reason:
      'Its record INC0010001 is in problem by now, and no second one is made. ' +
      'Change its class back to incident, and it is linked again.',
    record: null,
    values: {},
  })
  moveTo('incident')
  expect(dryRun()).toMatchObject({ would: 'update', reason: '', record: { number: 'INC0010001' } })
})

test.each([0, 5])('a template that writes to every task goes on writing to it (after %i minutes)', after => {
  const { template = '' } = ticketOf(instance)
  instance.change('admin', 'x_iio_sync_template', template, { target_table: 'task' })
  moveTo('problem')
  minutes(after)
  rename('Renamed')
  minutes(60)
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', reason: '', target: record, target_table: 'problem' })
  expect(instance.row('task', record)['short_description']).toBe('Renamed')
  expectOneRecord('problem')
})
