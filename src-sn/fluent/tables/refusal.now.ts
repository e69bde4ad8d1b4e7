import { ChoiceColumn, DateTimeColumn, IntegerColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** A document of the bridge that was refused, for an admin to read: which incident it was about and why, and nothing of its text. */
export const x_iio_sync_refusal = Table({
  name: 'x_iio_sync_refusal',
  label: [{ label: 'incident.io refused document', plural: 'incident.io refused documents', language: 'en' }],
  display: 'external_id',
  allowWebServiceAccess: true,
  schema: {
    external_id: StringColumn({
      label: 'incident.io id',
      hint: 'The id of the incident that the document was about.',
      mandatory: true,
      maxLength: 64,
    }),
    record_type: ChoiceColumn({
      label: 'For',
      hint: 'Whether it was about an incident or a follow-up.',
      choices: { incident: { label: 'Incident', sequence: 0 }, follow_up: { label: 'Follow-up', sequence: 1 } },
      dropdown: 'dropdown_without_none',
    }),
    reason: StringColumn({
      label: 'Reason',
      hint: 'Why the document was refused. Its texts are not kept.',
      maxLength: 4000,
      readOnly: true,
      isFullUTF8: true,
    }),
    problem_key: StringColumn({
      label: 'Problem key',
      hint: 'What this row has in common with others that fail for the same cause. Empty while nothing is wrong. For support.',
      maxLength: 255,
      readOnly: true,
    }),
    count: IntegerColumn({ label: 'Times refused', hint: 'How often it was refused.', default: 0, readOnly: true }),
    last_at: DateTimeColumn({ label: 'Last refused', hint: 'When it was refused last.', readOnly: true }),
    retire_on: DateTimeColumn({
      label: 'Retention starts',
      hint: 'From this moment on the row may be cleaned, after the age set under Table Cleanup.',
      readOnly: true,
    }),
  },
  index: [
    { name: 'external_id_unique', unique: true, element: 'external_id' },
    { name: 'retire_on', unique: false, element: 'retire_on' },
    { name: 'problem_key', unique: false, element: 'problem_key' },
  ],
})
