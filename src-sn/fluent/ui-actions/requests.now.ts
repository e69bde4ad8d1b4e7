import { UiAction } from '@servicenow/sdk/core'
import { askAgain, linkToIncident, previewTemplate } from '../../server/requests/request-actions.ts'
import { unlinkRecord, unlinkTicket } from '../../server/requests/unlink.ts'
import { operator } from '../roles/roles.now.ts'

UiAction({
  $id: Now.ID['ui-action-preview-template'],
  table: 'x_iio_sync_template',
  name: 'Preview',
  actionName: 'x_iio_sync_preview_template',
  hint: 'Shows what this template would make of an incident. Nothing is written.',
  showInsert: false,
  form: { showButton: true },
  roles: [operator],
  script: previewTemplate,
})

UiAction({
  $id: Now.ID['ui-action-preview-again'],
  table: 'x_iio_sync_preview',
  name: 'Preview again',
  actionName: 'x_iio_sync_preview_again',
  hint: 'Runs the preview again with the current configuration.',
  showInsert: false,
  form: { showButton: true, style: 'primary' },
  roles: [operator],
  script: askAgain,
})

UiAction({
  $id: Now.ID['ui-action-link-again'],
  table: 'x_iio_sync_link_request',
  name: 'Try to link again',
  actionName: 'x_iio_sync_link_again',
  hint: 'Tries again after the cause of the refusal was fixed.',
  condition: "current.status != 'linked'",
  showInsert: false,
  form: { showButton: true, style: 'primary' },
  roles: [operator],
  script: askAgain,
})

UiAction({
  $id: Now.ID['ui-action-link-task'],
  table: 'task',
  name: 'Link to incident.io incident',
  actionName: 'x_iio_sync_link_task',
  hint: 'Links this record to an incident in incident.io.',
  condition: "current.getValue('x_iio_sync_linked') != current.getUniqueValue()",
  showInsert: false,
  form: { showLink: true },
  roles: [operator],
  script: linkToIncident,
})

UiAction({
  $id: Now.ID['ui-action-unlink-task'],
  table: 'task',
  name: 'Unlink from incident.io',
  actionName: 'x_iio_sync_unlink_task',
  hint: 'Stops the sync of this record in both directions. Nothing is deleted.',
  condition: "current.getValue('x_iio_sync_linked') == current.getUniqueValue()",
  showInsert: false,
  form: { showLink: true },
  roles: [operator],
  script: unlinkRecord,
})

UiAction({
  $id: Now.ID['ui-action-unlink-ticket'],
  table: 'x_iio_sync_ticket',
  name: 'Unlink',
  actionName: 'x_iio_sync_unlink',
  hint: 'Stops the sync with the record in both directions. Nothing is deleted.',
  condition: "current.status != 'unlinked'",
  showInsert: false,
  form: { showButton: true },
  roles: [operator],
  script: unlinkTicket,
})
