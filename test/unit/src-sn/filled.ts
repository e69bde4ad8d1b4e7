/** An instance with a row in every table of the app. */
import { ask, SYNC } from './documents.ts'
import { INTEGRATION } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { note, recordOf, templateId, ticketOf } from './tickets.ts'

/** Fills the tables of an instance on which an incident was declared. */
export function fill(instance: AppInstance): void {
  const ticket = ticketOf(instance)['sys_id'] ?? ''
  note(instance, { update_id: 'u1', ticket })
  ask(instance, 'POST', 'sweep', { action: 'claim', holder: 'a', starting: false })
  instance.call(INTEGRATION, 'POST', `${SYNC}/incidents`, { incident: { external_id: '01BAD' } })
  for (const [table, values] of [
    ['preview', { reference: 'INC-1' }],
    ['link_request', { record_table: 'incident', record: recordOf(instance)['sys_id'] ?? '', incident: 'INC-1' }],
  ] as const) {
    instance.create('admin', `x_iio_sync_${table}`, values)
  }
  instance.create('admin', 'x_iio_sync_condition', {
    template: templateId(instance, 'Incident'),
    attribute: instance.rows('x_iio_sync_attribute', { key: 'name' })[0]?.['sys_id'] ?? '',
    operator: 'contains',
    text: 'x',
  })
}
