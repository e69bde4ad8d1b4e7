import { UiAction } from '@servicenow/sdk/core'
import { openIncident, showSync, syncNow } from '../../server/requests/sync-line.ts'
import { operator } from '../roles/roles.now.ts'

/** Related links of every task form: they need no place in the instance's own layouts. */
UiAction({
  $id: Now.ID['ui-action-show-task'],
  table: 'task',
  name: 'Show incident.io sync',
  actionName: 'x_iio_sync_show_task',
  hint: 'Says in one line whether this record is in sync with incident.io, and what was sent there last.',
  condition: "current.getValue('x_iio_sync_linked') != null && current.getValue('x_iio_sync_linked') != ''",
  showInsert: false,
  form: { showLink: true },
  roles: ['itil'],
  script: showSync,
})

UiAction({
  $id: Now.ID['ui-action-open-task'],
  table: 'task',
  name: 'Open in incident.io',
  actionName: 'x_iio_sync_open_task',
  hint: 'Opens the incident or follow-up in incident.io.',
  condition: "current.getValue('x_iio_sync_linked') == current.getUniqueValue()",
  showInsert: false,
  form: { showLink: true },
  roles: ['itil'],
  script: openIncident,
})

UiAction({
  $id: Now.ID['ui-action-sync-task'],
  table: 'task',
  name: 'Sync now',
  actionName: 'x_iio_sync_sync_task',
  hint: 'Asks the bridge to look at the incident again. Nothing happens if all is in sync.',
  condition: "current.getValue('x_iio_sync_linked') == current.getUniqueValue()",
  showInsert: false,
  form: { showLink: true },
  roles: [operator],
  script: syncNow,
})
