import { Record } from '@servicenow/sdk/core'

/** incident: 1 to 5 are Open, 6 and 7 are Completed (4 and 5 are no longer in the choice list of new
 * instances: these rows come into use where they are). */
Record({
  $id: Now.ID['default-state-incident-1'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_state_mapping',
  data: {
    destination: 'servicenow',
    target_table: 'incident',
    state: '1',
    label: 'New',
    ticket_state: 'open',
    in_use: 'yes',
    shipped: true,
    follow_up_status: 'outstanding',
  },
})

Record({
  $id: Now.ID['default-state-incident-2'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_state_mapping',
  data: {
    destination: 'servicenow',
    target_table: 'incident',
    state: '2',
    label: 'In Progress',
    ticket_state: 'open',
    in_use: 'yes',
    shipped: true,
    follow_up_status: 'outstanding',
  },
})

Record({
  $id: Now.ID['default-state-incident-3'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_state_mapping',
  data: {
    destination: 'servicenow',
    target_table: 'incident',
    state: '3',
    label: 'On Hold',
    ticket_state: 'open',
    in_use: 'yes',
    shipped: true,
    follow_up_status: 'outstanding',
  },
})

Record({
  $id: Now.ID['default-state-incident-4'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_state_mapping',
  data: {
    destination: 'servicenow',
    target_table: 'incident',
    state: '4',
    label: 'Pending',
    ticket_state: 'open',
    in_use: 'missing',
    shipped: true,
    follow_up_status: 'outstanding',
  },
})

Record({
  $id: Now.ID['default-state-incident-5'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_state_mapping',
  data: {
    destination: 'servicenow',
    target_table: 'incident',
    state: '5',
    label: 'Awaiting Problem',
    ticket_state: 'open',
    in_use: 'missing',
    shipped: true,
    follow_up_status: 'outstanding',
  },
})

Record({
  $id: Now.ID['default-state-incident-6'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_state_mapping',
  data: {
    destination: 'servicenow',
    target_table: 'incident',
    state: '6',
    label: 'Resolved',
    ticket_state: 'completed',
    in_use: 'yes',
    shipped: true,
    follow_up_status: 'completed',
  },
})

Record({
  $id: Now.ID['default-state-incident-7'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_state_mapping',
  data: {
    destination: 'servicenow',
    target_table: 'incident',
    state: '7',
    label: 'Closed',
    ticket_state: 'completed',
    in_use: 'yes',
    shipped: true,
    follow_up_status: 'completed',
  },
})
