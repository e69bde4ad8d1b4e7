import { Record } from '@servicenow/sdk/core'

/**
 * No New where the app or incident.io makes the rows, where one row is enough, and where a record is the place to begin (link requests).
 * Access controls refuse it too, except to the platform's admin; they also say who may delete.
 */
Record({
  $id: Now.ID['list-control-ticket'],
  table: 'sys_ui_list_control',
  data: { name: 'x_iio_sync_ticket', omit_new_button: true, omit_edit_button: true },
})

Record({
  $id: Now.ID['list-control-note'],
  table: 'sys_ui_list_control',
  data: { name: 'x_iio_sync_note', omit_new_button: true, omit_edit_button: true },
})

Record({
  $id: Now.ID['list-control-outbound-event'],
  table: 'sys_ui_list_control',
  data: { name: 'x_iio_sync_outbound_event', omit_new_button: true, omit_edit_button: true },
})

Record({
  $id: Now.ID['list-control-attribute'],
  table: 'sys_ui_list_control',
  data: { name: 'x_iio_sync_attribute', omit_new_button: true, omit_edit_button: true },
})

Record({
  $id: Now.ID['list-control-option'],
  table: 'sys_ui_list_control',
  data: { name: 'x_iio_sync_option', omit_new_button: true, omit_edit_button: true },
})

Record({
  $id: Now.ID['list-control-history'],
  table: 'sys_ui_list_control',
  data: { name: 'x_iio_sync_history', omit_new_button: true, omit_edit_button: true },
})

Record({
  $id: Now.ID['list-control-cursor'],
  table: 'sys_ui_list_control',
  data: { name: 'x_iio_sync_cursor', omit_new_button: true, omit_edit_button: true },
})

Record({
  $id: Now.ID['list-control-refusal'],
  table: 'sys_ui_list_control',
  data: { name: 'x_iio_sync_refusal', omit_new_button: true, omit_edit_button: true },
})

Record({
  $id: Now.ID['list-control-connection'],
  table: 'sys_ui_list_control',
  data: { name: 'x_iio_sync_connection', omit_new_button: true, omit_edit_button: true },
})

Record({
  $id: Now.ID['list-control-link-request'],
  table: 'sys_ui_list_control',
  data: { name: 'x_iio_sync_link_request', omit_new_button: true, omit_edit_button: true },
})

Record({
  $id: Now.ID['list-control-ticket-ticket-parent'],
  table: 'sys_ui_list_control',
  data: {
    name: 'x_iio_sync_ticket',
    related_list: 'x_iio_sync_ticket.parent',
    omit_new_button: true,
    omit_edit_button: true,
  },
})

Record({
  $id: Now.ID['list-control-ticket-note-ticket'],
  table: 'sys_ui_list_control',
  data: {
    name: 'x_iio_sync_ticket',
    related_list: 'x_iio_sync_note.ticket',
    omit_new_button: true,
    omit_edit_button: true,
  },
})

Record({
  $id: Now.ID['list-control-ticket-outbound-event-ticket'],
  table: 'sys_ui_list_control',
  data: {
    name: 'x_iio_sync_ticket',
    related_list: 'x_iio_sync_outbound_event.ticket',
    omit_new_button: true,
    omit_edit_button: true,
  },
})

Record({
  $id: Now.ID['list-control-attribute-option-attribute'],
  table: 'sys_ui_list_control',
  data: {
    name: 'x_iio_sync_attribute',
    related_list: 'x_iio_sync_option.attribute',
    omit_new_button: true,
    omit_edit_button: true,
  },
})

Record({
  $id: Now.ID['list-control-ticket-history-ticket'],
  table: 'sys_ui_list_control',
  data: {
    name: 'x_iio_sync_ticket',
    related_list: 'x_iio_sync_history.ticket',
    omit_new_button: true,
    omit_edit_button: true,
  },
})

Record({
  $id: Now.ID['list-control-bridge'],
  table: 'sys_ui_list_control',
  data: { name: 'x_iio_sync_bridge', omit_new_button: true, omit_edit_button: true },
})

Record({
  $id: Now.ID['list-control-check'],
  table: 'sys_ui_list_control',
  data: { name: 'x_iio_sync_check', omit_new_button: true, omit_edit_button: true },
})

Record({
  $id: Now.ID['list-control-tryout'],
  table: 'sys_ui_list_control',
  data: { name: 'x_iio_sync_tryout', omit_new_button: true, omit_edit_button: true },
})

Record({
  $id: Now.ID['list-control-tryout-row'],
  table: 'sys_ui_list_control',
  data: { name: 'x_iio_sync_tryout_row', omit_new_button: true, omit_edit_button: true },
})

Record({
  $id: Now.ID['list-control-mapping-version'],
  table: 'sys_ui_list_control',
  data: { name: 'x_iio_sync_mapping_version', omit_new_button: true, omit_edit_button: true },
})
