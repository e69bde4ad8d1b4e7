import { UiPolicy } from '@servicenow/sdk/core'

UiPolicy({
  $id: Now.ID['ui-policy-template-destination'],
  table: 'x_iio_sync_template',
  shortDescription: 'incident.io sync: a template for Jira has a project, one for ServiceNow a table',
  conditions: 'destination=jira',
  onLoad: true,
  reverseIfFalse: true,
  global: true,
  uiType: 'all',
  actions: [
    { field: 'jira_project', visible: true, mandatory: true },
    { field: 'jira_issue_type', visible: true, mandatory: true },
    { field: 'target_table', visible: false, mandatory: false },
    { field: 'static_values', visible: false },
  ],
})

/** Only work notes of incidents in ServiceNow come from updates. */
UiPolicy({
  $id: Now.ID['ui-policy-template-updates'],
  table: 'x_iio_sync_template',
  shortDescription: 'incident.io sync: only incidents in ServiceNow get updates as work notes',
  conditions: 'destination=jira^ORrecord_type=follow_up',
  onLoad: true,
  reverseIfFalse: true,
  global: true,
  uiType: 'all',
  actions: [{ field: 'sync_updates', visible: false }],
})
