import { Form, default_view } from '@servicenow/sdk/core'

Form({
  table: 'x_iio_sync_link_request',
  view: default_view,
  sections: [
    {
      caption: 'Link to incident.io incident',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'incident', type: 'table_field' },
            { field: 'record_table', type: 'table_field' },
            { field: 'record', type: 'table_field' },
          ],
          rightElements: [
            { field: 'status', type: 'table_field' },
            { field: 'ticket', type: 'table_field' },
          ],
        },
        { layout: 'one-column', elements: [{ field: 'answer', type: 'table_field' }] },
      ],
    },
  ],
})
