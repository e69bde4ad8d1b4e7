import { ChoiceColumn, DateTimeColumn, IntegerColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** A document of the bridge that was refused, for an admin to read: which incident it was about and why, and nothing of its text. */
export const x_iio_sync_refusal = Table({
  name: 'x_iio_sync_refusal',
  label: 'Refused document',
  display: 'external_id',
  allowWebServiceAccess: true,
  schema: {
    external_id: StringColumn({ label: 'incident.io id', mandatory: true, maxLength: 64 }),
    record_type: ChoiceColumn({
      label: 'For',
      choices: { incident: { label: 'Incident', sequence: 0 }, follow_up: { label: 'Follow-up', sequence: 1 } },
      dropdown: 'dropdown_without_none',
    }),
    reason: StringColumn({ label: 'Reason', maxLength: 4000, readOnly: true, isFullUTF8: true }),
    count: IntegerColumn({ label: 'Times refused', default: 0, readOnly: true }),
    last_at: DateTimeColumn({ label: 'Last refused', readOnly: true }),
    retire_on: DateTimeColumn({ label: 'Retention starts', readOnly: true }),
  },
  index: [
    { name: 'external_id_unique', unique: true, element: 'external_id' },
    { name: 'retire_on', unique: false, element: 'retire_on' },
  ],
})
