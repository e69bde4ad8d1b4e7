import { Record } from '@servicenow/sdk/core'

export const followUpTemplate = Record({
  $id: Now.ID['default-template-follow-up'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_template',
  data: {
    name: 'Follow-up',
    order: 200,
    record_type: 'follow_up',
    destination: 'servicenow',
    target_table: 'task',
    active: false,
    match: 'all',
    fallback: false,
    static_values: TemplateValue<'task'>({ state: 1 }),
    sync_updates: true,
    description: 'Every follow-up becomes a task under the record of its incident.',
  },
})

Record({
  $id: Now.ID['default-mapping-follow-up-short-description'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_field_mapping',
  data: {
    template: followUpTemplate,
    target_table: 'task',
    column: 'short_description',
    value: '{{ follow_up.title }}',
    kind: 'value',
    write: 'sync',
    order: 100,
  },
})

Record({
  $id: Now.ID['default-mapping-follow-up-description'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_field_mapping',
  data: {
    template: followUpTemplate,
    target_table: 'task',
    column: 'description',
    value: '{{ follow_up.description }}',
    kind: 'value',
    write: 'sync',
    order: 110,
  },
})
