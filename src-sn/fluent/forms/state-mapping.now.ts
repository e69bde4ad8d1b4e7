import { Form, default_view } from '@servicenow/sdk/core'

Form({
  table: 'x_iio_sync_state_mapping',
  view: default_view,
  sections: [
    {
      caption: 'State mapping',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'destination', type: 'table_field' },
            { field: 'target_table', type: 'table_field' },
            { field: 'state', type: 'table_field' },
            { field: 'label', type: 'table_field' },
          ],
          rightElements: [
            { field: 'ticket_state', type: 'table_field' },
            { field: 'follow_up_status', type: 'table_field' },
            { field: 'incident_status', type: 'table_field' },
            { field: 'in_use', type: 'table_field' },
            { field: 'shipped', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [{ field: 'problem', type: 'table_field' }],
        },
      ],
    },
  ],
})
