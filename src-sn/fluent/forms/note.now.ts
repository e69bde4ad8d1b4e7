import { Form, default_view } from '@servicenow/sdk/core'

Form({
  table: 'x_iio_sync_note',
  view: default_view,
  sections: [
    {
      caption: 'Note',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'ticket', type: 'table_field' },
            { field: 'author', type: 'table_field' },
            { field: 'written_at', type: 'table_field' },
            { field: 'update_id', type: 'table_field' },
          ],
          rightElements: [
            { field: 'status', type: 'table_field' },
            { field: 'attempts', type: 'table_field' },
            { field: 'next_attempt', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'text', type: 'table_field' },
            { field: 'reason', type: 'table_field' },
            { field: 'error', type: 'table_field' },
          ],
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
