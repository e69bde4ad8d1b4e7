import { Record } from '@servicenow/sdk/core'

/**
 * What the platform's own table cleaner takes: rows that the app stamped with a moment from which they may go, so many
 * seconds later. The age is the admin's to change, under System Maintenance > Table Cleanup.
 */
Record({
  $id: Now.ID['auto-flush-note'],
  table: 'sys_auto_flush',
  data: { tablename: 'x_iio_sync_note', matchfield: 'retire_on', age: 2592000, active: true, cascade_delete: false },
})

Record({
  $id: Now.ID['auto-flush-outbound-event'],
  table: 'sys_auto_flush',
  data: {
    tablename: 'x_iio_sync_outbound_event',
    matchfield: 'retire_on',
    age: 2592000,
    active: true,
    cascade_delete: false,
  },
})

Record({
  $id: Now.ID['auto-flush-preview'],
  table: 'sys_auto_flush',
  data: { tablename: 'x_iio_sync_preview', matchfield: 'retire_on', age: 2592000, active: true, cascade_delete: false },
})

Record({
  $id: Now.ID['auto-flush-link-request'],
  table: 'sys_auto_flush',
  data: {
    tablename: 'x_iio_sync_link_request',
    matchfield: 'retire_on',
    age: 2592000,
    active: true,
    cascade_delete: false,
  },
})

Record({
  $id: Now.ID['auto-flush-tryout-row'],
  table: 'sys_auto_flush',
  data: {
    tablename: 'x_iio_sync_tryout_row',
    matchfield: 'retire_on',
    age: 2592000,
    active: true,
    cascade_delete: false,
  },
})

/** A refusal is stamped with the moment at which it is of the past. */
Record({
  $id: Now.ID['auto-flush-refusal'],
  table: 'sys_auto_flush',
  data: { tablename: 'x_iio_sync_refusal', matchfield: 'retire_on', age: 86400, active: true, cascade_delete: false },
})

/** A year is what auditors ask for. The rows are never changed, so the age counts from when they were written. */
Record({
  $id: Now.ID['auto-flush-history'],
  table: 'sys_auto_flush',
  data: {
    tablename: 'x_iio_sync_history',
    matchfield: 'sys_created_on',
    age: 31536000,
    active: true,
    cascade_delete: false,
  },
})

/** A process that has been silent for a week does not come back: each start makes a row of its own. */
Record({
  $id: Now.ID['auto-flush-bridge'],
  table: 'sys_auto_flush',
  data: { tablename: 'x_iio_sync_bridge', matchfield: 'last_word', age: 604800, active: true, cascade_delete: false },
})
