import { ChoiceColumn, DateTimeColumn, IntegerColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** What runs remember and claim. The unique index lets one of two simultaneous inserts through. */
export const x_iio_sync_cursor = Table({
  name: 'x_iio_sync_cursor',
  label: 'Cursor',
  display: 'name',
  allowWebServiceAccess: true,
  schema: {
    kind: ChoiceColumn({
      label: 'Kind',
      choices: {
        sweep: { label: 'Sweep', sequence: 0 },
        sweep_lease: { label: 'Sweep lease', sequence: 1 },
        jira_claim: { label: 'Claim of a Jira issue', sequence: 2 },
        capture: { label: 'Regular check of records', sequence: 3 },
        configuration: { label: 'Version of the configuration', sequence: 4 },
        catalogue: { label: 'Families of attributes that are known', sequence: 5 },
        indexes: { label: 'Check of unique indexes', sequence: 6 },
        unread: { label: 'Not read by sweeps', sequence: 7 },
      },
      dropdown: 'dropdown_without_none',
      mandatory: true,
    }),
    name: StringColumn({ label: 'Name', mandatory: true, maxLength: 100 }),
    position: StringColumn({ label: 'Position', maxLength: 100 }),
    // Only for the kind "sweep": its position in Jira, which bridge process sweeps, and until when.
    jira_position: StringColumn({ label: 'Position in Jira', maxLength: 100 }),
    lease_holder: StringColumn({ label: 'Lease holder', maxLength: 100 }),
    lease_until: DateTimeColumn({ label: 'Lease until' }),
    lease_generation: IntegerColumn({ label: 'Lease generation', default: 0 }),
    owed_after: StringColumn({ label: 'Retries listed up to', maxLength: 64 }),
    jira_after: StringColumn({ label: 'Jira tickets listed up to', maxLength: 32 }),
    started_by: StringColumn({ label: 'Bridge process that started', maxLength: 100 }),
    // Only for the kind "unread".
    reason: StringColumn({ label: 'Reason', maxLength: 1000, readOnly: true, isFullUTF8: true }),
    attempts: IntegerColumn({ label: 'Attempts', default: 0, readOnly: true }),
    next_attempt: DateTimeColumn({ label: 'Next attempt', readOnly: true }),
    // Only for the kind "configuration".
    fingerprint: StringColumn({ label: 'Fingerprint', maxLength: 64 }),
  },
  index: [{ name: 'kind_name_unique', unique: true, element: ['kind', 'name'] }],
})
