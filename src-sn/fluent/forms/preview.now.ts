import { Form, default_view } from '@servicenow/sdk/core'

Form({
  table: 'x_iio_sync_preview',
  view: default_view,
  sections: [
    {
      caption: 'Preview',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'reference', type: 'table_field' },
            { field: 'template', type: 'table_field' },
          ],
          rightElements: [
            { field: 'status', type: 'table_field' },
            { field: 'asked_by', type: 'table_field' },
          ],
        },
        { layout: 'one-column', elements: [{ field: 'result', type: 'table_field' }] },
      ],
    },
  ],
})
