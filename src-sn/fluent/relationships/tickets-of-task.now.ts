import { Record } from '@servicenow/sdk/core'

/**
 * Offers the ticket of a record as a related list for every form of a task. It stands among the lists that an admin may add to a form; no
 * layout of the instance is changed by the app.
 */
Record({
  $id: Now.ID['relationship-tickets-of-task'],
  table: 'sys_relationship',
  data: {
    name: 'incident.io sync',
    advanced: false,
    simple_reference: false,
    basic_apply_to: 'task',
    basic_query_from: 'x_iio_sync_ticket',
    // A form that is not saved yet has no ticket; without a value the query would find those that have no record. Private ones are left
    // out here too, because a list says how many rows access controls took away.
    query_with: `(function refineQuery(current, parent) {
  current.addQuery('target', parent.getUniqueValue() || 'none')
  if (!gs.hasRole('x_iio_sync.private_viewer')) current.addQuery('private', '!=', true)
})(current, parent)`,
  },
})
