import { UiAction } from '@servicenow/sdk/core'
import { discardEvent, discardNote, discardTicket } from '../../server/requests/discard.ts'
import { operator } from '../roles/roles.now.ts'

/** On the form the reason may be typed right before; in a list it is filled in for the selected rows first. */
UiAction({
  $id: Now.ID['ui-action-discard-ticket'],
  table: 'x_iio_sync_ticket',
  name: 'Discard',
  actionName: 'x_iio_sync_discard_ticket',
  hint: 'Stops the sync of this ticket until "Try again". The record in ServiceNow and the incident are not touched. Needs a discard reason.',
  condition: "current.status == 'failed' || current.status == 'pending'",
  showInsert: false,
  form: { showButton: true, style: 'destructive' },
  list: { showListChoice: true },
  client: { isUi11Compatible: true },
  roles: [operator],
  script: discardTicket,
})

UiAction({
  $id: Now.ID['ui-action-discard-note'],
  table: 'x_iio_sync_note',
  name: 'Discard',
  actionName: 'x_iio_sync_discard_note',
  hint: 'Leaves out this one work note; later ones are written. The record in ServiceNow is not touched. Needs a discard reason.',
  condition: "current.status == 'failed' || current.status == 'pending'",
  showInsert: false,
  form: { showButton: true, style: 'destructive' },
  list: { showListChoice: true },
  client: { isUi11Compatible: true },
  roles: [operator],
  script: discardNote,
})

UiAction({
  $id: Now.ID['ui-action-discard-event'],
  table: 'x_iio_sync_outbound_event',
  name: 'Discard',
  actionName: 'x_iio_sync_discard_event',
  hint: 'Stops sending this to incident.io. The record in ServiceNow is not touched. Needs a discard reason.',
  condition: "current.state == 'parked' || current.state == 'ready'",
  showInsert: false,
  form: { showButton: true, style: 'destructive' },
  list: { showListChoice: true },
  client: { isUi11Compatible: true },
  roles: [operator],
  script: discardEvent,
})
