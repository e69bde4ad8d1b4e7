import { Record } from '@servicenow/sdk/core'

/** Attributes that every incident or follow-up has and that need nothing from incident.io; the bridge adds the others. */
Record({
  $id: Now.ID['default-attribute-name'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_attribute',
  data: {
    key: 'name',
    label: 'Name',
    kind: 'text',
    record_type: 'incident',
    removed: false,
  },
})

Record({
  $id: Now.ID['default-attribute-summary'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_attribute',
  data: {
    key: 'summary',
    label: 'Summary',
    kind: 'text',
    record_type: 'incident',
    removed: false,
  },
})

export const visibility = Record({
  $id: Now.ID['default-attribute-visibility'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_attribute',
  data: {
    key: 'visibility',
    label: 'Visibility',
    kind: 'option',
    record_type: 'incident',
    removed: false,
  },
})

export const mode = Record({
  $id: Now.ID['default-attribute-mode'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_attribute',
  data: {
    key: 'mode',
    label: 'Mode',
    kind: 'option',
    record_type: 'incident',
    removed: false,
  },
})

export const statusCategory = Record({
  $id: Now.ID['default-attribute-status-category'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_attribute',
  data: {
    key: 'status_category',
    label: 'Status category',
    kind: 'option',
    record_type: 'incident',
    removed: false,
  },
})

Record({
  $id: Now.ID['default-attribute-labels'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_attribute',
  data: {
    key: 'labels',
    label: 'Labels',
    kind: 'text',
    record_type: 'follow_up',
    removed: false,
  },
})

export const followUpStatus = Record({
  $id: Now.ID['default-attribute-follow-up-status'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_attribute',
  data: {
    key: 'follow_up_status',
    label: 'Follow-up status',
    kind: 'option',
    record_type: 'follow_up',
    removed: false,
  },
})
