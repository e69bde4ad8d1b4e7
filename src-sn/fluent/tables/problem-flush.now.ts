import { Record } from '@servicenow/sdk/core'

/** A problem is stamped when it is resolved, and kept for a quarter of a year: the weekly mail compares with earlier weeks. */
Record({
  $id: Now.ID['auto-flush-problem'],
  table: 'sys_auto_flush',
  data: { tablename: 'x_iio_sync_problem', matchfield: 'retire_on', age: 7776000, active: true, cascade_delete: false },
})

/** Mails of a quarter of a year stay to be looked at. */
Record({
  $id: Now.ID['auto-flush-mail'],
  table: 'sys_auto_flush',
  data: { tablename: 'x_iio_sync_mail', matchfield: 'retire_on', age: 7776000, active: true, cascade_delete: false },
})
