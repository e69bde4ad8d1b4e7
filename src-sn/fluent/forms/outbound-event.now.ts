import { Form, default_view } from '@servicenow/sdk/core'

Form({
  table: 'x_iio_sync_outbound_event',
  view: default_view,
  sections: [
    {
      caption: 'Outbound event',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'type', type: 'table_field' },
            { field: 'ticket', type: 'table_field' },
            { field: 'source_id', type: 'table_field' },
          ],
          rightElements: [
            { field: 'state', type: 'table_field' },
            { field: 'attempts', type: 'table_field' },
            { field: 'next_attempt', type: 'table_field' },
            { field: 'sent_at', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [{ field: 'answer', type: 'table_field' }],
        },
      ],
    },
    {
      caption: 'Discarding',
      content: [
        {
          layout: 'two-column',
          leftElements: [{ field: 'discard_reason', type: 'table_field' }],
          rightElements: [
            { field: 'discarded_by', type: 'table_field' },
            { field: 'discarded_at', type: 'table_field' },
          ],
        },
      ],
    },
  ],
})
