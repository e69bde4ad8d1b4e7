import {
  BooleanColumn,
  ChoiceColumn,
  DateTimeColumn,
  DocumentIdColumn,
  ReferenceColumn,
  StringColumn,
  Table,
  TableNameColumn,
} from '@servicenow/sdk/core'

/** A record that is there already becomes an incident's: who asked for it, and what came of it. */
export const x_iio_sync_link_request = Table({
  name: 'x_iio_sync_link_request',
  label: [{ label: 'Link to incident.io incident', plural: 'Links to incident.io incidents', language: 'en' }],
  display: 'incident',
  allowWebServiceAccess: true,
  schema: {
    record_table: TableNameColumn({ label: 'Record table', hint: 'The table of the record to link.', mandatory: true }),
    record: DocumentIdColumn({
      label: 'Record',
      hint: "The record that becomes the incident's.",
      dependent: 'record_table',
      mandatory: true,
    }),
    incident: StringColumn({
      label: 'Incident (INC-123, id or address)',
      hint: 'A reference such as INC-123, the id, or the address in incident.io.',
      mandatory: true,
      maxLength: 1024,
      isFullUTF8: true,
    }),
    status: ChoiceColumn({
      label: 'Status',
      hint: 'Whether the record is linked. Answer says why not.',
      choices: {
        asked: { label: 'Requested', sequence: 0 },
        linked: { label: 'Linked', sequence: 1 },
        refused: { label: 'Refused', sequence: 2 },
      },
      dropdown: 'dropdown_without_none',
      default: 'asked',
      readOnly: true,
    }),
    answer: StringColumn({
      label: 'Answer',
      hint: 'What came of it, and what to do.',
      maxLength: 4000,
      readOnly: true,
      isFullUTF8: true,
    }),
    retire_on: DateTimeColumn({
      label: 'Retention starts',
      hint: 'From this moment on the row may be cleaned, after the age set under Table Cleanup.',
      readOnly: true,
    }),
    ticket: ReferenceColumn({
      label: 'Ticket',
      hint: 'The ticket that joins both.',
      referenceTable: 'x_iio_sync_ticket',
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
    { name: 'record_status', unique: false, element: ['record', 'status'] },
    { name: 'retire_on', unique: false, element: 'retire_on' },
    { name: 'about', unique: false, element: 'about' },
  ],
})
