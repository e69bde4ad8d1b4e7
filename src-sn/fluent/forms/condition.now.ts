import { Form, default_view } from '@servicenow/sdk/core'

Form({
  table: 'x_iio_sync_condition',
  view: default_view,
  sections: [
    {
      caption: 'Condition',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'template', type: 'table_field' },
            { field: 'attribute', type: 'table_field' },
            { field: 'attribute_kind', type: 'table_field' },
          ],
          rightElements: [
            { field: 'operator', type: 'table_field' },
            { field: 'order', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'options', type: 'table_field' },
            { field: 'text', type: 'table_field' },
            { field: 'problem', type: 'table_field' },
          ],
        },
      ],
    },
  ],
})
