import { ChoiceColumn, ReferenceColumn, StringColumn, Table, TableNameColumn } from '@servicenow/sdk/core'

export const x_iio_sync_state_mapping = Table({
  name: 'x_iio_sync_state_mapping',
  label: 'State mapping',
  display: 'label',
  allowWebServiceAccess: true,
  audit: true,
  schema: {
    destination: ChoiceColumn({
      label: 'Destination',
      choices: { servicenow: { label: 'ServiceNow', sequence: 0 }, jira: { label: 'Jira', sequence: 1 } },
      dropdown: 'dropdown_without_none',
      default: 'servicenow',
      mandatory: true,
    }),
    target_table: TableNameColumn({ label: 'Table', hint: 'Leave empty for Jira.' }),
    state: StringColumn({
      label: 'State value',
      mandatory: true,
      maxLength: 40,
      hint: 'For Jira the status category: new, indeterminate or done.',
    }),
    label: StringColumn({ label: 'State', maxLength: 100 }),
    ticket_state: ChoiceColumn({
      label: 'Meaning in incident.io',
      choices: { open: { label: 'Open', sequence: 0 }, completed: { label: 'Completed', sequence: 1 } },
      dropdown: 'dropdown_without_none',
      default: 'open',
      mandatory: true,
    }),
    follow_up_status: ChoiceColumn({
      label: 'Follow-up becomes',
      choices: {
        outstanding: { label: 'Outstanding', sequence: 0 },
        completed: { label: 'Completed', sequence: 1 },
        not_doing: { label: 'Not doing', sequence: 2 },
      },
      dropdown: 'dropdown_with_none',
    }),
    incident_status: ReferenceColumn({
      label: 'Incident becomes',
      referenceTable: 'x_iio_sync_option',
      referenceQual: 'attribute.key=status^removed=false',
    }),
    problem: StringColumn({ label: 'Problem', maxLength: 4000, readOnly: true, isFullUTF8: true }),
  },
  index: [{ name: 'destination_table_state', unique: true, element: ['destination', 'target_table', 'state'] }],
})
