import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, desired, edit, map, recordOf, ticketOf } from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const NAME = { column: 'short_description', value: 'Payments are down' }

test('a value that a rule of the platform replaces: wanted and stored are named', () => {
  map(instance, 'Incident', { column: 'priority', value: '1' })
  declare(instance, { desired_values: desired(NAME, { column: 'priority', value: '1' }) })
  expect(recordOf(instance)['priority']).toBe('3')
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync' })
  expect(ticketOf(instance)['warnings']).toMatch(/^priority: wanted "1", ServiceNow stored "3"/)
})

test('a value that is no choice', () => {
  map(instance, 'Incident', { column: 'category', value: '{{ incident.name }}' })
  declare(instance, { desired_values: desired(NAME, { column: 'category', value: 'banana' }) })
  expect(ticketOf(instance)['warnings']).toMatch(
    /^category: "banana" (is not one of its choices \(inquiry, software|was not stored)/,
  )
})

test('a choice that the parent table offers is one', () => {
  map(instance, 'Incident', { column: 'contact_type', value: '{{ incident.name }}' })
  declare(instance, { desired_values: desired(NAME, { column: 'contact_type', value: 'email' }) })
  expect(ticketOf(instance)['warnings']).toBe('')
})

test('a value longer than the column', () => {
  declare(instance, { desired_values: desired({ ...NAME, value: 'x'.repeat(500) }) })
  expect(recordOf(instance)['short_description']).toHaveLength(160)
  expect(ticketOf(instance)['warnings']).toBe(
    'short_description: 500 characters, but the column holds 160: the rest is cut off.',
  )
})

test('a warning stays while the column is not written again, and goes when it is', () => {
  const ticket =
    declare(instance, {
      desired_values: desired({ ...NAME, value: 'x'.repeat(500) }, { column: 'description', value: 'a' }),
    }).result['sys_id'] ?? ''
  edit(instance, ticket, {
    desired_values: desired({ ...NAME, value: 'x'.repeat(500) }, { column: 'description', value: 'b' }),
  })
  expect(ticketOf(instance)['warnings']).toMatch(/^short_description: \d+ characters/)
  edit(instance, ticket, { desired_values: desired(NAME, { column: 'description', value: 'b' }) })
  expect(ticketOf(instance)['warnings']).toBe('')
})

test('line ends and booleans are compared by what they mean', () => {
  map(instance, 'Incident', { column: 'knowledge', value: 'true' })
  declare(instance, {
    desired_values: desired(NAME, { column: 'description', value: 'a\r\nb ' }, { column: 'knowledge', value: 'true' }),
  })
  expect(recordOf(instance)['knowledge']).toBe('1')
  expect(ticketOf(instance)['warnings']).toBe('')
})
