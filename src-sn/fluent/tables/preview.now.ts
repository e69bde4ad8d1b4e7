import { BooleanColumn, ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** What an admin asked about an incident, and the answer. Nothing else is written by a preview. */
export const x_iio_sync_preview = Table({
  name: 'x_iio_sync_preview',
  label: [{ label: 'incident.io preview', plural: 'incident.io previews', language: 'en' }],
  display: 'reference',
  allowWebServiceAccess: true,
  schema: {
    reference: StringColumn({
      label: 'Incident (INC-123, id or address)',
      hint: 'A reference such as INC-123, the id, or the address in incident.io.',
      mandatory: true,
      maxLength: 1024,
      isFullUTF8: true,
    }),
    template: ReferenceColumn({
      label: 'With this template',
      hint: 'Shows what this template would make of it; empty: the one that takes the incident.',
      referenceTable: 'x_iio_sync_template',
    }),
    status: ChoiceColumn({
      label: 'Status',
      hint: 'Whether the answer is there. Reload the form after a moment.',
      choices: {
        asked: { label: 'Requested', sequence: 0 },
        answered: { label: 'Answered', sequence: 1 },
        failed: { label: 'Failed', sequence: 2 },
      },
      dropdown: 'dropdown_without_none',
      default: 'asked',
      readOnly: true,
    }),
    result: StringColumn({
      label: 'Result',
      hint: 'What would become of the incident. Nothing was written.',
      maxLength: 32000,
      readOnly: true,
      isFullUTF8: true,
    }),
    retire_on: DateTimeColumn({
      label: 'Retention starts',
      hint: 'From this moment on the row may be cleaned, after the age set under Table Cleanup.',
      readOnly: true,
    }),
    asked_by: ReferenceColumn({
      label: 'Requested by',
      hint: 'Who asked for the preview.',
      referenceTable: 'sys_user',
      default: 'javascript:gs.getUserID()',
      readOnly: true,
    }),
    about: StringColumn({
      label: 'incident.io id',
      hint: 'The incident that the answer is about.',
      maxLength: 64,
      readOnly: true,
    }),
    private: BooleanColumn({
      label: 'Private',
      hint: 'Only people with the role x_iio_sync.private_viewer read it: one of them asked, or the incident is private by now.',
      default: false,
      readOnly: true,
    }),
  },
  index: [
    { name: 'retire_on', unique: false, element: 'retire_on' },
    { name: 'about', unique: false, element: 'about' },
  ],
})
