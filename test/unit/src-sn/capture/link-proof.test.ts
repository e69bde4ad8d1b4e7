/** The ticket row proves the link. What others write into the correlation columns changes nothing, and a copy is not linked. */
import type { Row } from '../../../ends/servicenow/contracts.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import {
  declareAdopting,
  declare,
  desired,
  edit,
  events,
  INCIDENT_ID,
  payloadOf,
  recordOf,
  ticketOf,
  write,
} from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const texts = (type: string): unknown[] => events(instance, type).map(event => payloadOf(event)['text'])

function adoptOne(values: Row = {}): string {
  const { result } = instance.create('admin', 'incident', { short_description: 'By hand', ...values })
  declareAdopting(instance, result['sys_id'] ?? '')
  return result['sys_id'] ?? ''
}

/** "Insert and Stay": a new record with every column of this one. */
function copyOf(record: Row): string {
  const { sys_id: _sysId, number: _number, ...columns } = record
  const sysId = 'c'.repeat(32)
  instance.plant('task', { ...columns, sys_id: sysId, number: 'INC0077777', sys_mod_count: '0' })
  return sysId
}

describe.each([
  ['made by the sync', () => void declare(instance)],
  ['adopted', () => void adoptOne()],
  ['adopted from another system', () => void adoptOne({ correlation_id: 'PD-7', correlation_display: 'PagerDuty' })],
])('a record %s', (_name, link) => {
  beforeEach(() => {
    link()
    instance.settle()
    instance.advance(10)
  })

  test.each([
    ["another system's number", { correlation_display: 'CASE0012345', correlation_id: 'CASE0012345' }],
    ['nothing', { correlation_display: '', correlation_id: '' }],
  ])('whose correlation columns hold %s: notes, states and images travel at once', (_what, columns) => {
    instance.change('admin', 'incident', recordOf(instance)['sys_id'] ?? '', columns)
    instance.settle()
    write(instance, 'beth.anglin', { work_notes: 'Still linked', state: '2' })
    const png = { name: 'a.png', type: 'image/png', bytes: new Uint8Array([1]) }
    instance.attach('admin', 'incident', recordOf(instance)['sys_id'] ?? '', png)
    instance.settle()
    expect(texts('work_note')).toEqual(['Still linked'])
    expect(events(instance, 'state_changed')).toHaveLength(1)
    expect(events(instance, 'attachment')).toHaveLength(1)
  })

  test('whose correlation columns a rule changes and whose asynchronous run is lost: found by the minute script', () => {
    instance.poke('incident', recordOf(instance)['sys_id'] ?? '', { correlation_display: 'CASE1', correlation_id: 'X' })
    write(instance, 'beth.anglin', { work_notes: 'Still linked' })
    instance.takeJobs()
    for (let minute = 0; minute < 5; minute++) {
      instance.advance(60)
      instance.runMinuteScript()
    }
    expect(texts('work_note')).toEqual(['Still linked'])
  })

  test("and the two columns changed: it stays the ticket's record when the row of its ticket is applied again", () => {
    const sysId = recordOf(instance)['sys_id'] ?? ''
    instance.change('admin', 'incident', sysId, { correlation_display: 'CASE0012345', correlation_id: 'CASE0012345' })
    edit(instance, ticketOf(instance)['sys_id'] ?? '', {
      desired_values: desired({ column: 'short_description', value: 'Renamed' }),
    })
    expect(recordOf(instance)).toMatchObject({ sys_id: sysId, short_description: 'Renamed' })
  })

  test('copied: nothing of the copy travels, no run is queued for it, and nothing is written to it', () => {
    const copy = copyOf(recordOf(instance))
    instance.resetStatements()
    instance.change('beth.anglin', 'incident', copy, { work_notes: 'On the copy', state: '2' })
    expect(instance.takeJobs()).toEqual([])
    expect(instance.statements()).toEqual([])
    edit(instance, ticketOf(instance)['sys_id'] ?? '', {
      desired_values: desired({ column: 'short_description', value: 'Renamed' }),
    })
    for (let minute = 0; minute < 6; minute++) {
      instance.advance(60)
      instance.runMinuteScript()
    }
    expect([...texts('work_note'), ...events(instance, 'state_changed')]).toEqual([])
    expect(instance.row('incident', copy)).not.toMatchObject({ short_description: 'Renamed' })
    expect(ticketOf(instance)['target']).not.toBe(copy)
  })

  test('copied, deleted and asked for again: nobody takes the copy', () => {
    const copy = copyOf(recordOf(instance))
    instance.call('admin', 'DELETE', `/api/now/table/incident/${ticketOf(instance)['target']}`)
    instance.settle()
    edit(instance, ticketOf(instance)['sys_id'] ?? '', { source_updated_at: '2026-11-22T03:09:00.000000Z' })
    instance.press('Try again', ticketOf(instance))
    instance.press('Try again', ticketOf(instance))
    expect(ticketOf(instance)['target']).not.toBe(copy)
    expect(instance.row('incident', copy)['sys_mod_count']).toBe('0')
  })
})

test('a record whose ticket row was deleted is found again, whatever its correlation columns hold', () => {
  declare(instance)
  const sysId = recordOf(instance)['sys_id'] ?? ''
  instance.change('admin', 'incident', sysId, { correlation_display: 'CASE0012345', correlation_id: 'CASE0012345' })
  instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_ticket/${ticketOf(instance)['sys_id']}`)
  declare(instance)
  expect(ticketOf(instance)['target']).toBe(sysId)
  expect(instance.rows('incident')).toHaveLength(1)
})

test.each([
  ['a note', { work_notes: 'On it' }, '1'],
  ['the state', { state: '2' }, '2'],
])(
  'a person wrote %s, then the ticket row was deleted: the state is not told again, the next one is',
  (_what, values, state) => {
    declare(instance)
    instance.settle()
    instance.advance(10)
    write(instance, 'beth.anglin', values)
    instance.settle()
    instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_ticket/${ticketOf(instance)['sys_id']}`)
    instance.advance(10)
    const reported = events(instance, 'state_changed').length
    const minutes = (): void => {
      for (let minute = 0; minute < 6; minute++) {
        instance.settle()
        instance.advance(60)
        instance.runMinuteScript()
      }
    }
    declare(instance)
    minutes()
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', record_state: state })
    expect(events(instance, 'state_changed')).toHaveLength(reported)
    write(instance, 'beth.anglin', { state: '3', hold_reason: '1' })
    minutes()
    expect(events(instance, 'state_changed')).toHaveLength(reported + 1)
  },
)

test('unlinked, the mark is gone, and people are not heard any more', () => {
  declare(instance)
  const sysId = recordOf(instance)['sys_id'] ?? ''
  instance.change('admin', 'incident', sysId, { correlation_display: 'CASE0012345' })
  instance.settle()
  instance.press('Unlink from incident.io', recordOf(instance))
  expect(instance.row('incident', sysId)).toMatchObject({
    x_iio_sync_linked: '',
    correlation_display: 'CASE0012345',
    correlation_id: INCIDENT_ID,
  })
  instance.settle()
  instance.change('beth.anglin', 'incident', sysId, { work_notes: 'Between us' })
  expect(instance.takeJobs()).toEqual([])
})
