import { List, default_view } from '@servicenow/sdk/core'

List({
  table: 'x_iio_sync_template',
  view: default_view,
  columns: [
    'order',
    'name',
    'record_type',
    'active',
    'destination',
    'target_table',
    'match',
    'fallback',
    'trial',
    'sync_updates',
    'problem',
  ],
})

List({
  table: 'x_iio_sync_condition',
  view: default_view,
  columns: ['template', 'attribute', 'operator', 'options', 'text', 'order', 'problem'],
})

List({
  table: 'x_iio_sync_field_mapping',
  view: default_view,
  columns: [
    'template',
    'column',
    'jira_field',
    'value',
    'kind',
    'lookup_table',
    'lookup_column',
    'write',
    'order',
    'problem',
  ],
})

List({
  table: 'x_iio_sync_state_mapping',
  view: default_view,
  columns: [
    'destination',
    'target_table',
    'state',
    'label',
    'ticket_state',
    'follow_up_status',
    'incident_status',
    'in_use',
    'problem',
  ],
})

List({
  table: 'x_iio_sync_status_mapping',
  view: default_view,
  columns: ['target_table', 'category', 'status', 'values', 'active', 'order', 'problem'],
})

List({
  table: 'x_iio_sync_attribute',
  view: default_view,
  columns: ['label', 'key', 'kind', 'record_type', 'removed'],
})

List({
  table: 'x_iio_sync_option',
  view: default_view,
  columns: ['attribute', 'label', 'external_id', 'rank', 'removed'],
})

List({
  table: 'x_iio_sync_ticket',
  view: default_view,
  columns: [
    'reference',
    'record_type',
    'status',
    'sys_updated_on',
    'permalink',
    'number',
    'state_label',
    'template',
    'reason',
    'error',
    'bridge_error',
    'warnings',
    'next_attempt',
    'discard_reason',
  ],
})

List({
  table: 'x_iio_sync_note',
  view: default_view,
  columns: ['ticket', 'text', 'author', 'written_at', 'status', 'reason', 'error', 'next_attempt', 'discard_reason'],
})

List({
  table: 'x_iio_sync_outbound_event',
  view: default_view,
  columns: [
    'sys_created_on',
    'type',
    'ticket',
    'state',
    'answer',
    'attempts',
    'next_attempt',
    'sent_at',
    'discard_reason',
  ],
})

List({
  table: 'x_iio_sync_connection',
  view: default_view,
  columns: ['name', 'bridge_url', 'confirmed_instance', 'active', 'problem'],
})

List({
  table: 'x_iio_sync_cursor',
  view: default_view,
  columns: [
    'kind',
    'name',
    'reason',
    'attempts',
    'next_attempt',
    'position',
    'jira_position',
    'lease_holder',
    'lease_until',
  ],
})

List({
  table: 'x_iio_sync_preview',
  view: default_view,
  columns: ['sys_created_on', 'reference', 'template', 'status', 'asked_by'],
})

List({
  table: 'x_iio_sync_link_request',
  view: default_view,
  columns: ['sys_created_on', 'incident', 'record_table', 'record', 'status', 'answer', 'ticket'],
})

List({
  table: 'x_iio_sync_refusal',
  view: default_view,
  columns: ['last_at', 'external_id', 'reason', 'count', 'sys_created_on'],
})

List({
  table: 'x_iio_sync_history',
  view: default_view,
  columns: ['sys_created_on', 'ticket', 'kind', 'about', 'by', 'words'],
})

List({
  table: 'x_iio_sync_bridge',
  view: default_view,
  columns: [
    'host',
    'version',
    'started_at',
    'last_word',
    'leader',
    'signs_in_as',
    'key_name',
    'sweep_failure',
    'sign_in_failure',
  ],
})

List({
  table: 'x_iio_sync_check',
  view: default_view,
  columns: ['position', 'state', 'what', 'found', 'to_do', 'who', 'last_checked', 'last_passed'],
})

List({
  table: 'x_iio_sync_tryout',
  view: default_view,
  columns: [
    'sys_created_on',
    'subject',
    'list',
    'status',
    'tickets',
    'skipped',
    'changed',
    'warned',
    'private_count',
    'asked_by',
  ],
})

List({
  table: 'x_iio_sync_tryout_row',
  view: default_view,
  columns: [
    'position',
    'reference',
    'follow_up_of',
    'title',
    'declared_at',
    'change',
    'now_template',
    'would_template',
    'columns',
    'warnings',
  ],
})

List({
  table: 'x_iio_sync_mapping_version',
  view: default_view,
  columns: ['number', 'changed_at', 'changed_by'],
})
