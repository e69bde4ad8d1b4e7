import { Form, default_view } from '@servicenow/sdk/core'

Form({
  table: 'x_iio_sync_status_mapping',
  view: default_view,
  sections: [
    {
      caption: 'Status mapping',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'target_table', type: 'table_field' },
            { field: 'category', type: 'table_field' },
            { field: 'status', type: 'table_field' },
          ],
          rightElements: [
            { field: 'active', type: 'table_field' },
            { field: 'on_edit', type: 'table_field' },
            { field: 'order', type: 'table_field' },
            { field: 'shipped', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'values', type: 'table_field' },
            { field: 'problem', type: 'table_field' },
          ],
        },
      ],
    },
  ],
})
