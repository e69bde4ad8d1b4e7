import { Record } from '@servicenow/sdk/core'
import { mode, statusCategory, visibility } from './attributes.now.ts'

Record({
  $id: Now.ID['default-option-visibility-public'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_option',
  data: {
    attribute: visibility,
    external_id: 'public',
    label: 'Public',
    rank: 0,
    removed: false,
  },
})

Record({
  $id: Now.ID['default-option-visibility-private'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_option',
  data: {
    attribute: visibility,
    external_id: 'private',
    label: 'Private',
    rank: 1,
    removed: false,
  },
})

Record({
  $id: Now.ID['default-option-mode-standard'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_option',
  data: {
    attribute: mode,
    external_id: 'standard',
    label: 'Standard',
    rank: 0,
    removed: false,
  },
})

Record({
  $id: Now.ID['default-option-mode-retrospective'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_option',
  data: {
    attribute: mode,
    external_id: 'retrospective',
    label: 'Retrospective',
    rank: 1,
    removed: false,
  },
})

Record({
  $id: Now.ID['default-option-status-category-triage'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_option',
  data: {
    attribute: statusCategory,
    external_id: 'triage',
    label: 'Triage',
    rank: 0,
    removed: false,
  },
})

Record({
  $id: Now.ID['default-option-status-category-live'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_option',
  data: {
    attribute: statusCategory,
    external_id: 'live',
    label: 'Active',
    rank: 1,
    removed: false,
  },
})

Record({
  $id: Now.ID['default-option-status-category-learning'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_option',
  data: {
    attribute: statusCategory,
    external_id: 'learning',
    label: 'Post-incident',
    rank: 2,
    removed: false,
  },
})

Record({
  $id: Now.ID['default-option-status-category-paused'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_option',
  data: {
    attribute: statusCategory,
    external_id: 'paused',
    label: 'Paused',
    rank: 3,
    removed: false,
  },
})

Record({
  $id: Now.ID['default-option-status-category-closed'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_option',
  data: {
    attribute: statusCategory,
    external_id: 'closed',
    label: 'Closed',
    rank: 4,
    removed: false,
  },
})

Record({
  $id: Now.ID['default-option-status-category-declined'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_option',
  data: {
    attribute: statusCategory,
    external_id: 'declined',
    label: 'Declined',
    rank: 5,
    removed: false,
  },
})

Record({
  $id: Now.ID['default-option-status-category-canceled'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_option',
  data: {
    attribute: statusCategory,
    external_id: 'canceled',
    label: 'Canceled',
    rank: 6,
    removed: false,
  },
})

Record({
  $id: Now.ID['default-option-status-category-merged'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_option',
  data: {
    attribute: statusCategory,
    external_id: 'merged',
    label: 'Merged',
    rank: 7,
    removed: false,
  },
})
