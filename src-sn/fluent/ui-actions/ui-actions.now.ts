import { UiAction } from '@servicenow/sdk/core'
import { adoptClaimed, makeNewRecord } from '../../server/requests/claims.ts'
import { confirmSending, sendAgain, tryAgain, tryNoteAgain } from '../../server/requests/ui-actions.ts'
import { admin, operator } from '../roles/roles.now.ts'

UiAction({
  $id: Now.ID['ui-action-confirm-sending'],
  table: 'x_iio_sync_connection',
  name: 'Confirm sending from this instance',
  actionName: 'x_iio_sync_confirm_sending',
  hint: 'Lets this instance, and no clone of it, send events to the bridge.',
  showInsert: false,
  form: { showButton: true, style: 'primary' },
  roles: [admin],
  script: confirmSending,
})

/**
 * It asks before it counts. The numbers come by a call, so the browser submits the form from the answer; without one nothing starts.
 * One script for both sides, told apart by `window`, is how the SDK's guide (ui-action-guide) does it.
 */
UiAction({
  $id: Now.ID['ui-action-start'],
  table: 'x_iio_sync_connection',
  name: 'Start',
  actionName: 'x_iio_sync_start',
  hint: 'From now on, incidents that are declared become records. Older ones stay out.',
  condition: 'current.declared_from.nil()',
  showInsert: false,
  form: { showButton: true, style: 'primary' },
  client: { isClient: true, onClick: 'askBeforeIncidentIoStart()', isUi11Compatible: true, isUi16Compatible: true },
  roles: [admin],
  script: `function askBeforeIncidentIoStart() {
  var elsewhere = 'Nothing was started. Use "Start …" on incident.io > Home > Set-up, or press Start again in a moment.';
  var question = new GlideAjax('x_iio_sync.StartWords');
  question.addParam('sysparm_name', 'question');
  question.getXMLAnswer(function (answer) {
    var said = answer ? JSON.parse(answer) : { refusal: 'What Start will do could not be read. ' + elsewhere };
    if (said.refusal) g_form.addErrorMessage(said.refusal);
    else if (confirm(said.question)) gsftSubmit(null, g_form.getFormElement(), 'x_iio_sync_start');
  });
}
if (typeof window == 'undefined') require('./src-sn/server/requests/start.ts').pressStart(current);`,
})

UiAction({
  $id: Now.ID['ui-action-try-again'],
  table: 'x_iio_sync_ticket',
  name: 'Try again',
  actionName: 'x_iio_sync_try_again',
  hint: 'Writes the record now, also columns that carry a warning, and asks the bridge for the current values. An unlinked ticket gets a new record.',
  condition: "current.status != 'in_sync' || !current.warnings.nil()",
  showInsert: false,
  form: { showButton: true, style: 'primary' },
  list: { showListChoice: true },
  client: { isUi11Compatible: true },
  roles: [operator],
  script: tryAgain,
})

UiAction({
  $id: Now.ID['ui-action-adopt-record'],
  table: 'x_iio_sync_ticket',
  name: 'Adopt this record',
  actionName: 'x_iio_sync_adopt_record',
  hint: 'Links the record that incident.io names (see Reason).',
  condition: "current.claim_answer == 'waiting' && current.status == 'pending'",
  showInsert: false,
  form: { showButton: true, style: 'primary' },
  roles: [operator],
  script: adoptClaimed,
})

UiAction({
  $id: Now.ID['ui-action-make-new-record'],
  table: 'x_iio_sync_ticket',
  name: 'Make a new record',
  actionName: 'x_iio_sync_make_new_record',
  hint: 'Leaves the record that incident.io names alone, and makes a new one.',
  condition: "current.claim_answer == 'waiting' && current.status == 'pending'",
  showInsert: false,
  form: { showButton: true },
  roles: [operator],
  script: makeNewRecord,
})

UiAction({
  $id: Now.ID['ui-action-try-note-again'],
  table: 'x_iio_sync_note',
  name: 'Try again',
  actionName: 'x_iio_sync_try_note_again',
  hint: 'Writes the work note now.',
  condition: "current.status != 'written'",
  showInsert: false,
  form: { showButton: true, style: 'primary' },
  list: { showListChoice: true },
  client: { isUi11Compatible: true },
  roles: [operator],
  script: tryNoteAgain,
})

UiAction({
  $id: Now.ID['ui-action-send-again'],
  table: 'x_iio_sync_outbound_event',
  name: 'Send again',
  actionName: 'x_iio_sync_send_again',
  hint: 'Sends the event to the bridge once more, with the text that the journal has now. Repeats are harmless.',
  condition: "current.state != 'ready' && current.state != 'not_needed'",
  showInsert: false,
  form: { showButton: true, style: 'primary' },
  list: { showListChoice: true },
  client: { isUi11Compatible: true },
  roles: [operator],
  script: sendAgain,
})
