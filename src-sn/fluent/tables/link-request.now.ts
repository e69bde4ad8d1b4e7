import {
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
  label: 'Link to incident.io incident',
  display: 'incident',
  allowWebServiceAccess: true,
  schema: {
    record_table: TableNameColumn({ label: 'Record table', mandatory: true }),
    record: DocumentIdColumn({ label: 'Record', dependent: 'record_table', mandatory: true }),
    incident: StringColumn({
      label: 'Incident (INC-123, id or address)',
      mandatory: true,
      maxLength: 1024,
      isFullUTF8: true,
    }),
    status: ChoiceColumn({
      label: 'Status',
      choices: {
        asked: { label: 'Requested', sequence: 0 },
        linked: { label: 'Linked', sequence: 1 },
        refused: { label: 'Refused', sequence: 2 },
      },
      dropdown: 'dropdown_without_none',
      default: 'asked',
      readOnly: true,
    }),
    answer: StringColumn({ label: 'Answer', maxLength: 4000, readOnly: true, isFullUTF8: true }),
    retire_on: DateTimeColumn({ label: 'Retention starts', readOnly: true }),
    ticket: ReferenceColumn({ label: 'Ticket', referenceTable: 'x_iio_sync_ticket', readOnly: true }),
  },
  index: [
    { name: 'record_status', unique: false, element: ['record', 'status'] },
    { name: 'retire_on', unique: false, element: 'retire_on' },
  ],
})
