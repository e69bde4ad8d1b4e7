import { Form, default_view } from '@servicenow/sdk/core'

Form({
  table: 'x_iio_sync_mail',
  view: default_view,
  sections: [
    {
      caption: 'Mail',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'kind', type: 'table_field' },
            { field: 'problem', type: 'table_field' },
            { field: 'link', type: 'table_field' },
          ],
          rightElements: [
            { field: 'users', type: 'table_field' },
            { field: 'groups', type: 'table_field' },
            { field: 'queued_at', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'subject', type: 'table_field' },
            { field: 'body', type: 'table_field' },
          ],
        },
      ],
    },
  ],
})
