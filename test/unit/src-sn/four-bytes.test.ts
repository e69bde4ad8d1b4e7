/** Emoji and other characters of four bytes, on an instance whose plain columns do not keep them (KB0621602). */
import { anIncident } from '../bridge/mapping/samples.ts'
import { syncIncident } from './bridge-side.ts'
import { ask } from './documents.ts'
import { createAppInstance } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { declare, desired, edit, events, INCIDENT_ID, note, recordOf, ticketOf } from './tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const named = (name: string, updatedAt: string) => anIncident({ id: INCIDENT_ID, name, updatedAt })

const configuration = () => JSON.stringify(ask(instance, 'GET', 'configuration'))

test('an instance loses them in a plain column', () => {
  const { result } = instance.create('beth.anglin', 'incident', { short_description: 'Checkout 🔥 down' })
  expect(instance.row('incident', result['sys_id'] ?? '')['short_description']).toBe('Checkout ???? down')
})

test('a renamed incident follows, and nobody counts as having changed the column', () => {
  syncIncident(instance, named('Checkout 🔥 down', '2026-11-22T03:00:00.000Z'))
  instance.settle()
  expect(recordOf(instance)['short_description']).toMatch(/Checkout :fire: down$/)
  expect(syncIncident(instance, named('Checkout 🔥 down', '2026-11-22T03:00:00.000Z'))).toBe('unchanged')
  syncIncident(instance, named('Checkout 🚒 here', '2026-11-22T03:10:00.000Z'))
  expect(recordOf(instance)['short_description']).toMatch(/Checkout :fire_engine: here$/)
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', warnings: '' })
})

test('a column that keeps them is named in the configuration, and takes them', () => {
  expect(configuration()).not.toContain('full_utf8')
  instance = createAppInstance({
    columnTypes: [{ table: 'task', column: 'short_description', type: 'string_full_utf8' }],
  })
  expect(configuration()).toContain('"full_utf8":true')
  syncIncident(instance, named('Checkout 🔥 down', '2026-11-22T03:00:00.000Z'))
  expect(recordOf(instance)['short_description']).toMatch(/Checkout 🔥 down$/)
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', warnings: '' })
})

test('one that is sent to a plain column all the same becomes a mark, once', () => {
  const values = { desired_values: desired({ column: 'short_description', value: 'Down 🔥' }) }
  declare(instance, values)
  const { sys_mod_count: version } = recordOf(instance)
  expect(recordOf(instance)['short_description']).toBe('Down \ufffd')
  edit(instance, ticketOf(instance)['sys_id'] ?? '', { ...values, source_updated_at: '2026-11-22T03:10:00.000000Z' })
  expect(recordOf(instance)['sys_mod_count']).toBe(version)
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', warnings: '' })
})

test('a note with one is written once, and known as the own one', () => {
  declare(instance)
  note(instance, {
    update_id: '01UPDATE',
    ticket: ticketOf(instance)['sys_id'] ?? '',
    text: 'Done 🎉\nincident.io update 01UPDATE',
  })
  instance.settle()
  expect(instance.rows('x_iio_sync_note')).toMatchObject([{ status: 'written', text: expect.stringContaining('🎉') }])
  for (let count = 0; count < 65; count++) {
    instance.advance(60)
    instance.runMinuteScript()
    instance.settle()
  }
  const entries = instance.rows('sys_journal_field', { element_id: recordOf(instance)['sys_id'] ?? '' })
  expect(entries.map(({ value }) => value)).toEqual(['Done \ufffd\nincident.io update 01UPDATE'])
  expect(events(instance, 'work_note')).toEqual([])
})
