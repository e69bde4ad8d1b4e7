import { Form, default_view } from '@servicenow/sdk/core'

Form({
  table: 'x_iio_sync_field_mapping',
  view: default_view,
  sections: [
    {
      caption: 'Field mapping',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'template', type: 'table_field' },
            { field: 'destination', type: 'table_field' },
            { field: 'target_table', type: 'table_field' },
            { field: 'column', type: 'table_field' },
            { field: 'jira_field', type: 'table_field' },
          ],
          rightElements: [
            { field: 'kind', type: 'table_field' },
            { field: 'lookup_table', type: 'table_field' },
            { field: 'lookup_column', type: 'table_field' },
            { field: 'write', type: 'table_field' },
            { field: 'on_edit', type: 'table_field' },
            { field: 'order', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'value', type: 'table_field' },
            { field: 'problem', type: 'table_field' },
          ],
        },
      ],
    },
  ],
})
