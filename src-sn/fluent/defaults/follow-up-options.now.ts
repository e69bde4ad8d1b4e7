import { Record } from '@servicenow/sdk/core'
import { followUpStatus } from './attributes.now.ts'

Record({
  $id: Now.ID['default-option-follow-up-status-outstanding'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_option',
  data: {
    attribute: followUpStatus,
    external_id: 'outstanding',
    label: 'Outstanding',
    rank: 0,
    removed: false,
  },
})

Record({
  $id: Now.ID['default-option-follow-up-status-completed'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_option',
  data: {
    attribute: followUpStatus,
    external_id: 'completed',
    label: 'Completed',
    rank: 1,
    removed: false,
  },
})

Record({
  $id: Now.ID['default-option-follow-up-status-not-doing'],
  $meta: { installMethod: 'first install' },
  table: 'x_iio_sync_option',
  data: {
    attribute: followUpStatus,
    external_id: 'not_doing',
    label: 'Not doing',
    rank: 2,
    removed: false,
  },
})
