/**
 * Whose record it is says the ticket row, and each row that a query brings is compared with what was asked for: the platform drops
 * a term whose column it does not know, and then brings rows of others.
 */
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, events, recordOf, ticketOf, write } from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  declare(instance)
  instance.settle()
  instance.advance(10)
})

const png = { name: 'a.png', type: 'image/png', bytes: new Uint8Array([1]) }
const ticketId = (): string => ticketOf(instance)['sys_id'] ?? ''

/** A note, a state and an image of a person on the record, and everything that runs because of them. */
function speak(): void {
  write(instance, 'beth.anglin', { work_notes: 'Between us', state: '2' })
  instance.attach('admin', 'incident', recordOf(instance)['sys_id'] ?? '', png)
  instance.settle()
}
const heard = (): string[] =>
  ['work_note', 'state_changed', 'attachment'].flatMap(type => events(instance, type)).map(event => event['type'] ?? '')

test('with the ticket row, all three are heard', () => {
  speak()
  expect(heard()).toEqual(['work_note', 'state_changed', 'attachment'])
})

test.each([
  ['was deleted', () => instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_ticket/${ticketId()}`)],
  ['is unlinked', () => instance.poke('x_iio_sync_ticket', ticketId(), { status: 'unlinked' })],
  ['names another record', () => instance.poke('x_iio_sync_ticket', ticketId(), { target: 'f'.repeat(32) })],
])('a record that still carries the mark, whose ticket row %s, is not linked: nothing is heard', (_what, spoil) => {
  const record = recordOf(instance)['sys_id'] ?? ''
  spoil()
  expect(instance.row('incident', record)['x_iio_sync_linked']).toBe(record)
  instance.change('beth.anglin', 'incident', record, { work_notes: 'Between us', state: '2' })
  instance.attach('admin', 'incident', record, png)
  instance.settle()
  expect(heard()).toEqual([])
})

describe('when the platform drops what a query asks for', () => {
  test("a stranger's image is not taken for one of the ticket that the query brings", () => {
    instance = createAppInstance({ unknownColumns: [{ table: 'x_iio_sync_ticket', column: 'target' }] })
    declare(instance)
    const { result } = instance.create('admin', 'incident', { short_description: 'Payroll' })
    instance.attach('admin', 'incident', result['sys_id'] ?? '', png)
    instance.settle()
    expect(instance.rows('x_iio_sync_ticket')).toHaveLength(1)
    expect(events(instance, 'attachment')).toEqual([])
  })
})
