import {
  BooleanColumn,
  ChoiceColumn,
  ReferenceColumn,
  StringColumn,
  Table,
  TableNameColumn,
} from '@servicenow/sdk/core'

export const x_iio_sync_state_mapping = Table({
  name: 'x_iio_sync_state_mapping',
  label: [{ label: 'incident.io state mapping', plural: 'incident.io state mappings', language: 'en' }],
  display: 'label',
  allowWebServiceAccess: true,
  audit: true,
  schema: {
    destination: ChoiceColumn({
      label: 'Destination',
      hint: 'Where the records are: in a table of ServiceNow, or in Jira.',
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
    label: StringColumn({ label: 'State', hint: 'What people call the state.', maxLength: 100 }),
    ticket_state: ChoiceColumn({
      label: 'Meaning in incident.io',
      hint: 'Whether such a record is still open for incident.io.',
      choices: { open: { label: 'Open', sequence: 0 }, completed: { label: 'Completed', sequence: 1 } },
      dropdown: 'dropdown_without_none',
      default: 'open',
      mandatory: true,
    }),
    follow_up_status: ChoiceColumn({
      label: 'Follow-up becomes',
      hint: 'The status that the follow-up of such a record gets in incident.io. Empty: it stays.',
      choices: {
        outstanding: { label: 'Outstanding', sequence: 0 },
        completed: { label: 'Completed', sequence: 1 },
        not_doing: { label: 'Not doing', sequence: 2 },
      },
      dropdown: 'dropdown_with_none',
    }),
    incident_status: ReferenceColumn({
      label: 'Incident becomes',
      hint: 'The status that the incident of such a record gets in incident.io. Empty: it stays.',
      referenceTable: 'x_iio_sync_option',
      referenceQual: 'attribute.key=status^removed=false',
    }),
    in_use: ChoiceColumn({
      label: 'In use',
      choices: {
        yes: { label: 'Yes', sequence: 0 },
        no: { label: 'No: incident.io is not told of the state', sequence: 1 },
        missing: { label: 'Not yet: the table has no such state', sequence: 2 },
      },
      dropdown: 'dropdown_without_none',
      default: 'yes',
      hint: 'A row for a state that the table does not have comes into use by itself when the state is there.',
    }),
    shipped: BooleanColumn({
      label: 'Shipped',
      default: false,
      readOnly: true,
      hint: 'Came with the app. How states travel, as the set-up asks it, switches these rows and no other ones.',
    }),
    problem: StringColumn({
      label: 'Problem',
      hint: 'Why the mapping does not work now. Empty when it works.',
      maxLength: 4000,
      readOnly: true,
      isFullUTF8: true,
    }),
  },
  index: [{ name: 'destination_table_state', unique: true, element: ['destination', 'target_table', 'state'] }],
})
