import { Record } from '@servicenow/sdk/core'

const templateLists = Record({
  $id: Now.ID['related-lists-template'],
  table: 'sys_ui_related_list',
  data: {
    name: 'x_iio_sync_template',
    view: 'Default view',
  },
})

Record({
  $id: Now.ID['related-list-template-condition'],
  table: 'sys_ui_related_list_entry',
  data: {
    list_id: templateLists,
    related_list: 'x_iio_sync_condition.template',
    position: 0,
    order_by: 'order',
  },
})

Record({
  $id: Now.ID['related-list-template-field-mapping'],
  table: 'sys_ui_related_list_entry',
  data: {
    list_id: templateLists,
    related_list: 'x_iio_sync_field_mapping.template',
    position: 1,
    order_by: 'order',
  },
})

const ticketLists = Record({
  $id: Now.ID['related-lists-ticket'],
  table: 'sys_ui_related_list',
  data: {
    name: 'x_iio_sync_ticket',
    view: 'Default view',
  },
})

Record({
  $id: Now.ID['related-list-ticket-ticket'],
  table: 'sys_ui_related_list_entry',
  data: {
    list_id: ticketLists,
    related_list: 'x_iio_sync_ticket.parent',
    position: 0,
  },
})

Record({
  $id: Now.ID['related-list-ticket-note'],
  table: 'sys_ui_related_list_entry',
  data: {
    list_id: ticketLists,
    related_list: 'x_iio_sync_note.ticket',
    position: 1,
    order_by: 'written_at',
  },
})

Record({
  $id: Now.ID['related-list-ticket-outbound-event'],
  table: 'sys_ui_related_list_entry',
  data: {
    list_id: ticketLists,
    related_list: 'x_iio_sync_outbound_event.ticket',
    position: 2,
  },
})

Record({
  $id: Now.ID['related-list-ticket-history'],
  table: 'sys_ui_related_list_entry',
  data: {
    list_id: ticketLists,
    related_list: 'x_iio_sync_history.ticket',
    position: 3,
    order_by: 'sys_created_on',
  },
})

const attributeLists = Record({
  $id: Now.ID['related-lists-attribute'],
  table: 'sys_ui_related_list',
  data: {
    name: 'x_iio_sync_attribute',
    view: 'Default view',
  },
})

Record({
  $id: Now.ID['related-list-attribute-option'],
  table: 'sys_ui_related_list_entry',
  data: {
    list_id: attributeLists,
    related_list: 'x_iio_sync_option.attribute',
    position: 0,
    order_by: 'rank',
  },
})
