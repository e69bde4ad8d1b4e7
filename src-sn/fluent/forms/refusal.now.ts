import { Form, default_view } from '@servicenow/sdk/core'

Form({
  table: 'x_iio_sync_refusal',
  view: default_view,
  sections: [
    {
      caption: 'Refused document',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'external_id', type: 'table_field' },
            { field: 'record_type', type: 'table_field' },
          ],
          rightElements: [
            { field: 'count', type: 'table_field' },
            { field: 'last_at', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [{ field: 'reason', type: 'table_field' }],
        },
      ],
    },
  ],
})
