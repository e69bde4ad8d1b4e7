import { Form, default_view } from '@servicenow/sdk/core'

Form({
  table: 'x_iio_sync_tryout',
  view: default_view,
  sections: [
    {
      caption: 'Try-out',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'subject', type: 'table_field' },
            { field: 'status', type: 'table_field' },
            { field: 'asked_by', type: 'table_field' },
            { field: 'configuration', type: 'table_field' },
            { field: 'finished_at', type: 'table_field' },
            { field: 'pages', type: 'table_field' },
          ],
          rightElements: [
            { field: 'list', type: 'table_field' },
            { field: 'wanted', type: 'table_field' },
            { field: 'tickets', type: 'table_field' },
            { field: 'skipped', type: 'table_field' },
            { field: 'follow_ups', type: 'table_field' },
            { field: 'follow_up_tickets', type: 'table_field' },
            { field: 'changed', type: 'table_field' },
            { field: 'warned', type: 'table_field' },
            { field: 'private_count', type: 'table_field' },
          ],
        },
        { layout: 'one-column', elements: [{ field: 'answer', type: 'table_field' }] },
      ],
    },
  ],
})

Form({
  table: 'x_iio_sync_tryout_row',
  view: default_view,
  sections: [
    {
      caption: 'Try-out result',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'tryout', type: 'table_field' },
            { field: 'reference', type: 'table_field' },
            { field: 'follow_up_of', type: 'table_field' },
            { field: 'title', type: 'table_field' },
            { field: 'declared_at', type: 'table_field' },
            { field: 'record', type: 'table_field' },
          ],
          rightElements: [
            { field: 'change', type: 'table_field' },
            { field: 'now_template', type: 'table_field' },
            { field: 'would_template', type: 'table_field' },
            { field: 'warnings', type: 'table_field' },
          ],
        },
        { layout: 'one-column', elements: [{ field: 'columns', type: 'table_field' }] },
      ],
    },
  ],
})
