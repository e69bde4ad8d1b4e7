/** A script that writes the word NULL empties a column of ServiceNow. An incident may be called so. */
import { anIncident } from '../bridge/mapping/samples.ts'
import { syncIncident } from './bridge-side.ts'
import { createAppInstance } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { INCIDENT_ID, map, note, recordOf, ticketOf } from './tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

test('a record has the word, looks like it, and nobody counts as having changed it', () => {
  map(instance, 'Incident', { column: 'cause', value: '{{ incident.name }}' })
  for (const minute of ['00', '10']) {
    syncIncident(instance, anIncident({ id: INCIDENT_ID, name: 'NULL', updatedAt: `2026-11-22T03:${minute}:00.000Z` }))
    instance.settle()
    expect([recordOf(instance)['short_description'], recordOf(instance)['cause']]).toEqual(['NULL\u200b', 'NULL\u200b'])
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', warnings: '' })
  }
  expect(recordOf(instance)['sys_mod_count']).toBe('0')
})

test('a row of the app has it too', () => {
  syncIncident(instance, anIncident({ id: INCIDENT_ID }))
  note(instance, { update_id: '01UPDATE', ticket: ticketOf(instance)['sys_id'] ?? '', text: 'Done', author: 'NULL' })
  expect(instance.rows('x_iio_sync_note')).toMatchObject([{ author: 'NULL\u200b' }])
})
