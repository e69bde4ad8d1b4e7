import { Form, default_view } from '@servicenow/sdk/core'

Form({
  table: 'x_iio_sync_mapping_version',
  view: default_view,
  sections: [
    {
      caption: 'Version of the mapping',
      content: [
        {
          layout: 'two-column',
          leftElements: [{ field: 'number', type: 'table_field' }],
          rightElements: [
            { field: 'changed_by', type: 'table_field' },
            { field: 'changed_at', type: 'table_field' },
          ],
        },
        { layout: 'one-column', elements: [{ field: 'file', type: 'table_field' }] },
      ],
    },
  ],
})
