import {
  BooleanColumn,
  ChoiceColumn,
  IntegerColumn,
  ReferenceColumn,
  StringColumn,
  Table,
  TableNameColumn,
  TemplateValueColumn,
} from '@servicenow/sdk/core'

export const x_iio_sync_status_mapping = Table({
  name: 'x_iio_sync_status_mapping',
  label: [{ label: 'incident.io status mapping', plural: 'incident.io status mappings', language: 'en' }],
  display: 'category',
  allowWebServiceAccess: true,
  audit: true,
  schema: {
    target_table: TableNameColumn({ label: 'Table', hint: 'The table whose records are written to.', mandatory: true }),
    category: ChoiceColumn({
      label: 'Status category',
      hint: 'All statuses of this category.',
      choices: {
        triage: { label: 'Triage', sequence: 0 },
        live: { label: 'Active', sequence: 1 },
        learning: { label: 'Post-incident', sequence: 2 },
        paused: { label: 'Paused', sequence: 3 },
        closed: { label: 'Closed', sequence: 4 },
        declined: { label: 'Declined', sequence: 5 },
        canceled: { label: 'Canceled', sequence: 6 },
        merged: { label: 'Merged', sequence: 7 },
      },
      dropdown: 'dropdown_with_none',
    }),
    status: ReferenceColumn({
      label: 'Status',
      referenceTable: 'x_iio_sync_option',
      referenceQual: 'attribute.key=status^removed=false',
      hint: 'A single status instead of a whole category.',
    }),
    values: TemplateValueColumn({
      label: 'Values',
      dependent: 'target_table',
      hint: 'All values are written in one update.',
    }),
    on_edit: ChoiceColumn({
      label: 'When a person changed it',
      choices: {
        incident_io: { label: 'A new status of incident.io wins', sequence: 0 },
        person: { label: "The person's values stay", sequence: 1 },
      },
      dropdown: 'dropdown_without_none',
      default: 'incident_io',
      hint: 'Counts when somebody changed one of the values on the record. A status that the record itself set in incident.io never comes back.',
    }),
    active: BooleanColumn({ label: 'Active', hint: 'Only active mappings write anything.', default: false }),
    order: IntegerColumn({
      label: 'Order',
      hint: 'Of several mappings for a status the first by order counts.',
      default: 100,
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
})
