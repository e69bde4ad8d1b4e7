import {
  ChoiceColumn,
  FieldNameColumn,
  IntegerColumn,
  ReferenceColumn,
  StringColumn,
  Table,
  TableNameColumn,
} from '@servicenow/sdk/core'

export const x_iio_sync_field_mapping = Table({
  name: 'x_iio_sync_field_mapping',
  label: 'Field mapping',
  display: 'column',
  allowWebServiceAccess: true,
  audit: true,
  schema: {
    template: ReferenceColumn({
      label: 'Incident ticket template',
      referenceTable: 'x_iio_sync_template',
      mandatory: true,
      cascadeRule: 'cascade',
    }),
    destination: ChoiceColumn({
      label: 'Destination',
      choices: { servicenow: { label: 'ServiceNow', sequence: 0 }, jira: { label: 'Jira', sequence: 1 } },
      dropdown: 'dropdown_without_none',
      default: 'servicenow',
      readOnly: true,
      hint: 'Follows the template.',
    }),
    target_table: TableNameColumn({ label: 'Target table', readOnly: true, hint: 'Follows the template.' }),
    column: FieldNameColumn({
      label: 'Column',
      dependent: 'target_table',
      hint: 'A column of the target table. Leave empty when the template writes to Jira.',
    }),
    jira_field: StringColumn({
      label: 'Jira field',
      maxLength: 100,
      hint: 'Used when the template writes to Jira: summary, description, labels, priority, customfield_10010 ...',
    }),
    value: StringColumn({
      label: 'Value',
      maxLength: 4000,
      hint: 'Text with Liquid, for example {{ incident.name }}.',
      isFullUTF8: true,
    }),
    kind: ChoiceColumn({
      label: 'Kind',
      choices: { value: { label: 'Value', sequence: 0 }, lookup: { label: 'Lookup', sequence: 1 } },
      dropdown: 'dropdown_without_none',
      default: 'value',
      hint: 'Lookup: the column gets the one record of the lookup table whose lookup column equals the value.',
    }),
    lookup_table: TableNameColumn({ label: 'Lookup table' }),
    lookup_column: FieldNameColumn({ label: 'Lookup column', dependent: 'lookup_table' }),
    write: ChoiceColumn({
      label: 'Write',
      choices: { sync: { label: 'Keep in sync', sequence: 0 }, create: { label: 'On create only', sequence: 1 } },
      dropdown: 'dropdown_without_none',
      default: 'sync',
    }),
    on_edit: ChoiceColumn({
      label: 'When a person changed it',
      choices: {
        automatic: { label: 'Automatic: assignments stay, otherwise incident.io wins', sequence: 0 },
        incident_io: { label: 'A new value of incident.io wins', sequence: 1 },
        person: { label: "The person's value stays", sequence: 2 },
      },
      dropdown: 'dropdown_without_none',
      default: 'automatic',
      hint: 'Counts for a column that is kept in sync, when somebody changed it on the record and incident.io has a new value.',
    }),
    order: IntegerColumn({ label: 'Order', default: 100 }),
    problem: StringColumn({ label: 'Problem', maxLength: 4000, readOnly: true, isFullUTF8: true }),
  },
})
