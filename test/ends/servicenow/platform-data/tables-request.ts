/** Requests of the service catalog, their items and the tasks that fulfil them. The catalog itself is not there. */
import { choice, date, integer, override, reference, text, typed } from './column-specs.ts'
import type { TableSpec } from './column-specs.ts'
import { everything, state } from './tables-task.ts'

export const requestTables: TableSpec[] = [
  {
    name: 'sc_request',
    label: 'Request',
    audited: true,
    parent: 'task',
    open: everything,
    number: 'REQ',
    columns: [
      override(state, { default: '1' }),
      choice('request_state', 'Request state', { default: 'requested' }),
      reference('requested_for', 'Requested for', 'sys_user'),
      date('requested_date', 'Requested date'),
      typed('workflow', 'stage', 'Stage', { max: 80, default: 'requested' }),
      typed('price', 'price', 'Price', { max: 20, default: '0' }),
      text('special_instructions', 'Special instructions', { max: 4000 }),
      text('delivery_address', 'Delivery address', { max: 4000 }),
      integer('calendar_stc', 'Resolve time'),
    ],
  },
  {
    name: 'sc_req_item',
    label: 'Requested Item',
    audited: true,
    parent: 'task',
    open: everything,
    number: 'RITM',
    columns: [
      reference('request', 'Request', 'sc_request'),
      reference('requested_for', 'Requested for', 'sys_user'),
      typed('workflow', 'stage', 'Stage', { max: 80 }),
      typed('price', 'price', 'Price', { max: 20 }),
      integer('quantity', 'Quantity', { default: '1' }),
    ],
  },
  {
    name: 'sc_task',
    label: 'Catalog Task',
    audited: true,
    parent: 'task',
    open: everything,
    number: 'SCTASK',
    columns: [reference('request', 'Request', 'sc_request'), reference('request_item', 'Request item', 'sc_req_item')],
  },
]
