import { Record } from '@servicenow/sdk/core'

/** Examples, switched off: by default a record keeps the state it was created with until a person changes it. */
Record({
  $id: Now.ID['default-status-closed'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_status_mapping',
  data: {
    target_table: 'incident',
    category: 'closed',
    values: TemplateValue<'incident'>({
      state: 6,
      close_code: 'Solution provided',
      close_notes: 'Closed in incident.io',
    }),
    active: false,
    shipped: true,
    order: 100,
  },
})

Record({
  $id: Now.ID['default-status-live'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_status_mapping',
  data: {
    target_table: 'incident',
    category: 'live',
    values: TemplateValue<'incident'>({ state: 2 }),
    active: false,
    shipped: true,
    order: 110,
  },
})
