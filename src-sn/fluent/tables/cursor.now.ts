import { DateTimeColumn, IntegerColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_iio_sync_cursor = Table({
  name: 'x_iio_sync_cursor',
  label: 'Sweep cursor',
  display: 'name',
  allowWebServiceAccess: true,
  schema: {
    name: StringColumn({ label: 'Name', mandatory: true, maxLength: 100 }),
    position: StringColumn({ label: 'Position', maxLength: 100 }),
    // Only on the row "sweep": how far the sweep of issues in Jira came, which bridge process sweeps, and until when it need not be heard of.
    jira_position: StringColumn({ label: 'Position in Jira', maxLength: 100 }),
    lease_holder: StringColumn({ label: 'Lease holder', maxLength: 100 }),
    lease_until: DateTimeColumn({ label: 'Lease until' }),
    lease_generation: IntegerColumn({ label: 'Lease generation', default: 0 }),
    owed_after: StringColumn({ label: 'Retries listed up to', maxLength: 64 }),
    jira_after: StringColumn({ label: 'Jira tickets listed up to', maxLength: 32 }),
    started_by: StringColumn({ label: 'Bridge process that started', maxLength: 100 }),
    fingerprint: StringColumn({ label: 'Fingerprint', maxLength: 64 }),
  },
  index: [{ name: 'name_unique', unique: true, element: 'name' }],
})
