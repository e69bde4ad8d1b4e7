import { Form, Record } from '@servicenow/sdk/core'

/** JSON and fingerprints: nothing that an admin has to read, but what a question to support is answered from. Under View in the form's menu. */
const supportView = Record({
  $id: Now.ID['view-support'],
  table: 'sys_ui_view',
  data: { name: 'x_iio_sync_support', title: 'incident.io support' },
})

Form({
  table: 'x_iio_sync_ticket',
  view: supportView,
  sections: [
    {
      caption: 'Ticket',
      content: [
        {
          layout: 'one-column',
          elements: [
            { field: 'reference', type: 'table_field' },
            { field: 'external_id', type: 'table_field' },
            { field: 'hash', type: 'table_field' },
            { field: 'desired_values', type: 'table_field' },
            { field: 'applied_values', type: 'table_field' },
          ],
        },
      ],
    },
  ],
})

Form({
  table: 'x_iio_sync_outbound_event',
  view: supportView,
  sections: [
    {
      caption: 'Outbound event',
      content: [
        {
          layout: 'one-column',
          elements: [
            { field: 'source_id', type: 'table_field' },
            { field: 'answer', type: 'table_field' },
            { field: 'payload', type: 'table_field' },
          ],
        },
      ],
    },
  ],
})

Form({
  table: 'x_iio_sync_bridge',
  view: supportView,
  sections: [
    {
      caption: 'Bridge process',
      content: [
        {
          layout: 'one-column',
          elements: [
            { field: 'name', type: 'table_field' },
            { field: 'events_seen', type: 'table_field' },
            { field: 'limits_used', type: 'table_field' },
          ],
        },
      ],
    },
  ],
})

Form({
  table: 'x_iio_sync_tryout_row',
  view: supportView,
  sections: [
    {
      caption: 'Try-out result',
      content: [
        {
          layout: 'one-column',
          elements: [
            { field: 'reference', type: 'table_field' },
            { field: 'external_id', type: 'table_field' },
            { field: 'details', type: 'table_field' },
          ],
        },
      ],
    },
  ],
})
