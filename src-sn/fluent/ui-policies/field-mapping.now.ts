import { UiPolicy } from '@servicenow/sdk/core'

UiPolicy({
  $id: Now.ID['ui-policy-field-mapping-destination'],
  table: 'x_iio_sync_field_mapping',
  shortDescription: 'incident.io sync: a mapping for Jira has a field, one for ServiceNow a column',
  conditions: 'destination=jira',
  onLoad: true,
  reverseIfFalse: true,
  global: true,
  uiType: 'all',
  actions: [
    { field: 'jira_field', visible: true, mandatory: true },
    { field: 'column', visible: false, mandatory: false },
    { field: 'target_table', visible: false },
  ],
})

/** One that was made for ServiceNow keeps its kind in sight: as a lookup it does not work for Jira. */
UiPolicy({
  $id: Now.ID['ui-policy-field-mapping-kind'],
  table: 'x_iio_sync_field_mapping',
  shortDescription: 'incident.io sync: there are no lookups for Jira',
  conditions: 'destination=jira^kind=value',
  onLoad: true,
  reverseIfFalse: true,
  global: true,
  uiType: 'all',
  actions: [{ field: 'kind', visible: false }],
})

UiPolicy({
  $id: Now.ID['ui-policy-field-mapping-lookup'],
  table: 'x_iio_sync_field_mapping',
  shortDescription: 'incident.io sync: a lookup needs a table and a column',
  conditions: 'kind=lookup^destination!=jira',
  onLoad: true,
  reverseIfFalse: true,
  global: true,
  uiType: 'all',
  actions: [
    { field: 'lookup_table', visible: true, mandatory: true },
    { field: 'lookup_column', visible: true, mandatory: true },
  ],
})

UiPolicy({
  $id: Now.ID['ui-policy-field-mapping-on-edit'],
  table: 'x_iio_sync_field_mapping',
  shortDescription: 'incident.io sync: an edit counts only for what is kept in sync',
  conditions: 'write=create',
  onLoad: true,
  reverseIfFalse: true,
  global: true,
  uiType: 'all',
  actions: [{ field: 'on_edit', visible: false }],
})
