import { Form, default_view } from '@servicenow/sdk/core'

Form({
  table: 'x_iio_sync_connection',
  view: default_view,
  sections: [
    {
      caption: 'Connection',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'name', type: 'table_field' },
            { field: 'bridge_url', type: 'table_field' },
            { field: 'confirmed_instance', type: 'table_field' },
            { field: 'mail_users', type: 'table_field' },
            { field: 'mail_groups', type: 'table_field' },
            { field: 'keep_written', type: 'table_field' },
          ],
          rightElements: [
            { field: 'active', type: 'table_field' },
            { field: 'declared_from', type: 'table_field' },
            { field: 'paused_at', type: 'table_field' },
            { field: 'paused_by', type: 'table_field' },
            { field: 'current_secret', type: 'table_field' },
            { field: 'previous_secret', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'pause_reason', type: 'table_field' },
            { field: 'problem', type: 'table_field' },
          ],
        },
      ],
    },
  ],
})
