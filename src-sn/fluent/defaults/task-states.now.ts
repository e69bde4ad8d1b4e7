import { Record } from '@servicenow/sdk/core'

/** task: 3, 4 and 7 are Completed. */
Record({
  $id: Now.ID['default-state-task-minus-5'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_state_mapping',
  data: {
    destination: 'servicenow',
    target_table: 'task',
    state: '-5',
    label: 'Pending',
    ticket_state: 'open',
    in_use: 'yes',
    shipped: true,
    follow_up_status: 'outstanding',
  },
})

Record({
  $id: Now.ID['default-state-task-1'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_state_mapping',
  data: {
    destination: 'servicenow',
    target_table: 'task',
    state: '1',
    label: 'Open',
    ticket_state: 'open',
    in_use: 'yes',
    shipped: true,
    follow_up_status: 'outstanding',
  },
})

Record({
  $id: Now.ID['default-state-task-2'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_state_mapping',
  data: {
    destination: 'servicenow',
    target_table: 'task',
    state: '2',
    label: 'Work in Progress',
    ticket_state: 'open',
    in_use: 'yes',
    shipped: true,
    follow_up_status: 'outstanding',
  },
})

Record({
  $id: Now.ID['default-state-task-3'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_state_mapping',
  data: {
    destination: 'servicenow',
    target_table: 'task',
    state: '3',
    label: 'Closed Complete',
    ticket_state: 'completed',
    in_use: 'yes',
    shipped: true,
    follow_up_status: 'completed',
  },
})

Record({
  $id: Now.ID['default-state-task-4'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_state_mapping',
  data: {
    destination: 'servicenow',
    target_table: 'task',
    state: '4',
    label: 'Closed Incomplete',
    ticket_state: 'completed',
    in_use: 'yes',
    shipped: true,
    follow_up_status: 'completed',
  },
})

Record({
  $id: Now.ID['default-state-task-7'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_state_mapping',
  data: {
    destination: 'servicenow',
    target_table: 'task',
    state: '7',
    label: 'Closed Skipped',
    ticket_state: 'completed',
    in_use: 'yes',
    shipped: true,
    follow_up_status: 'completed',
  },
})
