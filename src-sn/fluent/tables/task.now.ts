import { Record } from '@servicenow/sdk/core'

/**
 * The mark of a linked record: its own sys_id. A copy ("Insert and Stay") carries the sys_id of the original, so it is
 * not marked. The capture rule looks at the mark without a query; the ticket row says whether the record is linked.
 * A dictionary record adds this one column and leaves the settings of the table alone.
 */
Record({
  $id: Now.ID['task-linked'],
  table: 'sys_dictionary',
  data: {
    name: 'task',
    element: 'x_iio_sync_linked',
    column_label: 'Linked to incident.io',
    internal_type: 'string',
    max_length: 32,
    read_only: true,
    active: true,
  },
})
