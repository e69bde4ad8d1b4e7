import { UiAction } from '@servicenow/sdk/core'
import { pressStatesBothWays, pressStatesOff, pressStatesToIncidentIo } from '../../server/requests/states-travel.ts'
import { admin } from '../roles/roles.now.ts'

UiAction({
  $id: Now.ID['ui-action-state-travel-off'],
  table: 'x_iio_sync_state_mapping',
  name: 'States: off',
  actionName: 'x_iio_sync_state_travel_off',
  hint: 'States no longer travel. Rows that are not shipped stay as they are.',
  showInsert: false,
  list: { showBannerButton: true },
  client: { isUi11Compatible: true },
  roles: [admin],
  script: pressStatesOff,
})

UiAction({
  $id: Now.ID['ui-action-state-travel-to'],
  table: 'x_iio_sync_state_mapping',
  name: 'States: to incident.io',
  actionName: 'x_iio_sync_state_travel_to',
  hint: 'incident.io is told of states of records. Rows that are not shipped stay as they are.',
  showInsert: false,
  list: { showBannerButton: true },
  client: { isUi11Compatible: true },
  roles: [admin],
  script: pressStatesToIncidentIo,
})

UiAction({
  $id: Now.ID['ui-action-state-travel-both'],
  table: 'x_iio_sync_state_mapping',
  name: 'States: both ways',
  actionName: 'x_iio_sync_state_travel_both',
  hint: 'Statuses of incident.io are written on records as well. Rows that are not shipped stay as they are.',
  showInsert: false,
  list: { showBannerButton: true },
  client: { isUi11Compatible: true },
  roles: [admin],
  script: pressStatesBothWays,
})

UiAction({
  $id: Now.ID['ui-action-status-travel-off'],
  table: 'x_iio_sync_status_mapping',
  name: 'States: off',
  actionName: 'x_iio_sync_status_travel_off',
  hint: 'States no longer travel. Rows that are not shipped stay as they are.',
  showInsert: false,
  list: { showBannerButton: true },
  client: { isUi11Compatible: true },
  roles: [admin],
  script: pressStatesOff,
})

UiAction({
  $id: Now.ID['ui-action-status-travel-to'],
  table: 'x_iio_sync_status_mapping',
  name: 'States: to incident.io',
  actionName: 'x_iio_sync_status_travel_to',
  hint: 'incident.io is told of states of records. Rows that are not shipped stay as they are.',
  showInsert: false,
  list: { showBannerButton: true },
  client: { isUi11Compatible: true },
  roles: [admin],
  script: pressStatesToIncidentIo,
})

UiAction({
  $id: Now.ID['ui-action-status-travel-both'],
  table: 'x_iio_sync_status_mapping',
  name: 'States: both ways',
  actionName: 'x_iio_sync_status_travel_both',
  hint: 'Statuses of incident.io are written on records as well. Rows that are not shipped stay as they are.',
  showInsert: false,
  list: { showBannerButton: true },
  client: { isUi11Compatible: true },
  roles: [admin],
  script: pressStatesBothWays,
})
