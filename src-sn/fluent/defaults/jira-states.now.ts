import { Record } from '@servicenow/sdk/core'

/** Jira: its three status categories, whatever the statuses of a workflow are called. */
Record({
  $id: Now.ID['default-state-jira-new'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_state_mapping',
  data: {
    destination: 'jira',
    state: 'new',
    label: 'To Do',
    ticket_state: 'open',
    in_use: 'yes',
    shipped: true,
    follow_up_status: 'outstanding',
  },
})

Record({
  $id: Now.ID['default-state-jira-indeterminate'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_state_mapping',
  data: {
    destination: 'jira',
    state: 'indeterminate',
    label: 'In Progress',
    ticket_state: 'open',
    in_use: 'yes',
    shipped: true,
    follow_up_status: 'outstanding',
  },
})

Record({
  $id: Now.ID['default-state-jira-done'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_state_mapping',
  data: {
    destination: 'jira',
    state: 'done',
    label: 'Done',
    ticket_state: 'completed',
    in_use: 'yes',
    shipped: true,
    follow_up_status: 'completed',
  },
})
