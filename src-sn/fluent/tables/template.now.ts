import {
  BooleanColumn,
  ChoiceColumn,
  IntegerColumn,
  StringColumn,
  Table,
  TableNameColumn,
  TemplateValueColumn,
} from '@servicenow/sdk/core'

export const x_iio_sync_template = Table({
  name: 'x_iio_sync_template',
  label: 'Incident ticket template',
  display: 'name',
  allowWebServiceAccess: true,
  audit: true,
  schema: {
    name: StringColumn({ label: 'Name', mandatory: true, maxLength: 100, isFullUTF8: true }),
    order: IntegerColumn({ label: 'Order', default: 100, hint: 'Templates are checked in ascending order.' }),
    record_type: ChoiceColumn({
      label: 'Applies to',
      choices: { incident: { label: 'Incidents', sequence: 0 }, follow_up: { label: 'Follow-ups', sequence: 1 } },
      dropdown: 'dropdown_without_none',
      default: 'incident',
      mandatory: true,
    }),
    destination: ChoiceColumn({
      label: 'Destination',
      choices: { servicenow: { label: 'ServiceNow', sequence: 0 }, jira: { label: 'Jira', sequence: 1 } },
      dropdown: 'dropdown_without_none',
      default: 'servicenow',
      mandatory: true,
    }),
    target_table: TableNameColumn({
      label: 'Target table',
      default: 'incident',
      hint: 'Not used when the destination is Jira.',
    }),
    jira_project: StringColumn({
      label: 'Jira project',
      maxLength: 40,
      hint: 'The key of the project, for example ENG.',
    }),
    jira_issue_type: StringColumn({
      label: 'Jira issue type',
      maxLength: 100,
      hint: 'The name or id of an issue type of the project, for example Bug.',
    }),
    active: BooleanColumn({
      label: 'Create tickets',
      default: true,
      hint: 'When off, the template takes nothing new, and its records are no longer updated.',
    }),
    match: ChoiceColumn({
      label: 'Match',
      choices: { all: { label: 'All conditions', sequence: 0 }, any: { label: 'Any condition', sequence: 1 } },
      dropdown: 'dropdown_without_none',
      default: 'all',
      mandatory: true,
    }),
    fallback: BooleanColumn({ label: 'Fallback', default: false, hint: 'Used when no other template matches.' }),
    trial: BooleanColumn({
      label: 'Trial',
      default: false,
      hint: 'Takes test incidents of incident.io, and these alone. It works before "Start" too.',
    }),
    static_values: TemplateValueColumn({
      label: 'Static values',
      dependent: 'target_table',
      hint: 'Written once, when the record is created.',
    }),
    sync_updates: BooleanColumn({ label: 'incident.io updates become work notes', default: true }),
    description: StringColumn({ label: 'Description', maxLength: 1000, isFullUTF8: true }),
    problem: StringColumn({ label: 'Problem', maxLength: 4000, readOnly: true, isFullUTF8: true }),
  },
})
