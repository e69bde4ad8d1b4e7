import { Form, default_view } from '@servicenow/sdk/core'

Form({
  table: 'x_iio_sync_history',
  view: default_view,
  sections: [
    {
      caption: 'History entry',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'ticket', type: 'table_field' },
            { field: 'kind', type: 'table_field' },
            { field: 'about', type: 'table_field' },
          ],
          rightElements: [
            { field: 'sys_created_on', type: 'table_field' },
            { field: 'by', type: 'table_field' },
            { field: 'template', type: 'table_field' },
            { field: 'configuration', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [{ field: 'words', type: 'table_field' }],
        },
      ],
    },
  ],
})
