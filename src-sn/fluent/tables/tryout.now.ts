import { ChoiceColumn, DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** A mapping that was tried against the newest incidents, and what came of it. It is kept; its rows are cleaned by their age. */
export const x_iio_sync_tryout = Table({
  name: 'x_iio_sync_tryout',
  label: [{ label: 'incident.io mapping try-out', plural: 'incident.io mapping try-outs', language: 'en' }],
  display: 'subject',
  allowWebServiceAccess: true,
  schema: {
    subject: StringColumn({
      label: 'What was tried',
      hint: 'The mapping as it was saved, or a draft of it.',
      maxLength: 255,
      readOnly: true,
      isFullUTF8: true,
    }),
    list: ChoiceColumn({
      label: 'Incidents',
      hint: 'Which incidents were looked at. Start asks for those that are running.',
      choices: {
        newest: { label: 'The newest', sequence: 0 },
        running: { label: 'Those that are running', sequence: 1 },
        running_tests: { label: 'Test incidents that are running', sequence: 2 },
      },
      dropdown: 'dropdown_without_none',
      default: 'newest',
      readOnly: true,
    }),
    status: ChoiceColumn({
      label: 'Status',
      hint: 'Whether all incidents were looked at.',
      choices: {
        running: { label: 'Running', sequence: 0 },
        done: { label: 'Done', sequence: 1 },
        failed: { label: 'Failed', sequence: 2 },
      },
      dropdown: 'dropdown_without_none',
      default: 'running',
      readOnly: true,
    }),
    answer: StringColumn({
      label: 'Answer',
      hint: 'What it came to, or why it waits or failed.',
      maxLength: 4000,
      readOnly: true,
      isFullUTF8: true,
    }),
    asked_by: ReferenceColumn({
      label: 'Requested by',
      hint: 'Who tried the mapping.',
      referenceTable: 'sys_user',
      readOnly: true,
    }),
    configuration: StringColumn({
      label: 'Configuration',
      hint: 'The version of the saved mapping with which the draft was compared.',
      maxLength: 100,
      readOnly: true,
    }),
    wanted: IntegerColumn({ label: 'Incidents wanted', hint: 'How many of the newest incidents.', readOnly: true }),
    pages: IntegerColumn({
      label: 'Pages',
      hint: 'How many pages of incidents the bridge was asked for. Each is one call of incident.io, as long as it is not too large.',
      default: 0,
      readOnly: true,
    }),
    after: StringColumn({
      label: 'Last incident',
      hint: 'The id of the incident that was looked at last. For support.',
      maxLength: 64,
      readOnly: true,
    }),
    private_count: IntegerColumn({
      label: 'Private incidents',
      hint: 'How many of them are private. Nothing else is kept of these.',
      default: 0,
      readOnly: true,
    }),
    tickets: IntegerColumn({
      label: 'Tickets',
      hint: 'How many incidents would have a ticket by the mapping that was tried.',
      readOnly: true,
    }),
    skipped: IntegerColumn({
      label: 'Without ticket',
      hint: 'How many incidents would have none by the mapping that was tried.',
      readOnly: true,
    }),
    follow_ups: IntegerColumn({
      label: 'Follow-ups',
      hint: 'How many follow-ups of these incidents were tried. Empty: none, because no template for them is on.',
      readOnly: true,
    }),
    follow_up_tickets: IntegerColumn({
      label: 'Tickets of follow-ups',
      hint: 'How many of the follow-ups would have a ticket by the mapping that was tried.',
      readOnly: true,
    }),
    changed: IntegerColumn({
      label: 'Changes',
      hint: 'How many of the incidents and follow-ups the draft decides otherwise than the saved mapping.',
      readOnly: true,
    }),
    warned: IntegerColumn({ label: 'With warnings', hint: 'How many of them have a warning.', readOnly: true }),
    oldest: StringColumn({
      label: 'Oldest incident',
      hint: 'When the oldest incident was declared that was looked at.',
      maxLength: 40,
      readOnly: true,
    }),
    finished_at: DateTimeColumn({ label: 'Finished', hint: 'When the last incident was looked at.', readOnly: true }),
    draft: StringColumn({
      label: 'Mapping that was tried',
      hint: 'The whole mapping as a file of names, as it was tried.',
      maxLength: 700000,
      readOnly: true,
      isFullUTF8: true,
    }),
  },
})
