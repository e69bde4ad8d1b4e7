import { Form, default_view } from '@servicenow/sdk/core'

Form({
  table: 'x_iio_sync_problem',
  view: default_view,
  sections: [
    {
      caption: 'Problem',
      content: [
        { layout: 'one-column', elements: [{ field: 'cause', type: 'table_field' }] },
        {
          layout: 'two-column',
          leftElements: [
            { field: 'direction', type: 'table_field' },
            { field: 'kind', type: 'table_field' },
            { field: 'records', type: 'table_field' },
            { field: 'owner', type: 'table_field' },
            { field: 'episode', type: 'table_field' },
          ],
          rightElements: [
            { field: 'state', type: 'table_field' },
            { field: 'first_seen', type: 'table_field' },
            { field: 'last_seen', type: 'table_field' },
            { field: 'resolved_at', type: 'table_field' },
            { field: 'ignored_until', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'ignored_reason', type: 'table_field' },
            { field: 'history', type: 'table_field' },
          ],
        },
      ],
    },
  ],
})
