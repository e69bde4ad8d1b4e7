import { Form, default_view } from '@servicenow/sdk/core'

Form({
  table: 'x_iio_sync_ticket',
  view: default_view,
  sections: [
    {
      caption: 'Ticket',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'reference', type: 'table_field' },
            { field: 'record_type', type: 'table_field' },
            { field: 'permalink', type: 'table_field' },
            { field: 'template', type: 'table_field' },
            { field: 'parent', type: 'table_field' },
            { field: 'private', type: 'table_field' },
          ],
          rightElements: [
            { field: 'status', type: 'table_field' },
            { field: 'number', type: 'table_field' },
            { field: 'record_url', type: 'table_field' },
            { field: 'state_label', type: 'table_field' },
            { field: 'lost_at', type: 'table_field' },
            { field: 'attempts', type: 'table_field' },
            { field: 'next_attempt', type: 'table_field' },
            { field: 'bridge_attempts', type: 'table_field' },
            { field: 'bridge_next_attempt', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'reason', type: 'table_field' },
            { field: 'error', type: 'table_field' },
            { field: 'bridge_error', type: 'table_field' },
            { field: 'warnings', type: 'table_field' },
            { field: 'decision', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Claimed record',
      content: [
        {
          layout: 'two-column',
          leftElements: [{ field: 'claim', type: 'table_field' }],
          rightElements: [
            { field: 'claim_answer', type: 'table_field' },
            { field: 'claim_answered_by', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'First decision',
      content: [
        {
          layout: 'one-column',
          elements: [
            { field: 'first_decided_at', type: 'table_field' },
            { field: 'first_configuration', type: 'table_field' },
            { field: 'first_decision', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Discarding',
      content: [
        {
          layout: 'two-column',
          leftElements: [{ field: 'discard_reason', type: 'table_field' }],
          rightElements: [
            { field: 'discarded_by', type: 'table_field' },
            { field: 'discarded_at', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Details',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'external_id', type: 'table_field' },
            { field: 'source_updated_at', type: 'table_field' },
            { field: 'source_created_at', type: 'table_field' },
            { field: 'hash', type: 'table_field' },
            { field: 'echo_version', type: 'table_field' },
            { field: 'unfinished', type: 'table_field' },
            { field: 'adopt', type: 'table_field' },
          ],
          rightElements: [
            { field: 'target_table', type: 'table_field' },
            { field: 'target', type: 'table_field' },
            { field: 'record_template', type: 'table_field' },
            { field: 'record_state', type: 'table_field' },
            { field: 'journal_watermark', type: 'table_field' },
            { field: 'notes_until', type: 'table_field' },
            { field: 'notes_before', type: 'table_field' },
            { field: 'events_before', type: 'table_field' },
            { field: 'hidden_at', type: 'table_field' },
            { field: 'adopted_at', type: 'table_field' },
            { field: 'jira_id', type: 'table_field' },
            { field: 'jira_claimed_at', type: 'table_field' },
          ],
        },
      ],
    },
  ],
})
