import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, desired, edit, recordOf, ticketOf } from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const at = (moment: string, name: string) => ({
  source_updated_at: moment,
  desired_values: desired({ column: 'short_description', value: name }),
})

test.each([
  ['older', '2026-11-22T02:58:00.000000Z', 'Payments are down'],
  ['older by a microsecond', '2026-11-22T02:58:59.999999Z', 'Payments are down'],
  ['without a fraction and older', '2026-11-22T02:58:00Z', 'Payments are down'],
  ['empty', '', 'Payments are down'],
  ['the same', '2026-11-22T02:59:00.000000Z', 'Changed'],
  ['the same without a fraction', '2026-11-22T02:59:00Z', 'Changed'],
  ['newer', '2026-11-22T02:59:00.000001Z', 'Changed'],
])('a version that is %s', (_name, moment, name) => {
  const ticket = declare(instance).result['sys_id'] ?? ''
  edit(instance, ticket, at(moment, 'Changed'))
  expect(recordOf(instance)['short_description']).toBe(name)
})

test('versions in any order end with the newest', () => {
  const ticket = declare(instance).result['sys_id'] ?? ''
  for (const minute of ['05', '03', '07', '01', '06'])
    edit(instance, ticket, at(`2026-11-22T03:${minute}:00.000000Z`, `at ${minute}`))
  expect(recordOf(instance)['short_description']).toBe('at 07')
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', source_updated_at: '2026-11-22T03:07:00.000000Z' })
})

// The app's REST API compares before it writes. Two nodes may compare at the same moment: the rule on the row answers then.
test.each([
  ['a newer', '2026-11-22T02:59:00.000001Z', 200],
  ['an older', '2026-11-22T02:58:00.000000Z', 403],
])('%s version that meets the row itself', (_name, source_updated_at, status) => {
  const ticket = declare(instance).result['sys_id'] ?? ''
  const before = ticketOf(instance)['source_updated_at']
  expect(instance.change('admin', 'x_iio_sync_ticket', ticket, { source_updated_at }).status).toBe(status)
  expect(ticketOf(instance)['source_updated_at']).toBe(status === 200 ? source_updated_at : before)
})
