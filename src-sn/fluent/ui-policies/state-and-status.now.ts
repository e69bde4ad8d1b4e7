import { UiPolicy } from '@servicenow/sdk/core'

UiPolicy({
  $id: Now.ID['ui-policy-state-mapping-destination'],
  table: 'x_iio_sync_state_mapping',
  shortDescription: 'incident.io sync: states of Jira belong to no table',
  conditions: 'destination=jira',
  onLoad: true,
  reverseIfFalse: true,
  global: true,
  uiType: 'all',
  actions: [{ field: 'target_table', visible: false, mandatory: false }],
})

/** Either of the two; a row that has both shows both. */
UiPolicy({
  $id: Now.ID['ui-policy-status-mapping-category'],
  table: 'x_iio_sync_status_mapping',
  shortDescription: 'incident.io sync: one status leaves no choice of a category',
  conditions: 'statusISNOTEMPTY^categoryISEMPTY',
  onLoad: true,
  reverseIfFalse: true,
  global: true,
  uiType: 'all',
  actions: [{ field: 'category', visible: false }],
})

UiPolicy({
  $id: Now.ID['ui-policy-status-mapping-status'],
  table: 'x_iio_sync_status_mapping',
  shortDescription: 'incident.io sync: a category leaves no choice of one status',
  conditions: 'categoryISNOTEMPTY^statusISEMPTY',
  onLoad: true,
  reverseIfFalse: true,
  global: true,
  uiType: 'all',
  actions: [{ field: 'status', visible: false }],
})
