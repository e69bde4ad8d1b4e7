import { ChoiceColumn, DateTimeColumn, IntegerColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** The one list of checks, a row for each: what the last look has found. Nobody ticks them by hand. */
export const x_iio_sync_check = Table({
  name: 'x_iio_sync_check',
  label: [{ label: 'incident.io check', plural: 'incident.io checks', language: 'en' }],
  display: 'what',
  allowWebServiceAccess: true,
  schema: {
    name: StringColumn({
      label: 'Check',
      hint: 'The id of the check, as in the log and the docs.',
      mandatory: true,
      maxLength: 40,
      readOnly: true,
    }),
    position: IntegerColumn({ label: 'Position', hint: 'Its place in the list.', readOnly: true }),
    what: StringColumn({ label: 'What', hint: 'What is checked.', maxLength: 100, readOnly: true }),
    state: ChoiceColumn({
      label: 'State',
      hint: 'What the last look found. On the page, a pass counts for one hour.',
      choices: {
        passed: { label: 'Passed', sequence: 0 },
        failed: { label: 'Failed', sequence: 1 },
        warning: { label: 'Warning', sequence: 2 },
        unknown: { label: 'Not known', sequence: 3 },
      },
      dropdown: 'dropdown_without_none',
      default: 'unknown',
      readOnly: true,
    }),
    found: StringColumn({
      label: 'Found',
      hint: 'What was found.',
      maxLength: 2000,
      readOnly: true,
      isFullUTF8: true,
    }),
    to_do: StringColumn({
      label: 'To do',
      hint: 'What to do about it. Empty when nothing is.',
      maxLength: 2000,
      readOnly: true,
      isFullUTF8: true,
    }),
    who: ChoiceColumn({
      label: 'Who',
      hint: 'Who can do it.',
      choices: {
        servicenow_admin: { label: 'Admin of this instance', sequence: 0 },
        incident_io_owner: { label: 'Owner of the incident.io account', sequence: 1 },
        platform_engineer: { label: 'Who runs the bridge', sequence: 2 },
      },
      dropdown: 'dropdown_with_none',
      readOnly: true,
    }),
    last_checked: DateTimeColumn({ label: 'Last checked', hint: 'When it was last looked at.', readOnly: true }),
    last_passed: DateTimeColumn({ label: 'Last passed', hint: 'When it last passed.', readOnly: true }),
  },
  index: [{ name: 'name_unique', unique: true, element: 'name' }],
})
