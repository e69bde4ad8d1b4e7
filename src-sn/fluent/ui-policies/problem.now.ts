import { UiPolicy } from '@servicenow/sdk/core'

/** Written by the app: without a problem there is nothing to read. */
UiPolicy({
  $id: Now.ID['ui-policy-template-problem'],
  table: 'x_iio_sync_template',
  shortDescription: 'incident.io sync: Problem is shown where there is one',
  conditions: 'problemISEMPTY',
  onLoad: true,
  reverseIfFalse: true,
  global: true,
  uiType: 'all',
  actions: [{ field: 'problem', visible: false }],
})

UiPolicy({
  $id: Now.ID['ui-policy-condition-problem'],
  table: 'x_iio_sync_condition',
  shortDescription: 'incident.io sync: Problem is shown where there is one',
  conditions: 'problemISEMPTY',
  onLoad: true,
  reverseIfFalse: true,
  global: true,
  uiType: 'all',
  actions: [{ field: 'problem', visible: false }],
})

UiPolicy({
  $id: Now.ID['ui-policy-field-mapping-problem'],
  table: 'x_iio_sync_field_mapping',
  shortDescription: 'incident.io sync: Problem is shown where there is one',
  conditions: 'problemISEMPTY',
  onLoad: true,
  reverseIfFalse: true,
  global: true,
  uiType: 'all',
  actions: [{ field: 'problem', visible: false }],
})

UiPolicy({
  $id: Now.ID['ui-policy-state-mapping-problem'],
  table: 'x_iio_sync_state_mapping',
  shortDescription: 'incident.io sync: Problem is shown where there is one',
  conditions: 'problemISEMPTY',
  onLoad: true,
  reverseIfFalse: true,
  global: true,
  uiType: 'all',
  actions: [{ field: 'problem', visible: false }],
})

UiPolicy({
  $id: Now.ID['ui-policy-status-mapping-problem'],
  table: 'x_iio_sync_status_mapping',
  shortDescription: 'incident.io sync: Problem is shown where there is one',
  conditions: 'problemISEMPTY',
  onLoad: true,
  reverseIfFalse: true,
  global: true,
  uiType: 'all',
  actions: [{ field: 'problem', visible: false }],
})
