/** Changes of a record that bring incident.io nothing: nothing is noted, nothing is reported, nothing breaks. */
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, events, recordOf, ticketOf, write } from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  declare(instance)
  instance.settle()
  instance.advance(10)
})

const reported = (): string[] => instance.rows('x_iio_sync_outbound_event').map(event => event['type'] ?? '')
const errors = (): string[] => instance.logs('error')

test('a column that the sync does not keep: the rule writes nothing on the ticket row', () => {
  const before = ticketOf(instance)
  write(instance, 'beth.anglin', { location: 'Paris' })
  instance.settle()
  expect(ticketOf(instance)).toEqual(before)
  expect(errors()).toEqual([])
})

test('a record of nobody: the rule ends without an error', () => {
  const other = instance.create('admin', 'incident', { short_description: 'Other' }).result['sys_id'] ?? ''
  instance.change('beth.anglin', 'incident', other, { work_notes: 'For us', state: '2' })
  instance.settle()
  expect(errors()).toEqual([])
  expect(reported()).not.toContain('work_note')
})

test('a record without a state has none to report', () => {
  const before = events(instance, 'state_changed').length
  instance.poke('incident', recordOf(instance)['sys_id'] ?? '', { state: '' })
  write(instance, 'beth.anglin', { work_notes: 'Look here' })
  instance.settle()
  expect([events(instance, 'state_changed').length, events(instance, 'work_note').length]).toEqual([before, 1])
  expect(ticketOf(instance)['record_state']).toBe('1')
})

test('a record that is deleted before its rule runs breaks nothing', () => {
  write(instance, 'beth.anglin', { state: '2' })
  const jobs = instance.takeJobs()
  instance.call('admin', 'DELETE', `/api/now/table/incident/${recordOf(instance)['sys_id'] ?? ''}`)
  for (const job of jobs) instance.runJob(job)
  expect(errors()).toEqual([])
})

test('an image by its label alone', () => {
  const label = { name: 'scan', type: 'image/png', bytes: Buffer.from('89504e470d0a1a0a', 'hex') }
  instance.attach('beth.anglin', 'incident', recordOf(instance)['sys_id'] ?? '', label)
  instance.settle()
  expect(events(instance, 'attachment')).toHaveLength(1)
})

test('a note of the user that the sync writes as waits while a run is under way, and nothing is noted as seen', () => {
  const ticket = ticketOf(instance)
  const { journal_watermark, journal_seen } = ticket
  instance.poke('x_iio_sync_ticket', ticket['sys_id'] ?? '', { status: 'pending', next_attempt: '2026-11-23 03:00:00' })
  write(instance, 'beth.anglin', { comments: 'Perhaps ours' })
  const jobs = instance.takeJobs()
  const [entry] = instance.rows('sys_journal_field', { value: 'Perhaps ours' })
  instance.poke('sys_journal_field', entry?.['sys_id'] ?? '', { sys_created_by: INTEGRATION })
  for (const job of jobs) instance.runJob(job)
  expect(events(instance, 'comment')).toEqual([])
  expect(ticketOf(instance)).toMatchObject({ journal_watermark, journal_seen })
})
