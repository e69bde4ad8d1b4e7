/** An instance with a row in every table of the app. */
import type { BridgeReport } from '../../../src-sn/server/contract/bridge-report.ts'
import { APP_VERSION, OLDEST_APP } from '../../../src-sn/server/contract/versions.ts'
import { ask, SYNC } from './documents.ts'
import { INTEGRATION } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { note, recordOf, templateId, ticketOf } from './tickets.ts'

/** What a bridge says of itself. */
export const bridgeReport = (changes: Partial<BridgeReport> = {}): BridgeReport => ({
  host: 'bridge-1',
  version: APP_VERSION,
  oldest_app: OLDEST_APP,
  started_at: '2026-11-22T02:00:00.000Z',
  public_url: 'https://bridge.example.com',
  events: [],
  key: { name: 'Sync', missing_roles: [] },
  runs: [],
  limits: [],
  ...changes,
})

/** Fills the tables of an instance on which an incident was declared. */
export function fill(instance: AppInstance): void {
  const ticket = ticketOf(instance)['sys_id'] ?? ''
  note(instance, { update_id: 'u1', ticket })
  ask(instance, 'POST', 'sweep', { action: 'claim', holder: 'a', starting: false, bridge: bridgeReport() })
  instance.pressOnList('Check again', 'x_iio_sync_check')
  instance.settle()
  instance.call(INTEGRATION, 'POST', `${SYNC}/incidents`, { incident: { external_id: '01BAD' } })
  instance.press('Sync now', recordOf(instance))
  for (const [table, values] of [
    ['preview', { reference: 'INC-1' }],
    ['link_request', { record_table: 'incident', record: recordOf(instance)['sys_id'] ?? '', incident: 'INC-1' }],
    ['mapping_version', { token: 'x' }],
    ['tryout', { subject: 'As saved' }],
    ['tryout_row', { reference: 'INC-1' }],
  ] as const) {
    instance.create('admin', `x_iio_sync_${table}`, values)
  }
  instance.plant('x_iio_sync_problem', {
    sys_id: 'f'.repeat(32),
    problem_key: 'in:write_refused:incident:::0a',
    state: 'open',
    sys_class_name: 'x_iio_sync_problem',
  })
  instance.plant('x_iio_sync_mail', { sys_id: 'e'.repeat(32), name: 'test:1', kind: 'test' })
  instance.create('admin', 'x_iio_sync_condition', {
    template: templateId(instance, 'Incident'),
    attribute: instance.rows('x_iio_sync_attribute', { key: 'name' })[0]?.['sys_id'] ?? '',
    operator: 'contains',
    text: 'x',
  })
}

/** Gives a user a role. */
export function giveRole(instance: AppInstance, userName: string, role: string): void {
  const [user] = instance.rows('sys_user', { user_name: userName })
  const [row] = instance.rows('sys_user_role', { name: role })
  instance.create('admin', 'sys_user_has_role', { user: user?.['sys_id'] ?? '', role: row?.['sys_id'] ?? '' })
}

/** A new row of the tables in which people make some. */
export function newRow(instance: AppInstance, table: string): Record<string, string> {
  const template = templateId(instance, 'Follow-up')
  const attribute = instance.rows('x_iio_sync_attribute', { key: 'name' })[0]?.['sys_id'] ?? ''
  const rows: Record<string, Record<string, string>> = {
    template: { name: 'Other', target_table: 'problem' },
    condition: { template, attribute, operator: 'contains', text: 'x' },
    field_mapping: {
      template: templateId(instance, 'Incident'),
      kind: 'value',
      write: 'sync',
      column: 'cause',
      value: 'x',
    },
    state_mapping: { target_table: 'change_request', state: '-4' },
    status_mapping: { target_table: 'change_request', category: 'closed', values: 'state=3^EQ' },
    preview: { reference: 'INC-2' },
    link_request: { record_table: 'incident', record: recordOf(instance)['sys_id'] ?? '', incident: 'INC-2' },
  }
  return rows[table.replace('x_iio_sync_', '')] ?? {}
}
